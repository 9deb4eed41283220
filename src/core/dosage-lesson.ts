import { activationName } from './descriptions.js';
import type { UnitsNetwork } from './walkthrough.js';

/** The network of the lesson: the effect of a dosage, fitted with ReLU to three points. */
export const dosageNetwork: UnitsNetwork = {
  units: [
    { weight: 1.7, bias: -0.85, outputWeight: -40.8, label: '', fixed: false },
    { weight: 12.6, bias: 0, outputWeight: 2.7, label: '', fixed: false },
  ],
  outputBias: -16,
  activation: 'relu',
  outputActivation: 'relu',
};

/** What the network was fitted to: no effect without and with too much, all of it in between. */
export const dosageData: readonly (readonly [dosage: number, effect: number])[] = [
  [0, 0],
  [0.5, 1],
  [1, 0],
];

/** How the names of the published lesson map to ours, which count units from 0. */
export const dosageNames =
  'Units are counted from 0: w₀, b₀ and v₀ are w1, b1 and w3 of the published lesson, w₁, b₁ and v₁ ' +
  'its w2, b2 and w4, and c is its b3.';

/** What the published lesson does otherwise in a step, counted from 1; empty where nothing. */
export function dosageCorrection(step: number, activation: UnitsNetwork['activation']): string {
  if (activation !== 'relu') {
    const other = activationName(activation);
    return step === 7 ? `These numbers were fitted with ReLU; with ${other} it takes others.` : '';
  }
  if (step === 3) {
    return 'The published lesson leaves this ReLU out: from 0 to 1 that is harmless.';
  }
  return step === 7
    ? 'The published drawing joins 100 points that miss x = 0.5, so its peak is only 0.838.'
    : '';
}
