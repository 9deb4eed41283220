import { activations } from '../activations.js';
import { createCuts, largestCutTable, updateCuts } from './cuts.js';
import type { Cuts } from './cuts.js';
import { allFinite, createOptimizer } from './optimizers.js';
import { momentsPerRow, sortSamples } from './sorted-samples.js';
import type { SortedSamples } from './sorted-samples.js';
import type { Trainer, TrainingConfiguration } from './trainer.js';

/** What the hot functions read and write. */
interface SortedTraining {
  readonly samples: SortedSamples;
  readonly cuts: Cuts;
  /** Input weights, biases, output weights, output bias. */
  readonly parameters: Float64Array;
  readonly gradient: Float64Array;
  /** Between cut i - 1 and cut i the prediction is slopes[i] * (x - center) + intercepts[i]. */
  readonly slopes: Float64Array;
  readonly intercepts: Float64Array;
  /** Per unit the sums over the samples left of its cut of the residual and of residual * (x - center). */
  readonly leftSums: Float64Array;
  /** The activation's derivative below, at and above z = 0. */
  readonly below: number;
  readonly atZero: number;
  readonly above: number;
}

/** The largest (samples + 1) * units that the sorted path can train. */
export const largestSortedSize = largestCutTable;

/** About a quarter of a millisecond of work. */
const unitEpochsPerSlice = 8192;
const samplesPerSlice = 65536;

/**
 * Trains one hidden layer with a continuous piecewise linear activation by gradient descent on the
 * mean squared error of all samples, at a cost per epoch that does not depend on their number.
 *
 * Along the sorted samples each unit is on either from some sample to the end or from the start to
 * some sample, and between two such cuts the prediction is a straight line. With the sums of x,
 * x^2, y and x*y up to every sample, the sums of the residual and of residual * x between two cuts,
 * and so the gradient, take a constant number of operations.
 */
export function createSortedTrainer(configuration: TrainingConfiguration): Trainer {
  const { sizes, activation, optimizer, learningRate } = configuration;
  const units = sizes[1];
  const training = createTraining(configuration);
  const { samples, cuts, parameters, gradient } = training;
  const optimize = createOptimizer(optimizer, learningRate, parameters.length);
  const epochsPerSlice = Math.ceil(unitEpochsPerSlice / units);
  const dead = new Uint8Array(units);

  function train(epochs: number): void {
    for (let epoch = 0; epoch < epochs; epoch++) {
      updateCuts(cuts, samples, parameters);
      computeGradient(training);
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
      updateCuts(cuts, samples, parameters);
      computeGradient(training);
      if (activation === 'relu') markDead(training, dead);
      let sum = 0;
      for (let from = 0; from < samples.count; from += samplesPerSlice) {
        sum += sumSquares(training, from, Math.min(from + samplesPerSlice, samples.count));
        yield;
      }
      return sum / samples.count;
    },
    dead: () => dead.slice(),
  };
}

function createTraining(configuration: TrainingConfiguration): SortedTraining {
  const { sizes, activation, x, y, atZero } = configuration;
  const units = sizes[1];
  const { slopes, derivative } = activations[activation];
  const [below, above] = slopes!;
  return {
    samples: sortSamples(x, y),
    cuts: createCuts(units),
    parameters: configuration.parameters.slice(),
    gradient: new Float64Array(3 * units + 1),
    slopes: new Float64Array(units + 1),
    intercepts: new Float64Array(units + 1),
    leftSums: new Float64Array(2 * units),
    below,
    atZero: activation === 'relu' ? atZero : derivative(0),
    above,
  };
}

/**
 * Computes the gradient of the mean squared error and, on the way, the lines that the prediction
 * follows; the cuts must belong to the parameters.
 */
function computeGradient(training: SortedTraining): void {
  const { samples, cuts, parameters, gradient, slopes, intercepts, leftSums } = training;
  const { below, atZero, above } = training;
  const { count, center, moments } = samples;
  const { packed, unitBits } = cuts;
  const units = packed.length;
  const unitMask = (1 << unitBits) - 1;
  const bend = above - below;

  let slope = 0;
  let intercept = parameters[3 * units];
  for (let unit = 0; unit < units; unit++) {
    const weight = parameters[unit];
    const factor = parameters[2 * units + unit] * (weight > 0 ? below : above);
    slope += factor * weight;
    intercept += factor * (parameters[units + unit] + weight * center);
  }

  let sum = 0;
  let moment = 0;
  let start = 0;
  let row = 0;
  for (let position = 0; position <= units; position++) {
    slopes[position] = slope;
    intercepts[position] = intercept;
    const end = position < units ? packed[position] >> unitBits : count;
    if (end > start) {
      const next = end * momentsPerRow;
      const x = moments[next] - moments[row] + (moments[next + 4] - moments[row + 4]);
      const xx = moments[next + 1] - moments[row + 1] + (moments[next + 5] - moments[row + 5]);
      const y = moments[next + 2] - moments[row + 2] + (moments[next + 6] - moments[row + 6]);
      const xy = moments[next + 3] - moments[row + 3] + (moments[next + 7] - moments[row + 7]);
      sum += slope * x + intercept * (end - start) - y;
      moment += slope * xx + intercept * x - xy;
      start = end;
      row = next;
    }
    if (position < units) {
      const unit = packed[position] & unitMask;
      leftSums[unit] = sum;
      leftSums[units + unit] = moment;
      const weight = parameters[unit];
      const factor = parameters[2 * units + unit] * (weight > 0 ? bend : -bend);
      slope += factor * weight;
      intercept += factor * (parameters[units + unit] + weight * center);
    }
  }

  const scale = 2 / count;
  for (let unit = 0; unit < units; unit++) {
    const weight = parameters[unit];
    const bias = parameters[units + unit] + weight * center;
    const outputWeight = parameters[2 * units + unit];
    const on = weight > 0;
    const left = leftSums[unit];
    const leftMoment = leftSums[units + unit];
    const unitSum = bend * (on ? sum - left : left) + below * sum;
    const unitMoment = bend * (on ? moment - leftMoment : leftMoment) + below * moment;
    gradient[unit] = scale * outputWeight * (unitMoment + center * unitSum);
    gradient[units + unit] = scale * outputWeight * unitSum;
    gradient[2 * units + unit] = scale * (weight * unitMoment + bias * unitSum);
  }
  gradient[3 * units] = scale * sum;
  if (atZero !== below) addSamplesAtKinks(training);
}

/** Corrects the gradient for samples with z = 0, which it counts as below zero. */
function addSamplesAtKinks(training: SortedTraining): void {
  const { samples, cuts, parameters, gradient, below, atZero } = training;
  const { count, paddedX, y } = samples;
  const { packed, unitBits } = cuts;
  const units = packed.length;
  const unitMask = (1 << unitBits) - 1;
  for (let position = 0; position < units; position++) {
    const unit = packed[position] & unitMask;
    const weight = parameters[unit];
    const bias = parameters[units + unit];
    const factor = (2 / count) * (atZero - below) * parameters[2 * units + unit];
    const direction = weight > 0 ? -1 : 1;
    let sample = (packed[position] >> unitBits) + (weight > 0 ? -1 : 0);
    for (; weight * paddedX[sample + 1] + bias === 0; sample += direction) {
      const residual = predictAt(training, paddedX[sample + 1]) - y[sample];
      gradient[unit] += factor * residual * paddedX[sample + 1];
      gradient[units + unit] += factor * residual;
    }
  }
}

function predictAt({ cuts, parameters, below, above }: SortedTraining, x: number): number {
  const units = cuts.packed.length;
  let sum = 0;
  for (let unit = 0; unit < units; unit++) {
    const z = parameters[unit] * x + parameters[units + unit];
    sum += parameters[2 * units + unit] * (z > 0 ? above * z : below * z);
  }
  return sum + parameters[3 * units];
}

/** The sum of the squared residuals of samples from..to - 1; the lines must belong to the parameters. */
function sumSquares(training: SortedTraining, from: number, to: number): number {
  const { samples, cuts, slopes, intercepts } = training;
  const { paddedX, y, center } = samples;
  const { packed, unitBits } = cuts;
  let sum = 0;
  let sample = from;
  for (let position = 0; position <= packed.length; position++) {
    const cut = position < packed.length ? packed[position] >> unitBits : to;
    const end = Math.min(cut, to);
    const slope = slopes[position];
    const intercept = intercepts[position];
    for (; sample < end; sample++) {
      const residual = slope * (paddedX[sample + 1] - center) + intercept - y[sample];
      sum += residual * residual;
    }
  }
  return sum;
}

/** A unit is dead if no sample lies on its right side of the cut, or with weight <= 0 on its left. */
function markDead({ samples, cuts, parameters }: SortedTraining, dead: Uint8Array): void {
  const { packed, unitBits } = cuts;
  for (const value of packed) {
    const unit = value & ((1 << unitBits) - 1);
    const cut = value >> unitBits;
    dead[unit] = cut === (parameters[unit] > 0 ? samples.count : 0) ? 1 : 0;
  }
}
