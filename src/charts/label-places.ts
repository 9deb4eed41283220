import type { PlotArea } from './chart-content.js';
import { clipSegment } from './draw-lines.js';

/** A straight piece of a line, in CSS pixels. */
export type Segment = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** What is seen of a line, from the labelled end inwards. */
export interface Route {
  readonly segments: readonly Segment[];
  /** The x and y of the labelled end. */
  readonly end: readonly [x: number, y: number];
  /** Into which direction of x the line's end points. */
  readonly direction: 1 | -1;
}

/** A place for a label; its name stays the same while the line moves. */
export interface LabelPlace {
  readonly name: string;
  readonly box: PlotArea;
}

/** Between a label and the end of its line or the label beside it. */
const gap = 5;
/** Between a label and the line below or above it. */
const clearance = 2;

/** Places tried for a label: rows away from the line, and widths of the label inwards along it. */
const mostRows = 4;
const mostShifts = 2;

/** What another line under a label, or between it and its own line's end, costs in line heights of distance. */
const crossingCost = 6;

/** What a label saves by staying where it was, so that labels of moving lines seldom jump. */
const loyalty = 7;
/** How far from its line's end, in line heights, a label is still loyal to its place. */
const loyalDistance = 4;

/**
 * The free place for a label of this width and height that is nearest to its line's end and crosses the
 * fewest of the other lines; the place with the name of the label's last one is preferred.
 */
export function placeLabel(
  area: PlotArea,
  route: Route,
  size: Pick<PlotArea, 'width' | 'height'>,
  taken: readonly PlotArea[],
  others: readonly Route[],
  nameBefore?: string,
): LabelPlace | undefined {
  let best: LabelPlace | undefined;
  let lowestCost = Infinity;
  for (const candidate of candidatesOf(area, route, size)) {
    const { box, name } = candidate;
    if (!contains(area, box) || taken.some((other) => overlap(other, box))) continue;
    const leader = leaderOf(box, route.end);
    const way = Math.abs(leader[2] - leader[0]) + Math.abs(leader[3] - leader[1]);
    const distance = way / box.height;
    let cost = distance - (name === nameBefore && distance < loyalDistance ? loyalty : 0);
    for (let i = 0; i < others.length && cost < lowestCost; i++) {
      const isInTheWay = (segment: Segment): boolean =>
        crosses(segment, box) || intersect(segment, leader);
      if (others[i].segments.some(isInTheWay)) cost += crossingCost;
    }
    if (cost < lowestCost) [best, lowestCost] = [candidate, cost];
  }
  return best;
}

/** Places over, under and beside the line, in several rows and columns. */
function candidatesOf(
  area: PlotArea,
  { segments, end, direction }: Route,
  { width, height }: Pick<PlotArea, 'width' | 'height'>,
): LabelPlace[] {
  const candidates: LabelPlace[] = [];
  const add = (name: string, edge: number, top: number): void => {
    const left = direction === 1 ? edge - width : edge;
    candidates.push({ name, box: { left, top, width, height } });
  };
  for (let shift = 0; shift <= mostShifts; shift++) {
    const edge = end[0] - direction * (gap + shift * (width + gap));
    const left = direction === 1 ? edge - width : edge;
    const column = extent(segments, { ...area, left, width });
    if (!column) continue;
    for (let row = 0; row < mostRows; row++) {
      add(`over ${shift} ${row}`, edge, column.top - clearance - (row + 1) * height);
      add(`under ${shift} ${row}`, edge, column.bottom + clearance + row * height);
    }
  }
  const lowest = area.top + area.height - height;
  for (let row = -mostRows; row <= mostRows; row++) {
    const top = Math.min(Math.max(end[1] - height / 2, area.top), lowest) + row * height;
    const band = extent(segments, { ...area, top, height });
    if (!band) continue;
    add(`beside ${row}`, (direction === 1 ? band.left : band.right) - direction * gap, top);
  }
  return candidates;
}

/** The bounds of the line's first stretch, seen from its end, within a rectangle. */
function extent(
  segments: readonly Segment[],
  rectangle: PlotArea,
): { left: number; right: number; top: number; bottom: number } | undefined {
  let bounds: { left: number; right: number; top: number; bottom: number } | undefined;
  for (const segment of segments) {
    const part = clipSegment(...segment, rectangle);
    if (!part && bounds) break;
    if (!part) continue;
    const [fromX, fromY, toX, toY] = part;
    bounds = {
      left: Math.min(fromX, toX, bounds?.left ?? Infinity),
      right: Math.max(fromX, toX, bounds?.right ?? -Infinity),
      top: Math.min(fromY, toY, bounds?.top ?? Infinity),
      bottom: Math.max(fromY, toY, bounds?.bottom ?? -Infinity),
    };
  }
  return bounds;
}

function crosses(segment: Segment, box: PlotArea): boolean {
  const [fromX, fromY, toX, toY] = segment;
  // Most segments are nowhere near: this spares them the exact test.
  if (Math.max(fromX, toX) < box.left || Math.min(fromX, toX) > box.left + box.width) return false;
  if (Math.max(fromY, toY) < box.top || Math.min(fromY, toY) > box.top + box.height) return false;
  return clipSegment(...segment, box) !== undefined;
}

/** The shortest way from a box to a line's end. */
function leaderOf({ left, top, width, height }: PlotArea, [x, y]: Route['end']): Segment {
  const nearestX = Math.min(Math.max(x, left), left + width);
  const nearestY = Math.min(Math.max(y, top), top + height);
  return [nearestX, nearestY, x, y];
}

function intersect(a: Segment, b: Segment): boolean {
  return (
    sideOf(a, b[0], b[1]) * sideOf(a, b[2], b[3]) < 0 &&
    sideOf(b, a[0], a[1]) * sideOf(b, a[2], a[3]) < 0
  );
}

/** Positive on one side of the segment's line, negative on the other. */
function sideOf([fromX, fromY, toX, toY]: Segment, x: number, y: number): number {
  return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX);
}

function contains(outer: PlotArea, inner: PlotArea): boolean {
  return (
    inner.left >= outer.left &&
    inner.left + inner.width <= outer.left + outer.width &&
    inner.top >= outer.top &&
    inner.top + inner.height <= outer.top + outer.height
  );
}

function overlap(a: PlotArea, b: PlotArea): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}
