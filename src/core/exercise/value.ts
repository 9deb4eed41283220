import type { ExerciseValue } from './exercise.js';

/** Beyond this a number is no slider's any more. */
const largest = 1e6;

/**
 * Reads `{"weight": [...], "bias": [...]}`, as JSON text or as an object, with `count` finite numbers
 * each; undefined if it is anything else.
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

function isNumbers(list: unknown, count: number): list is readonly number[] {
  return (
    Array.isArray(list) &&
    list.length === count &&
    list.every((number) => typeof number === 'number' && Math.abs(number) <= largest)
  );
}
