import type { Vertices } from '../vertices.js';
import type { Bend } from './residual.js';

/** A straight line by its values at both ends of the domain. */
export type Line = readonly [first: number, last: number];

export type Domain = readonly [from: number, to: number];

/** How ReLU units make a piecewise linear function that bends between its ends. */
export interface BendPlan {
  /**
   * How much of the change of slope at each bend a unit makes that faces left: with none or all of it
   * there is one unit, else there are two, of which the other faces right.
   */
  readonly leftParts: readonly number[];
  /** What all of these do not make. */
  readonly missing: Line;
}

/** Beyond so many bends not all ways to face left or right are tried. */
const mostBends = 10;

/**
 * Plans for a function with these bends, the simplest first, with at most `spare` units besides one for
 * each bend; an error of `allowance` counts as none. If any units make the function then those of one
 * of the plans do, as long as there are at most 10 bends.
 *
 * A unit that faces right adds nothing on the left of its bend, one that faces left adds a line there,
 * and all of these lines have to make the first segment. Where they do not, spare units help: one that
 * is on everywhere is a line of one sign, two of opposite sign are any line, and a second one at a bend
 * lets any part of the change face left. Two such second ones are enough, or one and a line of one sign,
 * because the line to be made is but two numbers.
 */
export function* plansFor(
  vertices: Vertices,
  bends: readonly Bend[],
  spare: number,
  allowance: number,
): Generator<BendPlan, void, undefined> {
  const domain: Domain = [vertices[0][0], vertices[vertices.length - 1][0]];
  const plans = facings(vertices, bends, domain, allowance);
  yield* plans.filter(({ missing }) => isNone(missing));
  if (spare === 0) return;
  yield* plans.filter(({ missing }) => isOneSided(missing) && !isNone(missing));
  if (spare > 1) yield plans[0];
  for (const plan of plans) {
    yield* withOneShared(plan, bends, domain, allowance);
    if (spare > 1) yield* withTwoShared(plan, bends, domain);
  }
}

/** Whether a line is nowhere above 0, or nowhere below. */
export function isOneSided([first, last]: Line): boolean {
  return first * last >= 0;
}

/** One unit at every bend, facing left or right in every combination, the fewest to the left first. */
function facings(
  vertices: Vertices,
  bends: readonly Bend[],
  domain: Domain,
  allowance: number,
): BendPlan[] {
  const [[from, first], [nextX, next]] = vertices;
  const slope = (next - first) / (nextX - from);
  const start: Line = [first, first + slope * (domain[1] - from)];
  const count = bends.length > mostBends ? 1 : 2 ** bends.length;
  return Array.from({ length: count }, (_, code) => {
    const leftParts = bends.map(({ change }, bit) => ((code >> bit) % 2 > 0 ? change : 0));
    const missing = bends.reduce(
      (line, { x }, index) => plusLine(line, domain, x, leftParts[index]),
      start,
    );
    return { leftParts, missing: clipped(missing, allowance) };
  }).sort((one, other) => leftCount(one) - leftCount(other));
}

/** One of the bends that face right shared so that nothing is missing, or a line of one sign. */
function* withOneShared(
  plan: BendPlan,
  bends: readonly Bend[],
  domain: Domain,
  allowance: number,
): Generator<BendPlan, void, undefined> {
  const { leftParts, missing } = plan;
  const [from, to] = domain;
  for (const [index, { x, change }] of bends.entries()) {
    if (leftParts[index] !== 0) continue;
    const withPart = (part: number): BendPlan => ({
      leftParts: leftParts.map((other, place) => (place === index ? part : other)),
      missing: clipped(plusLine(missing, domain, x, part), allowance),
    });
    // With one of these parts the missing line is 0 at one end, and with those between it has one sign.
    const limits = [missing[0] / (x - from), -missing[1] / (to - x)];
    const low = Math.max(Math.min(...limits), Math.min(0, change));
    const high = Math.min(Math.max(...limits), Math.max(0, change));
    yield* [...limits, ...(low < high ? [(low + high) / 2] : [])].map(withPart);
  }
}

/** Two of the bends that face right shared so that nothing is missing. */
function* withTwoShared(
  { leftParts, missing }: BendPlan,
  bends: readonly Bend[],
  domain: Domain,
): Generator<BendPlan, void, undefined> {
  const slope = (missing[1] - missing[0]) / (domain[1] - domain[0]);
  const missingAt = (x: number): number => missing[0] + slope * (x - domain[0]);
  const right = [...bends.keys()].filter((index) => leftParts[index] === 0);
  for (const [place, first] of right.entries()) {
    for (const second of right.slice(place + 1)) {
      const distance = bends[second].x - bends[first].x;
      const parts = [...leftParts];
      parts[first] = -missingAt(bends[second].x) / distance;
      parts[second] = missingAt(bends[first].x) / distance;
      yield { leftParts: parts, missing: [0, 0] };
    }
  }
}

/** A line plus slope * (x − zero). */
function plusLine([first, last]: Line, [from, to]: Domain, zero: number, slope: number): Line {
  return [first + slope * (from - zero), last + slope * (to - zero)];
}

function clipped([first, last]: Line, allowance: number): Line {
  const clip = (value: number): number => (Math.abs(value) <= allowance ? 0 : value);
  return [clip(first), clip(last)];
}

function leftCount({ leftParts }: BendPlan): number {
  return leftParts.filter((part) => part !== 0).length;
}

function isNone([first, last]: Line): boolean {
  return first === 0 && last === 0;
}
