import { activations } from '../activations.js';
import { layersOf } from '../network.js';
import type { Layer } from '../network.js';
import type { DenseModel } from './dense-model.js';
import { lossFunctions } from './losses.js';
import type { TrainingConfiguration } from './training-run.js';

/** A layer, its sums, and its numbers for a range of samples, row-major [samples][outputs]. */
interface DeepLayer extends Layer {
  readonly weightSums: Float64Array;
  readonly biasSums: Float64Array;
  readonly preactivations: Float64Array;
  readonly activations: Float64Array;
  /** The derivative of a sample's loss with respect to the preactivation. */
  readonly deltas: Float64Array;
}

/**
 * Backpropagation through any number of layers with any activation, layer by layer for a range of at
 * most `longestRange` samples. Reads `parameters` live.
 */
export function createDeepModel(
  configuration: TrainingConfiguration,
  parameters: Float64Array,
  longestRange: number,
): DenseModel {
  const { activation, atZero } = configuration;
  const { value, derivative } = activations[activation];
  // Only relu's derivative at zero can be chosen.
  const slope = activation === 'relu' ? (z: number) => derivative(z, atZero) : derivative;
  const loss = lossFunctions[configuration.lossFunction];
  const sums = new Float64Array(parameters.length);
  const gradient = new Float64Array(parameters.length);
  const layers = createLayers(configuration.sizes, parameters, sums, longestRange);
  const hiddenLayers = layers.slice(0, -1);
  const output = layers[layers.length - 1];

  /** Runs `count` samples through the network, from `input` to the preactivations of the output. */
  function predict(input: Float64Array, count: number): void {
    let from = input;
    for (const layer of hiddenLayers) {
      computePreactivations(layer, from, count);
      const { preactivations, activations } = layer;
      for (let i = 0; i < count * layer.outputs; i++) activations[i] = value(preactivations[i]);
      from = activations;
    }
    computePreactivations(output, from, count);
  }

  /** Computes the deltas of a hidden layer from those of the layer after it. */
  function computeDeltas(layer: DeepLayer, next: DeepLayer, count: number): void {
    const { outputs, deltas, preactivations } = layer;
    const { weight, deltas: nextDeltas } = next;
    deltas.fill(0, 0, count * outputs);
    for (let sample = 0; sample < count; sample++) {
      const start = sample * outputs;
      for (let after = 0; after < next.outputs; after++) {
        const row = after * outputs;
        const delta = nextDeltas[sample * next.outputs + after];
        if (delta === 0) continue; // half of the units of a relu network
        for (let i = 0; i < outputs; i++) deltas[start + i] += weight[row + i] * delta;
      }
    }
    for (let i = 0; i < count * outputs; i++) deltas[i] *= slope(preactivations[i]);
  }

  return {
    addGradient(x, y, from, to) {
      const count = to - from;
      const input = x.subarray(from, to);
      predict(input, count);
      for (let i = 0; i < count; i++) {
        output.deltas[i] = loss.derivative(output.preactivations[i] - y[from + i]);
      }
      for (let index = layers.length - 1; index > 0; index--) {
        addToSums(layers[index], layers[index - 1].activations, count);
        computeDeltas(layers[index - 1], layers[index], count);
      }
      addToSums(layers[0], input, count);
    },
    takeGradient(count) {
      for (let i = 0; i < sums.length; i++) gradient[i] = sums[i] / count;
      sums.fill(0);
      return gradient;
    },
    sumLosses(x, y, from, to, active) {
      const count = to - from;
      predict(x.subarray(from, to), count);
      let first = 0;
      for (const { outputs, preactivations } of hiddenLayers) {
        for (let i = 0; i < count * outputs; i++) {
          if (preactivations[i] > 0) active[first + (i % outputs)] = 1;
        }
        first += outputs;
      }
      let sum = 0;
      for (let i = 0; i < count; i++) {
        sum += loss.value(output.preactivations[i] - y[from + i]);
      }
      return sum;
    },
  };
}

function createLayers(
  sizes: readonly number[],
  parameters: Float64Array,
  sums: Float64Array,
  longestRange: number,
): DeepLayer[] {
  const network = { sizes, activation: 'linear', outputActivation: 'linear' } as const;
  const sumLayers = layersOf({ ...network, parameters: sums });
  return layersOf({ ...network, parameters }).map((layer, index) => ({
    ...layer,
    weightSums: sumLayers[index].weight,
    biasSums: sumLayers[index].bias,
    preactivations: new Float64Array(layer.outputs * longestRange),
    activations: new Float64Array(layer.outputs * longestRange),
    deltas: new Float64Array(layer.outputs * longestRange),
  }));
}

/** z of every unit and sample: the products from left to right, the bias last. */
function computePreactivations(layer: DeepLayer, input: Float64Array, count: number): void {
  const { inputs, outputs, weight, bias, preactivations } = layer;
  for (let sample = 0; sample < count; sample++) {
    const start = sample * inputs;
    for (let unit = 0; unit < outputs; unit++) {
      const row = unit * inputs;
      let sum = 0;
      for (let i = 0; i < inputs; i++) sum += weight[row + i] * input[start + i];
      preactivations[sample * outputs + unit] = sum + bias[unit];
    }
  }
}

/** Adds the gradient of the layer's weight and bias, given its deltas. */
function addToSums(layer: DeepLayer, input: Float64Array, count: number): void {
  const { inputs, outputs, weightSums, biasSums, deltas } = layer;
  for (let sample = 0; sample < count; sample++) {
    const start = sample * inputs;
    for (let unit = 0; unit < outputs; unit++) {
      const row = unit * inputs;
      const delta = deltas[sample * outputs + unit];
      if (delta === 0) continue;
      for (let i = 0; i < inputs; i++) weightSums[row + i] += delta * input[start + i];
      biasSums[unit] += delta;
    }
  }
}
