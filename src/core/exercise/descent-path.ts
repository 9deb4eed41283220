import type { Frame } from '../training/recording.js';
import { valueOfFrame } from './descent.js';
import type { Exercise, ExerciseValue } from './exercise.js';

/**
 * The way of a descent as a function of a share from 0 to 1: equal shares are equal distances in the space of
 * weights and biases, since in equal numbers of epochs nearly all of the way would be over at once.
 */
export function descentPath(
  exercise: Exercise,
  frames: readonly Frame[],
): (share: number) => ExerciseValue {
  const values = frames.map((frame) => valueOfFrame(exercise, frame));
  const distances = [0];
  for (let index = 1; index < values.length; index++) {
    distances.push(distances[index - 1] + distance(values[index - 1], values[index]));
  }
  const whole = distances[distances.length - 1];
  return (share) => {
    const target = whole * Math.min(1, Math.max(0, share));
    const next = distances.findIndex((each) => each >= target);
    if (next <= 0) return values[0];
    const step = distances[next] - distances[next - 1];
    return valueBetween(values[next - 1], values[next], (target - distances[next - 1]) / step);
  };
}

/** The numbers a share of the way from one value to another. */
export function valueBetween(from: ExerciseValue, to: ExerciseValue, share: number): ExerciseValue {
  if (share >= 1) return to;
  const mix = (first: readonly number[], second: readonly number[]): number[] =>
    first.map((number, index) => number + (second[index] - number) * share);
  return { weight: mix(from.weight, to.weight), bias: mix(from.bias, to.bias) };
}

function distance(first: ExerciseValue, second: ExerciseValue): number {
  const differences = [
    ...first.weight.map((number, index) => number - second.weight[index]),
    ...first.bias.map((number, index) => number - second.bias[index]),
  ];
  return Math.hypot(...differences);
}
