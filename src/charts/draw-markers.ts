import type { ChartMarker } from './chart-content.js';
import { drawArrow } from './draw-arrows.js';
import { fontOf, inkOf, textScale } from './draw-text.js';
import type { PlotFrame } from './plot-frame.js';
import { drawable } from './safe-range.js';

const plainRadius = 4.5;
/** Of a marker that holds a number. */
const labelledRadius = 9.5;
const ringWidth = 2;
/** Of the rim in the surface's colour that sets a marker off from the lines below it. */
const haloWidth = 1.5;

const tickWidth = 3;
const tickLength = 5;
const tickGap = 2;

/** A marker's circle in CSS pixels. */
export interface MarkerCircle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Draws a ring, dot, tick or arrow, unless its point lies outside the plot area. */
export function drawMarker(frame: PlotFrame, marker: ChartMarker): void {
  if (marker.shape === 'tick') {
    drawTick(frame, marker);
    return;
  }
  if (isArrow(marker)) {
    drawArrow(frame, marker);
    return;
  }
  const circle = markerCircle(frame, marker);
  if (!circle) return;
  const { context, theme } = frame;
  context.save();
  fillCircle(context, circle, circle.radius + haloWidth, theme.surface);
  const color = marker.label ? inkOf(theme, marker.color) : marker.color;
  fillCircle(context, circle, circle.radius, color);
  if (marker.shape === 'ring') {
    fillCircle(context, circle, circle.radius - ringWidth, theme.surface);
  }
  if (marker.label) {
    context.font = fontOf(theme, { weight: 600 });
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillStyle = marker.shape === 'ring' ? color : theme.surface;
    // Digits are about 0.72 of the font's size high: centred by themselves, not by their line.
    context.fillText(marker.label, circle.x, circle.y + 0.36 * theme.fontSize);
  }
  context.restore();
}

/** Where a ring or dot is drawn; undefined for ticks and arrows and outside the plot area. */
export function markerCircle(frame: PlotFrame, marker: ChartMarker): MarkerCircle | undefined {
  const { area } = frame;
  if (marker.shape === 'tick' || isArrow(marker)) return undefined;
  if (drawable(marker.x) === null || drawable(marker.y) === null) {
    return undefined;
  }
  const [x, y] = placeOf(frame, marker);
  if (x < area.left - 1 || x > area.left + area.width + 1) return undefined;
  if (y < area.top - 1 || y > area.top + area.height + 1) return undefined;
  return { x, y, radius: marker.label ? labelledRadius * textScale(frame.theme) : plainRadius };
}

function isArrow({ shape }: ChartMarker): boolean {
  return shape === 'arrow-up' || shape === 'arrow-down';
}

/** Where a marker's middle lies; beside a line it is set off at a right angle to it. */
function placeOf(frame: PlotFrame, { x, y, beside }: ChartMarker): [x: number, y: number] {
  const [lineX, lineY] = [frame.x(x), frame.y(y)];
  if (!beside) return [lineX, lineY];
  const slope = (frame.y(beside.slope) - frame.y(0)) / (frame.x(1) - frame.x(0));
  const away = (beside.distance * textScale(frame.theme)) / Math.hypot(slope, 1);
  return [lineX + away * slope, lineY - away];
}

function drawTick(frame: PlotFrame, { x, color }: ChartMarker): void {
  const { context, area, xLimits } = frame;
  if (!(x >= xLimits[0] && x <= xLimits[1])) return;
  context.save();
  context.fillStyle = color;
  context.fillRect(
    frame.crisp(frame.x(x), tickWidth) - tickWidth / 2,
    area.top + area.height + tickGap,
    tickWidth,
    tickLength,
  );
  context.restore();
}

function fillCircle(
  context: CanvasRenderingContext2D,
  { x, y }: MarkerCircle,
  radius: number,
  color: string,
): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
