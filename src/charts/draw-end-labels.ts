import type { ChartLine, ChartMarker, PlotArea } from './chart-content.js';
import { traceLine } from './draw-lines.js';
import { markerCircle } from './draw-markers.js';
import { drawText, inkOf, textSize } from './draw-text.js';
import type { TextStyle } from './draw-text.js';
import { distanceBetween, endsWith, placeLabel } from './label-places.js';
import type { Route, Segment, Track } from './label-places.js';
import type { PlotFrame } from './plot-frame.js';

/** The names of the places where a chart's labels stand, by the names of their lines. */
export type StandingLabels = ReadonlyMap<string, string>;

/** Lines fainter than this lend their label no colour, as it could not be read. */
const faintness = 0.6;
/** Lines at least this wide get a bold label. */
const emphasisWidth = 2.5;
/** Of so few dots one gets the label; more are labelled like a line. */
const mostSingleDots = 12;
/** Between a dot and its label. */
const dotClearance = 3;
/** Rows of places beside a line, above and below its end. */
const rowsBeside = 6;
/** What the less usual end of a line costs, in CSS pixels of distance. */
const otherEndCost = 80;
const joinedEndCost = 10;
/** More room than this, in CSS pixels, makes no dot better. */
const mostRoom = 40;

/**
 * Writes each line's label inside the plot area near its end, clear of all lines, of markers and of other
 * labels, and nearer to its own line than to any other; leaves out those for which there is no room.
 * Returns where the labels stand, for the next drawing of the same chart.
 */
export function drawEndLabels(
  frame: PlotFrame,
  lines: readonly ChartLine[],
  markers: readonly ChartMarker[],
  before: StandingLabels = new Map(),
): StandingLabels {
  const standing = new Map<string, string>();
  if (!lines.some((line) => line.endLabel)) return standing;
  const { area, theme } = frame;
  const tracks = lines.map((line) => trackOf(frame, line));
  const dots = lines.map((line) => dotsOf(frame, line));
  const taken = markers.flatMap((marker) => markerBox(frame, marker) ?? []);
  dots.forEach((each, index) => {
    const radius = lines[index].width / 2;
    each.forEach(([x, y]) => taken.push(boxAround(x, y, radius)));
  });
  // Those that stand come first, so that no new one takes their place.
  const stands = (index: number): number => Number(before.has(lines[index].label));
  const order = Array.from(lines.keys()).sort((first, second) => stands(second) - stands(first));
  for (const index of order) {
    const line = lines[index];
    if (!line.endLabel) continue;
    const isCloud = line.kind === 'points';
    const isFaint = hasFaintness(line);
    const isBold = !isFaint && !isCloud && line.width >= emphasisWidth;
    const style: TextStyle = { weight: isBold ? 700 : 400 };
    const others = tracks.filter((_, i) => i !== index && !isBackground(lines[i]));
    const size = textSize(frame, line.endLabel, style);
    const routes =
      dots[index].length > 0
        ? dotRoutes(frame, dots[index], line.width / 2, others)
        : lineRoutes(frame, tracks[index], others, line.joins);
    const place = placeLabel(area, routes, size, taken, others, before.get(line.label));
    if (!place) continue;
    taken.push(place.box);
    standing.set(line.label, place.name);
    const color = isFaint ? theme.mutedText : inkOf(theme, line.color);
    const { left, top } = place.box;
    drawText(frame, line.endLabel, [left, top + size.ascent], color, style);
  }
  return standing;
}

function hasFaintness({ opacity = 1 }: ChartLine): boolean {
  return opacity < faintness;
}

/** Points, and what is faint and has no name, may pass behind a label. */
function isBackground(line: ChartLine): boolean {
  return line.kind === 'points' || (hasFaintness(line) && !line.endLabel);
}

function trackOf(frame: PlotFrame, line: ChartLine): Track {
  const segments: Segment[] = [];
  let [fromX, fromY] = [NaN, NaN];
  traceLine(frame, line, frame.area, {
    moveTo: (x, y) => void ([fromX, fromY] = [x, y]),
    lineTo: (x, y) => {
      segments.push([fromX, fromY, x, y]);
      [fromX, fromY] = [x, y];
    },
  });
  return { segments, reach: line.width / 2 };
}

/** Where the points of a line are seen that is made of few. */
function dotsOf(frame: PlotFrame, { kind, x, y }: ChartLine): [x: number, y: number][] {
  if (kind !== 'points' || x.length > mostSingleDots) return [];
  return Array.from(x, (at, i): [number, number] => [frame.x(at), frame.y(y[i] ?? NaN)]).filter(
    ([left, top]) => distanceBetween({ segments: [[left, top, left, top]] }, frame.area) === 0,
  );
}

/** From the right end and from the left one, unless the line rests on zero there and not at the other. */
function lineRoutes(
  frame: PlotFrame,
  { segments, reach }: Track,
  others: readonly Track[],
  joins = false,
): Route[] {
  const first = segments[0];
  const last = segments.at(-1);
  if (!first || !last) return [];
  const shared = { rows: rowsBeside, isFree: joins };
  const ends: Route[] = [
    {
      ...{ name: 'right', segments: [...segments].reverse(), reach, cost: 0 },
      ...{ end: [last[2], last[3]], direction: 1, ...shared },
    },
    {
      ...{ name: 'left', segments, reach, cost: joins ? joinedEndCost : otherEndCost },
      ...{ end: [first[0], first[1]], direction: -1, ...shared },
    },
  ];
  const rests = ({ segments: [[, fromY, , toY]] }: Route): boolean =>
    [fromY, toY].every((y) => Math.abs(y - frame.y(0)) < frame.theme.fontSize / 2);
  const [right, left] = ends.map((route): Route => {
    const beside = others.filter((other) => endsWith(route, other));
    return { ...route, reach: Math.max(reach, ...beside.map((other) => other.reach)) };
  });
  if (rests(left)) return [right];
  return rests(right) ? [left] : [right, left];
}

/** From every dot, first from those with the most room, which are seldom on the axis. */
function dotRoutes(
  frame: PlotFrame,
  dots: readonly (readonly [x: number, y: number])[],
  radius: number,
  others: readonly Track[],
): Route[] {
  return dots.map(([x, y], index): Route => {
    const segments: Segment[] = [[x, y, x, y]];
    const box = boxAround(x, y, 0);
    const fromZero = Math.abs(y - frame.y(0));
    const fromLines = others.map((other) => distanceBetween(other, box));
    const room = Math.min(fromZero, ...fromLines, mostRoom);
    return {
      ...{ name: `dot ${index}`, segments, reach: radius + dotClearance },
      ...{ end: [x, y], direction: 1, rows: 0, isFree: true, cost: -room - index * 1e-6 },
    };
  });
}

function markerBox(frame: PlotFrame, marker: ChartMarker): PlotArea | undefined {
  const circle = markerCircle(frame, marker);
  return circle && boxAround(circle.x, circle.y, circle.radius);
}

function boxAround(x: number, y: number, radius: number): PlotArea {
  return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
}
