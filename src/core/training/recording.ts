import { allFinite } from './optimizers.js';
import { createTrainer } from './trainer.js';
import type { Trainer, TrainingConfiguration } from './training-run.js';

/** A network at one moment of its training: all four belong to the same parameters. */
export interface Frame {
  /** Epochs trained; 0 is the untrained network. */
  readonly epoch: number;
  readonly loss: number;
  readonly parameters: Float64Array;
  /** 1 for every hidden unit with relu and z <= 0 on all samples. */
  readonly dead: Uint8Array;
}

/** A training run of `epochs` epochs with a frame every `recordEvery` epochs, and at the end. */
export interface RecordingConfiguration extends TrainingConfiguration {
  readonly epochs: number;
  readonly recordEvery: number;
  /** Frames lie apart by at least this share of the epochs before them; 0 by default, so evenly. */
  readonly recordGrowth?: number | undefined;
}

/** How training ended: the epoch and loss are those of the last frame. */
export interface TrainingResult {
  readonly reason: 'complete' | 'diverged';
  readonly epoch: number;
  readonly loss: number;
}

const mostFrames = 2000;
const mostFramesByDefault = 600;
const mostBytes = 32e6;

/** Besides frames, progress is reported this often in a run. */
const progressReports = 200;

/**
 * Trains and yields frame 0, every recordEvery-th (fewer if they grow apart) and the last one; between
 * them undefined wherever a slice of work may end, and now and then the epoch reached. Training ends
 * early at the last finite frame if a loss or parameter is not finite at the next; RangeError if it is
 * so at frame 0.
 */
export function* recordTraining(
  configuration: RecordingConfiguration,
): Generator<Frame | number | undefined, TrainingResult> {
  const { epochs, recordEvery, recordGrowth = 0 } = configuration;
  const trainer = createTrainer(configuration);
  let frame = yield* takeFrame(trainer, 0);
  if (!isFiniteFrame(frame)) {
    throw new RangeError('The untrained network has a loss or a parameter that is not finite.');
  }
  yield frame;
  const progressEvery = Math.ceil(epochs / progressReports);
  while (frame.epoch < epochs) {
    const distance = Math.max(recordEvery, Math.floor(recordGrowth * frame.epoch));
    const frameEpoch = Math.min(frame.epoch + distance, epochs);
    for (let epoch = frame.epoch; epoch < frameEpoch && allFinite(trainer.parameters);) {
      const step = Math.min(progressEvery, frameEpoch - epoch);
      yield* trainer.advance(step);
      epoch += step;
      yield epoch;
    }
    const next = yield* takeFrame(trainer, frameEpoch);
    if (!isFiniteFrame(next)) return { reason: 'diverged', epoch: frame.epoch, loss: frame.loss };
    frame = next;
    yield frame;
  }
  return { reason: 'complete', epoch: frame.epoch, loss: frame.loss };
}

/**
 * The smallest number of epochs per frame, at least the one requested, with which a recording has
 * at most 2,000 frames (for 'auto' a round number with at most 600) and 32 MB; frame 0 and the last
 * it has in any case.
 */
export function effectiveRecordEvery(
  epochs: number,
  requested: number | 'auto',
  parameterCount: number,
): number {
  const bytesPerFrame = (parameterCount + 2) * Float64Array.BYTES_PER_ELEMENT;
  const frames = Math.min(
    requested === 'auto' ? mostFramesByDefault : mostFrames,
    Math.floor(mostBytes / bytesPerFrame),
  );
  const least = Math.ceil(epochs / Math.max(1, frames - 1));
  return Math.min(requested === 'auto' ? roundUp(least) : Math.max(least, requested), epochs);
}

/**
 * 1, 2, 4, 10, 20, 40, 100, ...: readable epochs, and even ones. At the edge of stability training
 * swings to and fro from epoch to epoch; frames an odd number apart would show that as flicker.
 */
function roundUp(epochs: number): number {
  let decade = 1;
  while (epochs > 4 * decade) decade *= 10;
  return [1, 2, 4].map((digit) => digit * decade).find((round) => round >= epochs)!;
}

function* takeFrame(trainer: Trainer, epoch: number): Generator<undefined, Frame> {
  const loss = yield* trainer.loss();
  return { epoch, loss, parameters: trainer.parameters.slice(), dead: trainer.dead() };
}

function isFiniteFrame({ loss, parameters }: Frame): boolean {
  return Number.isFinite(loss) && allFinite(parameters);
}
