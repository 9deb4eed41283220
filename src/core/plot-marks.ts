import type { CurveReading, PlotCurve } from './plot-curve.js';
import { valuesOf } from './plot-curve.js';

/** A numbered place in the middle of a straight segment. */
export interface SegmentMark {
  /** From left to right, beginning with 1. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
}

type Interval = readonly [from: number, to: number];

/** A smooth derivative counts as vanished below this share of its largest value. */
export const vanishingShare = 0.05;

/** The share of the domain that a segment needs for a number to stand on it. */
const shortest = 0.08;

const bisections = 40;

/**
 * The middles of a curve's straight segments, each of what is seen of it; none of smooth curves and of
 * segments that are too short for a number.
 */
export function segmentMarks(curve: PlotCurve, domain: Interval, range: Interval): SegmentMark[] {
  if (!curve.straight || curve.scattered) return [];
  const edges = [domain[0], ...curve.bends.map(({ x }) => x), domain[1]];
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index];
    const middle = curve.read((from + to) / 2);
    const visible = visiblePart([from, to], middle, range);
    if (!visible || visible[1] - visible[0] < shortest * (domain[1] - domain[0])) return [];
    const x = (visible[0] + visible[1]) / 2;
    return [{ number: index + 1, x, y: middle.y + (middle.slope ?? 0) * (x - middle.x) }];
  });
}

/**
 * The stretches at the ends of the domain where a curve's derivative has vanished: where it is exactly 0
 * on a straight piece, or below 5 % of its largest value on a smooth curve.
 */
export function vanishedStretches(curve: PlotCurve, domain: Interval): Interval[] {
  const largest = Math.max(...valuesOf(curve.slopes).map(Math.abs));
  if (largest === 0) return [domain];
  const limit = curve.straight ? 0 : vanishingShare * largest;
  const vanished = (x: number): boolean => Math.abs(curve.read(x).slope ?? NaN) <= limit;
  const [from, to] = domain;
  const edges = curve.straight ? [from, ...curve.bends.map(({ x }) => x), to] : curve.slopes.x;
  const start = vanishedUntil(edges, vanished, curve.straight);
  const end = vanishedUntil([...edges].reverse(), vanished, curve.straight);
  const stretches: Interval[] = [
    [from, start],
    [end, to],
  ];
  return stretches.filter((stretch) => stretch[0] < stretch[1]);
}

/** How far from the first edge on the derivative has vanished: to an edge, or on smooth curves between. */
function vanishedUntil(
  edges: readonly number[],
  vanished: (x: number) => boolean,
  straight: boolean,
): number {
  let inside = edges[0];
  for (let index = 1; index < edges.length; index++) {
    const middle = (edges[index - 1] + edges[index]) / 2;
    if (!vanished(middle)) {
      const isFirst = index === 1;
      return straight || isFirst ? edges[index - 1] : edgeBetween(vanished, inside, middle);
    }
    inside = middle;
  }
  return edges[edges.length - 1];
}

/** Where between a vanished and another x the one turns into the other. */
function edgeBetween(vanished: (x: number) => boolean, from: number, to: number): number {
  let [inside, outside] = [from, to];
  for (let step = 0; step < bisections; step++) {
    const middle = (inside + outside) / 2;
    if (vanished(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

/** The part of a straight segment that lies within the range; undefined if none does. */
function visiblePart(
  [from, to]: Interval,
  { x, y, slope = 0 }: CurveReading,
  [low, high]: Interval,
): Interval | undefined {
  if (slope === 0) return y >= low && y <= high ? [from, to] : undefined;
  const ends = [(low - y) / slope + x, (high - y) / slope + x];
  const start = Math.max(from, Math.min(...ends));
  const end = Math.min(to, Math.max(...ends));
  return start < end ? [start, end] : undefined;
}
