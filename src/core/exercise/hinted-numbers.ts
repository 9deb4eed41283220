import { unitKink } from '../hidden-unit.js';
import type { Exercise } from './exercise.js';
import { numbersForPart } from './parts.js';
import type { Part } from './parts.js';
import { largestDeviation } from './unit-action.js';
import type { ExerciseParameters } from './wording.js';

/** What a unit is to be set to. */
export interface HintedNumbers {
  /** Index into the exercise's units. */
  readonly unit: number;
  readonly weight: number;
  readonly bias: number;
  /** Undefined of a unit without one. */
  readonly kink: number | undefined;
}

const mostDecimals = 12;
/** Of the tolerance: what rounding all free units may cost together. */
const roundingShare = 0.25;
/** Of the bias: what weight × kink may differ from it. */
const kinkShare = 0.01;

/**
 * The numbers with which a unit plays its part, with as few decimals as do: those of weight and bias, or
 * those of kink and slope.
 */
export function numbersToSet(
  exercise: Exercise,
  { index, unit, need }: Part,
  parameters: ExerciseParameters,
): HintedNumbers {
  const { min, max, tolerance, free } = exercise;
  const exact = numbersForPart(unit, need);
  const kink = unitKink(exact);
  const most = (roundingShare * tolerance) / free.length;
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const round = (number: number): number => 0 + Number(number.toFixed(decimals)); // never -0
    const weight = round(exact.weight);
    const bends = kink !== undefined && weight !== 0;
    const setsKink = parameters === 'kink-slope' && bends;
    const bias = setsKink ? 0 - weight * round(kink) : round(exact.bias);
    const isAllowed = [weight, bias].every((number) => number >= min && number <= max);
    const deviation = largestDeviation(exercise, { ...unit, weight, bias }, need);
    // A kink far outside of the target would betray the rounding.
    const shift = bends ? Math.abs(weight * kink + bias) : 0;
    if (isAllowed && deviation <= most && shift <= Math.max(most, kinkShare * Math.abs(bias))) {
      const rightKink = setsKink ? round(kink) : kink;
      return { unit: index, weight, bias, kink: bends ? rightKink : undefined };
    }
  }
  return { unit: index, ...exact, kink };
}
