import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { recordTraining } from '../core/training/recording.js';
import type { Frame, RecordingConfiguration } from '../core/training/recording.js';
import { startTraining } from '../worker/training-client.js';
import type { TrainingRun } from '../worker/training-client.js';

/** Why and where a run ended. */
export interface RunResult {
  readonly reason: 'complete' | 'diverged' | 'error' | 'stopped';
  readonly epoch: number;
  readonly loss: number;
}

/** Multiply-adds that may be spent at once on the untrained network's loss, about 4 ms. */
const immediateWork = 2e6;

/** One training run at a time: the untrained frame, the recording as it grows, and how it ended. */
export class TrainingController implements ReactiveController {
  /** Recorded so far, in the order of epochs; the untrained frame first. */
  frames: Frame[] = [];
  /** Epochs that the worker has trained, recorded or not. */
  epochReached = 0;
  result: RunResult | undefined;
  /** What went wrong, when the run's reason is `error`. */
  errorMessage = '';
  /** Of the run that is under way or over, else of the one that comes next. */
  trained: Promise<RunResult>;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: () => void;
  readonly #onFinish: (result: RunResult) => void;
  readonly #onRemoved: () => void;
  #configuration: RecordingConfiguration | undefined;
  #run: TrainingRun | undefined;
  #started = false;
  #resolveTrained: (result: RunResult) => void = () => {};
  #leaveTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    callbacks: {
      onChange: () => void;
      onFinish: (result: RunResult) => void;
      onRemoved: () => void;
    },
  ) {
    this.#host = host;
    this.#onChange = callbacks.onChange;
    this.#onFinish = callbacks.onFinish;
    this.#onRemoved = callbacks.onRemoved;
    this.trained = this.#newPromise();
    host.addController(this);
  }

  /** Whether a run was started and is not over. */
  get running(): boolean {
    return this.#started && this.result === undefined;
  }

  get started(): boolean {
    return this.#started;
  }

  /** Ends the run, if any, and returns to the untrained network of a configuration. */
  prepare(configuration: RecordingConfiguration): void {
    this.stop();
    if (this.#started) this.trained = this.#newPromise();
    this.#started = false;
    this.#configuration = configuration;
    this.frames = [];
    this.epochReached = 0;
    this.result = undefined;
    this.errorMessage = '';
    this.#recordUntrainedFrame(configuration);
  }

  start(workerSource: string | undefined): void {
    if (this.#started || this.#configuration === undefined) return;
    this.#started = true;
    this.#run = startTraining(
      this.#configuration,
      { workerSource },
      {
        onFrames: (frames, epochReached) => {
          // Frame 0 may be here already, computed on this side with the same bits.
          const isKnown = this.frames.length > 0 && frames[0]?.epoch === 0;
          this.frames.push(...(isKnown ? frames.slice(1) : frames));
          this.epochReached = epochReached;
          this.#onChange();
        },
        onFinish: (result) => {
          if (result.reason === 'error') this.errorMessage = result.message;
          this.#finish(result.reason);
        },
      },
    );
  }

  /** Ends the run where it is; what is recorded stays. */
  stop(): void {
    if (!this.running) return;
    this.#run?.cancel();
    this.#finish('stopped');
  }

  hostConnected(): void {
    clearTimeout(this.#leaveTimer);
  }

  /** A move within one task keeps the run; an element that is still away after it has been removed. */
  hostDisconnected(): void {
    this.#leaveTimer = setTimeout(() => {
      if (this.#host.isConnected) return;
      this.#onRemoved();
      this.stop();
    });
  }

  #finish(reason: RunResult['reason']): void {
    this.#run = undefined;
    const last = this.frames.at(-1);
    this.result = { reason, epoch: last?.epoch ?? 0, loss: last?.loss ?? NaN };
    this.#resolveTrained(this.result);
    this.#onFinish(this.result);
    this.#onChange();
  }

  #newPromise(): Promise<RunResult> {
    return new Promise((resolve) => {
      this.#resolveTrained = resolve;
    });
  }

  /** At once where that is cheap, else in slices, so that a huge network does not hold up the page. */
  #recordUntrainedFrame(configuration: RecordingConfiguration): void {
    const recording = recordTraining(configuration);
    const work = configuration.x.length * configuration.parameters.length;
    const continueRecording = (budget: number): void => {
      if (this.#configuration !== configuration || this.#started) return;
      const end = performance.now() + budget;
      do {
        let step;
        try {
          step = recording.next();
        } catch (error) {
          this.errorMessage = (error as Error).message;
          return;
        }
        if (typeof step.value === 'object' && 'parameters' in step.value) {
          this.frames = [step.value];
          this.#onChange();
          return;
        }
        if (step.done) return;
      } while (performance.now() < end);
      setTimeout(() => continueRecording(4));
    };
    continueRecording(work <= immediateWork ? Infinity : 0);
  }
}
