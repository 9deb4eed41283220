import { contribution, unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import type { Exercise, ExerciseValue } from './exercise.js';

/** A unit of an exercise and its index there. */
export interface IndexedUnit {
  readonly index: number;
  readonly unit: HiddenUnit;
}

/** A kink counts as right within this share of the target's width, a slope within this share of itself. */
const kinkShare = 0.02;
const slopeShare = 0.05;

/** Beside the target's width this is nothing: two kinks this near are the same. */
const sameShare = 1e-9;

/** The slope that a unit gives to the prediction where it is on. */
export function contributedSlope({ weight, outputWeight }: HiddenUnit): number {
  return 0 + weight * outputWeight; // never -0
}

/** The target's first and last x. */
export function targetDomain({
  target,
}: Pick<Exercise, 'target'>): readonly [from: number, to: number] {
  return [target[0][0], target[target.length - 1][0]];
}

/** The free units with some numbers, in their order. */
export function freeUnits(
  { units, free }: Exercise,
  { weight, bias }: ExerciseValue,
): IndexedUnit[] {
  return free.map((index, place) => ({
    index,
    unit: { ...units[index], weight: weight[place], bias: bias[place] },
  }));
}

/** Whether a unit adds nothing to the prediction on the whole target. */
export function isSilent(exercise: Exercise, unit: HiddenUnit): boolean {
  return targetDomain(exercise).every((x) => contribution(unit, x) === 0);
}

/** Whether a unit is on just right of x. */
export function isOnRightOf(exercise: Exercise, { weight, bias }: HiddenUnit, x: number): boolean {
  const kink = unitKink({ weight, bias });
  if (kink === undefined) return bias > 0;
  const [from, to] = targetDomain(exercise);
  const isLeft = kink <= x + sameShare * (to - from);
  return weight > 0 ? isLeft : !isLeft;
}

/** The largest difference between what two units contribute to the prediction on the target, exact. */
export function largestDeviation(
  exercise: Exercise,
  first: HiddenUnit,
  second: HiddenUnit,
): number {
  const [from, to] = targetDomain(exercise);
  const kinks = [unitKink(first), unitKink(second)]
    .filter((kink) => kink !== undefined)
    .filter((kink) => kink > from && kink < to);
  const deviations = [from, to, ...kinks].map((x) =>
    Math.abs(contribution(first, x) - contribution(second, x)),
  );
  return Math.max(...deviations);
}

/** Whether a unit bends where it is needed. */
export function kinkIsRight(exercise: Exercise, unit: HiddenUnit, need: HiddenUnit): boolean {
  const kink = unitKink(unit);
  const needed = unitKink(need);
  if (kink === undefined || needed === undefined) return false;
  const [from, to] = targetDomain(exercise);
  const harmless = exercise.tolerance / Math.abs(contributedSlope(need));
  return Math.abs(kink - needed) <= Math.min(kinkShare * (to - from), harmless);
}

/** Whether a unit gives the prediction the slope that is needed. */
export function slopeIsRight(exercise: Exercise, unit: HiddenUnit, need: HiddenUnit): boolean {
  const slope = contributedSlope(need);
  const error = Math.abs(contributedSlope(unit) - slope);
  return slope !== 0 && error <= slopeTolerance(exercise, need);
}

/** How far a slope may be from the one needed to count as right. */
export function slopeTolerance(exercise: Exercise, need: HiddenUnit): number {
  const [from, to] = targetDomain(exercise);
  const kink = unitKink(need);
  const reach = need.weight > 0 && kink !== undefined ? to - Math.max(from, kink) : to - from;
  const harmless = reach > 0 ? exercise.tolerance / reach : Infinity;
  return Math.min(slopeShare * Math.abs(contributedSlope(need)), harmless);
}
