import type { HiddenUnit } from '../hidden-unit.js';
import type { Exercise } from './exercise.js';
import { unitsWithValue } from './grading.js';

type Range = readonly [from: number, to: number];

/** Room above and below what is shown, as a share of its height. */
const room = 0.125;

/** The limits of y in the plot of the target: they stand still whatever the reader does. */
export function matchRange({ target }: Exercise): Range {
  const values = target.map(([, y]) => y);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const height = high - low || Math.abs(high) || 1;
  return [low - room * height, high + room * height];
}

/**
 * The limits of y in the plots of the units, equal for all: they hold what the units give in the end, and of
 * their preactivations below zero as much as has room beside that.
 */
export function unitRange(exercise: Exercise): Range {
  const { target, units, answer } = exercise;
  const ends = [target[0][0], target[target.length - 1][0]];
  const shown = answer ? unitsWithValue(exercise, answer) : units;
  const preactivations = shown.map(({ weight, bias }: HiddenUnit) =>
    ends.map((x) => weight * x + bias),
  );
  const highest = Math.max(0, ...preactivations.flat());
  const lowest = Math.max(0, ...preactivations.flat().map((z) => -z));
  const largest = Math.max(highest, Math.min(lowest, 2 * highest)) || 1;
  return [-(1 + room) * largest, (1 + room) * largest];
}
