import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import type { ChartContent } from '../charts/chart-content.js';
import { curvePanel } from '../charts/curve-panels.js';
import type { LineChart } from '../charts/line-chart.js';
import { lineChartStyles } from '../charts/line-chart-styles.js';
import type { ValueRange } from '../charts/network-panels.js';
import { activationCurve } from '../core/activation-curves.js';
import { networkPlotCurves } from '../core/network-plot.js';
import type { CurveReading, PlotCurve } from '../core/plot-curve.js';
import * as texts from '../core/plot-texts.js';
import { nearestStop, probeStops, stopAfterKey } from '../core/probe-stops.js';
import { ChartsController } from './charts-controller.js';
import { define } from './define.js';
import type { FigureState, SettingRequest } from './figure-element.js';
import { formula, formulaStyles } from './formulas.js';
import { NetworkFollower } from './network-follower.js';
import { numberSliderStyles } from './number-slider.js';
import { renderPlotControls } from './plot-controls.js';
import { ReluProbeEvent } from './plot-events.js';
import { plotPanels } from './plot-panels.js';
import type { PlotPanel } from './plot-panels.js';
import { PlotRanges } from './plot-ranges.js';
import { renderProbe, renderReadout } from './plot-readout.js';
import { parameterNames, PlotSettings } from './plot-settings.js';
import type { ParameterName } from './plot-settings.js';
import { plotStyles } from './plot-styles.js';
import { renderPlotTable } from './plot-tables.js';
import type { FigureTheme } from './theme-controller.js';

/** A curve as it is drawn; null is a gap. */
export interface DrawnCurve {
  readonly label: string;
  readonly x: number[];
  readonly y: (number | null)[];
}

/** The state of a plot as JSON. */
export interface ReluPlotState extends FigureState {
  /** Where the probe stands; missing if nowhere. */
  readonly probe?: number;
  /** The limits of y that were computed, by groups of panels. */
  readonly ranges: Readonly<Record<string, ValueRange>>;
}

/** The left edge of every plot, in pixels: labels here are short. */
const leftEdge = 36;
const drawingSettings: readonly string[] = [
  ...['functions', 'layout', 'derivative', 'domain', 'range', 'htmlFor', 'show'],
];

/**
 * Draws activation functions and what weight, bias, scale and offset do to them:
 * y = scale * f(weight * x + bias) + offset, with kinks and jumps exact. A probe reads x, z, y and slope.
 *
 * @fires relu-probe - {x, z, y, slope, readings}: the probe has moved
 * @fires input - a slider or number field is being moved
 * @fires change - a slider or number field has settled
 * @slot caption - the sentence under the figure
 * @csspart panel - a chart with its title
 * @csspart readout - the curves and what the probe reads of them
 * @csspart slider - the probe, also slider-probe, and the sliders such as slider-weight
 * @csspart input - a number field, also input-weight and so on
 * @cssprop --relu-unit-0 - the colour of the first curve, and so on to --relu-unit-7
 */
@define('relu-plot')
export class ReluPlot extends PlotSettings {
  static override styles: CSSResultGroup = [
    PlotSettings.styles,
    lineChartStyles,
    formulaStyles,
    numberSliderStyles,
    plotStyles,
  ];

  @state() private accessor probeX: number | undefined = undefined;
  @state() private accessor selectedCurve = 0;
  @state() private accessor tableOpen = false;

  readonly #follower = new NetworkFollower(this, () => this.#onNetworkChange());
  readonly #charts = new ChartsController(
    this,
    this.themeController,
    (name, theme) => this.#content(name, theme),
    leftEdge,
  );
  readonly #ranges = new PlotRanges();
  readonly #authored = new Map<ParameterName, unknown>();
  #curves: readonly PlotCurve[] | undefined;
  #readerChanges = false;
  /** Where the probe stays when the pointer leaves. */
  #restingX: number | undefined;

  /** What is drawn: curves, derivatives, or both. */
  get curves(): readonly DrawnCurve[] {
    return this.#panels.flatMap(({ kind, curves }) =>
      curves.map((curve) => {
        const { x, y } = kind === 'values' ? curve.points : curve.slopes;
        return { label: kind === 'values' ? curve.label : curve.slopeLabel, x: [...x], y: [...y] };
      }),
    );
  }

  protected get defaultHeading(): string {
    if (this.htmlFor !== '') return texts.networkHeading(this.show, this.derivative === 'only');
    return texts.formulasHeading(this.formulas, this.derivative === 'only');
  }

  protected override get charts(): ReadonlyMap<HTMLElement, LineChart> {
    return this.#charts.charts;
  }

  get #currentCurves(): readonly PlotCurve[] {
    this.#curves ??= this.#computeCurves();
    return this.#curves;
  }

  get #panels(): readonly PlotPanel[] {
    return plotPanels({
      ...{ curves: this.#currentCurves, layout: this.layout, derivative: this.derivative },
      ...{ formulas: this.htmlFor === '' ? this.formulas : [] },
      ...{ domain: this.domain, input: this.input },
    });
  }

  get #readings(): readonly CurveReading[] {
    const x = this.probeX;
    if (x === undefined || x < this.domain[0] || x > this.domain[1]) return [];
    return this.#readable.map((curve) => curve.read(x));
  }

  /** Data that nothing joins have no value between them. */
  get #readable(): readonly PlotCurve[] {
    return this.#currentCurves.filter(({ scattered }) => !scattered);
  }

  get #stops(): readonly number[] {
    const bends = this.#currentCurves.flatMap((curve) => curve.bends.map(({ x }) => x));
    return probeStops(this.domain, bends);
  }

  override settingChanged(name: string, request: SettingRequest): void {
    super.settingChanged(name, request);
    this.#curves = undefined;
    if (drawingSettings.includes(name)) this.#ranges.clear();
    const isParameter = (parameterNames as readonly string[]).includes(name);
    if (isParameter && !this.#readerChanges) {
      this.#authored.set(name as ParameterName, request.request);
    }
  }

  override effectiveValue(name: string, value: unknown): unknown {
    if (name === 'domain' && !this.isSet('domain')) return this.#follower.source?.domain ?? value;
    if (name !== 'range' || value !== 'auto') return super.effectiveValue(name, value);
    const ranges = this.#panels
      .filter(({ kind }) => kind === 'values' || this.derivative === 'only')
      .map((panel) => this.#autoRange(panel));
    if (ranges.length === 0) return value;
    return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('controls')) this.#curves = undefined;
  }

  protected override renderHeader(): TemplateResult | typeof nothing {
    if (!this.controls || this.htmlFor !== '') return nothing;
    const curve = this.#currentCurves[this.#selected];
    return html`<div part="status" class="muted" data-image-text>
      ${formula(`y = ${curve.label}`)}
    </div>`;
  }

  protected renderBody(): TemplateResult {
    if (this.htmlFor !== '' && !this.#follower.source) {
      return html`<p class="note" role="status">
        There is no network to show: no element with the id “${this.htmlFor}” offers one.
      </p>`;
    }
    const panels = this.#panels;
    const colors = this.themeController.theme;
    return html`
      <div class="body ${this.#layoutClasses(panels)}">
        <div class="panels">
          ${panels.map((panel, index) => this.#renderPanel(panel, index === 0))}
        </div>
        ${
          colors
            ? renderReadout({
                ...{ curves: this.#readable, readings: this.#readings, input: this.input, colors },
              })
            : nothing
        }
      </div>
      ${this.controls && this.htmlFor === '' ? this.#renderControls() : nothing}
      ${this.#renderTable()}
    `;
  }

  #layoutClasses(panels: readonly PlotPanel[]): string {
    const [first] = panels;
    if (!first) return '';
    const classes = [panels.length === 1 ? 'single' : this.layout === 'panels' ? 'many' : 'pair'];
    if (this.derivative === 'beside') classes.push('beside');
    if (this.#isSquare(first)) classes.push('square');
    return classes.join(' ');
  }

  #renderPanel(panel: PlotPanel, hasProbe: boolean): TemplateResult {
    return html`<div class="panel" part="panel panel-${panel.kind}">
      ${panel.title === nothing ? nothing : html`<div class="panel-title">${panel.title}</div>`}
      <div class="plot">
        <div
          class="chart"
          data-chart=${panel.name}
          role="img"
          aria-label=${panel.label}
          @pointermove=${this.#onPointer}
          @pointerdown=${this.#onPointer}
          @pointerleave=${this.#onPointerLeave}
        ></div>
        ${hasProbe ? this.#renderProbe() : nothing}
      </div>
    </div>`;
  }

  #renderProbe(): TemplateResult {
    return renderProbe({
      ...{ domain: this.domain, x: this.#probeOrMiddle, input: this.input },
      text: texts.readingText(this.#readable, this.#readings, this.input),
      shown: this.probeX !== undefined,
      onFocus: () => {
        this.#restingX = this.probeX ??= this.#probeOrMiddle;
      },
      onKey: (event) => this.#onProbeKey(event),
      onInput: (x) => this.#moveProbe(nearestStop(this.#stops, x), true),
    });
  }

  #renderControls(): TemplateResult {
    const { formulas } = this;
    return renderPlotControls({
      formulas,
      selected: this.#selected,
      shared: parameterNames.filter((name) => this[name].length === 1),
      onInput: (name, value) => this.#setParameter(name, value),
      onChange: () => this.dispatchEvent(new Event('change', { bubbles: true, composed: true })),
      onSelect: (index) => {
        this.selectedCurve = index;
      },
      onReset: () => {
        this.reset();
        this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      },
    });
  }

  #renderTable(): TemplateResult {
    return html`<details
      part="data"
      @toggle=${(event: Event) => {
        this.tableOpen = (event.target as HTMLDetailsElement).open;
      }}
    >
      <summary>Data</summary>
      ${
        this.tableOpen
          ? renderPlotTable(this.#readable, this.domain, this.input, this.derivative)
          : nothing
      }
    </details>`;
  }

  /** One paragraph about the curves and where they bend. */
  describe(): string {
    return texts.describePlot({
      ...{ curves: this.#currentCurves, domain: this.domain, range: this.range as ValueRange },
      ...{ derivative: this.derivative, input: this.input },
    });
  }

  /** Puts back what the page's author set, and takes the probe away. */
  reset(): void {
    for (const name of parameterNames) {
      (this as Record<string, unknown>)[name] = this.#authored.get(name);
    }
    this.selectedCurve = 0;
    this.#restingX = this.probeX = undefined;
  }

  override get state(): ReluPlotState {
    return {
      ...super.state,
      ranges: this.#ranges.all,
      ...(this.#restingX !== undefined && { probe: this.#restingX }),
    };
  }

  override set state(state: ReluPlotState) {
    this.#readerChanges = true;
    super.state = state;
    this.#readerChanges = false;
  }

  protected override restoreState(state: FigureState): void {
    const { probe, ranges } = state as Partial<ReluPlotState>;
    this.#restingX = this.probeX = typeof probe === 'number' ? probe : undefined;
    this.#ranges.restore(ranges ?? {});
  }

  get #selected(): number {
    return Math.min(this.selectedCurve, this.formulas.length - 1);
  }

  get #probeOrMiddle(): number {
    const [from, to] = this.domain;
    return this.probeX ?? nearestStop(this.#stops, (from + to) / 2);
  }

  #computeCurves(): readonly PlotCurve[] {
    const { domain, atZero, input, formulas } = this;
    if (this.htmlFor === '') {
      return formulas.map((each, index) => activationCurve(each, { domain, atZero, input }, index));
    }
    const { source } = this.#follower;
    return source ? networkPlotCurves(source.network, domain, this.show, source.targetPoints) : [];
  }

  #content(name: string, theme: FigureTheme): ChartContent | undefined {
    const panel = this.#panels.find((each) => each.name === name);
    if (!panel) return undefined;
    return curvePanel({
      ...{ kind: panel.kind, curves: panel.curves, domain: this.domain, input: this.input },
      ...{ range: this.#rangeOf(panel), markers: this.markers, colors: theme },
      probeX: this.#readings.length > 0 ? this.probeX : undefined,
    });
  }

  #rangeOf(panel: PlotPanel): ValueRange {
    const usesRange = panel.kind === 'values' || this.derivative === 'only';
    return usesRange && this.isRangeSet ? (this.range as ValueRange) : this.#autoRange(panel);
  }

  #autoRange({ group, kind }: PlotPanel): ValueRange {
    const curves = this.#panels.filter((panel) => panel.group === group).flatMap((p) => p.curves);
    return this.#ranges.range(group, curves, kind, this.htmlFor !== '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relu-plot': ReluPlot;
  }
}
