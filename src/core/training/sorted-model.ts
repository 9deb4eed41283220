import { activations } from '../activations.js';
import { createCuts, updateCuts } from './cuts.js';
import type { Cuts } from './cuts.js';
import { momentsPerRow, sortSamples } from './sorted-samples.js';
import type { SortedSamples } from './sorted-samples.js';
import type { TrainingConfiguration } from './training-run.js';

/** A network in training along sorted samples: what the hot functions read and write. */
export interface SortedModel {
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

/** A model of a network with one hidden layer, with parameters of its own to start from. */
export function createSortedModel(configuration: TrainingConfiguration): SortedModel {
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

/** Computes the cuts, the lines that the prediction follows, and the gradient of the mean squared error. */
export function computeGradient(model: SortedModel): void {
  const { samples, cuts, parameters, gradient, slopes, intercepts, leftSums } = model;
  const { below, atZero, above } = model;
  const { count, center, moments } = samples;
  const { packed, unitBits } = cuts;
  const units = packed.length;
  const unitMask = (1 << unitBits) - 1;
  const bend = above - below;
  updateCuts(cuts, samples, parameters);

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
  if (atZero !== below) addSamplesAtKinks(model);
}

/** The sum of the squared residuals of samples from..to - 1, along the lines of the last gradient. */
export function sumSquares(model: SortedModel, from: number, to: number): number {
  const { samples, cuts, slopes, intercepts } = model;
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

/** Sets `dead` to 1 for units with z <= 0 on all samples and to 0 for others, as of the last gradient. */
export function markDead({ samples, cuts, parameters }: SortedModel, dead: Uint8Array): void {
  const { packed, unitBits } = cuts;
  for (const value of packed) {
    const unit = value & ((1 << unitBits) - 1);
    const cut = value >> unitBits;
    dead[unit] = cut === (parameters[unit] > 0 ? samples.count : 0) ? 1 : 0;
  }
}

/** Corrects the gradient for samples with z = 0, which it counts as below zero. */
function addSamplesAtKinks(model: SortedModel): void {
  const { samples, cuts, parameters, gradient, slopes, intercepts, below, atZero } = model;
  const { count, paddedX, y, center } = samples;
  const { packed, unitBits } = cuts;
  const units = packed.length;
  for (let position = 0; position < units; position++) {
    const unit = packed[position] & ((1 << unitBits) - 1);
    const weight = parameters[unit];
    const bias = parameters[units + unit];
    const factor = (2 / count) * (atZero - below) * parameters[2 * units + unit];
    if (factor === 0) continue;
    // They are next to the cut, on the side where the unit is off.
    const direction = weight > 0 ? -1 : 1;
    let sample = (packed[position] >> unitBits) + (weight > 0 ? -1 : 0);
    let line = position;
    for (; weight * paddedX[sample + 1] + bias === 0; sample += direction) {
      while (line < units && packed[line] >> unitBits <= sample) line++;
      while (line > 0 && packed[line - 1] >> unitBits > sample) line--;
      const x = paddedX[sample + 1];
      const residual = slopes[line] * (x - center) + intercepts[line] - y[sample];
      gradient[unit] += factor * residual * x;
      gradient[units + unit] += factor * residual;
    }
  }
}
