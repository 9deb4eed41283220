import type { ChartLine, ChartMarker, PlotArea } from './chart-content.js';
import { clipSegment, traceLine } from './draw-lines.js';
import { markerCircle } from './draw-markers.js';
import { drawText, LINE_HEIGHT, textWidth } from './draw-text.js';
import type { TextStyle } from './draw-text.js';
import type { PlotFrame } from './plot-frame.js';

type Segment = readonly [fromX: number, fromY: number, toX: number, toY: number];

/** What is seen of a line, from the labelled end inwards. */
interface Route {
  readonly segments: readonly Segment[];
  /** The x and y of the labelled end. */
  readonly end: readonly [x: number, y: number];
  /** Into which direction of x the line's end points. */
  readonly direction: 1 | -1;
}

/** Between a label and the end of its line or the label beside it. */
const GAP = 5;
/** Between a label and the line below or above it. */
const CLEARANCE = 2;

/** Places tried for a label: rows away from the line, and widths of the label inwards along it. */
const MOST_ROWS = 4;
const MOST_SHIFTS = 2;

/** What another line under a label, or between it and its own line's end, costs in line heights of distance. */
const CROSSING_COST = 3;

/** Lines fainter than this lend their label no colour, as it could not be read. */
const FAINT = 0.6;
/** Lines at least this wide get a bold label. */
const EMPHASIS_WIDTH = 2.5;

/**
 * Writes each line's label inside the plot area near its end, clear of its own line, of markers and of
 * other labels and if possible of other lines; leaves out those for which there is no room.
 */
export function drawEndLabels(
  frame: PlotFrame,
  lines: readonly ChartLine[],
  markers: readonly ChartMarker[],
): void {
  if (!lines.some((line) => line.endLabel)) return;
  const routes = lines.map((line) => routeOf(frame, line));
  const taken = markers.flatMap((marker) => markerBox(frame, marker) ?? []);
  lines.forEach((line, index) => {
    const route = routes[index];
    if (!line.endLabel || !route) return;
    const isFaint = (line.opacity ?? 1) < FAINT;
    const style: TextStyle = { weight: !isFaint && line.width >= EMPHASIS_WIDTH ? 700 : 400 };
    const others = routes.filter((other, i) => other && i !== index && lines[i].kind !== 'points');
    const width = textWidth(frame, line.endLabel, style);
    const box = bestBox(frame, route, width, taken, others as Route[]);
    if (!box) return;
    taken.push(box);
    const color = isFaint ? frame.theme.mutedText : line.color;
    drawText(frame, line.endLabel, [box.left, box.top + frame.theme.fontSize], color, style);
  });
}

/** From the right end, or the left one of a line that rests on zero at its right; undefined if none is seen. */
function routeOf(frame: PlotFrame, line: ChartLine): Route | undefined {
  const segments: [number, number, number, number][] = [];
  let [fromX, fromY] = [NaN, NaN];
  traceLine(frame, line, frame.area, {
    moveTo: (x, y) => void ([fromX, fromY] = [x, y]),
    lineTo: (x, y) => {
      segments.push([fromX, fromY, x, y]);
      [fromX, fromY] = [x, y];
    },
  });
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return undefined;
  const rests = (y: number): boolean => Math.abs(y - frame.y(0)) < frame.theme.fontSize / 2;
  if (rests(last[3]) && !rests(first[1])) {
    return { segments, end: [first[0], first[1]], direction: -1 };
  }
  return { segments: segments.reverse(), end: [last[2], last[3]], direction: 1 };
}

/** The free place that is nearest to the line's end and crosses the fewest other lines. */
function bestBox(
  frame: PlotFrame,
  route: Route,
  width: number,
  taken: readonly PlotArea[],
  others: readonly Route[],
): PlotArea | undefined {
  const height = frame.theme.fontSize * LINE_HEIGHT;
  let best: PlotArea | undefined;
  let lowestCost = Infinity;
  for (const box of candidates(frame.area, route, width, height)) {
    if (!contains(frame.area, box) || taken.some((other) => overlap(other, box))) continue;
    const leader = leaderOf(box, route.end);
    let cost = (Math.abs(leader[2] - leader[0]) + Math.abs(leader[3] - leader[1])) / height;
    for (let i = 0; i < others.length && cost < lowestCost; i++) {
      const isInTheWay = (segment: Segment): boolean =>
        crosses(segment, box) || intersect(segment, leader);
      if (others[i].segments.some(isInTheWay)) cost += CROSSING_COST;
    }
    if (cost < lowestCost) [best, lowestCost] = [box, cost];
  }
  return best;
}

/** Places over, under and beside the line, in several rows and columns. */
function* candidates(
  area: PlotArea,
  route: Route,
  width: number,
  height: number,
): Generator<PlotArea> {
  const { end, direction } = route;
  const boxAt = (edge: number, top: number): PlotArea => ({
    left: direction === 1 ? edge - width : edge,
    top,
    width,
    height,
  });
  for (let shift = 0; shift <= MOST_SHIFTS; shift++) {
    const edge = end[0] - direction * (GAP + shift * (width + GAP));
    const { left } = boxAt(edge, 0);
    const column = extent(route, { ...area, left, width });
    if (!column) continue;
    for (let row = 0; row < MOST_ROWS; row++) {
      yield boxAt(edge, column.top - CLEARANCE - (row + 1) * height);
      yield boxAt(edge, column.bottom + CLEARANCE + row * height);
    }
  }
  const lowest = area.top + area.height - height;
  for (let row = -MOST_ROWS; row <= MOST_ROWS; row++) {
    const top = Math.min(Math.max(end[1] - height / 2, area.top), lowest) + row * height;
    const band = extent(route, { ...area, top, height });
    if (!band) continue;
    yield boxAt((direction === 1 ? band.left : band.right) - direction * GAP, top);
  }
}

/** The bounds of the line's first stretch, seen from its end, within a rectangle. */
function extent(
  { segments }: Route,
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

function markerBox(frame: PlotFrame, marker: ChartMarker): PlotArea | undefined {
  const circle = markerCircle(frame, marker);
  if (!circle) return undefined;
  const { x, y, radius } = circle;
  return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
}
