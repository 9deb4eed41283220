import { withoutNoise } from '../vertices.js';
import type { Vertices } from '../vertices.js';
import { bendsOf } from './residual.js';
import type { Bend } from './residual.js';

/** A ReLU unit with the output weight 1 or −1. */
export interface Piece {
  readonly sign: number;
  readonly weight: number;
  readonly bias: number;
}

/** A straight line by its values at both ends of the domain. */
type Line = readonly [first: number, last: number];

type Domain = readonly [from: number, to: number];

/** A piece at every bend, and the line that is missing then. */
interface Facing {
  /** Which of the bends face left. */
  readonly left: readonly boolean[];
  readonly pieces: readonly Piece[];
  readonly rest: Line;
}

/** Beyond so many bends not all ways to face left or right are tried. */
const mostBends = 10;

/**
 * Sets of pieces whose sum is a piecewise linear function, the simplest first; `allowance` is the error
 * that counts as none. If any set of pieces does it then one of these does, which has no more of either
 * sign, as long as there are at most 10 bends.
 *
 * Every bend takes a piece of its own sign. One that faces right adds nothing on the left of it, one
 * that faces left adds a line there, and all of these lines have to make the first segment. Where they
 * do not, more pieces help: one that is on everywhere is a line of its sign, two of opposite sign are
 * any line, and a second one at a bend lets one of both face left with any share of the change. Two
 * such second ones are enough, or one and a line, as a line is but two numbers.
 */
export function* piecesOf(
  vertices: Vertices,
  allowance: number,
): Generator<readonly Piece[], void, undefined> {
  const bends = bendsOf(vertices);
  const domain: Domain = [vertices[0][0], vertices[vertices.length - 1][0]];
  const facings = facingsOf(vertices, bends, domain);
  for (const { pieces, rest } of facings) {
    if (rest.every((value) => Math.abs(value) <= allowance)) yield pieces;
  }
  for (const { pieces, rest } of facings) {
    const isOneSided = Math.min(...rest) >= -allowance || Math.max(...rest) <= allowance;
    if (isOneSided) yield [...pieces, line(rest, domain)];
  }
  const [{ pieces, rest }] = facings;
  if (rest[0] !== rest[1]) yield [...pieces, ...lineOfTwo(rest, domain)];
  for (const facing of facings) yield* withSharedBends(facing, bends, domain, allowance);
}

/** Bends that face right are shared by a piece that faces left, so that nothing is missing. */
function* withSharedBends(
  { left, pieces, rest }: Facing,
  bends: readonly Bend[],
  domain: Domain,
  allowance: number,
): Generator<readonly Piece[], void, undefined> {
  const share = (shares: ReadonlyMap<Bend, number>): Piece[] =>
    bends.flatMap((bend, index) => {
      const part = shares.get(bend);
      if (part === undefined) return [pieces[index]];
      return [hinge(bend.x, part, true), hinge(bend.x, bend.change - part, false)];
    });
  const [from, to] = domain;
  const slope = (rest[1] - rest[0]) / (to - from);
  const restAt = (x: number): number => rest[0] + slope * (x - from);
  const facingRight = bends.filter((_, index) => !left[index]);
  for (const bend of facingRight) {
    if (Math.abs(restAt(bend.x)) <= allowance) yield share(new Map([[bend, -slope]]));
  }
  for (const bend of facingRight) {
    for (const part of partsBeforeLine(bend, rest, domain)) {
      const missing = plusLine(rest, domain, bend.x, part);
      yield [...share(new Map([[bend, part]])), line(missing, domain)];
    }
  }
  for (const [index, first] of facingRight.entries()) {
    for (const second of facingRight.slice(index + 1)) {
      const distance = second.x - first.x;
      const parts = [
        [first, -restAt(second.x) / distance],
        [second, restAt(first.x) / distance],
      ] as const;
      yield share(new Map(parts));
    }
  }
}

/** The bends facing left and right in every combination, those with the fewest to the left first. */
function facingsOf(vertices: Vertices, bends: readonly Bend[], domain: Domain): Facing[] {
  const [from, to] = domain;
  const [[, first], [nextX, next]] = vertices;
  const start: Line = [first, first + (to - from) * ((next - first) / (nextX - from))];
  const count = bends.length > mostBends ? 1 : 2 ** bends.length;
  return Array.from({ length: count }, (_, code) =>
    bends.map((_bend, bit) => (code >> bit) % 2 > 0),
  )
    .sort((one, other) => countTrue(one) - countTrue(other))
    .map((left) => ({
      left,
      pieces: bends.map(({ x, change }, index) => hinge(x, change, left[index])),
      rest: bends.reduce(
        (rest, { x, change }, index) => (left[index] ? plusLine(rest, domain, x, change) : rest),
        start,
      ),
    }));
}

/** Changes of slope of a left-facing piece at a bend with which a line of one sign is missing. */
function partsBeforeLine({ x, change }: Bend, [first, last]: Line, [from, to]: Domain): number[] {
  // With these the line is 0 at one end, and between them it has one sign.
  const limits = [first / (x - from), -last / (to - x)];
  const [low, high] = [Math.min(...limits), Math.max(...limits)];
  const between = [Math.max(low, Math.min(0, change)), Math.min(high, Math.max(0, change))];
  const middle = (between[0] + between[1]) / 2;
  return between[0] < between[1] ? [middle, ...limits] : limits;
}

/** A piece that changes the slope by `change` at x and is 0 on one side of it. */
function hinge(x: number, change: number, facesLeft: boolean): Piece {
  const weight = facesLeft ? -Math.abs(change) : Math.abs(change);
  return { sign: Math.sign(change), weight, bias: 0 - withoutNoise(weight * x) };
}

/** A piece that is a line of one sign. */
function line([first, last]: Line, [from, to]: Domain): Piece {
  const sign = first + last >= 0 ? 1 : -1;
  const weight = withoutNoise((sign * (last - first)) / (to - from));
  return { sign, weight, bias: withoutNoise(sign * first - weight * from) };
}

/** Two pieces of opposite sign that are a line with a slope other than 0. */
function lineOfTwo([first, last]: Line, [from, to]: Domain): Piece[] {
  const slope = (last - first) / (to - from);
  const zero = from - first / slope;
  return [hinge(zero, slope, false), hinge(zero, -slope, true)];
}

/** A line plus slope * (x − zero). */
function plusLine([first, last]: Line, [from, to]: Domain, zero: number, slope: number): Line {
  return [first + slope * (from - zero), last + slope * (to - zero)];
}

function countTrue(list: readonly boolean[]): number {
  return list.filter(Boolean).length;
}
