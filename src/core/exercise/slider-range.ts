import { unitKink } from '../hidden-unit.js';
import { biasForKink } from '../kink-rows.js';
import { decimalExponent } from '../number-format.js';
import { nearestStops, rangeWith } from '../slider-stops.js';
import type { SliderRange } from '../slider-stops.js';
import type { ExerciseValue } from './exercise.js';

/** What a slider reaches on both sides of 0 unless it is told otherwise. */
export const usualReach = 4;

/** Beyond this a number is no slider's any more. */
export const largestNumber = 1e9;

/** Of a number's size, between it and an end that was moved because of it. */
const room = 0.1;

const mostTies = 6;

/** From coarse to fine: 0.1 0.05 0.02 0.01 ... */
const roundSteps = [
  0.1,
  ...[2, 3, 4, 5, 6, 7, 8, 9].flatMap((decade) =>
    [5, 2, 1].map((digit) => Number(`${digit}e-${decade}`)),
  ),
];

/** The smallest step that a slider can have. */
export const smallestStep = roundSteps[roundSteps.length - 1];

/**
 * From −4 to 4, or from `asked.min` to `asked.max`, widened so that it holds all numbers, with room
 * between them and an end that was moved. With `withRoom` there is room at the usual ends too; if
 * neither end was asked for, 0 stays in the middle.
 */
export function widenedRange(
  numbers: readonly number[],
  asked: { readonly min: number | undefined; readonly max: number | undefined },
  withRoom: boolean,
): Pick<SliderRange, 'min' | 'max'> {
  const isFree = asked.min === undefined && asked.max === undefined;
  const upper = isFree ? numbers.map(Math.abs) : numbers;
  const lower = isFree ? upper : numbers.map((number) => -number);
  const least = asked.min === undefined ? undefined : -asked.min;
  return {
    min: 0 - reachOver(lower, least, withRoom),
    max: reachOver(upper, asked.max, withRoom),
  };
}

/** The coarsest round step whose stops `suffice`; undefined if none does. */
export function coarsestStep(suffices: (step: number) => boolean): number | undefined {
  return roundSteps.find(suffices);
}

/**
 * A value with all numbers moved to the nearest stops. Numbers in the middle of two stops go up, and
 * in the values that follow the first six of them go down in every combination.
 */
export function roundedValues(
  { weight, bias }: ExerciseValue,
  range: SliderRange,
): [ExerciseValue, ...ExerciseValue[]] {
  const stops = [...weight, ...bias].map((number) => nearestStops(number, range));
  const [up, ...others] = combinations(stops).map((numbers) => ({
    weight: numbers.slice(0, weight.length),
    bias: numbers.slice(weight.length),
  }));
  return [up, ...others];
}

/**
 * The same where the sliders set slopes and kinks: those of kinks go from one end of `domain` to the
 * other, and on to a kink that lies outside.
 */
export function roundedByKinks(
  { weight, bias }: ExerciseValue,
  range: SliderRange,
  [from, to]: readonly [from: number, to: number],
): [ExerciseValue, ...ExerciseValue[]] {
  const kinks = weight.map((each, index) => unitKink({ weight: each, bias: bias[index] }));
  const kinkStops = kinks.map((kink = from) => {
    return nearestStops(kink, rangeWith(kink, { ...range, min: from, max: to }));
  });
  const stops = [...weight.map((slope) => nearestStops(slope, range)), ...kinkStops];
  const [up, ...others] = combinations(stops).map((numbers) => {
    const slopes = numbers.slice(0, weight.length);
    const biases = slopes.map((slope, index) => {
      const isBent = kinks[index] !== undefined;
      return isBent ? biasForKink(slope, numbers[weight.length + index]) : bias[index];
    });
    return { weight: slopes, bias: biases };
  });
  return [up, ...others];
}

/** The first stop of each number, and then the second ones of the first six that have two, in every combination. */
function combinations(stops: readonly (readonly number[])[]): number[][] {
  const first = stops.map(([stop]) => stop);
  const ties = stops.flatMap((each, place) => (each.length > 1 ? [place] : []));
  const count = 2 ** Math.min(ties.length, mostTies);
  const others = Array.from({ length: count - 1 }, (_, code) => {
    const isDown = (place: number) => ((code + 1) >> ties.indexOf(place)) % 2 > 0;
    return first.map((stop, place) => (isDown(place) ? (stops[place][1] ?? stop) : stop));
  });
  return [first, ...others];
}

function reachOver(
  numbers: readonly number[],
  asked: number | undefined,
  withRoom: boolean,
): number {
  const largest = Math.max(...numbers);
  const needed = (1 + room) * largest;
  const reach = asked ?? usualReach;
  if ((asked === undefined && withRoom ? needed : largest) <= reach) return reach;
  return largest > 0 ? roundUp(needed) : 0;
}

/** The next whole number, and of large ones the next that ends in 5 or 0, in 50 or 00, and so on. */
function roundUp(number: number): number {
  const unit = Math.max(1, 0.5 * Number(`1e${decimalExponent(number)}`));
  return Math.ceil(number / unit) * unit;
}
