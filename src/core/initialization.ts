import { activations } from './activations.js';
import type { ActivationName } from './activations.js';
import { createRandomGenerator } from './mersenne-twister.js';
import type { RandomGenerator } from './mersenne-twister.js';
import { parameterCount } from './network.js';

/** How the parameters of an untrained network are chosen. */
export type InitializationName = 'pytorch' | 'he' | 'zero';

/** Draws one layer's weight and bias, in the order in which a Network keeps them. */
type LayerInitialization = (
  inputs: number,
  outputs: number,
  generator: RandomGenerator,
  activation: ActivationName,
) => readonly number[];

const initializations: Readonly<Record<InitializationName, LayerInitialization>> = {
  pytorch: drawLikePyTorch,
  he: drawLikeHe,
  zero: (inputs, outputs) => repeat((inputs + 1) * outputs, () => 0),
};

/** All initialization names, the default first. */
export const initializationNames = Object.keys(initializations) as readonly InitializationName[];

/**
 * The parameters of an untrained network, length parameterCount(sizes).
 *
 * pytorch: float32 values, bit-equal to `torch.manual_seed(seed)` and one `nn.Linear` after the
 * other. he: weights from a normal distribution, biases 0 (K. He et al., "Delving deep into
 * rectifiers", 2015). zero: all 0.
 */
export function initialParameters(
  sizes: readonly number[],
  activation: ActivationName,
  initialization: InitializationName,
  seed: number,
): Float64Array {
  const generator = createRandomGenerator(seed);
  const drawLayer = initializations[initialization];
  const parameters = new Float64Array(parameterCount(sizes));
  let start = 0;
  for (let index = 1; index < sizes.length; index++) {
    const drawn = drawLayer(sizes[index - 1], sizes[index], generator, activation);
    parameters.set(drawn, start);
    start += drawn.length;
  }
  return parameters;
}

/** Uniform within bounds, as `reset_parameters` of PyTorch's `nn.Linear` computes them. */
function drawLikePyTorch(inputs: number, outputs: number, generator: RandomGenerator): number[] {
  const gain = Math.sqrt(2 / (1 + Math.sqrt(5) * Math.sqrt(5)));
  const weightBound = Math.fround(Math.sqrt(3) * (gain / Math.sqrt(inputs)));
  const biasBound = Math.fround(1 / Math.sqrt(inputs));
  return [
    ...repeat(inputs * outputs, () => generator.uniformFloat32(-weightBound, weightBound)),
    ...repeat(outputs, () => generator.uniformFloat32(-biasBound, biasBound)),
  ];
}

/** He's standard deviation keeps the size of the signal from layer to layer. */
function drawLikeHe(
  inputs: number,
  outputs: number,
  generator: RandomGenerator,
  activation: ActivationName,
): number[] {
  const slopeBelowZero = activations[activation].slopes?.[0] ?? 0;
  const deviation = Math.sqrt(2 / ((1 + slopeBelowZero * slopeBelowZero) * inputs));
  return [
    ...repeat(inputs * outputs, () => deviation * generator.normal()),
    ...repeat(outputs, () => 0),
  ];
}

function repeat(length: number, draw: () => number): number[] {
  return Array.from({ length }, draw);
}
