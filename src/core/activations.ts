import { erf } from './error-function.js';

/** The activation functions that a network can use. */
export type ActivationName =
  | 'relu'
  | 'leaky-relu'
  | 'elu'
  | 'gelu'
  | 'softplus'
  | 'sigmoid'
  | 'tanh'
  | 'silu'
  | 'linear'
  | 'step';

/** An activation function with its derivative, both as PyTorch defines them. */
export interface Activation {
  readonly name: ActivationName;
  /** The name to show to people, such as "Leaky ReLU". */
  readonly label: string;
  /** f(z). */
  readonly value: (z: number) => number;
  /** f'(z); `atZero` replaces the value in use at the kink of relu (0) and leaky-relu (0.01). */
  readonly derivative: (z: number, atZero?: number) => number;
  /** The slopes for z < 0 and z > 0, of continuous piecewise linear functions only. */
  readonly slopes?: readonly [below: number, above: number];
  readonly shapeAtZero: 'smooth' | 'kink' | 'jump';
}

/**
 * Every activation by name. relu, leaky-relu, linear and step use comparisons and arithmetic only,
 * so they are bit-identical in every engine. The others, values and derivatives, are within
 * 4e-16 * max(1, |z|) of exact mathematics; tests allow engines twice that. The value at NaN is NaN.
 */
export const activations: Readonly<Record<ActivationName, Activation>> = {
  relu: {
    name: 'relu',
    label: 'ReLU',
    // Written so that NaN and -0 come back as they are.
    value: (z) => (z < 0 ? 0 : z),
    derivative: (z, atZero = 0) => (z === 0 ? atZero : z < 0 ? 0 : 1),
    slopes: [0, 1],
    shapeAtZero: 'kink',
  },
  'leaky-relu': {
    name: 'leaky-relu',
    label: 'Leaky ReLU',
    value: (z) => (z > 0 ? z : 0.01 * z),
    derivative: (z, atZero = 0.01) => (z === 0 ? atZero : z > 0 ? 1 : 0.01),
    slopes: [0.01, 1],
    shapeAtZero: 'kink',
  },
  elu: {
    name: 'elu',
    label: 'ELU',
    value: (z) => (z > 0 ? z : Math.expm1(z)),
    derivative: (z) => (z <= 0 ? Math.exp(z) : 1),
    shapeAtZero: 'smooth',
  },
  gelu: {
    name: 'gelu',
    label: 'GELU',
    value: (z) => z * normalProbability(z),
    derivative: (z) => normalProbability(z) + z * normalDensity(z),
    shapeAtZero: 'smooth',
  },
  softplus: {
    name: 'softplus',
    label: 'Softplus',
    value: (z) => (z > softplusThreshold ? z : Math.log1p(Math.exp(z))),
    derivative: (z) => (z > softplusThreshold ? 1 : sigmoid(z)),
    shapeAtZero: 'smooth',
  },
  sigmoid: {
    name: 'sigmoid',
    label: 'Sigmoid',
    value: sigmoid,
    derivative: (z) => sigmoid(z) * sigmoid(-z),
    shapeAtZero: 'smooth',
  },
  tanh: {
    name: 'tanh',
    label: 'Tanh',
    value: (z) => Math.tanh(z),
    derivative: (z) => 1 - square(Math.tanh(z)),
    shapeAtZero: 'smooth',
  },
  silu: {
    name: 'silu',
    label: 'SiLU',
    value: (z) => z * sigmoid(z),
    derivative: (z) => sigmoid(z) * (1 + z * sigmoid(-z)),
    shapeAtZero: 'smooth',
  },
  linear: {
    name: 'linear',
    label: 'Linear',
    value: (z) => z,
    derivative: () => 1,
    slopes: [1, 1],
    shapeAtZero: 'smooth',
  },
  step: {
    name: 'step',
    label: 'Step',
    value: (z) => (z >= 0 ? 1 : z < 0 ? 0 : z),
    derivative: () => 0,
    shapeAtZero: 'jump',
  },
};

/** All activation names, in the order of lists and menus. */
export const activationNames = Object.keys(activations) as readonly ActivationName[];

/** PyTorch's softplus is z itself above this z, where the difference is below 2.1e-9. */
const softplusThreshold = 20;

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

function square(value: number): number {
  return value * value;
}

/** Probability that a standard normal variable is below z. */
function normalProbability(z: number): number {
  return 0.5 * (1 + erf(z * Math.SQRT1_2));
}

/** Density of the standard normal distribution at z. */
function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
}
