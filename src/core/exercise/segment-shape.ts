import { unitKink } from '../hidden-unit.js';
import type { Exercise, ExerciseValue, SegmentGrade } from './exercise.js';
import { unitsWithValue } from './grading.js';
import { contributedSlope, isOnRightOf, targetDomain } from './unit-action.js';

/** What the units do on one segment of the target. */
export interface SegmentShape {
  /** The slopes that units give at its left end, of those that give any, in the units' order. */
  readonly slopes: readonly number[];
  /** The slope of the prediction there. */
  readonly slope: number;
  /** Where units bend between its ends, from left to right. */
  readonly bends: readonly { readonly index: number; readonly x: number }[];
}

/** The slopes that make up the prediction's on a segment, and where they change on it. */
export function segmentShape(
  exercise: Exercise,
  value: ExerciseValue,
  { from, to }: Pick<SegmentGrade, 'from' | 'to'>,
): SegmentShape {
  const [start, end] = targetDomain(exercise);
  const margin = 1e-9 * (end - start);
  const units = unitsWithValue(exercise, value);
  const slopes = units
    .filter((unit) => isOnRightOf(exercise, unit, from))
    .map((unit) => contributedSlope(unit))
    .filter((slope) => slope !== 0);
  const bends = units
    .map((unit, index) => ({ index, x: unitKink(unit) ?? NaN, slope: contributedSlope(unit) }))
    .filter(({ x, slope }) => slope !== 0 && x > from + margin && x < to - margin)
    .map(({ index, x }) => ({ index, x }))
    .sort((first, second) => first.x - second.x);
  return { slopes, slope: slopes.reduce((sum, slope) => sum + slope, 0), bends };
}
