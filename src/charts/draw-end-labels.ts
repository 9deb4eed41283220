import type { ChartLine, ChartMarker, PlotArea } from './chart-content.js';
import { traceLine } from './draw-lines.js';
import { markerCircle } from './draw-markers.js';
import { drawText, lineHeight, textWidth } from './draw-text.js';
import type { TextStyle } from './draw-text.js';
import { placeLabel } from './label-places.js';
import type { LabelPlace, Route, Segment } from './label-places.js';
import type { PlotFrame } from './plot-frame.js';

/** At which end of its line a label stands, and the name of its place there. */
type StandingLabel = Pick<Route, 'direction'> & Pick<LabelPlace, 'name'>;

/** The labels of a chart as they stand, by the names of their lines. */
export type StandingLabels = ReadonlyMap<string, StandingLabel>;

/** Lines fainter than this lend their label no colour, as it could not be read. */
const faintness = 0.6;
/** Lines at least this wide get a bold label. */
const emphasisWidth = 2.5;

/**
 * Writes each line's label inside the plot area near its end, clear of its own line, of markers and of
 * other labels and if possible of other lines; leaves out those for which there is no room. Returns where
 * the labels stand, for the next drawing of the same chart.
 */
export function drawEndLabels(
  frame: PlotFrame,
  lines: readonly ChartLine[],
  markers: readonly ChartMarker[],
  before: StandingLabels = new Map(),
): StandingLabels {
  const standing = new Map<string, StandingLabel>();
  if (!lines.some((line) => line.endLabel)) return standing;
  const routes = lines.map((line) => routeOf(frame, line, before.get(line.label)));
  const taken = markers.flatMap((marker) => markerBox(frame, marker) ?? []);
  lines.forEach((line, index) => {
    const route = routes[index];
    if (!line.endLabel || !route) return;
    const isFaint = (line.opacity ?? 1) < faintness;
    const style: TextStyle = { weight: !isFaint && line.width >= emphasisWidth ? 700 : 400 };
    const others = routes.flatMap((other, i) =>
      other && i !== index && lines[i].kind !== 'points' ? [other] : [],
    );
    const width = textWidth(frame, line.endLabel, style);
    const size = { width, height: frame.theme.fontSize * lineHeight };
    const nameBefore = before.get(line.label)?.name;
    const place = placeLabel(frame.area, route, size, taken, others, nameBefore);
    if (!place) return;
    const { box, name } = place;
    taken.push(box);
    standing.set(line.label, { direction: route.direction, name });
    const color = isFaint ? frame.theme.mutedText : line.color;
    const baseline = box.top + frame.theme.fontSize;
    drawText(frame, line.endLabel, [box.left, baseline], color, style);
  });
  return standing;
}

/** From the right end, or the left one of a line that rests on zero at its right; undefined if none is seen. */
function routeOf(
  frame: PlotFrame,
  line: ChartLine,
  before: StandingLabel | undefined,
): Route | undefined {
  const segments: Segment[] = [];
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
  const [left, right]: Route[] = [
    { segments, end: [first[0], first[1]], direction: -1 },
    { segments: [...segments].reverse(), end: [last[2], last[3]], direction: 1 },
  ];
  const [usual, other] = before?.direction === -1 ? [left, right] : [right, left];
  return rests(usual.end[1]) && !rests(other.end[1]) ? other : usual;
}

function markerBox(frame: PlotFrame, marker: ChartMarker): PlotArea | undefined {
  const circle = markerCircle(frame, marker);
  if (!circle) return undefined;
  const { x, y, radius } = circle;
  return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
}
