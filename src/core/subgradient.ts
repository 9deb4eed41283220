import type { Language } from './language.js';

/** How the lines of a fan are spread between the slopes 0 and 1. */
export type FanDistribution = 'slopes' | 'angles';

export const fanDistributions: readonly FanDistribution[] = ['slopes', 'angles'];

/**
 * Slopes of `count` (2 or more) lines through (0, 0) that touch relu from below, from 0 to 1: the
 * subgradients of relu at 0 (Rockafellar, Convex Analysis, 1970, section 23). Spread evenly by slope, or
 * by angle from 0 to pi/4.
 */
export function fanSlopes(count: number, distribution: FanDistribution): number[] {
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    if (distribution === 'slopes' || share === 1) return share;
    return Math.tan((share * Math.PI) / 4);
  });
}

/**
 * The expected slope of a line drawn at random: the integral of g from 0 to 1, which is 1/2, or the mean
 * of tan(a) over [0, pi/4], which is (4/pi) * -ln(cos(pi/4)) = (2/pi) * ln(2), about 0.4413.
 */
export function expectedSlope(distribution: FanDistribution): number {
  return distribution === 'slopes' ? 0.5 : (2 / Math.PI) * Math.LN2;
}

/** The angle of a line with this slope, in degrees. */
export function slopeAngle(slope: number): number {
  return (Math.atan(slope) * 180) / Math.PI;
}

/** One paragraph about the fan, the line chosen and the expected slope. */
export function describeFan(
  { term, number }: Language,
  count: number,
  distribution: FanDistribution,
  slope: number,
): string {
  return term('describeFan', {
    lines: count,
    byAngle: distribution === 'angles',
    slope: number(slope, 4),
    mean: number(expectedSlope(distribution), 4),
  });
}
