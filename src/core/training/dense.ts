import { activations } from '../activations.js';
import { createRandomGenerator, shuffledOrder } from '../mersenne-twister.js';
import { hiddenUnitCount } from '../network.js';
import { createDeepModel } from './deep-model.js';
import { allFinite, createOptimizer } from './optimizers.js';
import { createShallowModel } from './shallow-model.js';
import type { Trainer, TrainingConfiguration } from './training-run.js';

/** The order of the samples in an epoch, counted from 0: a permutation of 0 to length - 1. */
export type SampleOrder = (epoch: number, length: number) => ArrayLike<number>;

/** Keeps the order of samples apart from the initial parameters, which are drawn with the seed itself. */
const orderStream = 0x6f726465;

/** Samples times parameters: a tenth of a millisecond, or half of one with costly activations. */
const workPerSlice = 32768;

/** So many samples at a time stay in the fastest cache. */
const longestRange = 256;

/**
 * Trains any network with one input and one output by backpropagation through every sample.
 * `order` is asked once per epoch, and only for mini-batches.
 */
export function createDenseTrainer(
  configuration: TrainingConfiguration,
  order: SampleOrder = seededOrder(configuration.seed),
): Trainer {
  const { sizes, activation, optimizer, learningRate, frozen, x, y } = configuration;
  const parameters = configuration.parameters.slice();
  const isShallow = sizes.length === 3 && activations[activation].slopes !== undefined;
  const rangeLength = clamp(Math.floor(workPerSlice / parameters.length), 1, longestRange);
  const createModel = isShallow ? createShallowModel : createDeepModel;
  const model = createModel(configuration, parameters, rangeLength);
  const optimize = createOptimizer(optimizer, learningRate, parameters.length, frozen);
  const batchSize =
    configuration.batchSize === 'full' ? x.length : Math.min(configuration.batchSize, x.length);
  const isFull = batchSize === x.length;
  const batchX = isFull ? x : new Float64Array(batchSize);
  const batchY = isFull ? y : new Float64Array(batchSize);
  const active = new Uint8Array(hiddenUnitCount(sizes)).fill(1);
  let epoch = 0;

  return {
    parameters,
    *advance(epochs) {
      let work = 0;
      for (const end = epoch + epochs; epoch < end && allFinite(parameters); epoch++) {
        const sampleOrder = isFull ? undefined : order(epoch, x.length);
        for (let start = 0; start < x.length; start += batchSize) {
          const count = Math.min(batchSize, x.length - start);
          for (let i = 0; sampleOrder && i < count; i++) {
            batchX[i] = x[sampleOrder[start + i]];
            batchY[i] = y[sampleOrder[start + i]];
          }
          for (let from = 0; from < count; from += rangeLength) {
            const to = Math.min(from + rangeLength, count);
            model.addGradient(batchX, batchY, from, to);
            work += (to - from) * parameters.length;
            if (work > workPerSlice) {
              work = 0;
              yield;
            }
          }
          optimize(parameters, model.takeGradient(count));
          work += parameters.length;
        }
      }
    },
    *loss() {
      active.fill(0);
      let sum = 0;
      for (let from = 0; from < x.length; from += rangeLength) {
        sum += model.sumLosses(x, y, from, Math.min(from + rangeLength, x.length), active);
        yield;
      }
      return sum / x.length;
    },
    dead: () => active.map((isActive) => (activation === 'relu' && !isActive ? 1 : 0)),
  };
}

/** A new random order for every epoch. */
function seededOrder(seed: number): SampleOrder {
  const generator = createRandomGenerator(seed ^ orderStream);
  return (_epoch, length) => shuffledOrder(length, generator);
}

function clamp(value: number, from: number, to: number): number {
  return Math.min(Math.max(value, from), to);
}
