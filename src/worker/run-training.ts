import { recordTraining } from '../core/training/recording.js';
import type { Frame, RecordingConfiguration, TrainingResult } from '../core/training/recording.js';
import { packFrames } from './frame-batch.js';
import type { Command, FailedUpdate, FinishedUpdate, Update } from './protocol.js';

/** What training needs from the thread that it runs on. */
export interface TrainingThread {
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** Calls back in a later task, after at least `delay` milliseconds. */
  readonly schedule: (callback: () => void, delay: number) => void;
  /** Tells the page; it may answer with a command before this returns. */
  readonly emit: (update: Update) => void;
  /** The longest slice of training between two tasks, in milliseconds. */
  readonly sliceTime: number;
}

interface Run {
  readonly run: number;
  readonly steps: Generator<Frame | number | undefined, TrainingResult>;
  readonly frames: Frame[];
  epochReached: number;
  epochTold: number;
  awaitsAcknowledgement: boolean;
  outcome: FinishedUpdate | FailedUpdate | undefined;
}

// One message per animation frame is all that a page can show; more would cost more than training.
const messageInterval = 16;

/**
 * Carries out commands, one run at a time, a `start` taking the place of the run before. Updates of
 * a run follow one another by at least 16 ms, and none follows frames that are not yet acknowledged:
 * training goes on meanwhile and its frames wait for the next message.
 */
export function createTrainingRunner(thread: TrainingThread): (command: Command) => void {
  let current: Run | undefined;
  let lastEmitted = -Infinity;

  function handle(command: Command): void {
    if (command.kind === 'ping') {
      thread.emit({ kind: 'pong' });
    } else if (command.kind === 'start') {
      current = createRun(command.run, command.configuration);
      scheduleSlice(current);
    } else if (command.run === current?.run) {
      if (command.kind === 'cancel') current = undefined;
      else acknowledge(current);
    }
  }

  function scheduleSlice(run: Run): void {
    thread.schedule(() => {
      if (run !== current) return;
      train(run, thread.now, thread.sliceTime);
      tell(run);
      if (run.outcome === undefined) scheduleSlice(run);
    }, 0);
  }

  function acknowledge(run: Run): void {
    run.awaitsAcknowledgement = false;
    if (run.outcome) tell(run);
  }

  function tell(run: Run): void {
    if (run !== current || run.awaitsAcknowledgement) return;
    const wait = lastEmitted + messageInterval - thread.now();
    if (wait > 0) {
      // As long as training goes on, the end of the next slice comes back here.
      if (run.outcome) thread.schedule(() => tell(run), wait);
      return;
    }
    if (run.frames.length > 0 || run.epochReached > run.epochTold) {
      const batch = packFrames(run.frames.splice(0));
      run.awaitsAcknowledgement = true;
      run.epochTold = run.epochReached;
      lastEmitted = thread.now();
      thread.emit({ kind: 'frames', run: run.run, batch, epoch: run.epochReached });
    } else if (run.outcome) {
      current = undefined;
      lastEmitted = thread.now();
      thread.emit(run.outcome);
    }
  }

  return handle;
}

function createRun(run: number, configuration: RecordingConfiguration): Run {
  return {
    run,
    steps: recordTraining(configuration),
    frames: [],
    epochReached: 0,
    epochTold: 0,
    awaitsAcknowledgement: false,
    outcome: undefined,
  };
}

/** Trains for one slice and notes frames, the epoch reached and the outcome in the run. */
function train(run: Run, now: () => number, sliceTime: number): void {
  const end = now() + sliceTime;
  try {
    do {
      const step = run.steps.next();
      if (step.done) {
        run.outcome = { kind: 'finished', run: run.run, result: step.value };
        return;
      }
      if (typeof step.value === 'object') {
        run.frames.push(step.value);
        run.epochReached = step.value.epoch;
      } else if (step.value !== undefined) {
        run.epochReached = step.value;
      }
    } while (now() < end);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    run.outcome = { kind: 'failed', run: run.run, message };
  }
}
