import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { activationNames, activations } from '../core/activations.js';
import type { ActivationName } from '../core/activations.js';
import type { Language } from '../core/language.js';
import { optimizerNames } from '../core/training/optimizers.js';
import type { OptimizerName } from '../core/training/optimizers.js';

import { statusPieces } from './trainer-animation.js';

/** What the playback controls show and do. */
export interface PlaybackControls {
  readonly language: Language;
  readonly playing: boolean;
  readonly atEnd: boolean;
  readonly nextSeed: number;
  readonly speed: number;
  /** The share of a long training that is done, 0 to 1. */
  readonly progress: number | undefined;
  /** What became of the units. */
  readonly outcome: string;
  readonly onPlayPause: () => void;
  readonly onStep: () => void;
  readonly onReset: () => void;
  readonly onNewSeed: () => void;
  readonly onSpeed: (speed: number) => void;
}

/** What the reader can edit with `controls="all"`. */
export interface EditableSettings {
  readonly hiddenUnits: readonly number[];
  readonly learningRate: number;
  readonly activation: ActivationName;
  readonly optimizer: OptimizerName;
  readonly target: string;
  readonly seed: number;
}

/** The scrubber's range in frames, and its words. */
export interface Scrubber {
  readonly name: string;
  readonly index: number;
  readonly lastIndex: number;
  readonly text: string;
  readonly onScrub: (index: number) => void;
}

/** Multiples of the pace that `duration` sets. */
export const speeds: readonly number[] = [0.25, 0.5, 1, 2, 4, 8];

/** Play or pause, step, reset, another start, speed. */
export function renderPlayback(controls: PlaybackControls): TemplateResult {
  const { language, playing, atEnd, nextSeed, speed } = controls;
  const { term, number } = language;
  const name = term(playing ? 'pause' : atEnd ? 'replay' : 'play');
  return html`<div class="controls" part="controls">
    <button
      part="button button-play"
      class="play primary"
      type="button"
      @click=${controls.onPlayPause}
    >
      ${icon(playing ? 'M1 0h3.5v12H1zM7.5 0H11v12H7.5z' : 'M2 0l9.5 6L2 12z')} ${name}
    </button>
    <button part="button button-step" type="button" @click=${controls.onStep}>
      ${icon('M1 0l7 6-7 6zM9 0h2.5v12H9z')} ${term('stepForward')}
    </button>
    <button part="button button-reset" type="button" @click=${controls.onReset}>
      ${icon('M0 0h2.5v12H0zM11 0v12L4 6z')} ${term('reset')}
    </button>
    <button part="button button-seed" type="button" @click=${controls.onNewSeed}>
      ${icon('M6 0l1.6 4.4L12 6 7.6 7.6 6 12 4.4 7.6 0 6l4.4-1.6z')} ${term('newStart', nextSeed)}
    </button>
    <select
      part="select select-speed"
      aria-label=${term('speed')}
      @input=${keepInside}
      @change=${(event: Event) => {
        event.stopPropagation();
        controls.onSpeed(Number((event.target as HTMLSelectElement).value));
      }}
    >
      ${speeds.map(
        (value) =>
          html`<option value=${value} .selected=${live(value === speed)}>
            ${term('speedTimes', number(value))}
          </option>`,
      )}
    </select>
    ${controls.progress === undefined ? nothing : renderProgress(language, controls.progress)}
    ${renderOutcome(controls.outcome)}
  </div>`;
}

/** What became of the units, at the end of the row or, without controls, alone. */
export function renderOutcome(outcome: string): TemplateResult {
  return html`<div part="status" class="outcome muted number" data-image-text>${outcome}</div>`;
}

/** Epoch and loss of the frame shown. */
export function renderStatus(
  language: Language,
  status: Parameters<typeof statusPieces>[1],
): TemplateResult {
  const pieces = statusPieces(language, status).map((line) =>
    line.map(({ text, strong }) => (strong ? html`<strong>${text}</strong>` : text)),
  );
  return html`${pieces[0]} · ${pieces[1]}`;
}

/** The slider over the recorded frames; it stands on the loss chart's axis. */
export function renderScrubber({
  name,
  index,
  lastIndex,
  text,
  onScrub,
}: Scrubber): TemplateResult {
  return html`<input
    part="slider slider-epoch"
    class="scrubber"
    type="range"
    min="0"
    max=${lastIndex}
    step="1"
    .value=${live(String(index))}
    aria-label=${name}
    aria-valuetext=${text}
    @input=${(event: Event) => {
      event.stopPropagation();
      onScrub(Number((event.target as HTMLInputElement).value));
    }}
    @change=${keepInside}
  />`;
}

/** Fields for what shapes a run; `onSet` gets a property's name and the text typed. */
export function renderSettings(
  { term }: Language,
  settings: EditableSettings,
  onSet: (name: keyof EditableSettings, text: string) => void,
): TemplateResult {
  const field = (name: keyof EditableSettings, title: string, value: string) =>
    html`<label
      >${title}
      <input
        part="input input-${name.toLowerCase()}"
        type="text"
        autocomplete="off"
        spellcheck="false"
        inputmode=${name === 'target' ? 'text' : 'decimal'}
        .value=${live(value)}
        @change=${(event: Event) => onSet(name, (event.target as HTMLInputElement).value)}
      />
    </label>`;
  const choice = (
    name: keyof EditableSettings,
    title: string,
    options: readonly (readonly [value: string, label: string])[],
  ) =>
    html`<label
      >${title}
      <select
        part="select select-${name.toLowerCase()}"
        @change=${(event: Event) => onSet(name, (event.target as HTMLSelectElement).value)}
      >
        ${options.map(
          ([value, label]) =>
            html`<option value=${value} .selected=${live(value === settings[name])}>
              ${label}
            </option>`,
        )}
      </select>
    </label>`;
  return html`<div class="settings controls" part="settings">
    ${field('hiddenUnits', term('hiddenUnitsField'), settings.hiddenUnits.join(' '))}
    ${choice(
      'activation',
      term('activationField'),
      activationNames.map((name) => [name, activations[name].label]),
    )}
    ${field('target', term('targetField'), settings.target)}
    ${field('learningRate', term('learningRateField'), String(settings.learningRate))}
    ${choice(
      'optimizer',
      term('optimizerField'),
      optimizerNames.map((name) => [name, name === 'sgd' ? 'SGD' : capitalized(name)]),
    )}
    ${field('seed', term('seedField'), String(settings.seed))}
  </div>`;
}

/** How far a long training is. */
function renderProgress({ term, number }: Language, share: number): TemplateResult {
  return html`<label class="muted number">
    ${term('trainingProgress', number(Math.floor(100 * share)))}
    <progress max="1" .value=${share}></progress>
  </label>`;
}

function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 12 12" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;
}

/** Scrubbing and speed change nothing that the page's author asked about. */
function keepInside(event: Event): void {
  event.stopPropagation();
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
