import { activeRange, sumOfUnits } from '../hidden-unit.js';
import type { Language } from '../language.js';
import type { SegmentMark } from '../plot-marks.js';
import { bendSentences } from './bend-sentences.js';
import type { Exercise, ExerciseValue } from './exercise.js';
import { unitsWithValue } from './grading.js';
import { isLessonExercise } from './lesson.js';
import { freeUnits, isSilent, largestDeviation, targetDomain } from './unit-action.js';
import { number, segmentNumber } from './wording.js';

/** What a unit does in a solution, and a place on the prediction to say it at. */
export interface SolutionNote {
  /** Index into the exercise's units. */
  readonly unit: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Why a solution works: what each unit adds where. */
export function successText(language: Language, exercise: Exercise, value: ExerciseValue): string {
  const { term } = language;
  const sentences = [term('exerciseSolved'), ...bendSentences(language, exercise, value)];
  if (isReordered(exercise, value)) sentences.push(term('anotherOrder'));
  if (isLessonExercise(exercise)) sentences.push(term('whyThreeUnits'));
  return sentences.join(' ');
}

/** A note for every unit that acts: at its kink, or in the middle of where it is on if that comes first. */
export function solutionNotes(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
): SolutionNote[] {
  const { term } = language;
  const units = unitsWithValue(exercise, value);
  const domain = targetDomain(exercise);
  return units.flatMap((unit, index) => {
    const range = activeRange(unit, domain);
    if (!range || isSilent(exercise, unit)) return [];
    const [from, to] = range;
    const x = from > domain[0] ? from : (from + to) / 2;
    const y = sumOfUnits(units, exercise.outputBias, x);
    let text = term('noteWhole', index);
    if (from > domain[0]) text = term('noteOffUntil', index, number(language, from));
    else if (to < domain[1]) text = term('noteOnlyBelow', index, number(language, to));
    return [{ unit: index, x, y, text }];
  });
}

/** The numbers of the segments at the middles of the target's segments. */
export function targetMarks({ target }: Exercise): SegmentMark[] {
  return target.slice(1).map(([x, y], index) => ({
    number: segmentNumber(index),
    x: (x + target[index][0]) / 2,
    y: (y + target[index][1]) / 2,
  }));
}

/** Whether the parts are given to the units in another order than in the answer. */
function isReordered(exercise: Exercise, value: ExerciseValue): boolean {
  const { answer, tolerance } = exercise;
  if (!answer) return false;
  const needs = freeUnits(exercise, answer);
  return freeUnits(exercise, value).some(
    ({ unit }, place) => largestDeviation(exercise, unit, needs[place].unit) > tolerance,
  );
}
