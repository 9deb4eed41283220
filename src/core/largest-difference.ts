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
 * Where the sum of ReLU units and an output bias differs most from a target, the first place from
 * the left if there are several. Between the kinks of both all is straight, so that the ends and
 * kinks alone decide. `domain` lies within the target's; all of it by default.
 */
export function largestDifference(
  units: readonly HiddenUnit[],
  outputBias: number,
  target: Vertices,
  [from, to]: readonly [from: number, to: number] = [target[0][0], target[target.length - 1][0]],
): Difference {
  const bends = [...units.map(unitKink), ...target.map(([x]) => x)]
    .filter((x) => x !== undefined)
    .filter((x) => x > from && x < to)
    .sort((first, second) => first - second);
  const differences = [from, ...bends, to].map((at) => ({
    at,
    value: sumOfUnits(units, outputBias, at) - valueAt(target, at),
  }));
  return differences.reduce((most, difference) =>
    Math.abs(difference.value) > Math.abs(most.value) ? difference : most,
  );
}
