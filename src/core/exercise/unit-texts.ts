import { activeRange, sumOfUnits, unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import { valueAt } from '../vertices.js';
import type { Exercise, ExerciseValue } from './exercise.js';
import { unitsWithValue } from './grading.js';
import { targetDomain } from './unit-action.js';
import { number, sumText, term } from './wording.js';
import type { Term } from './wording.js';

/** What a unit's activation does on the target: "Unit 1: off until x = 1, then slope 1". */
export function unitText(unit: HiddenUnit, index: number, exercise: Exercise): string {
  const { outputWeight } = unit;
  const factor = outputWeight === 1 ? '' : `; the sum takes it times ${number(outputWeight)}`;
  return `Unit ${index}: ${activityText(unit, exercise)}${factor}`;
}

/** Where a unit is on: "on for x > 1". */
export function unitActivity(unit: HiddenUnit, exercise: Exercise): string {
  const domain = targetDomain(exercise);
  const range = activeRange(unit, domain);
  if (!range) return 'off on the target';
  if (range[0] === domain[0] && range[1] === domain[1]) return 'on for the whole target';
  return `on for x ${unit.weight > 0 ? '>' : '<'} ${number(unitKink(unit)!)}`;
}

/** The sum at one x, unit by unit and the output bias last: "At x = 1.5: 0 + 0.5 + 0 + 0 = 0.5". */
export function sumReading(exercise: Exercise, value: ExerciseValue, x: number): string {
  const { target, outputBias } = exercise;
  const units = unitsWithValue(exercise, value);
  const terms = [...units.map((unit) => unitTerm(unit, x)), term(outputBias)];
  const sum = sumText(terms, sumOfUnits(units, outputBias, x));
  const wanted = valueAt(target, x);
  const goal = Number.isNaN(wanted) ? '' : `; the target is ${number(wanted)}`;
  return `At x = ${number(x)}: ${sum}${goal}.`;
}

/** Why a reading of the sum ends in a number that belongs to no unit. */
export function outputBiasNote({ outputBias }: Exercise): string {
  if (outputBias === 0) {
    return 'The + 0 at the end is the output bias. It is fixed at 0 here, so it moves nothing.';
  }
  const sign = outputBias < 0 ? '−' : '+';
  const size = number(Math.abs(outputBias));
  const moves = outputBias < 0 ? 'lowers' : 'lifts';
  return `The ${sign} ${size} at the end is the output bias. It is fixed here and ${moves} the whole sum by ${size}.`;
}

function activityText(unit: HiddenUnit, exercise: Exercise): string {
  const kink = unitKink(unit);
  if (kink === undefined) return unit.bias > 0 ? `${number(unit.bias)} everywhere` : '0 everywhere';
  const [at, slope] = [`x = ${number(kink)}`, `slope ${number(unit.weight)}`];
  const domain = targetDomain(exercise);
  const range = activeRange(unit, domain);
  if (!range) return `off on the whole target, kink at ${at}`;
  if (range[0] === domain[0] && range[1] === domain[1]) return `on for the whole target, ${slope}`;
  return unit.weight > 0 ? `off until ${at}, then ${slope}` : `${slope} until ${at}, then off`;
}

function unitTerm({ weight, bias, outputWeight }: HiddenUnit, x: number): Term {
  const activation = term(Math.max(0, weight * x + bias));
  if (outputWeight === 1) return activation;
  const factor = outputWeight < 0 ? `(${number(outputWeight)})` : number(outputWeight);
  return {
    text: `${factor} × ${activation.text}`,
    value: term(outputWeight).value * activation.value,
  };
}
