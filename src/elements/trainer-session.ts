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

/** A frame that is to be shown as soon as it is recorded. */
interface Awaited {
  readonly index: number;
  readonly resolve: () => void;
}

/** One run and its playback: trains at full speed, shows recorded frames. */
export class TrainerSession {
  readonly training: TrainingController;
  readonly playback: PlaybackController;

  readonly #owner: SessionOwner;
  #awaited: Awaited | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, owner: SessionOwner) {
    this.#owner = owner;
    this.training = new TrainingController(host, {
      onChange: () => this.#onRecorded(),
      onFinish: (result) => {
        if (result.reason === 'error') this.playback.pause();
        owner.onFinish(result);
      },
      onRemoved: () => this.playback.pause(),
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
    if (result?.reason === 'error') return 'error';
    if (this.playback.playing) return 'running';
    if (!started || this.#isWithoutResult) return 'idle';
    const showsLast = this.playback.index >= frames.length - 1;
    if (result && result.reason !== 'stopped' && showsLast) return result.reason;
    return 'paused';
  }

  play(): void {
    this.#start();
    this.#settleAwaited();
    this.playback.play();
  }

  pause(): void {
    this.playback.pause();
  }

  /** Starts the run if it is idle, without playing it; resolves when it has ended. */
  train(): Promise<RunResult> {
    this.#start();
    return this.training.trained;
  }

  /** Shows the frame so many frames on (or back); resolves when it is shown. */
  step(frames: number): Promise<void> {
    this.playback.pause();
    const count = Number.isFinite(frames) ? Math.trunc(frames) : 1;
    return this.#showFrame((this.#awaited?.index ?? this.playback.index) + count);
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
    this.#settleAwaited();
    this.training.prepare(this.#owner.configuration());
  }

  #start(): void {
    // A run that was stopped before it came anywhere is as good as none.
    if (this.#isWithoutResult) this.training.prepare(this.#owner.configuration());
    this.training.start(this.#owner.workerSource());
  }

  #showFrame(index: number): Promise<void> {
    this.#start();
    if (index <= this.#reached) {
      this.#settleAwaited();
      this.playback.show(index);
      return Promise.resolve();
    }
    return this.#await(index);
  }

  /** At most one frame is awaited: a later wish takes the place of an earlier one, which is settled. */
  #await(index: number): Promise<void> {
    this.#settleAwaited();
    return new Promise((resolve) => {
      this.#awaited = { index, resolve };
    });
  }

  #settleAwaited(): void {
    this.#awaited?.resolve();
    this.#awaited = undefined;
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

  get #isWithoutResult(): boolean {
    return this.training.result?.reason === 'stopped' && this.frames.length <= 1;
  }

  #onRecorded(): void {
    if (this.#awaited && this.#awaited.index <= this.#reached) {
      this.playback.show(this.#awaited.index);
      this.#settleAwaited();
    }
    this.#owner.onChange();
  }
}
