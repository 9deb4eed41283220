import { nothing } from 'lit';

import type { ChartContent } from '../charts/chart-content.js';
import { curvePanel } from '../charts/curve-panels.js';
import type { ValueRange } from '../charts/network-panels.js';
import type { LabelledReading, PlotCurve } from '../core/plot-curve.js';
import { curveName } from '../core/plot-texts.js';
import { probeStops } from '../core/probe-stops.js';
import { plotPanels } from './plot-panels.js';
import type { PanelsSource, PlotPanel } from './plot-panels.js';
import type { PlotRanges } from './plot-ranges.js';
import type { FigureTheme } from './theme-controller.js';

/** What a plot draws, and with which limits. */
export interface PictureSource extends PanelsSource {
  readonly range: 'auto' | ValueRange;
  readonly markers: boolean;
}

/** A curve as it is drawn; null is a gap. */
export interface DrawnCurve {
  readonly label: string;
  readonly x: number[];
  readonly y: (number | null)[];
}

/** A plot's curves in their panels. */
export class PlotPicture {
  readonly curves: readonly PlotCurve[];
  readonly panels: readonly PlotPanel[];
  /** Where the probe can stand. */
  readonly stops: readonly number[];

  readonly #source: PictureSource;
  readonly #ranges: PlotRanges;

  constructor(source: PictureSource, ranges: PlotRanges) {
    this.#source = source;
    this.#ranges = ranges;
    this.curves = source.curves;
    this.panels = plotPanels(source);
    const bends = source.curves.flatMap((curve) => curve.bends.map(({ x }) => x));
    this.stops = probeStops(source.domain, bends);
  }

  /** The curves that have a value at every x: data that nothing joins do not. */
  get readable(): readonly PlotCurve[] {
    return this.curves.filter(({ scattered }) => !scattered);
  }

  /** The lines of all panels. */
  get drawn(): DrawnCurve[] {
    return this.panels.flatMap(({ kind, curves }) =>
      curves.map(({ label, slopeLabel, points, slopes }) => {
        const { x, y } = kind === 'values' ? points : slopes;
        return { label: kind === 'values' ? label : slopeLabel, x: [...x], y: [...y] };
      }),
    );
  }

  /** What every readable curve says at x; empty where nothing is read. */
  readings(x: number | undefined): LabelledReading[] {
    if (x === undefined) return [];
    return this.readable.map((curve) => ({
      ...curve.read(x),
      label: curveName(this.#source.language, curve),
    }));
  }

  /** The limits of y that hold all panels, derivatives beside their functions excepted. */
  get range(): ValueRange {
    const { range, derivative } = this.#source;
    if (range !== 'auto') return range;
    const ranges = this.panels
      .filter(({ kind }) => kind === 'values' || derivative === 'only')
      .map((panel) => this.rangeOf(panel));
    if (ranges.length === 0) return [-1, 1];
    return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
  }

  /** The limits of a panel's y. */
  rangeOf({ kind, group }: PlotPanel): ValueRange {
    const { range, derivative, formulas } = this.#source;
    if (range !== 'auto' && (kind === 'values' || derivative === 'only')) return range;
    const curves = this.panels.filter((panel) => panel.group === group).flatMap((p) => p.curves);
    // A network goes on to change by itself; a reader who moves a curve wants to see it move.
    return this.#ranges.range(group, curves, kind, formulas.length === 0);
  }

  /** Class names for the arrangement of the panels. */
  get layout(): string {
    const { domain, layout, derivative } = this.#source;
    const columns = this.panels.length === 1 ? 'single' : layout === 'panels' ? 'many' : 'pair';
    const isSquare = this.panels.every((panel) => sameLength(domain, this.rangeOf(panel)));
    return `${columns} ${derivative === 'beside' ? 'paired' : ''} ${isSquare ? 'square' : ''}`;
  }

  /** What the chart of a panel shows. */
  content(name: string, theme: FigureTheme, probeX: number | undefined): ChartContent | undefined {
    const panel = this.panels.find((each) => each.name === name);
    if (!panel) return undefined;
    const { domain, input, markers } = this.#source;
    const range = this.rangeOf(panel);
    return curvePanel({
      ...{ kind: panel.kind, curves: panel.curves, domain, input, markers, probeX, colors: theme },
      ...{ range, equalScales: sameLength(domain, range), titled: panel.title !== nothing },
    });
  }
}

function sameLength(first: ValueRange, second: ValueRange): boolean {
  return Math.abs(first[1] - first[0] - (second[1] - second[0])) < 1e-9;
}
