import { activations } from './activations.js';
import { networkOfUnits } from './hidden-unit.js';
import type { Language } from './language.js';
import { networkCurves } from './piecewise-linear.js';
import { stepFormula } from './walkthrough-formulas.js';
import type { StepPlace, UnitsNetwork, Walkthrough } from './walkthrough-steps.js';
import { stepTitle } from './walkthrough-texts.js';

/** The forward pass of a network, step by step; throws RangeError without any unit. */
export function walkthrough(
  language: Language,
  network: UnitsNetwork,
  domain: readonly [from: number, to: number],
  input: number,
): Walkthrough {
  const { units, outputBias } = network;
  const curves = networkCurves(networkOfUnits(units, outputBias, network), domain);
  const { x, exact } = curves;
  const sum = x.map((_, index) => curves.contributions.reduce((total, y) => total + y[index], 0));
  const joined = [sum, sum.map((value) => value + outputBias), curves.prediction];
  const values = stepValues(network, input);
  const steps = stepPlaces(units.length).map((place, index) => ({
    ...place,
    ...stepFormula(network, place, input, values),
    title: stepTitle(language, network, place),
    value: values[index],
    curve:
      place.unit === undefined
        ? joined[index - 2 * units.length]
        : (place.kind === 'activation' ? curves.units : curves.contributions)[place.unit],
  }));
  const preactivations = units.map(({ weight, bias }) => x.map((at) => weight * at + bias));
  return { input, x, exact, preactivations, steps };
}

/** What every step gives at one x: the same numbers as those of `forward`, never −0. */
export function stepValues(network: UnitsNetwork, x: number): number[] {
  const values: number[] = [];
  let sum = 0;
  for (const { weight, bias, outputWeight } of network.units) {
    const activation = activations[network.activation].value(weight * x + bias);
    const contribution = activation * outputWeight;
    sum += contribution;
    values.push(activation, contribution);
  }
  const total = sum + network.outputBias;
  values.push(sum, total, activations[network.outputActivation].value(total));
  return values.map((value) => value + 0);
}

/** The steps in their order: unit by unit, then the output. */
export function stepPlaces(unitCount: number): StepPlace[] {
  const ofUnits = Array.from({ length: unitCount }, (_, unit): StepPlace[] => [
    { kind: 'activation', unit },
    { kind: 'contribution', unit },
  ]);
  const joined = (['sum', 'bias', 'output'] as const).map((kind) => ({ kind, unit: undefined }));
  return [...ofUnits.flat(), ...joined];
}
