import type { HiddenUnit } from '../hidden-unit.js';
import { segmentSlopes, slopeChanges, withoutNoise } from '../vertices.js';
import type { Vertices } from '../vertices.js';

/** Units that, with an output bias, are a target. */
export interface Construction {
  /** One fixed unit at most, which comes first; the others have the numbers that match. */
  readonly units: readonly HiddenUnit[];
  readonly outputBias: number;
}

/**
 * The units of the lesson for any target of 3 or more vertices: a fixed one that makes the first
 * segment and is off from the first inner vertex on, and a free one for every bend from there on.
 */
export function constructUnits(target: Vertices): Construction {
  const [firstSlope, secondSlope] = segmentSlopes(target);
  const [bendX, bendY] = target[1];
  const bends = slopeChanges(target).map((change, index) => {
    // At the first inner vertex the fixed unit has gone to 0: the whole slope is new.
    return unitAt(target[index + 1][0], index === 0 ? secondSlope : change);
  });
  const fixed = { ...unitAt(bendX, -firstSlope), fixed: true };
  const facingLeft = { ...fixed, weight: 0 - fixed.weight, bias: 0 - fixed.bias };
  return {
    units: [facingLeft, ...bends].filter(({ weight }) => weight !== 0),
    outputBias: 0 + bendY,
  };
}

/** A free unit that bends the sum by `change` at x and is off left of it. */
function unitAt(x: number, change: number): HiddenUnit {
  const weight = Math.abs(change);
  return {
    weight,
    bias: 0 - withoutNoise(weight * x),
    outputWeight: Math.sign(change),
    label: '',
    fixed: false,
  };
}
