import { activations } from './activations.js';
import type { ActivationName } from './activations.js';

/** Points of a small drawing, y downwards; a gap is null. */
export type Glyph = readonly (readonly [x: number, y: number] | null)[];

/** The part of z that is drawn: from −reach to reach. */
const reach = 3;
const halfWidth = 9;
const height = 12;
/** Per side, of functions that are not straight there. */
const curvePoints = 8;

/** The shape of an activation, 18 wide and 12 high around 0, 0. */
export function activationGlyph(activation: ActivationName): Glyph {
  const { slopes, shapeAtZero } = activations[activation];
  if (shapeAtZero === 'jump') {
    const [below, above] = [-1, 1].map((z) => glyphPoint(activation, z)[1]);
    return [[-halfWidth, below], [0, below], null, [0, above], [halfWidth, above]];
  }
  const count = slopes ? 1 : curvePoints;
  return Array.from({ length: 2 * count + 1 }, (_, index) =>
    glyphPoint(activation, (reach * (index - count)) / count),
  );
}

/** Where on that drawing a unit with preactivation z is; beyond its ends, at them. */
export function glyphPoint(activation: ActivationName, z: number): readonly [x: number, y: number] {
  const { value } = activations[activation];
  const inside = Math.min(reach, Math.max(-reach, z));
  const [low, high] = rangeOf(value);
  const share = (value(inside) - low) / (high - low);
  return [(halfWidth * inside) / reach, height * (0.5 - share)];
}

/** Most activations grow; gelu and silu first dip a little. */
function rangeOf(value: (z: number) => number): readonly [low: number, high: number] {
  const values = Array.from({ length: 2 * curvePoints + 1 }, (_, index) =>
    value((reach * (index - curvePoints)) / curvePoints),
  );
  return [Math.min(...values), Math.max(...values)];
}
