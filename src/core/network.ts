import { activations } from './activations.js';
import type { ActivationName } from './activations.js';

/** A fully connected network as plain data: it can be posted to a worker as it is. */
export interface Network {
  /** Units per layer from input to output, such as [1, 7, 1]. */
  readonly sizes: readonly number[];
  /** The activation of every hidden layer. */
  readonly activation: ActivationName;
  readonly outputActivation: ActivationName;
  /** Layer by layer the weight, row-major [outputs][inputs], then the bias. */
  readonly parameters: Float64Array;
}

/** One layer's share of the parameters, as views into them. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** Row-major [outputs][inputs]. */
  readonly weight: Float64Array;
  /** Length outputs. */
  readonly bias: Float64Array;
}

/** Every number of a forward pass: one array per layer, the output layer last. */
export interface ForwardPass {
  readonly preactivations: readonly Float64Array[];
  readonly activations: readonly Float64Array[];
}

/** Runs one input of length sizes[0] through the network and keeps every z and a. */
export function forward(network: Network, input: ArrayLike<number>): ForwardPass {
  const layers = layersOf(network);
  const pass = { preactivations: [] as Float64Array[], activations: [] as Float64Array[] };
  let a = input;
  layers.forEach((layer, index) => {
    const isOutput = index === layers.length - 1;
    const activation = activations[isOutput ? network.outputActivation : network.activation];
    const z = preactivation(layer, a);
    const activated = z.map((value) => activation.value(value));
    pass.preactivations.push(z);
    pass.activations.push(activated);
    a = activated;
  });
  return pass;
}

/** The output of a network with one input and one output. */
export function predict(network: Network, x: number): number {
  return forward(network, [x]).activations.at(-1)![0];
}

/** Views of each layer's weight and bias; throws RangeError if the parameters do not fit the sizes. */
export function layersOf(network: Network): Layer[] {
  const { sizes, parameters } = network;
  const expected = parameterCount(sizes);
  if (parameters.length !== expected) {
    throw new RangeError(
      `A network of sizes ${sizes.join('-')} has ${expected} parameters, not ${parameters.length}.`,
    );
  }
  const layers: Layer[] = [];
  let start = 0;
  for (let index = 1; index < sizes.length; index++) {
    const inputs = sizes[index - 1];
    const outputs = sizes[index];
    const biasStart = start + inputs * outputs;
    const end = biasStart + outputs;
    layers.push({
      inputs,
      outputs,
      weight: parameters.subarray(start, biasStart),
      bias: parameters.subarray(biasStart, end),
    });
    start = end;
  }
  return layers;
}

/** How many weights and biases a network of these sizes has. */
export function parameterCount(sizes: readonly number[]): number {
  let count = 0;
  for (let index = 1; index < sizes.length; index++) {
    count += (sizes[index - 1] + 1) * sizes[index];
  }
  return count;
}

/** How many units lie between the input and the output layer. */
export function hiddenUnitCount(sizes: readonly number[]): number {
  return sizes.slice(1, -1).reduce((count, size) => count + size, 0);
}

/** z of every output: the products from left to right, the bias last (training sums the same way). */
function preactivation(layer: Layer, input: ArrayLike<number>): Float64Array {
  return layer.bias.map((bias, output) => {
    let sum = 0;
    for (let index = 0; index < layer.inputs; index++) {
      sum += layer.weight[output * layer.inputs + index] * input[index];
    }
    return sum + bias;
  });
}
