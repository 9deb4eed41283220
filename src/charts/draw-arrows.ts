import type { ChartMarker } from './chart-content.js';
import { drawText, textWidth } from './draw-text.js';
import type { PlotFrame } from './plot-frame.js';

const shaftLength = 14;
const headLength = 4;
const strokeWidth = 1.75;
/** Between the point and the arrow, and between the arrow and its label. */
const gap = 12;
const labelGap = 7;

/** Draws an arrow with its label beside a point, on the other side than asked for if only that has room. */
export function drawArrow(frame: PlotFrame, marker: ChartMarker): void {
  const { area, theme, xLimits } = frame;
  const { label = '', color, shape } = marker;
  if (!(marker.x >= xLimits[0] && marker.x <= xLimits[1])) return;
  // Also at the upper edge it is seen whole.
  const y = Math.max(frame.y(marker.y), area.top + shaftLength / 2);
  const x = frame.x(marker.x);
  const width = label === '' ? 0 : labelGap + textWidth(frame, label, { weight: 600 });
  const room = { left: x - area.left, right: area.left + area.width - x };
  const wanted = marker.side ?? 'right';
  const other = wanted === 'left' ? 'right' : 'left';
  const needed = gap + width;
  const side = room[wanted] < needed && room[other] > room[wanted] ? other : wanted;
  const direction = side === 'left' ? -1 : 1;
  drawShaft(frame, [x + direction * gap, y], shape === 'arrow-up' ? -1 : 1, color);
  if (label === '') return;
  const start = side === 'left' ? x - needed : x + gap + labelGap;
  drawText(frame, label, [start, y + 0.36 * theme.fontSize], theme.text, { weight: 600 });
}

function drawShaft(
  { context, theme }: PlotFrame,
  [x, y]: readonly [number, number],
  direction: -1 | 1,
  color: string,
): void {
  const tip = y + (direction * shaftLength) / 2;
  const back = tip - direction * headLength;
  context.save();
  context.beginPath();
  context.moveTo(x, y - (direction * shaftLength) / 2);
  context.lineTo(x, tip);
  context.moveTo(x - headLength, back);
  context.lineTo(x, tip);
  context.lineTo(x + headLength, back);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  // A halo sets the arrow off from the lines below it.
  for (const [strokeStyle, lineWidth] of [
    [theme.surface, strokeWidth + 3],
    [color, strokeWidth],
  ] as const) {
    Object.assign(context, { strokeStyle, lineWidth });
    context.stroke();
  }
  context.restore();
}
