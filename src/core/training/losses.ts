/** How the distance between prediction and data is measured. */
export type LossFunctionName = 'mse' | 'mae' | 'huber';

/** The loss of one sample as a function of its residual, prediction minus y. */
export interface LossFunction {
  readonly value: (residual: number) => number;
  /** The derivative with respect to the prediction; 0 at a residual of 0. */
  readonly derivative: (residual: number) => number;
}

/** Every loss by name, as in PyTorch; the loss of a network is the mean over its samples. */
export const lossFunctions: Readonly<Record<LossFunctionName, LossFunction>> = {
  mse: {
    value: (residual) => residual * residual,
    derivative: (residual) => 2 * residual,
  },
  mae: {
    value: (residual) => Math.abs(residual),
    derivative: (residual) => Math.sign(residual),
  },
  // With its usual delta of 1: squared near zero, absolute beyond.
  huber: {
    value: (residual) =>
      Math.abs(residual) <= 1 ? 0.5 * residual * residual : Math.abs(residual) - 0.5,
    derivative: (residual) => (Math.abs(residual) <= 1 ? residual : Math.sign(residual)),
  },
};

/** All loss names, in the order of lists and menus. */
export const lossFunctionNames = Object.keys(lossFunctions) as readonly LossFunctionName[];
