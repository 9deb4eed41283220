import type { Language } from '../language.js';
import { decimalExponent } from '../number-format.js';
import { stillText, stuckText } from './descent-reasons.js';
import type { DescentOutcome } from './descent.js';
import type { Exercise, ExerciseValue } from './exercise.js';
import { isLessonExercise } from './lesson.js';
import { freeUnits } from './unit-action.js';
import { number } from './wording.js';

/** How gradient descent from `start` ended, and why; `atZero` is relu's derivative at 0 that it used. */
export function descentText(
  language: Language,
  exercise: Exercise,
  start: ExerciseValue,
  { kind, epoch, value, meanSquaredError, maxError }: DescentOutcome,
  atZero: number,
): string {
  const { term } = language;
  const epochs = [epoch, language.number(epoch)] as const;
  const loss = lossText(language, meanSquaredError);
  const free = freeUnits(exercise, start);
  const isLesson = isLessonExercise(exercise);
  switch (kind) {
    case 'did-not-move':
      return `${term('descentStays', loss)} ${stillText(language, exercise, free, atZero)}`;
    case 'stuck': {
      const why = stuckText(language, exercise, free, freeUnits(exercise, value), atZero);
      const usual = isLesson ? term('descentUsual') : '';
      return `${term('descentStuck', ...epochs, loss)} ${why} ${usual}`.trimEnd();
    }
    case 'still-moving':
      return term('descentStillMoves', ...epochs, loss);
    case 'solved': {
      if (epoch === 0) return term('descentAlreadyThere');
      const rare = isLesson ? term('descentRare') : '';
      return `${term('descentSolved', ...epochs, number(language, maxError))} ${rare}`.trimEnd();
    }
    case 'diverged':
      return term('descentDiverged', ...epochs);
  }
}

/** A mean squared error with four digits, or three below 1: 2.463, 0.0300. */
function lossText(language: Language, loss: number): string {
  if (loss < 1e-4 || loss >= 1e4) return language.number(loss, 3);
  const exponent = decimalExponent(loss);
  return language.fixed(loss, exponent < 0 ? 2 - exponent : 3 - exponent);
}
