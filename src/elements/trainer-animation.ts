import type { TrainingState } from '../core/descriptions.js';
import type { Language } from '../core/language.js';
import { animationSchedule } from '../core/training/animation-schedule.js';
import type { PreparedTraining } from '../core/training/prepare.js';
import type { Frame } from '../core/training/recording.js';
import type { RichText } from './rich-text.js';
import type { FigureTheme } from './theme-controller.js';
import type { FilmPanel, FilmScript } from './trainer-film.js';
import { panelTexts } from './trainer-panels.js';
import { TrainerPicture } from './trainer-picture.js';
import type { NetworkPanel } from './trainer-picture.js';

/** How a run becomes an animation; every value is optional. */
export interface AnimationOptions {
  /** An animated picture, or a video that is recorded as slowly as it plays; default gif. */
  readonly type?: 'gif' | 'webm';
  /** The most frames that are shown, 2 to 600; default 120. The first and the last always are. */
  readonly maximumFrames?: number;
  /** Width of the layout in CSS pixels, 320 to 1600; default 780. */
  readonly width?: number;
  /** Device pixels per CSS pixel, 0.5 to 3; default 1. */
  readonly scale?: number;
  /** Seconds that the animation takes, 1 to 60; default the attribute `duration`. */
  readonly duration?: number;
  /** Ends the export when it is aborted. */
  readonly signal?: AbortSignal;
  /** Hears the share that is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** A run that has ended, and how its figure looks. */
export interface RecordedRun {
  readonly language: Language;
  readonly prepared: PreparedTraining;
  readonly frames: readonly Frame[];
  readonly state: TrainingState;
  readonly heading: string;
  readonly panels: readonly (NetworkPanel | 'loss')[];
  readonly theme: FigureTheme;
  readonly background: string;
  /** Seconds, unless the options say otherwise. */
  readonly duration: number;
}

const networkPanelHeight = 216;
const lossPanelHeight = 132;

/** What the animation of a run shows: the panels of its figure, under a title with epoch and loss. */
export function animationScript(run: RecordedRun, options: AnimationOptions): FilmScript {
  const { language, frames, state, theme, heading, background, panels } = run;
  const { indices, delays } = animationSchedule(
    frames.length,
    limited(options.maximumFrames, 2, 600, 120),
    limited(options.duration, 0, Infinity, run.duration),
  );
  const picture = new TrainerPicture(run.prepared);
  const stateAt = (frame: number): TrainingState => {
    const { epoch, loss } = frames[indices[frame]];
    return { ...state, epoch, loss };
  };
  const filmPanel = (panel: NetworkPanel | 'loss'): FilmPanel => ({
    titleOf: (frame) => titleLines(language, panel, stateAt(frame)),
    contentOf: (frame) => picture.content(panel, frames, indices[frame], theme),
    height: panel === 'loss' ? lossPanelHeight : networkPanelHeight,
    wide: panel === 'loss',
  });
  // As in the figure, the loss comes last.
  const order = [
    ...panels.filter((name) => name !== 'loss'),
    ...panels.filter((name) => name === 'loss'),
  ];
  return {
    ...{ heading, theme, background, delays },
    statusOf: (frame) => statusPieces(language, stateAt(frame)),
    panels: order.map(filmPanel),
    width: limited(options.width, 320, 1600, 780),
    scale: limited(options.scale, 0.5, 3, 1),
  };
}

/** Epoch and loss, in pieces of which `*…*` stands out. */
export function statusPieces(
  { term, number }: Language,
  {
    epoch,
    epochs,
    loss,
    lossFunction,
  }: Pick<TrainingState, 'epoch' | 'epochs' | 'loss' | 'lossFunction'>,
): RichText[] {
  const pieces = [
    term('epochOf', number(epoch), number(epochs)),
    term('lossValue', lossFunction, number(loss, 5)),
  ];
  return pieces.map((piece) =>
    piece
      .split('*')
      .map((text, index) => (index % 2 === 1 ? { text, strong: true } : { text }))
      .filter(({ text }) => text !== ''),
  );
}

function titleLines(
  language: Language,
  panel: NetworkPanel | 'loss',
  state: TrainingState,
): RichText[] {
  const { term } = language;
  if (panel === 'loss') {
    const name = { text: `${term('lossPanel')} `, strong: true };
    return [[name, { text: term('lossName', state.lossFunction) }]];
  }
  const { name, detail } = panelTexts(language, panel, state);
  return [[{ text: name, strong: true }], [{ text: detail }]];
}

function limited(value: unknown, low: number, high: number, otherwise: number): number {
  const number = typeof value === 'number' && !Number.isNaN(value) ? value : otherwise;
  return Math.min(high, Math.max(low, number));
}
