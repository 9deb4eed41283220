import type uPlot from 'uplot';

import { decadeLabels, decadeTicks, linearLabels, linearTicks } from './axis-ticks.js';
import type { TickRoom } from './axis-ticks.js';
import type { ChartContent, ChartTheme } from './chart-content.js';
import type { PlotState } from './plot-state.js';
import { fontOf, lineHeight, textScale, xAxisHeight, xLabelGap } from './draw-text.js';

const yLabelGap = 6;

/** Right of the plot area, so that charts with short and long labels still end at the same pixel. */
const usualRightRoom = 18;

/** Usual and least distances between ticks in CSS pixels. */
const xTickSpace: TickRoom = { comfortable: 72, tight: 46 };
const yTickSpace: TickRoom = { comfortable: 36, tight: 18 };

/**
 * uPlot's options for both axes and the room around them. They read the state anew at every layout;
 * `axisWidth` is the width left of the plot area (as wide as the labels, if undefined or too narrow for
 * them) and `zoom` multiplies every length.
 */
export function plotAxes(
  read: () => PlotState,
  axisWidth: number | undefined,
  zoom: number,
): Pick<uPlot.Options, 'axes' | 'padding'> {
  let leftRoom = 0;
  let rightRoom = usualRightRoom;

  const spare = (plot: uPlot): { x: number; y: number } =>
    spareRoom(read(), plot.width / zoom - leftRoom - rightRoom, plot.height / zoom);
  const shared = {
    font: `${Math.round(read().theme.fontSize * zoom)}px ${read().theme.font}`,
    stroke: () => read().theme.mutedText,
    ticks: { show: false },
    // uPlot's own search for ticks may never return; ours always does, and this step passes its checks.
    incrs: [10],
    space: 0,
    filter: (_: uPlot, ticks: number[]) => ticks,
  };
  return {
    padding: [
      () => topRoom(read()) * zoom,
      (plot) => (rightRoom + spare(plot).x) * zoom,
      (plot) => spare(plot).y * zoom,
      0,
    ],
    axes: [
      {
        ...shared,
        size: (plot) => {
          plot.axes[0].gap = (xLabelGap + (read().content.xRoom ?? 0)) * zoom;
          return bottomRoom(read()) * zoom;
        },
        grid: { show: false },
        splits: (_plot, _axis, low, high, step, stepLength) => {
          const { limits, content, theme } = read();
          const room = tickRoom(((high - low) / step) * (stepLength / zoom), xTickSpace, theme);
          return linearTicks(limits.x, room, content.xIsCount);
        },
        values: (plot, ticks) => {
          const labels = linearLabels(read().theme.symbols, ticks);
          const half = Math.ceil(widest(plot, read(), labels.slice(-1)) / 2);
          rightRoom = Math.max(usualRightRoom, half + 1);
          return labels;
        },
      },
      {
        ...shared,
        gap: yLabelGap * zoom,
        size: (plot, labels) => {
          const needed = Math.ceil(widest(plot, read(), labels ?? [])) + yLabelGap;
          leftRoom = Math.max(axisWidth ?? 0, needed);
          return leftRoom * zoom;
        },
        grid: { stroke: () => read().theme.grid, width: zoom },
        splits: (_plot, _axis, low, high, step, stepLength) => {
          const { limits, content, theme } = read();
          const room = tickRoom(((high - low) / step) * (stepLength / zoom), yTickSpace, theme);
          if (content.yTicks) return namedTicks(content.yTicks, room);
          return content.yScale === 'log'
            ? decadeTicks(limits.y, room)
            : linearTicks(limits.y, room);
        },
        values: (plot, ticks) => yLabels(plot, read(), ticks, axisWidth),
      },
    ],
  };
}

/** The places of names on an axis, or of every second or third where all would be too many. */
function namedTicks(ticks: NonNullable<ChartContent['yTicks']>, { tight }: TickRoom): number[] {
  const stride = Math.ceil(ticks.length / Math.max(1, tight));
  return ticks.filter((_, index) => index % stride === 0).map(({ y }) => y);
}

/** The first way to write the labels that fits beside the axis, or else the narrowest. */
function yLabels(plot: uPlot, state: PlotState, ticks: number[], axisWidth = Infinity): string[] {
  const { yScale, yTicks } = state.content;
  if (yTicks) return ticks.map((tick) => yTicks.find(({ y }) => y === tick)?.label ?? '');
  if (yScale === 'log') return decadeLabels(state.theme.symbols, ticks);
  let narrowest: readonly [labels: string[], width: number] = [[], Infinity];
  for (const style of ['plain', 'ungrouped', 'powers'] as const) {
    const labels = linearLabels(state.theme.symbols, ticks, style);
    const width = widest(plot, state, labels) + yLabelGap;
    if (width <= axisWidth) return labels;
    if (width < narrowest[1]) narrowest = [labels, width];
  }
  return narrowest[0];
}

function widest(plot: uPlot, { theme }: PlotState, labels: readonly string[]): number {
  // uPlot keeps account of the context's state.
  plot.ctx.save();
  plot.ctx.font = fontOf(theme);
  const width = Math.max(0, ...labels.map((label) => plot.ctx.measureText(label).width));
  plot.ctx.restore();
  return width;
}

/** What equal scales leave free at the right and below, of this width of plot area and height of chart. */
function spareRoom(state: PlotState, width: number, height: number): { x: number; y: number } {
  const { content, limits } = state;
  // uPlot asks for the padding once before it has a size.
  if (!content.equalScales || Number.isNaN(width)) return { x: 0, y: 0 };
  const plotHeight = height - topRoom(state) - bottomRoom(state);
  const spanX = limits.x[1] - limits.x[0];
  const spanY = limits.y[1] - limits.y[0];
  const unit = Math.max(0, Math.min(width / spanX, plotHeight / spanY));
  return { x: Math.max(0, width - unit * spanX), y: Math.max(0, plotHeight - unit * spanY) };
}

/** Room above the plot area for half a label and for the title of y. */
function topRoom({ content, theme }: PlotState): number {
  return Math.ceil(theme.fontSize * (content.yTitle ? lineHeight + 0.7 : 0.7));
}

function bottomRoom({ content, theme }: PlotState): number {
  return xAxisHeight(theme, Boolean(content.xTitle)) + (content.xRoom ?? 0);
}

function tickRoom(length: number, space: TickRoom, theme: ChartTheme): TickRoom {
  const usualLength = length / textScale(theme);
  return {
    comfortable: Math.floor(usualLength / space.comfortable) + 1,
    tight: Math.floor(usualLength / space.tight) + 1,
  };
}
