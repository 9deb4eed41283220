import { decimalExponent, fixedText, powerText } from '../core/number-format.js';
import type { NumberSymbols } from '../core/number-format.js';
import { powerOfTen } from './safe-range.js';
import type { Limits } from './safe-range.js';

/** How many ticks an axis has room for. */
export interface TickRoom {
  /** With the usual distance between them. */
  readonly comfortable: number;
  /** So close that their labels just do not touch. */
  readonly tight: number;
}

const mostTicks = 6;
const fewestTicks = 3;

/** Steps of a linear axis within a power of ten. */
const multiples = [1, 2, 5];

/** From here on a label with a power of ten is easier to read than one with all its digits. */
const largestPlain = 1e7;
const smallestPlain = 1e-4;

/**
 * Round values between the limits, ascending: as fine as is comfortable, finer where that is fewer
 * than three. With `whole` only whole numbers. Always ends, for any two finite limits.
 */
export function linearTicks(limits: Limits, room: TickRoom, whole = false): number[] {
  const comfortable = Math.max(2, Math.min(room.comfortable, mostTicks));
  const tight = Math.max(2, Math.min(room.tight, mostTicks));
  const smallest = decimalExponent((limits[1] - limits[0]) / mostTicks);
  let finest: number[] | undefined;
  for (let step = 0; step < 3 * multiples.length; step++) {
    const exponent = smallest + Math.floor(step / multiples.length);
    if (whole && exponent < 0) continue;
    const ticks = multiplesWithin(limits, multiples[step % multiples.length], exponent);
    if (ticks.length > tight) continue;
    finest ??= ticks;
    if (ticks.length > comfortable) continue;
    const chosen = ticks.length < fewestTicks ? finest : ticks;
    if (chosen.length >= fewestTicks || whole) return chosen;
    const byFours = ticksByFours(limits, smallest, tight);
    return byFours.length > chosen.length ? byFours : chosen;
  }
  return finest ?? [];
}

/** For limits such as −4 and 4, or 62 and 74: steps of 2 are too many, steps of 5 leave one or two. */
function ticksByFours(limits: Limits, smallest: number, most: number): number[] {
  const candidates = [0, 1, 2].map((power) => multiplesWithin(limits, 4, smallest + power));
  return candidates.find((ticks) => ticks.length >= 2 && ticks.length <= most) ?? [];
}

/** Powers of ten between two limits that are whole decades; within a single decade its 2 and 5 too. */
export function decadeTicks(limits: Limits, room: TickRoom): number[] {
  const first = decimalExponent(limits[0]);
  const decades = decimalExponent(limits[1]) - first;
  const most = Math.max(2, Math.min(room.tight, mostTicks));
  if (decades === 1 && most >= 4) return [1, 2, 5, 10].map((multiple) => multiple * limits[0]);
  const stride = Math.ceil((decades + 1) / most);
  // Exponents divisible by the stride, so that a growing axis keeps its ticks.
  const lowest = Math.ceil(first / stride) * stride;
  const count = Math.floor((first + decades - lowest) / stride) + 1;
  return Array.from({ length: count }, (_, i) => powerOfTen(lowest + i * stride));
}

/** How the labels of a linear axis are written: 10,000 or 10000 or 10⁴. */
export type LabelStyle = 'plain' | 'ungrouped' | 'powers';

/** One label per tick of a linear axis, all with the same decimals, or all with powers of ten. */
export function linearLabels(
  symbols: NumberSymbols,
  ticks: readonly number[],
  style: LabelStyle = 'plain',
): string[] {
  const step = ticks.length > 1 ? ticks[1] - ticks[0] : ticks[0] || 1;
  const stepExponent = decimalExponent(Number(step.toPrecision(3)));
  const largest = Math.max(...ticks.map(Math.abs));
  if (style === 'powers' || largest >= largestPlain || largest < smallestPlain) {
    return ticks.map((tick) => powerLabel(symbols, tick, decimalExponent(tick) - stepExponent + 1));
  }
  const written = style === 'plain' ? symbols : { ...symbols, group: '' };
  return ticks.map((tick) => fixedText(written, tick, Math.max(0, -stepExponent)));
}

/** One label per tick of a logarithmic axis. */
export function decadeLabels(symbols: NumberSymbols, ticks: readonly number[]): string[] {
  return ticks.map((tick) => powerLabel(symbols, tick, 1));
}

/** The dot is narrower than the cross, and room beside an axis is scarce. */
function powerLabel(symbols: NumberSymbols, tick: number, significantDigits: number): string {
  return powerText(symbols, tick, significantDigits).replace('×', '·');
}

/** The multiples of multiple * 10^exponent between the limits, each the double nearest to its decimal. */
function multiplesWithin([low, high]: Limits, multiple: number, exponent: number): number[] {
  const step = multiple * powerOfTen(exponent);
  // A limit that is a multiple but for rounding keeps its tick.
  const slack = 1e-9;
  const first = Math.ceil(low / step - slack);
  const last = Math.floor(high / step + slack);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    exponent < 0
      ? ((first + i) * multiple) / powerOfTen(-exponent)
      : (first + i) * multiple * powerOfTen(exponent),
  );
}
