import type { ExerciseValue } from './exercise.js';
import { largestNumber } from './slider-range.js';

/**
 * Reads `{"weight": [...], "bias": [...]}`, as JSON text or as an object, with `count` numbers
 * each, from −10⁹ to 10⁹; undefined if it is anything else.
 */
export function parseExerciseValue(request: unknown, count: number): ExerciseValue | undefined {
  let parsed: unknown = request;
  if (typeof request === 'string') {
    try {
      parsed = JSON.parse(request);
    } catch {
      return undefined;
    }
  }
  const { weight, bias } = (parsed ?? {}) as Record<string, unknown>;
  return isNumbers(weight, count) && isNumbers(bias, count)
    ? { weight: [...weight], bias: [...bias] }
    : undefined;
}

/** The nearest number that a value can hold. */
export function limitedNumber(number: number): number {
  return Math.min(largestNumber, Math.max(-largestNumber, number));
}

function isNumbers(list: unknown, count: number): list is readonly number[] {
  return (
    Array.isArray(list) &&
    list.length === count &&
    list.every((number) => typeof number === 'number' && Math.abs(number) <= largestNumber)
  );
}
