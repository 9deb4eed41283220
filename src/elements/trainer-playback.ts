import type { PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';

import * as descriptions from '../core/descriptions.js';
import type { Network } from '../core/network.js';
import type { TargetPoints } from '../core/network-plot.js';
import { flagSetting, numberSetting, textSetting } from '../core/settings.js';
import { recordingToCSV } from '../core/training/recording-csv.js';
import { recordingToJSON } from '../core/training/recording-json.js';
import type { RunRecord } from '../core/training/recording-json.js';
import type { Frame } from '../core/training/recording.js';
import type { FigureState } from './figure-element.js';
import type { NetworkSource } from './network-source.js';
import { setting } from './setting.js';
import { speeds } from './trainer-controls.js';
import { ReluFinishEvent } from './trainer-events.js';
import { TrainerNotifier } from './trainer-notifier.js';
import { TrainerPicture } from './trainer-picture.js';
import { TrainerSession } from './trainer-session.js';
import type { TrainerStatus } from './trainer-session.js';
import { TrainerSettings } from './trainer-settings.js';
import { deadUnitsOf, trainingState } from './trainer-state.js';
import type { RunResult } from './training-controller.js';

/** The state of a trainer as JSON. */
export interface TrainerState extends FigureState {
  readonly epoch: number;
  readonly speed: number;
}

/** Training that takes longer than this many milliseconds shows its progress. */
const noticeableDelay = 400;

/** A trainer as scripts see it: the run, the frame shown, and the events that tell of both. */
export abstract class TrainerPlayback extends TrainerSettings implements NetworkSource {
  /** Seconds that playing the whole run takes at speed 1. */
  @setting(numberSetting({ min: 0, max: 3600 })) accessor duration = 12;

  /** Starts when first seen, unless the reader prefers reduced motion. */
  @setting(flagSetting) accessor autoplay = false;

  /** Address of the worker file on the page's own origin, where policy allows no other worker. */
  @setting(textSetting) accessor workerSrc = '';

  /** Training takes long enough to say how far it is. */
  @state() protected accessor computingLong = false;

  readonly #session = new TrainerSession(this, {
    configuration: () => this.prepared.configuration,
    duration: () => this.duration,
    workerSource: () => this.workerSrc || undefined,
    onChange: () => this.#onSessionChange(),
    onFinish: (result) => this.dispatchEvent(new ReluFinishEvent(result)),
    onVisible: () => this.#playWhenFirstSeen(),
  });

  readonly #notifier = new TrainerNotifier(this, () => this.session.frame);
  #picture: TrainerPicture | undefined;
  #lastStatus: TrainerStatus = 'idle';
  #autoplayed = false;
  #delayTimer: ReturnType<typeof setTimeout> | undefined;

  /** Resolves with {reason, epoch, loss} when the run ends, whatever the reason; never rejects. */
  get trained(): Promise<RunResult> {
    return this.session.training.trained;
  }

  /** Where the frame shown stands. */
  get status(): TrainerStatus {
    return this.session.status;
  }

  /** Epochs trained in the frame shown; 0 is untrained. */
  get epoch(): number {
    return this.session.frame?.epoch ?? 0;
  }

  /** The loss of the frame shown, over all samples; NaN while it is not yet computed. */
  get loss(): number {
    return this.session.frame?.loss ?? NaN;
  }

  /** The network of the frame shown, a copy. */
  get network(): Network {
    const { frame } = this.session;
    const network = this.picture.networkOf(frame);
    return { ...network, parameters: network.parameters.slice() };
  }

  /** The samples, for those who follow the trainer: joined by lines where they lie on a function. */
  get targetPoints(): TargetPoints {
    const { target, samples } = this.prepared;
    return { ...samples, joined: target.kind !== 'points' && this.noise === 0 };
  }

  /** The units that are 0 for every sample in the frame shown, numbered through the hidden layers. */
  get deadUnits(): readonly number[] {
    return deadUnitsOf(this.session.frame);
  }

  /** Epoch, loss, parameters and dead units of every recorded frame: the recording itself, not a copy. */
  get history(): readonly Frame[] {
    return [...this.session.frames];
  }

  /** The session, brought up to date with the settings first. */
  protected get session(): TrainerSession {
    this.#bringUpToDate();
    return this.#session;
  }

  /** Draws the frames of the present run. */
  protected get picture(): TrainerPicture {
    return this.#bringUpToDate();
  }

  #bringUpToDate(): TrainerPicture {
    if (!this.#picture) {
      this.#picture = new TrainerPicture(this.prepared);
      this.#session.reset();
      this.#notifier.restart(this.#session.frame);
    }
    return this.#picture;
  }

  /** All that the texts are made from, for the frame shown. */
  protected get trainingState(): descriptions.TrainingState {
    return trainingState(this, this.prepared, this.session, this.picture);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What was to be told when it was moved away is told now.
    this.#notifier.update(this.#session.frames, this.#session.playback.index);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#notifier.cancel();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Before rendering, so that a reset does not ask for another update from within it.
    this.#bringUpToDate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('autoplay') && this.#session.playback.visible) this.#playWhenFirstSeen();
    const { status } = this.session;
    for (const name of ['idle', 'running', 'paused', 'complete', 'diverged', 'error']) {
      this.toggleState(name, name === status);
    }
  }

  /** One paragraph about the network, its task and the frame shown. */
  describe(): string {
    return descriptions.describeTraining(this.language, this.trainingState);
  }

  /** Plays the recording on, starting the run if it is idle; from the beginning if the end is shown. */
  play(): void {
    this.#noticeStart();
    this.session.play();
  }

  /** Holds at the frame shown; training goes on. */
  pause(): void {
    this.session.pause();
  }

  /** Pauses and shows the frame so many frames on, or back; resolves when it is shown. */
  step(frames = 1): Promise<void> {
    this.#noticeStart();
    return this.session.step(frames);
  }

  /** Shows the recorded frame nearest to an epoch; resolves when it is recorded and shown. */
  seek(epoch: number): Promise<void> {
    this.#noticeStart();
    return this.session.seek(epoch);
  }

  /** Ends the run and returns to the untrained network. */
  reset(): void {
    this.trainingChanged();
  }

  /** Ends the run where it is; what is recorded can still be played. */
  stop(): void {
    this.session.stop();
  }

  /** Every recorded frame as comma-separated values: epoch, loss and each parameter. */
  toCSV(): string {
    return recordingToCSV(this.session.frames, this.prepared.network.sizes);
  }

  /** Settings, epochs, losses and last parameters of the run; JSON.stringify(trainer) writes them. */
  toJSON(): RunRecord {
    const { frames, training } = this.session;
    const network = this.picture.networkOf(frames.at(-1));
    return recordingToJSON(this.runSettings, frames, network, training.result?.reason);
  }

  override get state(): TrainerState {
    return { ...super.state, epoch: this.epoch, speed: this.session.playback.speed };
  }

  override set state(state: TrainerState) {
    super.state = state;
  }

  protected override restoreState(state: FigureState): void {
    const { epoch, speed } = state as Partial<TrainerState>;
    if (typeof speed === 'number' && speeds.includes(speed)) this.session.playback.speed = speed;
    if (typeof epoch === 'number' && epoch > 0) void this.seek(epoch);
    else this.reset();
  }

  /** All frames of the run, which is started if it is idle, but not played. */
  protected async trainedFrames(): Promise<readonly Frame[]> {
    const { picture } = this;
    this.#noticeStart();
    const { reason } = await this.session.train();
    const { language } = this;
    if (picture !== this.picture) {
      throw new DOMException(language.term('runChanged'), 'AbortError');
    }
    if (reason === 'error') throw new Error(descriptions.troubleText(language, this.trainingState));
    return this.history;
  }

  protected override trainingChanged(): void {
    // That it pauses on the way back to idle is no news.
    this.#lastStatus = 'idle';
    this.#session.pause();
    // First, so that a listener of relu-finish already meets the new untrained network.
    this.#picture = undefined;
    this.#session.stop();
    this.computingLong = false;
    this.#onSessionChange();
  }

  #noticeStart(): void {
    if (this.session.training.started) return;
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
    if (isNews && status !== before && status !== 'running') this.announceStatus();
  }

  /** Tells screen readers where playback stands. */
  protected announceStatus(): void {
    this.announce(descriptions.statusText(this.language, this.trainingState));
  }

  #playWhenFirstSeen(): void {
    const { playback, status } = this.session;
    if (!this.autoplay || this.#autoplayed || playback.reducedMotion || status !== 'idle') return;
    this.#autoplayed = true;
    this.play();
  }
}
