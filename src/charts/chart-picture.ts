import type uPlot from 'uplot';

import { emptyContent } from './chart-content.js';
import type { ChartContent, ChartTheme } from './chart-content.js';
import { createPlot, redrawPlot } from './plot.js';
import { createPlotState } from './plot-state.js';

/** Canvases larger than this are refused or slow in places. */
export const largestCanvas = 4096;

/** Of a chart on another canvas: CSS pixels, with `scale` device pixels each. */
export interface ChartPictureSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Left of the plot area; as wide as the labels, if undefined. */
  readonly axisWidth?: number | undefined;
}

/** A chart that stands on no page: it draws one content after the other on another canvas. */
export class ChartPicture {
  readonly #size: ChartPictureSize;
  #state;
  #plot: uPlot | undefined;

  constructor(size: ChartPictureSize, theme: ChartTheme) {
    this.#size = size;
    this.#state = createPlotState(emptyContent, theme);
  }

  /**
   * Draws a content into a context that counts in CSS pixels, its top left corner at a point. All
   * contents have the same kind of y scale.
   */
  draw(context: CanvasRenderingContext2D, content: ChartContent, x: number, y: number): void {
    const { width, height, scale, axisWidth } = this.#size;
    if (!(width > 0 && height > 0 && scale > 0)) return;
    this.#state = createPlotState(content, this.#state.theme);
    const pixelRatio = Math.min(scale, largestCanvas / width, largestCanvas / height);
    if (this.#plot) redrawPlot(this.#plot);
    this.#plot ??= createPlot(() => this.#state, {
      ...{ width, height, axisWidth },
      zoom: pixelRatio / devicePixelRatio,
    });
    context.drawImage(this.#plot.ctx.canvas, x, y, width, height);
  }

  /** Frees the canvas and uPlot's listeners. */
  destroy(): void {
    this.#plot?.destroy();
    this.#plot = undefined;
  }
}
