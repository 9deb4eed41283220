import type uPlot from 'uplot';

import { emptyContent, systemTheme } from './chart-content.js';
import type { ChartContent, ChartTheme, PlotArea } from './chart-content.js';
import { ChartPicture, largestCanvas } from './chart-picture.js';
import { createPlot, redrawPlot } from './plot.js';
import type { PlotFrame } from './plot-frame.js';
import { createPlotState, haveSameAxes } from './plot-state.js';

export type {
  ChartContent,
  ChartLine,
  ChartMarker,
  ChartTheme,
  PlotArea,
} from './chart-content.js';

export interface LineChartOptions {
  /** Fixed left gutter in CSS pixels, so that several charts align; without it, as wide as its labels. */
  readonly axisWidth?: number;
  /** Called with the new plot area whenever it changes. */
  readonly onLayout?: (plotArea: PlotArea) => void;
}

const noSize = { width: 0, height: 0 };
const noArea: PlotArea = { left: 0, top: 0, ...noSize };

/**
 * A chart that fills its container, which must be positioned and have `lineChartStyles` in its root. It
 * draws as soon as the container has a size and there is content, and follows the container's size and
 * the device's pixel ratio. The canvas is hidden from assistive technology: the caller describes it.
 */
export class LineChart {
  readonly #options: LineChartOptions;
  readonly #box: HTMLElement;
  readonly #resizeObserver: ResizeObserver;
  #state = createPlotState(emptyContent, systemTheme);
  #hasContent = false;
  #size = noSize;
  #plot: uPlot | undefined;
  #plotArea = noArea;

  constructor(container: HTMLElement, options: LineChartOptions = {}) {
    this.#options = options;
    this.#box = container.ownerDocument.createElement('div');
    this.#box.className = 'line-chart';
    this.#box.setAttribute('aria-hidden', 'true');
    container.append(this.#box);
    this.#resizeObserver = new ResizeObserver(() => this.#resize());
    this.#resizeObserver.observe(this.#box);
    // uPlot's event on the window for a changed pixel ratio, sent before the next frame is drawn.
    addEventListener('dppxchange', this.#resize);
    this.#box.ownerDocument.fonts?.addEventListener('loadingdone', this.#redraw);
  }

  /** The rectangle between the axes; all 0 until the chart is drawn. */
  get plotArea(): PlotArea {
    return this.#plotArea;
  }

  setTheme(theme: ChartTheme): void {
    const { theme: before, content } = this.#state;
    this.#state = createPlotState(content, theme);
    const { font, fontSize } = this.#state.theme;
    this.#update(font !== before.font || fontSize !== before.fontSize);
  }

  /** Draws a content, unless it is the very object that is drawn already. */
  setContent(content: ChartContent): void {
    const before = this.#state;
    if (content === before.content) return;
    this.#state = createPlotState(content, before.theme);
    this.#hasContent = true;
    const { yScale = 'linear' } = before.content;
    this.#update((content.yScale ?? 'linear') !== yScale, haveSameAxes(before, this.#state));
  }

  /** Draws at the size that the container has now, for a print that cannot wait to be told of it. */
  measure(): void {
    this.#resize();
  }

  /** The data's x under a pointer, within the limits of the axis. */
  xAt(clientX: number): number {
    const box = this.#box.getBoundingClientRect();
    const zoom = box.width / this.#box.offsetWidth || 1;
    const { left, width } = this.#plotArea;
    const share = ((clientX - box.left) / zoom - left) / (width || 1);
    const [low, high] = this.#state.limits.x;
    return low + (high - low) * Math.min(Math.max(share, 0), 1);
  }

  /**
   * Draws the chart into a rectangle of another canvas, whose context counts in CSS pixels with `scale`
   * device pixels each.
   */
  drawOn(
    context: CanvasRenderingContext2D,
    x: number,
    y: number,
    width: number,
    height: number,
    scale: number,
  ): void {
    const { axisWidth } = this.#options;
    const picture = new ChartPicture({ width, height, scale, axisWidth }, this.#state.theme);
    picture.draw(context, this.#state.content, x, y);
    picture.destroy();
  }

  /** Removes the chart with its canvas, observers and listeners. */
  destroy(): void {
    this.#resizeObserver.disconnect();
    removeEventListener('dppxchange', this.#resize);
    this.#box.ownerDocument.fonts?.removeEventListener('loadingdone', this.#redraw);
    this.#plot?.destroy();
    this.#plot = undefined;
    this.#size = noSize;
    this.#box.remove();
  }

  #update(needsNewPlot: boolean, sameAxes = false): void {
    if (needsNewPlot) {
      this.#plot?.destroy();
      this.#plot = undefined;
    }
    if (this.#plot) redrawPlot(this.#plot, sameAxes);
    else this.#create();
  }

  #create(): void {
    if (!this.#hasContent || this.#size.width === 0 || this.#size.height === 0) return;
    this.#plot = createPlot(() => this.#state, {
      ...this.#size,
      axisWidth: this.#options.axisWidth,
      parent: this.#box,
      onDraw: (frame) => this.#noticeLayout(frame),
    });
  }

  readonly #redraw = (): void => {
    if (this.#plot) redrawPlot(this.#plot);
  };

  readonly #resize = (): void => {
    const { clientWidth, clientHeight } = this.#box;
    // A box without size is hidden: its chart is kept for when it is shown again.
    if (clientWidth === 0 || clientHeight === 0) return;
    this.#size = {
      width: canvasSize(clientWidth),
      height: canvasSize(clientHeight),
    };
    if (this.#plot) this.#plot.batch(() => this.#plot?.setSize(this.#size));
    else this.#create();
  };

  #noticeLayout({ area }: PlotFrame): void {
    const before = this.#plotArea;
    this.#plotArea = area;
    const isSame = (Object.keys(area) as (keyof PlotArea)[]).every(
      (edge) => area[edge] === before[edge],
    );
    if (!isSame) this.#options.onLayout?.(area);
  }
}

/** The CSS length nearest to the given one whose canvas has whole pixels, at least 1 and at most 4096. */
function canvasSize(length: number): number {
  const pixels = Math.min(Math.max(Math.floor(length * devicePixelRatio), 1), largestCanvas);
  return pixels / devicePixelRatio;
}
