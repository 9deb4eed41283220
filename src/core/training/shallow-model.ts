import { activations } from '../activations.js';
import type { DenseModel } from './dense-model.js';
import { lossFunctions } from './losses.js';
import type { TrainingConfiguration } from './training-run.js';

/** What the hot functions read and write. */
interface ShallowModel {
  readonly units: number;
  /** Input weights, biases, output weights, output bias. */
  readonly parameters: Float64Array;
  /** Per sample of a range the residual, then the derivative of its loss. */
  readonly residuals: Float64Array;
  /** Per unit the sums of slope * d and of slope * d * x, d being the derivative of a sample's loss. */
  readonly sums: Float64Array;
  /** The activation's derivative below, at and above z = 0. */
  readonly below: number;
  readonly atZero: number;
  readonly above: number;
}

/**
 * Backpropagation for one hidden layer with a continuous piecewise linear activation, unit by unit
 * for a range of at most `longestRange` samples, so that a unit's numbers stay in registers. Reads
 * `parameters` live.
 */
export function createShallowModel(
  configuration: TrainingConfiguration,
  parameters: Float64Array,
  longestRange: number,
): DenseModel {
  const units = configuration.sizes[1];
  const { slopes, derivative } = activations[configuration.activation];
  const [below, above] = slopes!;
  const atZero = configuration.activation === 'relu' ? configuration.atZero : derivative(0);
  const loss = lossFunctions[configuration.lossFunction];
  const gradient = new Float64Array(parameters.length);
  const residuals = new Float64Array(longestRange);
  const sums = new Float64Array(2 * units);
  const model = { units, parameters, residuals, sums, below, atZero, above };
  let outputSum = 0;

  return {
    addGradient(x, y, from, to) {
      computeResiduals(model, x, y, from, to);
      // A local variable: the other, which outlives the call, is slow to change.
      let sum = outputSum;
      for (let i = 0; i < to - from; i++) {
        residuals[i] = loss.derivative(residuals[i]);
        sum += residuals[i];
      }
      outputSum = sum;
      addToSums(model, x, from, to);
    },
    takeGradient(count) {
      for (let unit = 0; unit < units; unit++) {
        const outputWeight = parameters[2 * units + unit];
        const sum = sums[unit] / count;
        const moment = sums[units + unit] / count;
        gradient[unit] = outputWeight * moment;
        gradient[units + unit] = outputWeight * sum;
        // The activation is slope * z, and z = weight * x + bias.
        gradient[2 * units + unit] = parameters[unit] * moment + parameters[units + unit] * sum;
      }
      gradient[3 * units] = outputSum / count;
      sums.fill(0);
      outputSum = 0;
      return gradient;
    },
    sumLosses(x, y, from, to, active) {
      computeResiduals(model, x, y, from, to);
      for (let unit = 0; unit < units; unit++) {
        for (let i = from; i < to && !active[unit]; i++) {
          if (parameters[unit] * x[i] + parameters[units + unit] > 0) active[unit] = 1;
        }
      }
      let sum = 0;
      for (let i = 0; i < to - from; i++) sum += loss.value(residuals[i]);
      return sum;
    },
  };
}

/** Writes prediction - y of sample from + i to residuals[i]. */
function computeResiduals(
  model: ShallowModel,
  x: Float64Array,
  y: Float64Array,
  from: number,
  to: number,
): void {
  const { units, parameters, residuals, below, above } = model;
  const count = to - from;
  residuals.fill(0);
  for (let unit = 0; unit < units; unit++) {
    const weight = parameters[unit];
    const bias = parameters[units + unit];
    const outputWeight = parameters[2 * units + unit];
    for (let i = 0; i < count; i++) {
      const z = weight * x[from + i] + bias;
      if (z > 0) residuals[i] += outputWeight * (above * z);
      else if (below !== 0) residuals[i] += outputWeight * (below * z);
    }
  }
  const outputBias = parameters[3 * units];
  for (let i = 0; i < count; i++) residuals[i] = residuals[i] + outputBias - y[from + i];
}

function addToSums(model: ShallowModel, x: Float64Array, from: number, to: number): void {
  const { units, parameters, residuals: lossDerivatives, sums, below, atZero, above } = model;
  const count = to - from;
  const isFlatBelow = below === 0 && atZero === 0;
  for (let unit = 0; unit < units; unit++) {
    const weight = parameters[unit];
    const bias = parameters[units + unit];
    let sum = sums[unit];
    let moment = sums[units + unit];
    for (let i = 0; i < count; i++) {
      const input = x[from + i];
      const z = weight * input + bias;
      if (z > 0) {
        const scaled = above * lossDerivatives[i];
        sum += scaled;
        moment += scaled * input;
      } else if (!isFlatBelow) {
        const scaled = (z === 0 ? atZero : below) * lossDerivatives[i];
        sum += scaled;
        moment += scaled * input;
      }
    }
    sums[unit] = sum;
    sums[units + unit] = moment;
  }
}
