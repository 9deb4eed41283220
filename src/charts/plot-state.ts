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
