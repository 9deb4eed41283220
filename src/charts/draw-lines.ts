import type { ChartLine, PlotArea } from './chart-content.js';
import type { PlotFrame } from './plot-frame.js';
import { drawable, largestDrawable } from './safe-range.js';

/** What follows a line: a canvas context, for example. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
}

/** Of a cloud's points; more could not be told apart and would slow down every frame. */
const mostPoints = 4000;

/** CSS pixels that a line is followed beyond the plot area, so that its cut ends stay out of sight. */
const overshoot = 40;

/** How the core of a broad soft line is drawn; its width is in CSS pixels. */
export const lineCore = { width: 2, opacity: 0.4 };

/** Draws lines with their exact vertices and clouds of points, clipped to the plot area. */
export function drawLines(frame: PlotFrame, lines: readonly ChartLine[]): void {
  const { context, area } = frame;
  const widest = Math.max(0, ...lines.map((line) => line.width));
  const clip = grown(area, widest / 2);
  context.save();
  context.beginPath();
  context.rect(clip.left, clip.top, clip.width, clip.height);
  context.clip();
  context.lineJoin = 'round';
  for (const line of lines) {
    context.globalAlpha = line.opacity ?? 1;
    if (line.kind === 'points') {
      drawPoints(frame, line, line.width / 2);
      context.globalAlpha = lineCore.opacity;
      if (line.hasCore) drawPoints(frame, line, lineCore.width / 2);
    } else {
      context.beginPath();
      traceLine(frame, line, grown(area, overshoot + widest), context);
      context.strokeStyle = line.color;
      context.lineWidth = line.width;
      context.setLineDash([...(line.dash ?? [])]);
      context.stroke();
      context.globalAlpha = lineCore.opacity;
      context.lineWidth = lineCore.width;
      if (line.hasCore) context.stroke();
    }
  }
  context.restore();
}

/** Draws the lines x = 0 and y = 0 where they lie within the limits. */
export function drawZeroLines(frame: PlotFrame, yScale: 'linear' | 'log'): void {
  const { context, area, xLimits, yLimits, theme } = frame;
  context.save();
  context.strokeStyle = theme.zeroLine;
  context.lineWidth = 1;
  context.beginPath();
  if (xLimits[0] <= 0 && xLimits[1] >= 0) traceVertical(frame, 0, 1);
  if (yScale === 'linear' && yLimits[0] <= 0 && yLimits[1] >= 0) {
    const y = frame.crisp(frame.y(0), 1);
    context.moveTo(area.left, y);
    context.lineTo(area.left + area.width, y);
  }
  context.stroke();
  context.restore();
}

/** Draws the vertical line that follows a cursor, if its x lies within the limits; it hangs below the axis. */
export function drawCursor(frame: PlotFrame, x: number, color: string, hanging = 0): void {
  if (!(x >= frame.xLimits[0] && x <= frame.xLimits[1])) return;
  const { context } = frame;
  context.save();
  context.strokeStyle = color;
  context.lineWidth = 2;
  context.beginPath();
  traceVertical(frame, x, 2, hanging);
  context.stroke();
  context.restore();
}

/**
 * Leads the pen along the part of a line that lies in the rectangle. Canvases count in single
 * precision: the far ends of a steep line would bend it.
 */
export function traceLine(frame: PlotFrame, line: ChartLine, rectangle: PlotArea, pen: Pen): void {
  let [fromX, fromY] = [NaN, NaN];
  // Where it was, the pen stands on the last vertex.
  let wasInside = false;
  for (let i = 0; i < line.x.length; i++) {
    const x = position(frame.x, line.x[i]);
    const y = position(frame.y, withinReach(line.y[i]));
    const inside = isInside(x, y, rectangle);
    if (inside && wasInside) {
      pen.lineTo(x, y);
    } else {
      const part = clipSegment(fromX, fromY, x, y, rectangle);
      if (part && !wasInside) pen.moveTo(part[0], part[1]);
      if (part) pen.lineTo(part[2], part[3]);
      else if (inside) pen.moveTo(x, y);
    }
    [fromX, fromY, wasInside] = [x, y, inside];
  }
}

/** The part of a segment that lies in a rectangle (Liang and Barsky 1984); undefined if none does. */
export function clipSegment(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  { left, top, width, height }: PlotArea,
): [fromX: number, fromY: number, toX: number, toY: number] | undefined {
  const [stepX, stepY] = [toX - fromX, toY - fromY];
  if (Number.isNaN(stepX + stepY)) return undefined;
  let start = 0;
  let end = 1;
  for (const [step, distance] of [
    [-stepX, fromX - left],
    [stepX, left + width - fromX],
    [-stepY, fromY - top],
    [stepY, top + height - fromY],
  ]) {
    if (step === 0 && distance < 0) return undefined;
    if (step < 0) start = Math.max(start, distance / step);
    if (step > 0) end = Math.min(end, distance / step);
  }
  if (start > end) return undefined;
  return [
    fromX + start * stepX,
    fromY + start * stepY,
    end === 1 ? toX : fromX + end * stepX,
    end === 1 ? toY : fromY + end * stepY,
  ];
}

function drawPoints(frame: PlotFrame, line: ChartLine, radius: number): void {
  const { context } = frame;
  const visible = grown(frame.area, radius);
  const stride = Math.ceil(line.x.length / mostPoints);
  context.beginPath();
  for (let i = 0; i < line.x.length; i += stride) {
    const x = position(frame.x, line.x[i]);
    const y = position(frame.y, line.y[i]);
    if (!isInside(x, y, visible)) continue;
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fillStyle = line.color;
  context.fill();
}

/** The value, or where it is absurd but finite one in its direction, to which a line can be drawn. */
function withinReach(value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return value;
  return Math.min(Math.max(value, -largestDrawable), largestDrawable);
}

/** Where a value lies, NaN for one that cannot be drawn. */
function position(scale: (value: number) => number, value: number | null): number {
  const shown = drawable(value);
  return shown === null ? NaN : scale(shown);
}

function isInside(x: number, y: number, { left, top, width, height }: PlotArea): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

function grown({ left, top, width, height }: PlotArea, room: number): PlotArea {
  return {
    left: left - room,
    top: top - room,
    width: width + 2 * room,
    height: height + 2 * room,
  };
}

function traceVertical(
  { context, area, x, crisp }: PlotFrame,
  value: number,
  width: number,
  hanging = 0,
): void {
  const position = crisp(x(value), width);
  context.moveTo(position, area.top);
  context.lineTo(position, area.top + area.height + hanging);
}
