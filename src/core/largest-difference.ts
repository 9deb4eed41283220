import { sumOfUnits, unitKink } from './hidden-unit.js';
import type { HiddenUnit } from './hidden-unit.js';
import { valueAt } from './vertices.js';
import type { Vertices } from './vertices.js';

/** How far a prediction is from a target at one place. */
export interface Difference {
  readonly at: number;
  /** Prediction − target. */
  readonly value: number;
}

/**
 * How far the sum of ReLU units and an output bias is from a target at both ends of the target and
 * wherever either bends between them, from left to right: between these places all is straight.
 */
export function differencesAtBends(
  units: readonly HiddenUnit[],
  outputBias: number,
  target: Vertices,
): Difference[] {
  const x = target.map((vertex) => vertex[0]);
  const [from, to] = [x[0], x[x.length - 1]];
  for (const unit of units) {
    const kink = unitKink(unit);
    if (kink !== undefined && kink > from && kink < to && !x.includes(kink)) x.push(kink);
  }
  return x
    .sort((first, second) => first - second)
    .map((at) => ({ at, value: sumOfUnits(units, outputBias, at) - valueAt(target, at) }));
}

/** The largest of one or more differences, the first if there are several. */
export function largestDifference(differences: readonly Difference[]): Difference {
  return differences.reduce((most, difference) =>
    Math.abs(difference.value) > Math.abs(most.value) ? difference : most,
  );
}
