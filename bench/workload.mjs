/** The same task for every trainer: a 1-7-1 relu network learns x^3 by full-batch gradient descent. */
import { initialParameters, linspace } from '../build/core/index.js';

const sizes = [1, 7, 1];
const x = linspace(-10, 10, 300);

/** A configuration for createTrainer. */
export const workload = {
  sizes,
  activation: 'relu',
  lossFunction: 'mse',
  optimizer: 'sgd',
  learningRate: 1e-4,
  batchSize: 'full',
  atZero: 0,
  seed: 0,
  x,
  y: x.map((value) => value * value * value),
  parameters: initialParameters(sizes, 'relu', 'pytorch', 0),
};

/** The same on other sizes; the learning rate keeps wide networks from diverging. */
export function scaledWorkload(samples, units) {
  const scaledX = linspace(-10, 10, samples);
  return {
    ...workload,
    sizes: [1, units, 1],
    learningRate: 1e-4 / units,
    x: scaledX,
    y: scaledX.map((value) => value * value * value),
    parameters: initialParameters([1, units, 1], 'relu', 'pytorch', 0),
  };
}
