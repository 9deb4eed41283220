import { sumOfUnits, unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import { segmentSlopes, valueAt } from '../vertices.js';
import type { Vertices } from '../vertices.js';

/** A bend of a piecewise linear function. */
export interface Bend {
  readonly x: number;
  /** Slope on the right − slope on the left. */
  readonly change: number;
}

/** What units have to add to given ones and an output bias to make a target, over the target's width. */
export function residualOf(
  target: Vertices,
  given: readonly HiddenUnit[],
  outputBias: number,
): Vertices {
  const [from, to] = [target[0][0], target[target.length - 1][0]];
  const kinks = given.map(unitKink).filter((kink) => kink !== undefined);
  const inner = kinks.filter((kink) => kink > from && kink < to);
  const x = Float64Array.from(new Set([...target.map(([vertex]) => vertex), ...inner])).sort();
  return Array.from(x, (at) => [at, valueAt(target, at) - sumOfUnits(given, outputBias, at)]);
}

/**
 * The same function with as few vertices as it takes to stay within `allowance` of it; those that
 * matter least go first, and the ends stay.
 */
export function simplified(vertices: Vertices, allowance: number): Vertices {
  let kept = vertices;
  for (;;) {
    const candidates = kept.slice(1, -1).map((vertex) => {
      const rest = kept.filter((other) => other !== vertex);
      return { rest, deviation: deviation(vertices, rest) };
    });
    if (candidates.length === 0) return kept;
    const best = candidates.reduce((least, candidate) =>
      candidate.deviation < least.deviation ? candidate : least,
    );
    if (best.deviation > allowance) return kept;
    kept = best.rest;
  }
}

/** The bends at the inner vertices. */
export function bendsOf(vertices: Vertices): Bend[] {
  const slopes = segmentSlopes(vertices);
  return slopes
    .slice(1)
    .map((slope, index) => ({ x: vertices[index + 1][0], change: slope - slopes[index] }));
}

function deviation(vertices: Vertices, rest: Vertices): number {
  return Math.max(...vertices.map(([x, y]) => Math.abs(y - valueAt(rest, x))));
}
