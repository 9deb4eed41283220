import type { ChartContent, ChartTheme } from './chart-content.js';
import { readable } from './draw-text.js';
import { contentLimits } from './safe-range.js';
import type { Limits } from './safe-range.js';

/** All that a plot is drawn from. */
export interface PlotState {
  readonly content: ChartContent;
  readonly theme: ChartTheme;
  /** Safe limits of the scales. */
  readonly limits: { readonly x: Limits; readonly y: Limits };
}

/** The state for a content and theme as they came from outside. */
export function createPlotState(content: ChartContent, theme: ChartTheme): PlotState {
  return { content, theme: readable(theme), limits: contentLimits(content) };
}

/** Whether two states of one theme have the same axes, with the same room around the plot area. */
export function haveSameAxes(first: PlotState, second: PlotState): boolean {
  return axesKey(first) === axesKey(second);
}

function axesKey({ content, limits }: PlotState): string {
  const { xTitle, yTitle, yScale, yTicks, xIsCount, equalScales } = content;
  return JSON.stringify([limits, xTitle, yTitle, yScale, yTicks, xIsCount, equalScales]);
}
