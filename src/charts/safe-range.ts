import type { ChartContent } from './chart-content.js';
import { decimalExponent } from '../core/number-format.js';

/** Two limits, the lower first. */
export type Limits = readonly [low: number, high: number];

/** Larger magnitudes are treated as missing: nothing sensible can be drawn beside them. */
export const largestDrawable = 1e15;

/** The smallest value that a logarithmic scale shows; smaller ones are drawn here. */
export const smallestLogarithmic = 1e-12;

/** Share of the values' span that is left free above and below them. */
const padding = 0.05;

/** The value, or null where it is missing, not finite or beyond 1e15. */
export function drawable(value: number | null | undefined): number | null {
  // A comparison with NaN is false, so NaN ends up with null too.
  return value != null && Math.abs(value) <= largestDrawable ? value : null;
}

/**
 * Limits that a scale can bear, from any two numbers: finite, ascending, on a linear scale at least
 * 1e-4 of the magnitude and 1e-12 apart, on a logarithmic one whole decades from 1e-12 upwards. A limit
 * that cannot be drawn is replaced.
 */
export function safeRange(low: number, high: number, scale: 'linear' | 'log' = 'linear'): Limits {
  const known = [low, high].map(drawable).filter((limit) => limit !== null);
  if (known.length === 0) return scale === 'log' ? [1, 10] : [-1, 1];
  const limits: Limits = [Math.min(...known), Math.max(...known)];
  return scale === 'log' ? wholeDecades(limits) : widened(limits);
}

/**
 * Safe limits around the values, on a linear scale with some room. Values that cannot be drawn count
 * for nothing, nor do those up to 0 on a logarithmic scale; values all the same get half their size.
 */
export function rangeOfValues(
  values: Iterable<number | null>,
  scale: 'linear' | 'log' = 'linear',
): Limits {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (drawable(value) === null || (scale === 'log' && value! <= 0)) continue;
    low = Math.min(low, value!);
    high = Math.max(high, value!);
  }
  if (scale === 'log' || low > high) return safeRange(low, high, scale);
  const room = low === high ? Math.abs(low) / 2 || 1 : (high - low) * padding;
  return widened([low - room, high + room]);
}

/** The limits of both scales of a chart. */
export function contentLimits(content: ChartContent): {
  readonly x: Limits;
  readonly y: Limits;
} {
  const x = safeRange(...content.xRange);
  const y =
    content.yRange === 'auto'
      ? rangeOfValues(valuesWithin(content, x), content.yScale)
      : safeRange(...content.yRange, content.yScale);
  return { x, y };
}

function widened([low, high]: Limits): Limits {
  const magnitude = Math.max(Math.abs(low), Math.abs(high));
  const missing = Math.max(1e-4 * magnitude, 1e-12) - (high - low);
  return missing > 0 ? [low - missing / 2, high + missing / 2] : [low, high];
}

function wholeDecades([low, high]: Limits): Limits {
  const first = decimalExponent(Math.max(low, smallestLogarithmic));
  const last = decimalExponent(Math.max(high, smallestLogarithmic));
  const isDecade = powerOfTen(last) >= high;
  return [powerOfTen(first), powerOfTen(isDecade && last > first ? last : last + 1)];
}

/** Exactly the number that the literal 1e<exponent> means; `**` and Math.pow differ by engine. */
export function powerOfTen(exponent: number): number {
  return Number(`1e${exponent}`);
}

function* valuesWithin(content: ChartContent, [left, right]: Limits): Generator<number | null> {
  for (const { x, y } of content.lines) {
    for (let i = 0; i < x.length; i++) if (x[i] >= left && x[i] <= right) yield y[i];
  }
}
