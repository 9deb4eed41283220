import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { LineChart } from '../charts/line-chart.js';
import { lineChartStyles } from '../charts/line-chart-styles.js';
import * as descriptions from '../core/descriptions.js';
import type { Network } from '../core/network.js';
import { formatNumber } from '../core/number-format.js';
import { numberSetting, wordListSetting, wordSetting } from '../core/settings.js';
import { recordingToCSV } from '../core/training/recording-csv.js';
import type { Frame } from '../core/training/recording.js';
import { ChartsController } from './charts-controller.js';
import { define } from './define.js';
import type { FigureState } from './figure-element.js';
import type { NetworkSource } from './network-source.js';
import { setting } from './setting.js';
import * as controls from './trainer-controls.js';
import { ReluFinishEvent } from './trainer-events.js';
import { TrainerNotifier } from './trainer-notifier.js';
import { renderLegend, renderLossPanel, renderPanels } from './trainer-panels.js';
import type { PanelTexts } from './trainer-panels.js';
import { firstUnitOf, TrainerPicture } from './trainer-picture.js';
import type { NetworkPanel } from './trainer-picture.js';
import { TrainerSession } from './trainer-session.js';
import type { TrainerStatus } from './trainer-session.js';
import { TrainerSettings } from './trainer-settings.js';
import { trainerStyles } from './trainer-styles.js';
import { renderTables } from './trainer-tables.js';
import type { RunResult } from './training-controller.js';

/** A panel of the trainer. */
export type TrainerPanel = NetworkPanel | 'loss';

/** The state of a trainer as JSON. */
export interface TrainerState extends FigureState {
  readonly epoch: number;
  readonly speed: number;
}

const panelNames: readonly TrainerPanel[] = ['units', 'contributions', 'prediction', 'loss'];
/** Training that takes longer than this many milliseconds shows its progress. */
const noticeableDelay = 400;

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
 * @csspart status - epoch and loss of the frame shown
 * @cssprop --relu-accent - the prediction and the focus ring
 * @cssprop --relu-unit-0 - the colour of unit 0, and so on to --relu-unit-7
 */
@define('relu-trainer')
export class ReluTrainer extends TrainerSettings implements NetworkSource {
  static override styles: CSSResultGroup = [TrainerSettings.styles, lineChartStyles, trainerStyles];

  /** Seconds that playing the whole run takes at speed 1. */
  @setting(numberSetting({ min: 0, max: 3600 })) accessor duration = 12;

  /** The panels to show, in this order; the loss always comes last. */
  @setting(wordListSetting(panelNames)) accessor panels: readonly TrainerPanel[] = panelNames;

  /** What the reader can do: play, also edit settings, or nothing. */
  @setting(wordSetting(['playback', 'all', 'none']))
  accessor controls: 'playback' | 'all' | 'none' = 'playback';

  /** Starts when first seen, unless the reader prefers reduced motion. */
  @property({ type: Boolean }) accessor autoplay = false;

  /** Address of the worker file on the page's own origin, where policy allows no other worker. */
  @property({ attribute: 'worker-src' }) accessor workerSrc = '';

  @state() private accessor tablesOpen = false;
  @state() private accessor computingLong = false;

  readonly #session = new TrainerSession(this, {
    configuration: () => this.prepared.configuration,
    duration: () => this.duration,
    workerSource: () => this.workerSrc || undefined,
    onChange: () => this.#onSessionChange(),
    onFinish: (result) => this.dispatchEvent(new ReluFinishEvent(result)),
    onVisible: () => this.#playWhenFirstSeen(),
  });

  readonly #charts = new ChartsController(this, this.themeController, (name, theme) => {
    const { frames, playback } = this.#session;
    return this.#picture?.content(name as TrainerPanel, frames, playback.index, theme);
  });

  readonly #notifier = new TrainerNotifier(this, () => this.#current.frame);
  #picture: TrainerPicture | undefined;
  #restingDescription = '';
  #lastStatus: TrainerStatus = 'idle';
  #autoplayed = false;
  #delayTimer: ReturnType<typeof setTimeout> | undefined;

  /** Resolves with {reason, epoch, loss} when the run ends, whatever the reason; never rejects. */
  get trained(): Promise<RunResult> {
    return this.#current.training.trained;
  }

  /** Where the frame shown stands. */
  get status(): TrainerStatus {
    return this.#current.status;
  }

  /** Epochs trained in the frame shown; 0 is untrained. */
  get epoch(): number {
    return this.#current.frame?.epoch ?? 0;
  }

  /** The loss of the frame shown, over all samples; NaN while it is not yet computed. */
  get loss(): number {
    return this.#current.frame?.loss ?? NaN;
  }

  /** The network of the frame shown, a copy. */
  get network(): Network {
    const { frame } = this.#current;
    const network = this.#currentPicture.networkOf(frame);
    return { ...network, parameters: network.parameters.slice() };
  }

  /** The units that are 0 for every sample in the frame shown, numbered through the hidden layers. */
  get deadUnits(): readonly number[] {
    return deadUnitsOf(this.#current.frame);
  }

  /** Epoch, loss, parameters and dead units of every recorded frame. */
  get history(): readonly Frame[] {
    return [...this.#current.frames];
  }

  protected get defaultHeading(): string {
    return descriptions.trainingHeading(this.#state);
  }

  protected override get defaultCaption(): string {
    const showsUnits = this.panels.includes('units') || this.panels.includes('contributions');
    return descriptions.trainingCaption(this.#state, showsUnits);
  }

  protected override get charts(): ReadonlyMap<HTMLElement, LineChart> {
    return this.#charts.charts;
  }

  protected override get restingDescription(): string {
    if (this.status !== 'running') this.#restingDescription = this.describe();
    return this.#restingDescription;
  }

  /** The session, brought up to date with the settings first. */
  get #current(): TrainerSession {
    if (!this.#picture) {
      this.#picture = new TrainerPicture(this.prepared);
      this.#session.reset();
      this.#notifier.restart(this.#session.frame);
    }
    return this.#session;
  }

  get #currentPicture(): TrainerPicture {
    return this.#current && this.#picture!;
  }

  get #state(): descriptions.TrainingState {
    const { target, samples, domain } = this.prepared;
    const { frame, frames, status, training } = this.#current;
    const kinks = this.#currentPicture.kinksOf(frame);
    return {
      hiddenUnits: this.hiddenUnits,
      activation: this.activation,
      lossFunction: this.lossFunction,
      targetLabel: target.label,
      sampleCount: samples.x.length,
      domain,
      epochs: this.epochs,
      learningRate: this.learningRate,
      seed: this.seed,
      status,
      epoch: frame?.epoch ?? 0,
      loss: frame?.loss ?? NaN,
      initialLoss: frames[0]?.loss ?? NaN,
      deadUnits: deadUnitsOf(frame),
      kinks: kinks.filter((kink) => kink !== undefined).sort((first, second) => first - second),
      errorMessage: training.errorMessage,
    };
  }

  get #panelTexts(): PanelTexts {
    return {
      activation: this.activation,
      hiddenUnits: this.hiddenUnits,
      epoch: this.epoch,
      loss: this.loss,
      firstUnit: firstUnitOf(this.prepared.network.sizes),
      deadUnits: this.deadUnits,
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#notifier.cancel();
    clearTimeout(this.#delayTimer);
  }

  protected override willUpdate(): void {
    // Before rendering, so that a reset does not ask for another update from within it.
    void this.#current;
  }

  protected override renderHeader(): TemplateResult {
    return html`<div part="status" class="muted number" data-image-text>
      epoch <strong>${formatNumber(this.epoch)}</strong> of ${formatNumber(this.epochs)} ·
      ${descriptions.lossName(this.lossFunction)} <strong>${formatNumber(this.loss, 5)}</strong>
    </div>`;
  }

  protected renderBody(): TemplateResult {
    const networkPanels = this.panels.filter((panel) => panel !== 'loss');
    const colors = this.themeController.theme?.units ?? [];
    const scrubber = this.controls === 'none' ? nothing : this.#renderScrubber();
    const lossName = descriptions.lossName(this.lossFunction);
    const trouble = descriptions.troubleText(this.#state);
    return html`
      ${networkPanels.length > 0 ? renderPanels(networkPanels, this.#panelTexts) : nothing}
      ${
        networkPanels.length > 0
          ? renderLegend(this.#panelTexts, colors, this.panels.includes('contributions'))
          : nothing
      }
      ${
        this.panels.includes('loss')
          ? renderLossPanel(lossName, this.epochs, scrubber, this.#onLossPointer)
          : html`<div class="bare"><div class="track">${scrubber}</div></div>`
      }
      ${this.controls === 'none' ? nothing : this.#renderControls()}
      ${this.controls === 'all' ? controls.renderSettings(this, this.#onSettingTyped) : nothing}
      ${trouble ? html`<p part="message" class="trouble">${trouble}</p>` : nothing}
      ${this.#renderTables()}
    `;
  }

  #renderScrubber(): TemplateResult {
    const { recordEvery } = this.prepared.configuration;
    return controls.renderScrubber({
      index: this.#current.playback.index,
      lastIndex: Math.ceil(this.epochs / recordEvery),
      text: `epoch ${formatNumber(this.epoch)}, loss ${formatNumber(this.loss, 5)}`,
      onScrub: (index) => void this.seek(Math.min(this.epochs, recordEvery * index)),
    });
  }

  #renderControls(): TemplateResult {
    const { playback, status, training } = this.#current;
    const isComputing = training.running && this.computingLong;
    return html`<div class="controls" part="controls">
      ${controls.renderPlayback({
        playing: playback.playing,
        atEnd: status === 'complete' || status === 'diverged',
        nextSeed: this.#nextSeed,
        speed: playback.speed,
        onPlayPause: () => (playback.playing ? this.pause() : this.play()),
        onStep: () => void this.step().then(() => this.#announceStatus()),
        onReset: () => this.reset(),
        onNewSeed: this.#onNewSeed,
        onSpeed: (speed) => {
          playback.speed = speed;
          this.requestUpdate();
        },
      })}
      <span class="outcome muted number" data-image-text>
        ${
          isComputing
            ? controls.renderTrainingProgress(training.epochReached, this.epochs)
            : descriptions.deadUnitsText(this.#state)
        }
      </span>
    </div>`;
  }

  #renderTables(): TemplateResult {
    const { frame, frames } = this.#current;
    const picture = this.#currentPicture;
    const onToggle = (event: Event) => {
      this.tablesOpen = (event.target as HTMLDetailsElement).open;
    };
    return html`<details part="data" @toggle=${onToggle}>
      <summary>Data at this epoch</summary>
      ${
        this.tablesOpen && frame
          ? renderTables({
              ...{ frame, frames, target: this.prepared.target, domain: this.prepared.domain },
              network: picture.networkOf(frame),
              curves: picture.curvesOf(frame),
              kinks: picture.kinksOf(frame),
              firstUnit: this.#panelTexts.firstUnit,
              deadUnits: this.deadUnits,
              lossName: descriptions.lossName(this.lossFunction),
            })
          : nothing
      }
    </details>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('autoplay') && this.#session.playback.visible) this.#playWhenFirstSeen();
    const { status } = this.#current;
    const { states } = this.internals;
    for (const name of ['idle', 'running', 'paused', 'complete', 'diverged', 'error']) {
      if (name === status) states.add(name);
      else states.delete(name);
    }
  }

  /** One paragraph about the network, its task and the frame shown. */
  describe(): string {
    return descriptions.describeTraining(this.#state);
  }

  /** Plays the recording on, starting the run if it is idle; from the beginning if the end is shown. */
  play(): void {
    this.#noticeStart();
    this.#current.play();
  }

  /** Holds at the frame shown; training goes on. */
  pause(): void {
    this.#current.pause();
  }

  /** Pauses and shows the frame so many frames on, or back; resolves when it is shown. */
  step(frames = 1): Promise<void> {
    this.#noticeStart();
    return this.#current.step(frames);
  }

  /** Shows the recorded frame nearest to an epoch; resolves when it is recorded and shown. */
  seek(epoch: number): Promise<void> {
    this.#noticeStart();
    return this.#current.seek(epoch);
  }

  /** Ends the run and returns to the untrained network. */
  reset(): void {
    this.trainingChanged();
  }

  /** Ends the run where it is; what is recorded can still be played. */
  stop(): void {
    this.#current.stop();
  }

  /** Every recorded frame as comma-separated values: epoch, loss and each parameter. */
  toCSV(): string {
    return recordingToCSV(this.#current.frames, this.prepared.network.sizes);
  }

  override get state(): TrainerState {
    return { ...super.state, epoch: this.epoch, speed: this.#current.playback.speed };
  }

  override set state(state: TrainerState) {
    super.state = state;
  }

  protected override restoreState(state: FigureState): void {
    const { epoch, speed } = state as Partial<TrainerState>;
    if (typeof speed === 'number' && controls.speeds.includes(speed))
      this.#current.playback.speed = speed;
    if (typeof epoch === 'number' && epoch > 0) void this.seek(epoch);
    else this.reset();
  }

  protected trainingChanged(): void {
    this.#session.pause();
    this.#session.stop();
    this.#picture = undefined;
    this.computingLong = false;
    this.#onSessionChange();
  }

  #noticeStart(): void {
    if (this.#current.training.started) return;
    clearTimeout(this.#delayTimer);
    this.#delayTimer = setTimeout(() => {
      this.computingLong = this.#session.training.running;
    }, noticeableDelay);
  }

  #onSessionChange(): void {
    this.requestUpdate();
    const { frames, playback, status } = this.#session;
    this.#notifier.update(frames, playback.index);
    const before = this.#lastStatus;
    this.#lastStatus = status;
    const isNews = status === 'paused' ? before === 'running' : status !== 'idle';
    if (isNews && status !== before && status !== 'running') this.#announceStatus();
  }

  #announceStatus(): void {
    this.announce(descriptions.statusText(this.#state));
  }

  #playWhenFirstSeen(): void {
    const { playback, status } = this.#current;
    if (!this.autoplay || this.#autoplayed || playback.reducedMotion || status !== 'idle') return;
    this.#autoplayed = true;
    this.play();
  }

  get #nextSeed(): number {
    return (this.seed + 1) % 2 ** 32;
  }

  readonly #onNewSeed = (): void => {
    const wasPlaying = this.#current.playback.playing;
    this.seed = this.#nextSeed;
    if (wasPlaying) this.play();
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

function deadUnitsOf(frame: Frame | undefined): readonly number[] {
  const units: number[] = [];
  frame?.dead.forEach((isDead, unit) => {
    if (isDead) units.push(unit);
  });
  return units;
}

declare global {
  interface HTMLElementTagNameMap {
    'relu-trainer': ReluTrainer;
  }
}
