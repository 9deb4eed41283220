import { unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import type { Language } from '../language.js';
import type { Exercise, ExerciseValue, Grade } from './exercise.js';
import { unitsWithValue } from './grading.js';
import { matchingOf } from './segment-texts.js';
import { unitRangeOn } from './unit-texts.js';
import { number } from './wording.js';
import type { ExerciseParameters } from './wording.js';

/** What the plot shows: the reader's own numbers, or a copy over them. */
export type ShownNumbers = 'value' | 'solution' | 'descent';

/** A heading such as "Match the target with two units". */
export function exerciseHeading({ term }: Language, { free }: Exercise): string {
  return term('exerciseHeading', free.length);
}

/** How to read the plots of the units. */
export function exerciseCaption(
  { term }: Language,
  parameters: ExerciseParameters = 'weight-bias',
): string {
  return term('exerciseCaption', parameters);
}

/** One paragraph about target, units and match, for those who do not see the figure. */
export function describeExercise(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
  grade: Grade | undefined,
  shown: ShownNumbers = 'value',
  parameters: ExerciseParameters = 'weight-bias',
): string {
  const { term, listed } = language;
  const { target, outputBias } = exercise;
  const write = (each: number): string => number(language, each);
  const vertices = target.map(([x, y]) => term('exercisePoint', write(x), write(y)));
  const units = unitsWithValue(exercise, value);
  const sentences = [
    term('exerciseTarget', listed(vertices)),
    term('exerciseSum', units.length, write(outputBias)),
    ...units.map((unit, index) => describeUnit(language, exercise, unit, index, parameters)),
    ...(grade ? judgement(language, grade) : []),
  ];
  if (shown === 'solution') sentences.push(term('exerciseShowsSolution'));
  if (shown === 'descent') sentences.push(term('exerciseShowsDescent'));
  return sentences.join(' ');
}

function judgement(language: Language, grade: Grade): string[] {
  const { term } = language;
  const error = number(language, grade.maxError);
  const isZero = error === number(language, 0);
  const x = isZero ? undefined : number(language, grade.errorAt);
  const sentence = term('exerciseError', error, x, ...matchingOf(grade));
  return grade.solved ? [sentence, term('exerciseIsSolved')] : [sentence];
}

function describeUnit(
  language: Language,
  exercise: Exercise,
  unit: HiddenUnit,
  index: number,
  parameters: ExerciseParameters,
): string {
  const { weight, bias, outputWeight, fixed } = unit;
  const kink = unitKink(unit);
  return language.term('exerciseUnit', {
    ...{ index, parameters, isFixed: fixed, range: unitRangeOn(unit, exercise) },
    weight: number(language, weight),
    bias: number(language, bias),
    kink: kink === undefined ? undefined : number(language, kink),
    outputWeight: outputWeight === 1 ? undefined : number(language, outputWeight),
  });
}
