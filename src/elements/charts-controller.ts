import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { ChartContent } from '../charts/chart-content.js';
import { LineChart } from '../charts/line-chart.js';
import type { FigureTheme, ThemeController } from './theme-controller.js';

/** What a chart shows, by the name in its container's `data-chart`; undefined leaves it as it is. */
export type ContentOf = (name: string, theme: FigureTheme) => ChartContent | undefined;

/** The left edge of every plot, in pixels, so that charts under each other align. */
export const axisWidth = 52;

/** Charts are made when they are less than this far from being seen. */
const nearMargin = '400px';

/**
 * Keeps one chart in every element with `data-chart` of the host's shadow root. Charts cost time: they are
 * made when the reader comes near them for the first time.
 */
export class ChartsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #themes: ThemeController;
  readonly #contentOf: ContentOf;
  readonly #axisWidth: number;
  readonly #charts = new Map<HTMLElement, LineChart>();
  #theme: FigureTheme | undefined;
  #observer: IntersectionObserver | undefined;
  #wasNear = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    themes: ThemeController,
    contentOf: ContentOf,
    leftEdge = axisWidth,
  ) {
    this.#host = host;
    this.#themes = themes;
    this.#contentOf = contentOf;
    this.#axisWidth = leftEdge;
    host.addController(this);
  }

  /** All charts by their containers; makes those that nobody has come near to. */
  get charts(): ReadonlyMap<HTMLElement, LineChart> {
    if (!this.#wasNear) {
      this.#wasNear = true;
      this.hostUpdated();
    }
    return this.#charts;
  }

  /** The chart in the container with this name, if it is rendered. */
  chart(name: string): LineChart | undefined {
    for (const [container, chart] of this.#charts) {
      if (container.dataset.chart === name) return chart;
    }
    return undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
    addEventListener('beforeprint', this.#drawAll);
    if (this.#wasNear) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#observer?.disconnect();
        this.#wasNear = true;
        this.#host.requestUpdate();
      },
      { rootMargin: nearMargin },
    );
    this.#observer.observe(this.#host);
  }

  hostUpdated(): void {
    const { theme } = this.#themes;
    const root = this.#host.shadowRoot;
    if (!theme || !root || !this.#wasNear || !this.#host.isConnected) return;
    const containers = new Set(root.querySelectorAll<HTMLElement>('[data-chart]'));
    for (const [container, chart] of this.#charts) {
      if (containers.has(container)) continue;
      chart.destroy();
      this.#charts.delete(container);
    }
    for (const container of containers) {
      const known = this.#charts.get(container);
      const chart = known ?? this.#create(container);
      if (!known || theme !== this.#theme) chart.setTheme(theme);
      const content = this.#contentOf(container.dataset.chart!, theme);
      if (content) chart.setContent(content);
    }
    this.#theme = theme;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('beforeprint', this.#drawAll);
    for (const chart of this.#charts.values()) chart.destroy();
    this.#charts.clear();
  }

  /** On paper everything is seen, also what nobody came near to. */
  readonly #drawAll = (): void => {
    for (const chart of this.charts.values()) chart.measure();
  };

  #create(container: HTMLElement): LineChart {
    const chart = new LineChart(container, {
      axisWidth: this.#axisWidth,
      // So that controls in the same box can stand exactly under the plot.
      onLayout: (area) => {
        const box = container.parentElement!;
        box.style.setProperty('--_plot-left', `${area.left}px`);
        box.style.setProperty('--_plot-width', `${area.width}px`);
        box.style.setProperty('--_plot-bottom', `${area.top + area.height}px`);
      },
    });
    this.#charts.set(container, chart);
    return chart;
  }
}
