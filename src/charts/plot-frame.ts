import type { ChartTheme, PlotArea } from './chart-content.js';
import { smallestLogarithmic } from './safe-range.js';
import type { Limits } from './safe-range.js';

/** A canvas context in CSS pixels, and where the data's coordinates lie on it. */
export interface PlotFrame {
  readonly context: CanvasRenderingContext2D;
  readonly area: PlotArea;
  readonly theme: ChartTheme;
  readonly xLimits: Limits;
  readonly yLimits: Limits;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** Moves the middle of a horizontal or vertical stroke so that its edges fall on device pixels. */
  readonly crisp: (position: number, width: number) => number;
}

/** Lays the limits over the area; `pixelRatio` is the number of device pixels in a CSS pixel. */
export function createPlotFrame(
  context: CanvasRenderingContext2D,
  pixelRatio: number,
  area: PlotArea,
  theme: ChartTheme,
  limits: { readonly x: Limits; readonly y: Limits },
  yScale: 'linear' | 'log',
): PlotFrame {
  const bottom = area.top + area.height;
  const x = linearScale(limits.x, area.left, area.left + area.width);
  const linearY = linearScale(yScale === 'log' ? logarithms(limits.y) : limits.y, bottom, area.top);
  return {
    context,
    area,
    theme,
    xLimits: limits.x,
    yLimits: limits.y,
    x,
    y: yScale === 'log' ? (value) => linearY(logarithm(value)) : linearY,
    crisp: (position, width) => {
      const offset = (Math.round(width * pixelRatio) % 2) / 2;
      return (Math.round(position * pixelRatio - offset) + offset) / pixelRatio;
    },
  };
}

function linearScale([low, high]: Limits, from: number, to: number): (value: number) => number {
  const factor = (to - from) / (high - low);
  return (value) => from + (value - low) * factor;
}

function logarithms([low, high]: Limits): Limits {
  return [logarithm(low), logarithm(high)];
}

function logarithm(value: number): number {
  return Math.log10(Math.max(value, smallestLogarithmic));
}
