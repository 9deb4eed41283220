import uPlot from 'uplot';

import type { ChartContent } from './chart-content.js';
import { drawEndLabels } from './draw-end-labels.js';
import type { StandingLabels } from './draw-end-labels.js';
import { drawCursor, drawLines, drawZeroLines } from './draw-lines.js';
import { drawMarker } from './draw-markers.js';
import { drawTitles } from './draw-text.js';
import { plotAxes } from './plot-axes.js';
import { createPlotFrame } from './plot-frame.js';
import type { PlotFrame } from './plot-frame.js';
import type { PlotState } from './plot-state.js';

/** How a plot is made. */
export interface PlotOptions {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Left of the plot area, in CSS pixels; as wide as the labels, if undefined or too narrow for them. */
  readonly axisWidth?: number;
  /** Where the plot goes; without it the plot is drawn all the same. */
  readonly parent?: HTMLElement;
  /** Multiplies everything, for a picture with another pixel ratio than the screen's; default 1. */
  readonly zoom?: number;
  /** Called after every drawing. */
  readonly onDraw?: (frame: PlotFrame) => void;
}

/** uPlot's number for logarithmic scales, which its types know only as an ambient enum. */
const logarithmic = { distr: 3 };

/**
 * Makes and draws a uPlot that owns the scales, the axes, the grid and the canvas, while the content is
 * drawn over it. `read` gives the state at every drawing; another font or kind of y scale needs a new
 * plot.
 */
export function createPlot(read: () => PlotState, options: PlotOptions): uPlot {
  const { width, height, axisWidth, parent, zoom = 1, onDraw } = options;
  let standingLabels: StandingLabels = new Map();
  const draw = (plot: uPlot): void => {
    const state = read();
    // Not devicePixelRatio: uPlot learns of a new one by an event, which is late.
    const pixelRatio = (plot.ctx.canvas.width / plot.width) * zoom;
    const frame = frameOf(plot, state, pixelRatio);
    if (frame.area.width < 1 || frame.area.height < 1) return;
    plot.ctx.save();
    plot.ctx.scale(pixelRatio, pixelRatio);
    standingLabels = drawContent(frame, state.content, standingLabels);
    plot.ctx.restore();
    onDraw?.(frame);
  };
  return new uPlot(
    {
      width: width * zoom,
      height: height * zoom,
      legend: { show: false },
      cursor: { show: false },
      select: { show: false, left: 0, top: 0, width: 0, height: 0 },
      series: [{}],
      scales: {
        x: { time: false, range: () => [...read().limits.x] },
        y: {
          ...(read().content.yScale === 'log' && logarithmic),
          range: () => [...read().limits.y],
        },
      },
      ...plotAxes(read, axisWidth, zoom),
      hooks: { draw: [draw] },
    },
    [[]],
    (plot, initialize) => {
      parent?.append(plot.root);
      // In a batch, uPlot draws at once instead of in a microtask.
      plot.batch(initialize);
    },
  );
}

/** Draws the plot's state as it is now; axes that are the same as before need no new layout. */
export function redrawPlot(plot: uPlot, sameAxes = false): void {
  plot.batch(() => plot.redraw(!sameAxes, !sameAxes));
}

function drawContent(
  frame: PlotFrame,
  content: ChartContent,
  before: StandingLabels,
): StandingLabels {
  const { lines, markers = [], yScale = 'linear' } = content;
  drawZeroLines(frame, yScale);
  drawLines(
    frame,
    lines.filter(({ isOnTop }) => !isOnTop),
  );
  if (content.cursorX !== undefined) {
    const color = content.cursorColor ?? frame.theme.text;
    drawCursor(frame, content.cursorX, color, content.xRoom);
  }
  for (const marker of markers) drawMarker(frame, marker);
  drawLines(
    frame,
    lines.filter(({ isOnTop }) => isOnTop),
  );
  drawTitles(frame, content);
  return drawEndLabels(frame, lines, markers, before);
}

function frameOf(
  plot: uPlot,
  { content, theme, limits }: PlotState,
  pixelRatio: number,
): PlotFrame {
  const { left, top, width, height } = plot.bbox;
  const area = {
    left: left / pixelRatio,
    top: top / pixelRatio,
    width: width / pixelRatio,
    height: height / pixelRatio,
  };
  return createPlotFrame(plot.ctx, pixelRatio, area, theme, limits, content.yScale ?? 'linear');
}
