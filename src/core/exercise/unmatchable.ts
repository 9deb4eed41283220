import type { HiddenUnit } from '../hidden-unit.js';
import type { Phrase } from '../language.js';
import { valueAt } from '../vertices.js';
import type { Vertices } from '../vertices.js';
import { bendsOf } from './residual.js';
import type { Bend } from './residual.js';

type Interval = readonly [low: number, high: number];

/** A unit that has to bend within an interval, and by how much. */
interface Hinge {
  readonly kink: Interval;
  readonly change: Interval;
}

/** A little more than the tolerance is allowed, so that rounding proves nothing. */
const margin = 1 + 1e-9;

/** Beyond so many bends not all ways to face left or right are tried. */
const mostBends = 10;

/**
 * Why units with the output weights that they have stay outside the tolerance of a residual whatever
 * their weights and biases are; undefined if there is no proof.
 */
export function whyUnmatchable(
  residual: Vertices,
  units: readonly HiddenUnit[],
  tolerance: number,
): Phrase | undefined {
  const allowance = margin * tolerance;
  for (const sign of [1, -1]) {
    const available = countOf(units, sign);
    const upwards = residual.map(([x, y]) => [x, sign * y] as const);
    const isNeeded = upwards.some(([, y]) => y > allowance);
    const needed = Math.max(leastBends(upwards, allowance), Number(isNeeded));
    if (needed > available) return ({ term }) => term('unitsLacking', needed, available, sign > 0);
  }
  return endsAreWrong(residual, units, allowance)
    ? ({ term }) => term('bendsTakeAllUnits')
    : undefined;
}

/**
 * How often a function within the allowance of another bends upwards at least: between two places
 * whose chord somewhere lies more than twice the allowance above the other, it has to.
 */
function leastBends(vertices: Vertices, allowance: number): number {
  const places = vertices.flatMap(([x], index) =>
    index === 0 ? [x] : [(vertices[index - 1][0] + x) / 2, x],
  );
  const points = places.map((x) => [x, valueAt(vertices, x)] as const);
  let start = 0;
  let count = 0;
  for (let end = 2; end < points.length; end++) {
    const isBent = points.slice(start, end).some((first, index, before) =>
      before.slice(index + 1).some(([x, y]) => {
        return valueAt([first, points[end]], x) - y > 2 * allowance;
      }),
    );
    if (!isBent) continue;
    count++;
    start = end;
  }
  return count;
}

/**
 * Whether every unit is needed at a bend of its own, and then nothing between the bends comes within
 * the allowance, whichever of the units face left.
 */
function endsAreWrong(
  residual: Vertices,
  units: readonly HiddenUnit[],
  allowance: number,
): boolean {
  const bends = bendsOf(residual);
  const isUsedUp = [1, -1].every(
    (sign) => countOf(units, sign) === bends.filter(({ change }) => change * sign > 0).length,
  );
  if (!isUsedUp || bends.length === 0 || bends.length > mostBends) return false;
  const kinks = kinkIntervals(residual, bends, allowance);
  if (!kinks) return false;
  // Between these intervals there are no kinks: there a match is straight, as the residual is.
  const [from, to] = [residual[0][0], residual[residual.length - 1][0]];
  const ends = [from, ...kinks.flat(), to];
  const spread = (gap: number): number => (2 * allowance) / (ends[2 * gap + 1] - ends[2 * gap]);
  const hinges = bends.map(({ change }, index) => {
    const about = spread(index) + spread(index + 1);
    return { kink: kinks[index], change: [change - about, change + about] as const };
  });
  return Array.from({ length: 2 ** bends.length }, (_, code) => code).every((code) => {
    const facesLeft = (index: number): boolean => (code >> index) % 2 > 0;
    return ends.some((x) => {
      const [low, high] = sumAt(x, hinges, facesLeft);
      const y = valueAt(residual, x);
      return low - y > allowance || y - high > allowance;
    });
  });
}

/**
 * For every bend an interval within which a function within the allowance has to bend too, apart from
 * one another; undefined if a bend is too small for that.
 */
function kinkIntervals(
  residual: Vertices,
  bends: readonly Bend[],
  allowance: number,
): Interval[] | undefined {
  const intervals = bends.map(({ x, change }, index): Interval => {
    const left = (x - residual[index][0]) / (index === 0 ? 1 : 2);
    const right = (residual[index + 2][0] - x) / (index === bends.length - 1 ? 1 : 2);
    const share = (2 * allowance * (left + right)) / (Math.abs(change) * left * right);
    return [x - share * left, x + share * right];
  });
  const isApart = intervals.every(
    ([from, to], index) =>
      from > (intervals[index - 1]?.[1] ?? residual[0][0]) &&
      to < (intervals[index + 1]?.[0] ?? residual[residual.length - 1][0]),
  );
  return isApart ? intervals : undefined;
}

/** What the sum of units may be at an x outside of their kinks' intervals. */
function sumAt(
  x: number,
  hinges: readonly Hinge[],
  facesLeft: (index: number) => boolean,
): Interval {
  let [low, high] = [0, 0];
  hinges.forEach(({ kink, change }, index) => {
    const isLeftOfKink = x <= kink[0];
    if (isLeftOfKink !== facesLeft(index)) return;
    const distances = kink.map((at) => Math.abs(x - at));
    low += Math.min(...distances.map((distance) => distance * change[0]));
    high += Math.max(...distances.map((distance) => distance * change[1]));
  });
  return [low, high];
}

/** How many units have an output weight of this sign. */
export function countOf(units: readonly HiddenUnit[], sign: number): number {
  return units.filter(({ outputWeight }) => outputWeight * sign > 0).length;
}
