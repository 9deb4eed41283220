import type { UnitAction, UnitRange } from '../exercise-terms.js';
import { activeRange, sumOfUnits, unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import type { Language } from '../language.js';
import { valueAt } from '../vertices.js';
import type { Exercise, ExerciseValue } from './exercise.js';
import { unitsWithValue } from './grading.js';
import { targetDomain } from './unit-action.js';
import { number, sumTerm, sumText } from './wording.js';
import type { SumTerm } from './wording.js';

/** What a unit's activation does on the target: "Unit 1: off until x = 1, then slope 1". */
export function unitText(
  language: Language,
  unit: HiddenUnit,
  index: number,
  exercise: Exercise,
): string {
  const { outputWeight } = unit;
  const factor = outputWeight === 1 ? undefined : number(language, outputWeight);
  return language.term('exerciseUnitDoes', index, unitAction(language, unit, exercise), factor);
}

/** Where a unit is on: "on for x > 1". */
export function unitActivity(language: Language, unit: HiddenUnit, exercise: Exercise): string {
  const kink = unitKink(unit);
  const place = kink === undefined ? '' : number(language, kink);
  return language.term('exerciseUnitRange', unitRangeOn(unit, exercise), place);
}

/** On which part of the target a unit is on. */
export function unitRangeOn(unit: HiddenUnit, exercise: Exercise): UnitRange {
  const domain = targetDomain(exercise);
  const range = activeRange(unit, domain);
  if (!range) return 'off';
  if (range[0] === domain[0] && range[1] === domain[1]) return 'whole';
  return unit.weight > 0 ? 'right' : 'left';
}

/** The sum at one x, unit by unit and the output bias last: "At x = 1.5: 0 + 0.5 + 0 + 0 = 0.5". */
export function sumReading(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
  x: number,
): string {
  const { target, outputBias } = exercise;
  const units = unitsWithValue(exercise, value);
  const terms = [
    ...units.map((unit) => unitTerm(language, unit, x)),
    sumTerm(language, outputBias),
  ];
  const sum = sumText(language, terms, sumOfUnits(units, outputBias, x));
  const wanted = valueAt(target, x);
  const goal = Number.isNaN(wanted) ? undefined : number(language, wanted);
  return language.term('exerciseReading', number(language, x), sum, goal);
}

/** What the output bias does, which no slider sets. */
export function outputBiasText(language: Language, { outputBias }: Exercise): string {
  if (outputBias === 0) return language.term('exerciseBiasZero');
  const size = number(language, Math.abs(outputBias));
  return language.term('exerciseBias', outputBias < 0, size);
}

function unitAction(language: Language, unit: HiddenUnit, exercise: Exercise): UnitAction {
  const kink = unitKink(unit);
  return {
    kind: kink === undefined ? 'constant' : unitRangeOn(unit, exercise),
    value: unit.bias > 0 ? number(language, unit.bias) : number(language, 0),
    kink: kink === undefined ? '' : number(language, kink),
    slope: number(language, unit.weight),
  };
}

function unitTerm(
  language: Language,
  { weight, bias, outputWeight }: HiddenUnit,
  x: number,
): SumTerm {
  const activation = sumTerm(language, Math.max(0, weight * x + bias));
  if (outputWeight === 1) return activation;
  const { text, value } = sumTerm(language, outputWeight);
  const factor = outputWeight < 0 ? `(${text})` : text;
  return { text: `${factor} × ${activation.text}`, value: value * activation.value };
}
