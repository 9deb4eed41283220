import type { Frame, RecordingConfiguration, TrainingResult } from '../core/training/recording.js';
import { unpackFrames } from './frame-batch.js';
import type { FramesUpdate } from './protocol.js';

/** Who is told how a run goes. */
export interface TrainingCallbacks {
  /** Frames in the order of their epochs, possibly none, and the epoch that training has reached. */
  onFrames(frames: readonly Frame[], epochReached: number): void;
  /** The end of the run, after its last frame. */
  onFinish(result: TrainingResult | TrainingError): void;
}

/** The end of a run that could not be carried out, and why. */
export interface TrainingError {
  readonly reason: 'error';
  readonly message: string;
}

/** A run that someone waits for, whichever hosts carry it out. */
export interface TrainingJob {
  readonly configuration: RecordingConfiguration;
  readonly workerSource: string | undefined;
  /** Finished or cancelled: nobody is told anything any more. */
  readonly ended: boolean;
  /** Called when the job is cancelled; set by whoever carries it out. */
  onCancel: (() => void) | undefined;
  /** Tells the frames that were not told before, so that a host may start over. */
  tellFrames(update: FramesUpdate): void;
  finish(result: TrainingResult | TrainingError): void;
  cancel(): void;
}

/** A job that has not begun. */
export function createTrainingJob(
  configuration: RecordingConfiguration,
  workerSource: string | undefined,
  callbacks: TrainingCallbacks,
): TrainingJob {
  let ended = false;
  let lastEpoch = -1;
  let epochReached = -1;
  const job: TrainingJob = {
    configuration,
    workerSource,
    get ended() {
      return ended;
    },
    onCancel: undefined,
    tellFrames({ batch, epoch }) {
      const frames = unpackFrames(batch).filter((frame) => frame.epoch > lastEpoch);
      if (frames.length === 0 && epoch <= epochReached) return;
      lastEpoch = frames.at(-1)?.epoch ?? lastEpoch;
      epochReached = Math.max(epoch, epochReached);
      guarded(() => callbacks.onFrames(frames, epochReached));
    },
    finish(result) {
      if (ended) return;
      ended = true;
      guarded(() => callbacks.onFinish(result));
    },
    cancel() {
      if (ended) return;
      ended = true;
      job.onCancel?.();
    },
  };
  return job;
}

/** Reports what a callback throws as an error of the page, without disturbing the hosts. */
function guarded(callback: () => void): void {
  try {
    callback();
  } catch (error) {
    reportError(error);
  }
}
