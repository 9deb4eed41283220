import type { ReactiveControllerHost } from 'lit';

import type { Frame, RecordingConfiguration } from '../core/training/recording.js';
import { PlaybackController } from './playback-controller.js';
import { TrainingController } from './training-controller.js';
import type { RunResult } from './training-controller.js';

/** Where the frame shown stands. */
export type TrainerStatus = 'idle' | 'running' | 'paused' | 'complete' | 'diverged' | 'error';

/** What a session asks of its element, and tells it. */
export interface SessionOwner {
  configuration(): RecordingConfiguration;
  /** Seconds that playing the whole run takes. */
  duration(): number;
  workerSource(): string | undefined;
  /** The frame shown or the status has changed. */
  onChange(): void;
  onFinish(result: RunResult): void;
  onVisible(): void;
}

interface Waiting {
  readonly index: number;
  readonly resolve: () => void;
}

/** One run and its playback: trains at full speed, shows recorded frames. */
export class TrainerSession {
  readonly training: TrainingController;
  readonly playback: PlaybackController;

  readonly #owner: SessionOwner;
  #waiting: Waiting[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, owner: SessionOwner) {
    this.#owner = owner;
    this.training = new TrainingController(host, {
      onChange: () => this.#onRecorded(),
      onFinish: (result) => owner.onFinish(result),
    });
    const { training } = this;
    const recording = {
      epochOf: (index: number) => training.frames[index].epoch,
      get length() {
        return training.frames.length;
      },
      get ended() {
        return training.result !== undefined;
      },
      get epochs() {
        return owner.configuration().epochs;
      },
      get duration() {
        return owner.duration();
      },
    };
    this.playback = new PlaybackController(host, recording, {
      onChange: () => owner.onChange(),
      onVisible: () => owner.onVisible(),
    });
  }

  get frames(): readonly Frame[] {
    return this.training.frames;
  }

  /** The frame shown; undefined only while a huge untrained network is still being evaluated. */
  get frame(): Frame | undefined {
    return this.frames[this.playback.index];
  }

  get status(): TrainerStatus {
    const { started, result, frames } = this.training;
    if (this.playback.playing) return 'running';
    if (!started) return 'idle';
    if (result?.reason === 'error') return 'error';
    const showsLast = this.playback.index >= frames.length - 1;
    if (result && result.reason !== 'stopped' && showsLast) return result.reason;
    return 'paused';
  }

  play(): void {
    this.#start();
    this.playback.play();
  }

  pause(): void {
    this.playback.pause();
  }

  /** Shows the frame so many frames on (or back); resolves when it is shown. */
  step(frames: number): Promise<void> {
    this.playback.pause();
    const count = Number.isFinite(frames) ? Math.trunc(frames) : 1;
    return this.#showFrame(this.playback.index + count);
  }

  /** Shows the frame nearest to an epoch; resolves when it is shown. */
  seek(epoch: number): Promise<void> {
    const { epochs, recordEvery } = this.#owner.configuration();
    const wanted = Math.min(epochs, Math.max(0, epoch));
    if (Number.isNaN(wanted)) return Promise.resolve();
    const before = Math.floor(wanted / recordEvery);
    const after = Math.min(epochs, (before + 1) * recordEvery);
    const nearAfter = after - wanted < wanted - before * recordEvery;
    return this.#showFrame(Math.min(this.#lastIndex, nearAfter ? before + 1 : before));
  }

  stop(): void {
    this.training.stop();
  }

  /** Ends the run and shows the untrained network of the owner's configuration. */
  reset(): void {
    this.playback.rewind();
    this.training.prepare(this.#owner.configuration());
    this.#settle(Infinity);
  }

  #start(): void {
    this.training.start(this.#owner.workerSource());
  }

  #showFrame(index: number): Promise<void> {
    this.#start();
    if (index <= this.#reached) {
      this.playback.show(index);
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#waiting.push({ index, resolve }));
  }

  /** The last index that can be shown; the run's very last frame only when how it ended is known. */
  get #reached(): number {
    if (this.training.result) return Infinity;
    return Math.min(this.frames.length - 1, this.#lastIndex - 1);
  }

  get #lastIndex(): number {
    const { epochs, recordEvery } = this.#owner.configuration();
    return Math.ceil(epochs / recordEvery);
  }

  #onRecorded(): void {
    const latest = this.#waiting.filter(({ index }) => index <= this.#reached).at(-1);
    if (latest) this.playback.show(latest.index);
    this.#settle(this.#reached);
    this.#owner.onChange();
  }

  #settle(reached: number): void {
    const settled = this.#waiting.filter(({ index }) => index <= reached);
    this.#waiting = this.#waiting.filter(({ index }) => index > reached);
    for (const { resolve } of settled) resolve();
  }
}
