import { activations } from './activations.js';
import type { Activation } from './activations.js';
import { unitKink } from './hidden-unit.js';
import { activationAt, curvesAt, mapCurve } from './layer-curves.js';
import type { Positions } from './layer-curves.js';
import { layersOf } from './network.js';
import type { Network } from './network.js';

/** What a network with one input and one output does over a domain; all arrays have x's length. */
export interface NetworkCurves {
  /** Ascending; an x at which the network jumps comes twice, with the values left and right of it. */
  readonly x: Float64Array;
  /** Whether straight lines between the values at x are the curves themselves. */
  readonly exact: boolean;
  /** Activations of the last hidden layer. */
  readonly units: readonly Float64Array[];
  /** Each unit times its output weight, without the output bias. */
  readonly contributions: readonly Float64Array[];
  /** The network's output. */
  readonly prediction: Float64Array;
}

/** Multiplications, at one for each parameter and point. */
const largestWork = 2e7;

/**
 * The curves of a network over a domain. Where its activations are piecewise linear, x is the
 * domain's ends and every kink and jump between them, of all layers. Smooth activations, and
 * networks with more than `maximumVertices` of these, are evaluated on `gridPoints` even points.
 * Their defaults are 2000 and 201, and fewer for networks of more than 10,000 parameters.
 * Throws RangeError unless the network has one input and one output.
 */
export function networkCurves(
  network: Network,
  domain: readonly [from: number, to: number],
  gridPoints = affordable(network, 41, 201),
  maximumVertices = affordable(network, 2, 2000),
): NetworkCurves {
  if (network.sizes[0] !== 1 || network.sizes.at(-1) !== 1) {
    throw new RangeError('Curves need a network with one input and one output.');
  }
  const layers = layersOf(network);
  const isStraight = layers.every((_, depth) => straight(activationAt(network, depth)));
  const grid = evenGrid(domain, gridPoints);
  const start = isStraight ? Float64Array.from(domain) : grid;
  const vertices = addVertices(network, start, maximumVertices);
  const positions = vertices ? piecePositions(network, vertices) : { x: grid, inside: grid };
  const { inputs: units, outputs } = curvesAt(network, layers.length - 1, positions);
  const outputWeight = layers[layers.length - 1].weight;
  return {
    x: positions.x,
    exact: isStraight && vertices !== undefined,
    units,
    contributions: units.map((unit, index) =>
      mapCurve(unit, (value) => value * outputWeight[index]),
    ),
    prediction: outputs[0],
  };
}

/** Where each unit of the first hidden layer bends: -bias/weight, undefined where it does not. */
export function unitKinks(network: Network): (number | undefined)[] {
  const { weight, bias } = layersOf(network)[0];
  return Array.from(weight, (slope, unit) => unitKink({ weight: slope, bias: bias[unit] }));
}

/** How many points of a large network take about as long as a frame of an animation lasts. */
function affordable(network: Network, fewest: number, most: number): number {
  const points = Math.floor(largestWork / network.parameters.length);
  return Math.min(most, Math.max(fewest, points));
}

/** Adds the kinks and jumps of every layer with straight inputs; undefined if they are too many. */
function addVertices(
  network: Network,
  start: Float64Array,
  maximum: number,
): Float64Array | undefined {
  let vertices = start;
  for (let depth = 0; depth < network.sizes.length - 1; depth++) {
    const activation = activationAt(network, depth);
    if (activation.shapeAtZero !== 'smooth') {
      const zeros = depth === 0 ? unitKinks(network) : zeroCrossings(network, depth, vertices);
      vertices = insert(vertices, zeros);
      if (vertices.length > maximum) return undefined;
    }
    if (!straight(activation)) break;
  }
  return vertices;
}

/** Where preactivations of a layer pass through 0 between vertices of the layers before it. */
function zeroCrossings(network: Network, depth: number, vertices: Float64Array): number[] {
  const positions = piecePositions(network, vertices);
  const { x } = positions;
  const zeros: number[] = [];
  for (const z of curvesAt(network, depth, positions).preactivations) {
    for (let index = 1; index < x.length; index++) {
      const left = z[index - 1];
      const right = z[index];
      if ((left < 0 && right > 0) || (left > 0 && right < 0)) {
        zeros.push(x[index - 1] + (x[index] - x[index - 1]) * (left / (left - right)));
      }
    }
  }
  return zeros;
}

/** Evenly spaced points with both ends; counted from the nearer one, so that a middle 0 is 0. */
function evenGrid([from, to]: readonly [number, number], count: number): Float64Array {
  const step = (to - from) / (count - 1);
  return Float64Array.from({ length: count }, (_, index) =>
    index < count / 2 ? from + step * index : to - step * (count - 1 - index),
  );
}

/** The vertices and those of `more` that lie between the first and the last, ascending, each once. */
function insert(vertices: Float64Array, more: readonly (number | undefined)[]): Float64Array {
  const [from] = vertices;
  const to = vertices[vertices.length - 1];
  const inner = more.filter((x) => x !== undefined).filter((x) => x > from && x < to);
  return Float64Array.from(new Set([...vertices, ...inner])).sort();
}

/** The vertices themselves; with jumps, both ends of every piece between them. */
function piecePositions(network: Network, vertices: Float64Array): Positions {
  const jumps = [network.activation, network.outputActivation].some(
    (name) => activations[name].shapeAtZero === 'jump',
  );
  if (!jumps) return { x: vertices, inside: vertices };
  const shape = { length: 2 * (vertices.length - 1) };
  return {
    x: Float64Array.from(shape, (_, end) => vertices[(end + 1) >> 1]),
    inside: Float64Array.from(shape, (_, end) => {
      const piece = end >> 1;
      return (vertices[piece] + vertices[piece + 1]) / 2;
    }),
  };
}

/** Whether straight pieces stay straight through the activation. */
function straight(activation: Activation): boolean {
  return activation.slopes !== undefined || activation.shapeAtZero === 'jump';
}
