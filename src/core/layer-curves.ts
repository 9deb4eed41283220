import { activations } from './activations.js';
import type { Activation } from './activations.js';
import { layersOf } from './network.js';
import type { Layer, Network } from './network.js';

/** Points at which to evaluate a network. */
export interface Positions {
  readonly x: Float64Array;
  /** Points on the same piece as x, which decide on which side of a jump x is meant. */
  readonly inside: Float64Array;
}

/** One layer's numbers at all positions: an array over the positions for each unit. */
export interface LayerCurves {
  /** What the layer before it gives. */
  readonly inputs: readonly Float64Array[];
  readonly preactivations: readonly Float64Array[];
  readonly outputs: readonly Float64Array[];
}

/** Runs a network with one input at all positions, up to the layer `depth` (0: the first hidden). */
export function curvesAt(network: Network, depth: number, positions: Positions): LayerCurves {
  const layers = layersOf(network);
  let inputs = [positions.x];
  let inputsInside = [positions.inside];
  for (let index = 0; ; index++) {
    const { value, shapeAtZero } = activationAt(network, index);
    const activate = (z: Float64Array): Float64Array => mapCurve(z, value);
    const z = preactivationCurves(layers[index], inputs);
    const zInside =
      positions.inside === positions.x ? z : preactivationCurves(layers[index], inputsInside);
    const outputs = (shapeAtZero === 'jump' ? zInside : z).map(activate);
    if (index === depth) return { inputs, preactivations: z, outputs };
    inputs = outputs;
    inputsInside = zInside === z ? outputs : zInside.map(activate);
  }
}

/** The activation of the layer `depth` (0: the first hidden layer). */
export function activationAt(network: Network, depth: number): Activation {
  const isOutput = depth === network.sizes.length - 2;
  return activations[isOutput ? network.outputActivation : network.activation];
}

/** A curve of the same length; several times as fast as the method map of typed arrays. */
export function mapCurve(curve: Float64Array, apply: (value: number) => number): Float64Array {
  const mapped = new Float64Array(curve.length);
  for (let index = 0; index < curve.length; index++) mapped[index] = apply(curve[index]);
  return mapped;
}

/** Sums in the order of forward(), so that both agree to the last bit. */
function preactivationCurves(layer: Layer, inputs: readonly Float64Array[]): Float64Array[] {
  return Array.from(layer.bias, (bias, output) => {
    const sum = new Float64Array(inputs[0].length);
    inputs.forEach((input, index) => {
      const weight = layer.weight[output * layer.inputs + index];
      for (let position = 0; position < sum.length; position++) {
        sum[position] += weight * input[position];
      }
    });
    for (let position = 0; position < sum.length; position++) sum[position] += bias;
    return sum;
  });
}
