import type { PlotArea } from './chart-content.js';
import { clipSegment } from './draw-lines.js';

/** A straight piece of a line, in CSS pixels. */
export type Segment = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** What is seen of a line, and how far a stroke reaches to both sides. */
export interface Track {
  readonly segments: readonly Segment[];
  readonly reach: number;
}

/** A line as seen from one of its ends inwards, or a dot, whose end is its middle. */
export interface Route extends Track {
  /** Stays the same while the line moves. */
  readonly name: string;
  readonly end: readonly [x: number, y: number];
  /** Into which direction of x the end points. */
  readonly direction: 1 | -1;
  /** Rows beside it that are tried above and below its end. */
  readonly rows: number;
  /** Whether its label may stand nearer to other lines: by a dot, or a line that joins two others. */
  readonly isFree: boolean;
  /** What it costs to stand here and not at the usual end, in CSS pixels of distance. */
  readonly cost: number;
}

/** A place for a label; its name stays the same while the line moves. */
export interface LabelPlace {
  readonly name: string;
  readonly box: PlotArea;
}

interface Candidate extends LabelPlace {
  readonly route: Route;
  readonly cost: number;
}

/** Between a label and the end of its line or the label beside it. */
const gap = 5;
/** Between a label and the line below or above it. */
const clearance = 3;

/** Places tried for a label: rows over and under the line, and widths inwards along it. */
const mostRows = 2;
const mostShifts = 2;
/** What every further row over and under a line costs, in CSS pixels of distance. */
const rowCost = 40;
/** What it costs to stand beside no part of the line, but above or below it. */
const beyondCost = 60;

/** What a label saves by staying where it was, so that labels of moving lines seldom jump. */
const loyalty = 40;

/**
 * So much further than its own line another one must be from a label; a label that stands may keep its
 * place for less, so that it does not come and go while lines move.
 */
const margin = 2;
const standingMargin = 0.5;

/**
 * The free place for a label of this width and height that is nearest to the end of one of the routes,
 * which lead along one line. No other line crosses it, and its own is the nearest. The place with the name
 * of the label's last one is preferred.
 */
export function placeLabel(
  area: PlotArea,
  routes: readonly Route[],
  size: Pick<PlotArea, 'width' | 'height'>,
  taken: readonly PlotArea[],
  others: readonly Track[],
  nameBefore?: string,
): LabelPlace | undefined {
  return routes
    .flatMap((route) => candidatesOf(area, route, size))
    .filter(({ box }) => contains(area, box) && !taken.some((other) => overlap(other, box)))
    .map((candidate) => ({ ...candidate, cost: costOf(candidate, nameBefore) }))
    .sort((first, second) => first.cost - second.cost)
    .find((candidate) => isClear(candidate, others, candidate.name === nameBefore));
}

function costOf({ name, box, route, cost }: Candidate, nameBefore?: string): number {
  const [x, y] = route.end;
  const way =
    Math.max(box.left - x, 0, x - box.left - box.width) +
    Math.max(box.top - y, 0, y - box.top - box.height);
  return way + cost + route.cost - (name === nameBefore ? loyalty : 0);
}

function isClear(
  { box, route }: Candidate,
  others: readonly Track[],
  isStanding: boolean,
): boolean {
  const own = route.isFree ? 0 : distanceBetween(route, box);
  if (own === 0 && !route.isFree) return false;
  return others.every((other) => {
    const distance = distanceBetween(other, box);
    const isFurther = distance >= own + (isStanding ? standingMargin : margin);
    return (
      distance > other.reach && (isFurther || (distance >= own - 0.5 && endsWith(route, other)))
    );
  });
}

/** Whether a line ends where another one is, so that a label beside both names its own rightly. */
export function endsWith({ end: [left, top] }: Pick<Route, 'end'>, other: Track): boolean {
  return distanceBetween(other, { left, top, width: 0, height: 0 }) < 1;
}

/** Places over, under and beside the line, in several rows and columns. */
function candidatesOf(
  area: PlotArea,
  route: Route,
  { width, height }: Pick<PlotArea, 'width' | 'height'>,
): Candidate[] {
  const { segments, end, direction, reach } = route;
  const candidates: Candidate[] = [];
  const add = (name: string, left: number, top: number, cost = 0): void => {
    const box = { left, top, width, height };
    candidates.push({ name: `${route.name} ${name}`, route, box, cost });
  };
  // Across a line that rises by its run the way is 0.7 of that.
  const room = Math.max(clearance, 1.7 * reach);
  const step = height + gap;
  for (let shift = 0; shift <= mostShifts; shift++) {
    const edge = end[0] - direction * (gap + shift * (width + gap));
    const left = direction === 1 ? edge - width : edge;
    const column = extent(segments, { ...area, left, width });
    if (!column) continue;
    for (let row = 0; row < mostRows; row++) {
      add(`over ${shift} ${row}`, left, column.top - room - height - row * step, row * rowCost);
      add(`under ${shift} ${row}`, left, column.bottom + room + row * step, row * rowCost);
    }
  }
  if (route.rows === 0) {
    add('above', end[0] - width / 2, end[1] - reach - height, rowCost);
    add('below', end[0] - width / 2, end[1] + reach, rowCost);
  }
  const lowest = area.top + area.height - height;
  for (let row = -route.rows; row <= route.rows; row++) {
    const top = Math.min(Math.max(end[1] - height / 2, area.top), lowest) + row * step;
    const band = extent(segments, { ...area, top, height });
    if (!band && !route.isFree) continue;
    const { left, right } = band ?? { left: end[0], right: end[0] };
    const sideways = Math.max(gap, reach + 1);
    const cost = band ? 0 : beyondCost;
    add(`left ${row}`, left - sideways - width, top, cost);
    add(`right ${row}`, right + sideways, top, cost);
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

/** How far a line passes from a box; 0 if it crosses it. */
export function distanceBetween({ segments }: Pick<Track, 'segments'>, box: PlotArea): number {
  let nearest = Infinity;
  for (const segment of segments) {
    const [fromX, fromY, toX, toY] = segment;
    // Most segments are nowhere near: this spares them the exact distance.
    const bounds = {
      left: Math.min(fromX, toX),
      top: Math.min(fromY, toY),
      width: Math.abs(toX - fromX),
      height: Math.abs(toY - fromY),
    };
    if (distanceOfBoxes(bounds, box) >= nearest) continue;
    if (clipSegment(...segment, box)) return 0;
    const { left, top, width, height } = box;
    nearest = Math.min(
      nearest,
      distanceOfBoxes({ left: fromX, top: fromY, width: 0, height: 0 }, box),
      distanceOfBoxes({ left: toX, top: toY, width: 0, height: 0 }, box),
      ...[left, left + width].flatMap((x) =>
        [top, top + height].map((y) => distanceOfPoint(segment, x, y)),
      ),
    );
  }
  return nearest;
}

function distanceOfPoint([fromX, fromY, toX, toY]: Segment, x: number, y: number): number {
  const [stepX, stepY] = [toX - fromX, toY - fromY];
  const share = ((x - fromX) * stepX + (y - fromY) * stepY) / (stepX * stepX + stepY * stepY) || 0;
  const at = Math.min(Math.max(share, 0), 1);
  return Math.hypot(fromX + at * stepX - x, fromY + at * stepY - y);
}

function distanceOfBoxes(a: PlotArea, b: PlotArea): number {
  return Math.hypot(
    Math.max(0, a.left - b.left - b.width, b.left - a.left - a.width),
    Math.max(0, a.top - b.top - b.height, b.top - a.top - a.height),
  );
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
