import { withoutNoise } from '../vertices.js';
import type { Vertices } from '../vertices.js';
import { isOneSided, plansFor } from './bend-plans.js';
import type { BendPlan, Domain, Line } from './bend-plans.js';
import { bendsOf } from './residual.js';
import type { Bend } from './residual.js';

/** A ReLU unit with the output weight 1 or −1. */
export interface Piece {
  readonly sign: number;
  readonly weight: number;
  readonly bias: number;
}

/** How many pieces of the signs 1 and −1 there are. */
export interface PieceCounts {
  readonly positive: number;
  readonly negative: number;
}

/**
 * Sets of pieces, no more than there are, whose sum is a piecewise linear function, the simplest first;
 * an error of `allowance` counts as none. If the function has at most 10 bends, one set at least is
 * found if there is any.
 */
export function* piecesOf(
  vertices: Vertices,
  available: PieceCounts,
  allowance: number,
): Generator<readonly Piece[], void, undefined> {
  const bends = bendsOf(vertices);
  const suffice = (signs: readonly number[]): boolean =>
    signs.filter((sign) => sign > 0).length <= available.positive &&
    signs.filter((sign) => sign < 0).length <= available.negative;
  if (!suffice(bends.map(({ change }) => change))) return;
  const domain: Domain = [vertices[0][0], vertices[vertices.length - 1][0]];
  const spare = available.positive + available.negative - bends.length;
  for (const plan of plansFor(vertices, bends, spare, allowance)) {
    if (suffice(signsOf(plan, bends))) yield makePieces(plan, bends, domain);
  }
}

/** The signs of a plan's pieces. */
function signsOf({ leftParts, missing }: BendPlan, bends: readonly Bend[]): number[] {
  const signs = bends.flatMap(({ change }, index) => [leftParts[index], change - leftParts[index]]);
  return [...signs, ...(isOneSided(missing) ? [missing[0] + missing[1]] : [1, -1])];
}

function makePieces(
  { leftParts, missing }: BendPlan,
  bends: readonly Bend[],
  domain: Domain,
): Piece[] {
  const hinges = bends.flatMap(({ x, change }, index) => [
    hinge(x, leftParts[index], true),
    hinge(x, change - leftParts[index], false),
  ]);
  const lines = isOneSided(missing) ? [line(missing, domain)] : lineOfTwo(missing, domain);
  return [...hinges, ...lines].filter(({ sign }) => sign !== 0);
}

/** A piece that changes the slope by `change` at x and is 0 on one side of it. */
function hinge(x: number, change: number, facesLeft: boolean): Piece {
  const weight = facesLeft ? -Math.abs(change) : Math.abs(change);
  return { sign: Math.sign(change), weight, bias: 0 - withoutNoise(weight * x) };
}

/** A piece that is a line of one sign. */
function line([first, last]: Line, [from, to]: Domain): Piece {
  const sign = Math.sign(first + last);
  const weight = withoutNoise((sign * (last - first)) / (to - from));
  return { sign, weight, bias: withoutNoise(sign * first - weight * from) };
}

/** Two pieces of opposite sign that are a line through 0 somewhere. */
function lineOfTwo([first, last]: Line, [from, to]: Domain): Piece[] {
  const slope = (last - first) / (to - from);
  const zero = from - first / slope;
  return [hinge(zero, slope, false), hinge(zero, -slope, true)];
}
