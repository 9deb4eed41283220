import type { ActivationName } from '../activations.js';
import type { LossFunctionName } from './losses.js';
import type { OptimizerName } from './optimizers.js';

/** All that decides the course of a training run; the output of the network is linear. */
export interface TrainingConfiguration {
  /** Units per layer: one input, one or more hidden layers, one output, such as [1, 7, 1]. */
  readonly sizes: readonly number[];
  readonly activation: ActivationName;
  readonly lossFunction: LossFunctionName;
  readonly optimizer: OptimizerName;
  readonly learningRate: number;
  /** Samples per update. */
  readonly batchSize: number | 'full';
  /** The derivative of relu in use at z = 0. */
  readonly atZero: number;
  /** Decides the order of the samples in mini-batches. */
  readonly seed: number;
  /** The inputs in any order, finite. */
  readonly x: Float64Array;
  /** What the network should give for each x, finite, of the same length. */
  readonly y: Float64Array;
  /** What training starts from; copied. */
  readonly parameters: Float64Array;
  /** Of the length of the parameters, 1 for those that keep the value they start from; all train without it. */
  readonly frozen?: Uint8Array | undefined;
}

/**
 * A training run in progress. Its generators do a fraction of a millisecond of work per step where
 * the size of the network allows it, and the numbers do not depend on when the steps are taken.
 */
export interface Trainer {
  /** The parameters after the epochs so far: a live buffer, copy to keep. */
  readonly parameters: Float64Array;
  /** Trains for `epochs` epochs; returns early once a parameter is not finite, as it stays so. */
  advance(epochs: number): Generator<undefined, void>;
  /** The mean loss over all samples, summed up from every single one. */
  loss(): Generator<undefined, number>;
  /** 1 for every hidden unit with relu and z <= 0 on all samples, as of the last loss(). */
  dead(): Uint8Array;
}
