import { activations } from '../activations.js';
import { largestCutTable } from './cuts.js';
import { createDenseTrainer } from './dense.js';
import { createSortedTrainer } from './sorted.js';
import type { Trainer, TrainingConfiguration } from './training-run.js';

/**
 * A trainer on the sorted path if that applies, else on the dense path, which can train anything.
 * Both give the same numbers up to rounding. Throws RangeError if asked for 'sorted' in vain.
 */
export function createTrainer(
  configuration: TrainingConfiguration,
  path: 'sorted' | 'dense' = sortedPathApplies(configuration) ? 'sorted' : 'dense',
): Trainer {
  if (path === 'dense') return createDenseTrainer(configuration);
  if (!sortedPathApplies(configuration)) {
    throw new RangeError('The sorted path does not apply to this configuration.');
  }
  return createSortedTrainer(configuration);
}

/**
 * Whether the sorted path can train this: one input, one hidden layer with a continuous piecewise
 * linear activation, mean squared error and updates from all samples at once.
 */
export function sortedPathApplies(configuration: TrainingConfiguration): boolean {
  const { sizes, activation, lossFunction, batchSize, x } = configuration;
  return (
    sizes.length === 3 &&
    sizes[0] === 1 &&
    activations[activation].slopes !== undefined &&
    lossFunction === 'mse' &&
    (batchSize === 'full' || batchSize >= x.length) &&
    (x.length + 1) * sizes[1] <= largestCutTable
  );
}
