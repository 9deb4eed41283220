import { unitKink } from '../hidden-unit.js';
import { segmentSlopes } from '../vertices.js';
import type { Exercise, ExerciseValue } from './exercise.js';
import { unitsWithValue } from './grading.js';
import type { Part } from './parts.js';
import { contributedSlope, isOnRightOf, slopeTolerance, targetDomain } from './unit-action.js';

/** A bend of the target that a unit is needed for, and what the other units give there now. */
export interface Turn {
  readonly x: number;
  /** The target's slopes left and right of it. */
  readonly before: number;
  readonly after: number;
  /** Indices of the other units that are on just right of it and give it any slope worth naming. */
  readonly others: readonly number[];
  /** The slope that they give together. */
  readonly already: number;
  /** Indices of the other units that are on to the left of it and off to the right. */
  readonly switchedOff: readonly number[];
  /** Whether all slope left of it is still given right of it, so that only the change is missing. */
  readonly goesOn: boolean;
  /** Whether what is missing to the target's slope is what the answer's unit gives. */
  readonly agrees: boolean;
}

/** The bend that a unit facing right is needed for; undefined if it is needed for something else. */
export function turnAt(
  exercise: Exercise,
  value: ExerciseValue,
  { index, need }: Part,
): Turn | undefined {
  const { target } = exercise;
  const kink = unitKink(need);
  const isSame = (x: number): boolean => kink !== undefined && isNear(exercise, x, kink);
  const vertex = target.findIndex(([x]) => isSame(x));
  if (need.weight <= 0 || vertex < 1 || vertex === target.length - 1) return undefined;
  const [x] = target[vertex];
  const [before, after] = segmentSlopes(target).slice(vertex - 1);
  const units = unitsWithValue(exercise, value);
  const slopes = units.map((unit, each) =>
    each !== index && isOnRightOf(exercise, unit, x) ? contributedSlope(unit) : 0,
  );
  const [from, to] = targetDomain(exercise);
  const least = (1e-6 * exercise.tolerance) / (to - from);
  const already = slopes.reduce((sum, slope) => sum + slope, 0);
  const switchesOff = (each: number): boolean =>
    each !== index && units[each].weight < 0 && isSame(unitKink(units[each])!);
  return {
    ...{ x, before, after, already },
    others: [...slopes.keys()].filter((each) => Math.abs(slopes[each]) > least),
    switchedOff: [...units.keys()].filter(switchesOff),
    goesOn: Math.abs(before - already) < 1e-9 * Math.max(1, Math.abs(before)),
    agrees: Math.abs(after - already - contributedSlope(need)) <= slopeTolerance(exercise, need),
  };
}

function isNear(exercise: Exercise, x: number, other: number): boolean {
  const [from, to] = targetDomain(exercise);
  return Math.abs(x - other) <= 1e-6 * (to - from);
}
