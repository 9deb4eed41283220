import type { HiddenUnit } from '../hidden-unit.js';
import type { Exercise } from './exercise.js';
import { lessonTarget } from './setup.js';

/** Whether an exercise is the lesson's, wherever its free units start. */
export function isLessonExercise({ target, units, outputBias }: Exercise): boolean {
  const [fixed, ...free] = units;
  return (
    String(target) === String(lessonTarget) &&
    outputBias === 0 &&
    isFallingLine(fixed) &&
    free.length === 2 &&
    free.every((unit) => !unit.fixed && unit.outputWeight === 1)
  );
}

/** The lesson's fixed unit, relu(−2x + 2). */
function isFallingLine({ weight, bias, outputWeight, fixed }: HiddenUnit): boolean {
  return fixed && weight === -2 && bias === 2 && outputWeight === 1;
}
