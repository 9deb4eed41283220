import { sumOfUnits } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import { differencesAtBends, largestDifference } from '../largest-difference.js';
import { linspace } from '../targets.js';
import { segmentSlopes, valueAt } from '../vertices.js';
import type { Vertices } from '../vertices.js';
import type { ExerciseTask, ExerciseValue, Grade, SegmentGrade } from './exercise.js';

/** Of the target's height: an error that is a rounding error larger than the tolerance is not. */
const roundingShare = 1e-9;

/** Compares a value, exactly, with every segment of the target. */
export function gradeExercise(exercise: ExerciseTask, value: ExerciseValue): Grade {
  const segments = gradeSegments(exercise, unitsWithValue(exercise, value));
  const worst = segments.reduce((most, segment) =>
    segment.maxError > most.maxError ? segment : most,
  );
  const solved = segments.every(({ matched }) => matched);
  const off = gradeSegments(exercise, exercise.units).filter(({ matched }) => !matched);
  const matchedNow = off.filter(({ index }) => segments[index].matched);
  const score = off.length > 0 ? matchedNow.length / off.length : Number(solved);
  return { maxError: worst.maxError, errorAt: worst.errorAt, segments, solved, score };
}

/** All units of an exercise, the free ones with a value's numbers. */
export function unitsWithValue({ units, free }: ExerciseTask, value: ExerciseValue): HiddenUnit[] {
  const all = [...units];
  free.forEach((unit, place) => {
    all[unit] = { ...all[unit], weight: value.weight[place], bias: value.bias[place] };
  });
  return all;
}

/** The numbers of the free ones among all units of an exercise. */
export function valueOfUnits({ free }: ExerciseTask, units: readonly HiddenUnit[]): ExerciseValue {
  return {
    weight: free.map((unit) => units[unit].weight),
    bias: free.map((unit) => units[unit].bias),
  };
}

/** The numbers that the reader starts with. */
export function startValue(exercise: ExerciseTask): ExerciseValue {
  return valueOfUnits(exercise, exercise.units);
}

/** The mean of (prediction − target)² over `count` evenly spaced x, both ends of the target included. */
export function meanSquaredError(
  exercise: ExerciseTask,
  value: ExerciseValue,
  count = 300,
): number {
  const { target, outputBias } = exercise;
  const units = unitsWithValue(exercise, value);
  const x = linspace(target[0][0], target[target.length - 1][0], count);
  const differences = x.map((at) => sumOfUnits(units, outputBias, at) - valueAt(target, at));
  return differences.reduce((sum, difference) => sum + difference * difference, 0) / count;
}

/** From the target's lowest to its highest y. */
export function targetHeight(target: Vertices): number {
  const values = target.map(([, y]) => y);
  return Math.max(...values) - Math.min(...values);
}

function gradeSegments(
  { target, outputBias, tolerance }: ExerciseTask,
  units: readonly HiddenUnit[],
): SegmentGrade[] {
  const largestMatch = tolerance + roundingShare * targetHeight(target);
  const differences = differencesAtBends(units, outputBias, target);
  return segmentSlopes(target).map((slope, index) => {
    const [from, to] = [target[index][0], target[index + 1][0]];
    const onSegment = differences.filter(({ at }) => at >= from && at <= to);
    const { at, value } = largestDifference(onSegment);
    const maxError = Math.abs(value);
    const matched = maxError <= largestMatch;
    return { index, from, to, slope, maxError, errorAt: at, signedError: value, matched };
  });
}
