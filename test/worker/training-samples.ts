import { expect } from '@open-wc/testing';

import { initialParameters } from '../../src/core/initialization.js';
import { linspace } from '../../src/core/targets.js';
import { recordTraining } from '../../src/core/training/recording.js';
import type {
  Frame,
  RecordingConfiguration,
  TrainingResult,
} from '../../src/core/training/recording.js';
import type {
  TrainingClient,
  TrainingError,
  TrainingOptions,
  TrainingRun,
} from '../../src/worker/training-client.js';

const sizes = [1, 7, 1];

/** ReLU units that learn x^3: only + - * /, so that every engine and thread gives the same bits. */
export function cubicConfiguration(
  changes: Partial<RecordingConfiguration> = {},
): RecordingConfiguration {
  const x = linspace(-10, 10, 300);
  return {
    sizes,
    activation: 'relu',
    lossFunction: 'mse',
    optimizer: 'sgd',
    learningRate: 0.0001,
    batchSize: 'full',
    atZero: 0,
    seed: 0,
    x,
    y: x.map((value) => value * value * value),
    parameters: initialParameters(sizes, 'relu', 'pytorch', 0),
    epochs: 4000,
    recordEvery: 10,
    ...changes,
  };
}

/** The same by mini-batches: half a second and more, so that something can happen meanwhile. */
export function slowConfiguration(epochs = 3000): RecordingConfiguration {
  return cubicConfiguration({ epochs, batchSize: 30, learningRate: 1e-6, recordEvery: 20 });
}

/** Nobody waits for the end of this one. */
export function endlessConfiguration(): RecordingConfiguration {
  return { ...slowConfiguration(1e7), recordEvery: 1e5 };
}

/** What the callbacks of one run were told. */
export interface Recording {
  readonly run: TrainingRun;
  readonly frames: Frame[];
  /** The epoch reached at every call of onFrames. */
  readonly progress: number[];
  readonly finishes: (TrainingResult | TrainingError)[];
  readonly finished: Promise<TrainingResult | TrainingError>;
}

/** Starts a run and writes down what it tells. */
export function record(
  client: TrainingClient,
  configuration: RecordingConfiguration,
  options: TrainingOptions = {},
  onFrames: (run: TrainingRun) => void = () => {},
): Recording {
  const frames: Frame[] = [];
  const progress: number[] = [];
  const finishes: (TrainingResult | TrainingError)[] = [];
  let run!: TrainingRun;
  const finished = new Promise<TrainingResult | TrainingError>((resolve) => {
    run = client.startTraining(configuration, options, {
      onFrames(newFrames, epochReached) {
        frames.push(...newFrames);
        progress.push(epochReached);
        onFrames(run);
      },
      onFinish(result) {
        finishes.push(result);
        resolve(result);
      },
    });
  });
  return { run, frames, progress, finishes, finished };
}

/** Waits for the end of a run and compares every bit of it with training done here and now. */
export async function expectSameBits(
  recording: Recording,
  configuration: RecordingConfiguration,
): Promise<void> {
  const result = await recording.finished;
  const expected = trainHere(configuration);
  expect(result).to.deep.equal(expected.result);
  expectSameFrames(recording.frames, expected.frames);
  expect(recording.progress).to.deep.equal(recording.progress.toSorted((a, b) => a - b));
  expect(recording.progress.at(-1)).to.be.at.least(result.reason === 'error' ? 0 : result.epoch);
  expect(recording.finishes).to.have.length(1);
}

/** Compares frames bit by bit. */
export function expectSameFrames(actual: readonly Frame[], expected: readonly Frame[]): void {
  expect(actual.map((frame) => frame.epoch)).to.deep.equal(expected.map((frame) => frame.epoch));
  actual.forEach((frame, index) => {
    if (bitsOf(frame) !== bitsOf(expected[index])) {
      throw new Error(`The frame of epoch ${frame.epoch} differs.`);
    }
  });
}

interface Training {
  readonly frames: Frame[];
  readonly result: TrainingResult;
}

const trained = new WeakMap<RecordingConfiguration, Training>();

/** All of a run at once, on this thread; the same again for the same configuration. */
export function trainHere(configuration: RecordingConfiguration): Training {
  const known = trained.get(configuration);
  if (known) return known;
  const frames: Frame[] = [];
  const steps = recordTraining(configuration);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const training = { frames, result: step.value };
      trained.set(configuration, training);
      return training;
    }
    if (typeof step.value === 'object') frames.push(step.value);
  }
}

function bitsOf({ loss, parameters, dead }: Frame): string {
  return [...new BigUint64Array(Float64Array.of(loss, ...parameters).buffer), ...dead].join();
}
