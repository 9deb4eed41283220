import { decimalExponent, formatFixed, formatNumber } from '../number-format.js';
import { stillText, stuckText } from './descent-reasons.js';
import type { DescentOutcome } from './descent.js';
import type { Exercise, ExerciseValue } from './exercise.js';
import { isLessonExercise } from './lesson.js';
import { freeUnits } from './unit-action.js';
import { number } from './wording.js';

/** How gradient descent from `start` ended, and why; `atZero` is relu's derivative at 0 that it used. */
export function descentText(
  exercise: Exercise,
  start: ExerciseValue,
  { kind, epoch, value, meanSquaredError, maxError }: DescentOutcome,
  atZero: number,
): string {
  const epochs = `${formatNumber(epoch)} ${epoch === 1 ? 'epoch' : 'epochs'}`;
  const loss = lossText(meanSquaredError);
  const odds = 'of 500 random starts, 45 reached the target, 16 of them within 4,000 epochs.';
  const isLesson = isLessonExercise(exercise);
  switch (kind) {
    case 'did-not-move':
      return (
        `Gradient descent does not move: the mean squared error stays ${loss}. ` +
        stillText(exercise, freeUnits(exercise, start), atZero)
      );
    case 'stuck':
      return (
        `Gradient descent is stuck after ${epochs}, at a mean squared error of ${loss}. ` +
        stuckText(exercise, freeUnits(exercise, start), freeUnits(exercise, value), atZero) +
        (isLesson ? ` That is usual here: ${odds}` : '')
      );
    case 'still-moving':
      return (
        `After ${epochs} gradient descent is still moving, at a mean squared error of ${loss}. ` +
        'It has not reached the target.'
      );
    case 'solved':
      if (epoch === 0) return 'Gradient descent stays at these numbers: they match already.';
      return (
        `Gradient descent has matched the target: after ${epochs} the largest error is ` +
        `${number(maxError)}.${isLesson ? ` That is rare here: ${odds}` : ''}`
      );
    case 'diverged':
      return `Gradient descent diverged after ${epochs}: its steps grew until the numbers overflowed.`;
  }
}

/** A mean squared error with four digits, or three below 1: 2.463, 0.0300. */
function lossText(loss: number): string {
  if (loss < 1e-4 || loss >= 1e4) return formatNumber(loss, 3);
  const exponent = decimalExponent(loss);
  return formatFixed(loss, exponent < 0 ? 2 - exponent : 3 - exponent);
}
