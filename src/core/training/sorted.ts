import { allFinite, createOptimizer } from './optimizers.js';
import { computeGradient, createSortedModel, markDead, sumSquares } from './sorted-model.js';
import type { Trainer, TrainingConfiguration } from './training-run.js';

/** About a tenth of a millisecond of work, a few milliseconds before the code is compiled. */
const unitEpochsPerSlice = 4096;
const samplesPerSlice = 16384;

/**
 * Trains one hidden layer with a continuous piecewise linear activation by gradient descent on the
 * mean squared error of all samples, at a cost per epoch that does not depend on their number.
 *
 * Along the sorted samples each unit is on either from some sample to the end or from the start to
 * some sample, and between two such cuts the prediction is a straight line. With the sums of x, x^2,
 * y and x*y up to every sample, the sums of the residual and of residual * x between two cuts, and so
 * the gradient, take a constant number of operations.
 */
export function createSortedTrainer(configuration: TrainingConfiguration): Trainer {
  const { sizes, activation, optimizer, learningRate, frozen } = configuration;
  const units = sizes[1];
  const model = createSortedModel(configuration);
  const { samples, parameters, gradient } = model;
  const optimize = createOptimizer(optimizer, learningRate, parameters.length, frozen);
  const epochsPerSlice = Math.ceil(unitEpochsPerSlice / units);
  const dead = new Uint8Array(units);

  function train(epochs: number): void {
    for (let epoch = 0; epoch < epochs; epoch++) {
      computeGradient(model);
      optimize(parameters, gradient);
    }
  }

  return {
    parameters,
    *advance(epochs) {
      for (let left = epochs; left > 0 && allFinite(parameters); left -= epochsPerSlice) {
        train(Math.min(left, epochsPerSlice));
        yield;
      }
    },
    *loss() {
      // For the cuts and lines of these parameters.
      computeGradient(model);
      if (activation === 'relu') markDead(model, dead);
      let sum = 0;
      for (let from = 0; from < samples.count; from += samplesPerSlice) {
        sum += sumSquares(model, from, Math.min(from + samplesPerSlice, samples.count));
        yield;
      }
      return sum / samples.count;
    },
    dead: () => dead.slice(),
  };
}
