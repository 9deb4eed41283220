import type { ActivationName } from '../../core/activations.js';

/** What activations are called within a sentence, in Simplified Chinese. */
export const activations: Readonly<Record<ActivationName, string>> = {
  relu: 'ReLU',
  'leaky-relu': 'leaky ReLU',
  elu: 'ELU',
  gelu: 'GELU',
  softplus: 'softplus',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  silu: 'SiLU',
  linear: '线性',
  step: '阶跃',
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
  linear: '线性函数',
  step: '阶跃函数',
};
