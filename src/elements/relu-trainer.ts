import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import type { LineChart } from '../charts/line-chart.js';
import { lineChartStyles } from '../charts/line-chart-styles.js';
import * as descriptions from '../core/descriptions.js';
import { wordListSetting, wordSetting } from '../core/settings.js';
import type { Film } from '../export/film.js';
import { kinksTerms } from '../locales/en/kinks.js';
import { trainingTerms } from '../locales/en/training.js';
import { AnimationExport } from './animation-export.js';
import { ChartsController } from './charts-controller.js';
import { define } from './define.js';
import { opaque } from './figure-image.js';
import { registerEnglish } from './language-controller.js';
import { setting } from './setting.js';
import { animationScript } from './trainer-animation.js';
import type { AnimationOptions } from './trainer-animation.js';
import * as controls from './trainer-controls.js';
import { renderTrainerDownloads } from './trainer-downloads.js';
import { createTrainerFilm } from './trainer-film.js';
import { renderEpochs, renderLossPanel, renderPanels, showsUnitLines } from './trainer-panels.js';
import type { NetworkPanel } from './trainer-picture.js';
import { TrainerPlayback } from './trainer-playback.js';
import { trainerStyles } from './trainer-styles.js';
import { renderTables } from './trainer-tables.js';

registerEnglish(trainingTerms, kinksTerms);

/** A panel of the trainer. */
export type TrainerPanel = NetworkPanel | 'loss';

/** Between the axis of the loss and its numbers, as in the styles, in CSS pixels. */
const scrubberRoom = 24;

const usualPanels: readonly TrainerPanel[] = ['units', 'contributions', 'prediction', 'loss'];

/**
 * Trains a small network in the page and plays the recording: what each unit gives, what it contributes,
 * the prediction over the target, and the loss. Units are numbered from 0 through the hidden layers.
 *
 * @fires relu-progress - {epoch, loss}: another frame is shown
 * @fires relu-finish - {reason, epoch, loss}: training has ended, once per run
 * @fires relu-unit-died - {unit, epoch}: from this frame on a unit is 0 for every sample
 * @fires relu-network-change - the network shown has changed
 * @slot caption - the sentence under the figure
 * @csspart panel - a panel with its title; each also has a part of its own such as panel-units
 * @csspart button - a button; each also has a part of its own such as button-play
 * @csspart slider - the scrubber over the epochs, also slider-epoch
 * @csspart status - epoch and loss of the frame shown, and what became of the units
 * @csspart controls - the row of buttons
 * @csspart settings - the fields of controls="all"
 * @csspart input - a field; each also has a part of its own such as input-target
 * @csspart select - a choice; each also has a part of its own such as select-speed
 * @csspart data - the disclosure with the tables
 * @csspart downloads - the menu of downloads
 * @csspart table - a table
 * @cssstate idle - nothing is trained yet
 * @cssstate running - the run is being played
 * @cssstate paused - playback stands still
 * @cssstate complete - the last frame of a complete run is shown
 * @cssstate diverged - the run has ended because the numbers grew beyond all bounds
 * @cssstate error - the run has failed
 */
@define('relu-trainer')
export class ReluTrainer extends TrainerPlayback {
  static override styles: CSSResultGroup = [TrainerPlayback.styles, lineChartStyles, trainerStyles];

  /** The panels to show, of units, contributions, prediction, loss and kinks, in this order; the loss comes last. */
  @setting(wordListSetting([...usualPanels, 'kinks']))
  accessor panels: readonly TrainerPanel[] = usualPanels;

  /** What the reader can do: playback, all (edit settings too) or none. */
  @setting(wordSetting(['playback', 'all', 'none']))
  accessor controls: 'playback' | 'all' | 'none' = 'playback';

  @state() private accessor tablesOpen = false;

  readonly #charts = new ChartsController(this, this.themeController, (name, theme) => {
    const { frames, playback } = this.session;
    const content = this.picture.content(name as TrainerPanel, frames, playback.index, theme);
    const holdsScrubber = name === 'loss' && this.controls !== 'none';
    return content && holdsScrubber ? { ...content, xRoom: scrubberRoom } : content;
  });

  readonly #export = new AnimationExport(
    this,
    () => this.language,
    (options) => this.#makeFilm(options),
  );
  #restingDescription = '';

  protected get defaultHeading(): string {
    return descriptions.trainingHeading(this.language, this.trainingState);
  }

  protected override get defaultCaption(): string {
    const showsUnits = showsUnitLines(this.panels);
    const showsKinks = this.panels.includes('kinks') && this.picture.hasKinks;
    const panels = { showsUnits, marksKinks: this.#marksKinks, showsKinks };
    return descriptions.trainingCaption(this.language, this.trainingState, panels);
  }

  get #marksKinks(): boolean {
    return this.panels.includes('prediction') && this.picture.marksKinks;
  }

  protected override get charts(): ReadonlyMap<HTMLElement, LineChart> {
    return this.#charts.charts;
  }

  protected override get restingDescription(): string {
    if (this.status !== 'running') this.#restingDescription = this.describe();
    return this.#restingDescription;
  }

  protected override renderHeader(): TemplateResult {
    return html`<div part="status" class="muted number" data-image-text>
      ${controls.renderStatus(this.language, this)}
    </div>`;
  }

  protected renderBody(): TemplateResult {
    const { language, trainingState: state } = this;
    const networkPanels = this.panels.filter((panel) => panel !== 'loss');
    const colors = this.themeController.theme?.units ?? [];
    const scrubber = this.controls === 'none' ? nothing : this.#renderScrubber();
    const trouble = descriptions.troubleText(language, state);
    return html`
      ${
        networkPanels.length > 0
          ? renderPanels(language, networkPanels, state, colors, this.#marksKinks)
          : nothing
      }
      ${
        this.panels.includes('loss')
          ? renderLossPanel(language, state, scrubber, this.#onLossPointer)
          : renderEpochs(language, state.epochs, scrubber)
      }
      ${this.#renderControls(state)}
      ${this.controls === 'all' ? controls.renderSettings(language, this, this.#onSettingTyped) : nothing}
      ${trouble ? html`<p part="message" class="trouble">${trouble}</p>` : nothing}
      ${this.#renderTables(state)}
    `;
  }

  #renderScrubber(): TemplateResult {
    const { recordEvery } = this.prepared.configuration;
    const { language } = this;
    return controls.renderScrubber({
      name: language.term('epochName'),
      index: this.session.playback.index,
      lastIndex: Math.ceil(this.epochs / recordEvery),
      text: language.term(
        'epochAndLoss',
        language.number(this.epoch),
        language.number(this.loss, 5),
      ),
      onScrub: (index) => {
        void this.seek(Math.min(this.epochs, recordEvery * index));
        // Beyond the last frame of a run that ended early the thumb has to come back.
        this.requestUpdate();
      },
    });
  }

  #renderControls(state: descriptions.TrainingState): TemplateResult {
    const { language } = this;
    const { playback, status, training } = this.session;
    const outcome = descriptions.deadUnitsText(language, state);
    const isComputing = training.running && this.computingLong;
    if (this.controls === 'none') return controls.renderOutcome(outcome);
    return controls.renderPlayback({
      language,
      playing: playback.playing,
      atEnd: status === 'complete' || status === 'diverged',
      nextSeed: this.#nextSeed,
      speed: playback.speed,
      progress: isComputing ? training.epochReached / this.epochs : undefined,
      outcome,
      onPlayPause: () => (playback.playing ? this.pause() : this.play()),
      onStep: () => void this.step().then(() => this.announceStatus()),
      onReset: this.#onReset,
      onNewSeed: this.#onNewSeed,
      onSpeed: (speed) => {
        playback.speed = speed;
        this.requestUpdate();
      },
    });
  }

  #renderTables(state: descriptions.TrainingState): TemplateResult {
    const { frame, frames } = this.session;
    const onToggle = (event: Event) => {
      this.tablesOpen = (event.target as HTMLDetailsElement).open;
    };
    return html`<details part="data" @toggle=${onToggle}>
      <summary>${this.language.term('tablesSummary')}</summary>
      ${
        this.tablesOpen && frame
          ? renderTables({
              ...{ language: this.language, state, frame, frames },
              ...{ prepared: this.prepared, picture: this.picture },
            })
          : nothing
      }
    </details>`;
  }

  protected override renderDownloads(): TemplateResult | typeof nothing {
    if (this.controls === 'none') return nothing;
    return renderTrainerDownloads(this, this.#export, {
      language: this.language,
      train: () => this.trainedFrames(),
      save: (extension, make) => void this.#download(extension, make),
    });
  }

  /** Focus that stood on a download stays in its row when that is rendered anew. */
  protected override update(changed: PropertyValues): void {
    const hadFocus = this.shadowRoot?.activeElement?.closest('.downloads');
    super.update(changed);
    if (!hadFocus || this.shadowRoot?.activeElement) return;
    this.shadowRoot?.querySelector<HTMLElement>('.downloads button')?.focus();
  }

  /**
   * The run as an animation with all panels shown and a title with epoch and loss, the frame shown
   * left as it is. Starts an idle run and waits for its end; rejects with an Error that says what is
   * wrong, with an AbortError if it was cancelled.
   */
  exportAnimation(options: AnimationOptions = {}): Promise<Blob> {
    return this.downloads.watch(() => this.#export.run(options));
  }

  async #makeFilm(options: AnimationOptions): Promise<Film> {
    await this.updateComplete;
    const { theme } = this.themeController;
    if (!theme || !this.isConnected) {
      throw new Error(this.language.term('animationNeedsFigure'));
    }
    const frames = await this.trainedFrames();
    const { language, prepared, trainingState: state, panels, duration } = this;
    const heading = this.heading ?? this.defaultHeading;
    const background = opaque(theme.surface, this);
    const run = { language, prepared, frames, state, heading, panels, theme, background, duration };
    return createTrainerFilm(animationScript(run, options));
  }

  get #nextSeed(): number {
    return (this.seed + 1) % 2 ** 32;
  }

  async #download(extension: string, make: () => Promise<Blob>): Promise<void> {
    const isAnimation = ['gif', 'webm'].includes(extension);
    if (isAnimation) this.announce(this.language.term('animationBegins'));
    const isSaved = await this.downloads.save(extension, make);
    if (isAnimation) this.announce(isSaved ? this.language.term('animationSaved') : '');
  }

  readonly #onReset = (): void => {
    this.reset();
    this.announceStatus();
  };

  readonly #onNewSeed = (): void => {
    const wasPlaying = this.session.playback.playing;
    this.seed = this.#nextSeed;
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    if (wasPlaying) this.play();
    else this.announceStatus();
  };

  readonly #onSettingTyped = (name: keyof controls.EditableSettings, text: string): void => {
    (this as Record<string, unknown>)[name] = text;
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  };

  readonly #onLossPointer = (event: PointerEvent): void => {
    const isDrag = event.type === 'pointerdown' ? event.button === 0 : event.buttons === 1;
    const chart = this.#charts.chart('loss');
    if (!isDrag || !chart || this.controls === 'none') return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    void this.seek(chart.xAt(event.clientX));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'relu-trainer': ReluTrainer;
  }
}
