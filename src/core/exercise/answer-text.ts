import { unitKink } from '../hidden-unit.js';
import { isolated } from '../language.js';
import type { Language } from '../language.js';
import type { Exercise, ExerciseValue } from './exercise.js';
import { unitsWithValue } from './grading.js';
import type { ExerciseParameters } from './wording.js';

/** The numbers of the free units as one would set them: "w1 = 1, b1 = −1, w2 = 2 and b2 = −4". */
export function answerText(
  language: Language,
  exercise: Exercise,
  answer: ExerciseValue,
  parameters: ExerciseParameters,
): string {
  const { term, listed } = language;
  const number = (value: number): string => language.number(value, 4);
  const units = unitsWithValue(exercise, answer);
  const settings = exercise.free.flatMap((index) => {
    const { weight, bias } = units[index];
    if (parameters === 'weight-bias') {
      const equations = [`w${index} = ${number(weight)}`, `b${index} = ${number(bias)}`];
      return equations.map((equation) => isolated(language, equation));
    }
    const kink = unitKink(units[index]);
    const slope = term('answerSlope', index, number(weight));
    return kink === undefined ? [slope] : [term('answerKink', index, number(kink)), slope];
  });
  return listed(settings);
}
