import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { descentConfiguration, descentOutcome } from '../core/exercise/descent.js';
import type { DescentOutcome } from '../core/exercise/descent.js';
import { descentPath, valueBetween } from '../core/exercise/descent-path.js';
import type { Exercise, ExerciseValue } from '../core/exercise/exercise.js';
import type { Frame } from '../core/training/recording.js';
import type { TrainingRun } from '../worker/training-client.js';
import { startTrainingOnDemand } from '../worker/training-on-demand.js';

/** What lies over the reader's own numbers. */
export type CopyKind = 'solution' | 'descent';

/** Milliseconds that the solution takes to move into place, and gradient descent to be played. */
const solutionTime = 400;
const descentTime = 4000;

/** Numbers shown over the reader's own, which stay as they are: a solution, or gradient descent. */
export class ExerciseCopy implements ReactiveController {
  /** What went wrong if gradient descent could not run; else empty. */
  errorMessage = '';

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: () => void;
  #kind: CopyKind | undefined;
  #value: ExerciseValue | undefined;
  #outcome: DescentOutcome | undefined;
  #run: TrainingRun | undefined;
  #animation = 0;
  #resolveDescent: (outcome: DescentOutcome | undefined) => void = () => {};

  constructor(host: ReactiveControllerHost & HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** What is shown; undefined if the reader's own numbers are. */
  get kind(): CopyKind | undefined {
    return this.#kind;
  }

  get value(): ExerciseValue | undefined {
    return this.#value;
  }

  /** How gradient descent ended; undefined until it has. */
  get outcome(): DescentOutcome | undefined {
    return this.#outcome;
  }

  /** Whether gradient descent is under way. */
  get descending(): boolean {
    return this.#kind === 'descent' && this.#outcome === undefined && this.errorMessage === '';
  }

  hostDisconnected(): void {
    // A move within one task keeps the copy.
    setTimeout(() => {
      if (!this.#host.isConnected) this.putAway();
    });
  }

  /** Shows an answer, moving there from the reader's numbers. */
  showSolution(answer: ExerciseValue, from: ExerciseValue): void {
    this.#begin('solution', from);
    this.#animate(solutionTime, (share) => valueBetween(from, answer, share * (2 - share)));
  }

  /** Trains a copy of some numbers; resolves with how that ended, or undefined if it was put away. */
  descend(
    exercise: Exercise,
    from: ExerciseValue,
    atZero: number,
  ): Promise<DescentOutcome | undefined> {
    this.#begin('descent', from);
    const frames: Frame[] = [];
    this.#run = startTrainingOnDemand(
      descentConfiguration(exercise, from, atZero),
      {},
      {
        onFrames: (more) => frames.push(...more),
        onFinish: (result) => {
          this.#run = undefined;
          if (result.reason === 'error') this.#fail(result.message);
          else this.#play(exercise, frames);
        },
      },
    );
    return new Promise((resolve) => {
      this.#resolveDescent = resolve;
    });
  }

  /** Back to the reader's own numbers. */
  putAway(): void {
    if (this.#kind === undefined) return;
    this.#run?.cancel();
    this.#run = undefined;
    cancelAnimationFrame(this.#animation);
    this.#kind = undefined;
    this.#value = undefined;
    this.#outcome = undefined;
    this.errorMessage = '';
    this.#resolveDescent(undefined);
    this.#onChange();
  }

  #begin(kind: CopyKind, from: ExerciseValue): void {
    this.putAway();
    this.#kind = kind;
    this.#value = from;
    this.#onChange();
  }

  #play(exercise: Exercise, frames: readonly Frame[]): void {
    const outcome = descentOutcome(exercise, frames);
    const moving = frames.filter(({ epoch }) => epoch <= outcome.epoch);
    const time = outcome.epoch === 0 ? 0 : descentTime;
    this.#animate(time, descentPath(exercise, moving), () => {
      this.#outcome = outcome;
      this.#resolveDescent(outcome);
    });
  }

  #fail(message: string): void {
    this.errorMessage = message;
    this.#resolveDescent(undefined);
    this.#onChange();
  }

  /** Shows what lies at every share of the way; at once where the reader wants no motion. */
  #animate(
    duration: number,
    valueAt: (share: number) => ExerciseValue,
    onEnd: () => void = () => {},
  ): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const start = performance.now();
    const step = (now: number): void => {
      const share = still || duration === 0 ? 1 : Math.min(1, Math.max(0, now - start) / duration);
      this.#value = valueAt(share);
      if (share < 1) this.#animation = requestAnimationFrame(step);
      else onEnd();
      this.#onChange();
    };
    if (still || duration === 0) step(start);
    else this.#animation = requestAnimationFrame(step);
  }
}
