import type { ActivationName } from '../../core/activations.js';

/** What activations are called within a sentence, in German. */
export const activations: Readonly<Record<ActivationName, string>> = {
  relu: 'ReLU',
  'leaky-relu': 'Leaky ReLU',
  elu: 'ELU',
  gelu: 'GELU',
  softplus: 'Softplus',
  sigmoid: 'Sigmoid',
  tanh: 'tanh',
  silu: 'SiLU',
  linear: 'linear',
  step: 'Stufe',
};

/** What activations are called at the beginning of one, and on their own. */
export const titles: Readonly<Record<ActivationName, string>> = {
  relu: 'ReLU',
  'leaky-relu': 'Leaky ReLU',
  elu: 'ELU',
  gelu: 'GELU',
  softplus: 'Softplus',
  sigmoid: 'Sigmoid',
  tanh: 'Tanh',
  silu: 'SiLU',
  linear: 'Linear',
  step: 'Stufe',
};
