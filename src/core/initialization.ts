import { activations } from './activations.js';
import type { ActivationName } from './activations.js';
import { createRandomGenerator } from './mersenne-twister.js';
import type { RandomGenerator } from './mersenne-twister.js';
import { parameterCount } from './network.js';

/** How the parameters of an untrained network are chosen. */
export type InitializationName = 'pytorch' | 'he' | 'zero';

/** How to draw each weight and each bias of a layer. */
interface LayerInitialization {
  readonly weight: () => number;
  readonly bias: () => number;
}

type CreateInitialization = (
  inputs: number,
  generator: RandomGenerator,
  activation: ActivationName,
) => LayerInitialization;

const initializations: Readonly<Record<InitializationName, CreateInitialization>> = {
  pytorch: likePyTorch,
  he: likeHe,
  zero: () => ({ weight: () => 0, bias: () => 0 }),
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
  const parameters = new Float64Array(parameterCount(sizes));
  let next = 0;
  for (let index = 1; index < sizes.length; index++) {
    const [inputs, outputs] = [sizes[index - 1], sizes[index]];
    const { weight, bias } = initializations[initialization](inputs, generator, activation);
    for (let count = inputs * outputs; count > 0; count--) parameters[next++] = weight();
    for (let count = outputs; count > 0; count--) parameters[next++] = bias();
  }
  return parameters;
}

/** Uniform within bounds, as `reset_parameters` of PyTorch's `nn.Linear` computes them. */
function likePyTorch(inputs: number, generator: RandomGenerator): LayerInitialization {
  const gain = Math.sqrt(2 / (1 + Math.sqrt(5) * Math.sqrt(5)));
  const weightBound = Math.fround(Math.sqrt(3) * (gain / Math.sqrt(inputs)));
  const biasBound = Math.fround(1 / Math.sqrt(inputs));
  return {
    weight: () => generator.uniformFloat32(-weightBound, weightBound),
    bias: () => generator.uniformFloat32(-biasBound, biasBound),
  };
}

/** He's standard deviation keeps the size of the signal from layer to layer. */
function likeHe(
  inputs: number,
  generator: RandomGenerator,
  activation: ActivationName,
): LayerInitialization {
  const slopeBelowZero = activations[activation].slopes?.[0] ?? 0;
  const deviation = Math.sqrt(2 / ((1 + slopeBelowZero * slopeBelowZero) * inputs));
  return { weight: () => deviation * generator.normal(), bias: () => 0 };
}
