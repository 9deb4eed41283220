import type { Language } from './language.js';
import type { UnitsNetwork } from './walkthrough-steps.js';

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

/** What the published lesson does otherwise in a step, counted from 1; empty where nothing. */
export function dosageCorrection(
  { term }: Language,
  step: number,
  activation: UnitsNetwork['activation'],
): string {
  if (activation !== 'relu') return step === 7 ? term('lessonOther', activation) : '';
  if (step === 3) return term('lessonLeavesOut');
  return step === 7 ? term('lessonPeak') : '';
}
