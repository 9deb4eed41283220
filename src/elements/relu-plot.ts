import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import type { LineChart } from '../charts/line-chart.js';
import { lineChartStyles } from '../charts/line-chart-styles.js';
import type { ValueRange } from '../charts/network-panels.js';
import { activationCurves } from '../core/activation-curves.js';
import { parameterNames } from '../core/curve-formula.js';
import { networkPlotCurves } from '../core/network-plot.js';
import type { LabelledReading } from '../core/plot-curve.js';
import * as texts from '../core/plot-texts.js';
import { plotTerms } from '../locales/en/plot.js';
import { ChartsController } from './charts-controller.js';
import { define } from './define.js';
import type { FigureState } from './figure-element.js';
import type { SettingRequest } from './setting.js';
import { formula, formulaStyles } from './formulas.js';
import { registerEnglish } from './language-controller.js';
import { NetworkFollower } from './network-follower.js';
import { numberSliderStyles } from './number-slider.js';
import { renderPlotControls } from './plot-controls.js';
import { ReluProbeEvent } from './plot-events.js';
import type { PlotPanel } from './plot-panels.js';
import { PlotPicture } from './plot-picture.js';
import type { DrawnCurve } from './plot-picture.js';
import { PlotProbe, plotProbeStyles } from './plot-probe.js';
import { PlotRanges } from './plot-ranges.js';
import { renderReadout } from './plot-readout.js';
import { PlotSettings } from './plot-settings.js';
import { plotStyles } from './plot-styles.js';
import { renderPlotTable } from './plot-tables.js';

registerEnglish(plotTerms);

/** The state of a plot as JSON. */
export interface ReluPlotState extends FigureState {
  /** Where the probe stands; missing if nowhere. */
  readonly probe?: number;
  /** The limits of y that were computed, by groups of panels. */
  readonly ranges: Readonly<Record<string, ValueRange>>;
}

/** The left edge of every plot, in pixels: labels here are short. */
const leftEdge = 36;
/** A change of these gives the plot other limits of y. */
const rangeSettings: readonly string[] = [
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
 * @csspart status - the equation of the curve that the sliders set
 * @csspart controls - the sliders for weight, bias, scale and offset
 * @csspart control - a slider with its label and number field, also control-weight and so on
 * @csspart select - the choice of the curve that the sliders set, also select-curve
 * @csspart data - the disclosure with the table
 * @csspart table - the table
 * @csspart slider - the probe, also slider-probe, and the sliders such as slider-weight
 * @csspart input - a number field, also input-weight and so on
 */
@define('relu-plot')
export class ReluPlot extends PlotSettings {
  static override styles: CSSResultGroup = [
    PlotSettings.styles,
    lineChartStyles,
    formulaStyles,
    numberSliderStyles,
    plotProbeStyles,
    plotStyles,
  ];

  @state() private accessor selectedCurve = 0;
  @state() private accessor tableOpen = false;

  readonly #follower = new NetworkFollower(this, () => this.#redraw());
  readonly #charts = new ChartsController(
    this,
    this.themeController,
    (name, theme) => this.#picture.content(name, theme, this.#probe.x),
    leftEdge,
  );
  readonly #probe = new PlotProbe(this, {
    stops: () => this.#picture.stops,
    onMove: () => this.#onProbeMove(),
  });
  readonly #ranges = new PlotRanges();
  #drawn: PlotPicture | undefined;

  /** What is drawn: curves, derivatives, or both. */
  get curves(): readonly DrawnCurve[] {
    return this.#picture.drawn;
  }

  protected get defaultHeading(): string {
    const isDerivative = this.derivative === 'only';
    return this.htmlFor === ''
      ? texts.formulasHeading(this.language, this.formulas, isDerivative)
      : texts.networkHeading(this.language, this.show, isDerivative);
  }

  protected override get charts(): ReadonlyMap<HTMLElement, LineChart> {
    return this.#charts.charts;
  }

  get #picture(): PlotPicture {
    this.#drawn ??= this.#draw();
    return this.#drawn;
  }

  get #readings(): readonly LabelledReading[] {
    return this.#picture.readings(this.#probe.x);
  }

  get #selected(): number {
    return Math.min(this.selectedCurve, this.formulas.length - 1);
  }

  override settingChanged(name: string, request: SettingRequest): void {
    super.settingChanged(name, request);
    this.#drawn = undefined;
    if (rangeSettings.includes(name)) this.#ranges.clear();
  }

  override effectiveValue(name: string, value: unknown): unknown {
    if (name === 'domain' && !this.isSet('domain')) return this.#follower.source?.domain ?? value;
    if (name === 'range') return this.#picture.range;
    return super.effectiveValue(name, value);
  }

  protected override languageChanged(): void {
    this.#drawn = undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('controls') || changed.has('markers')) this.#drawn = undefined;
  }

  protected override renderHeader(): TemplateResult | typeof nothing {
    if (!this.controls || this.htmlFor !== '') return nothing;
    const equation = `y = ${this.#picture.curves[this.#selected].label}`;
    return html`<div part="status" class="muted" data-image-text>
      ${formula(this.language, equation)}
    </div>`;
  }

  protected renderBody(): TemplateResult {
    const follows = this.htmlFor !== '';
    if (follows && !this.#follower.source) {
      return html`<p class="note" role="status">
        ${this.language.term('noNetworkToShow', this.htmlFor)}
      </p>`;
    }
    const { panels, readable } = this.#picture;
    const colors = this.themeController.theme;
    return html`
      <div class="body ${this.#picture.layout}">
        <div class="panels">${panels.map((panel) => this.#renderPanel(panel))}</div>
        ${
          colors
            ? renderReadout({
                language: this.language,
                ...{ curves: readable, readings: this.#readings, input: this.input, colors },
                ...{ derivative: this.derivative, alone: this.layout === 'panels' },
              })
            : nothing
        }
      </div>
      ${this.controls && !follows ? this.#renderControls() : nothing} ${this.#renderTable()}
    `;
  }

  #renderPanel(panel: PlotPanel): TemplateResult {
    const { language, input } = this;
    const isFirst = panel === this.#picture.panels[0];
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
          @pointerleave=${() => this.#probe.leave()}
          @click=${this.#focusProbe}
        ></div>
        ${
          isFirst
            ? this.#probe.render({
                language,
                input,
                reading: texts.readingText(language, this.#readings, input),
              })
            : nothing
        }
      </div>
    </div>`;
  }

  #renderControls(): TemplateResult {
    return renderPlotControls({
      language: this.language,
      formulas: this.formulas,
      selected: this.#selected,
      shared: parameterNames.filter((name) => this[name].length === 1),
      start: this.authoredFormulas[this.#selected],
      onInput: (name, value) => this.setParameter(name, value, this.#selected),
      onChange: () => this.#tellChange(),
      onSelect: (index) => {
        this.selectedCurve = index;
      },
      onReset: () => {
        this.reset();
        this.#tellChange();
      },
    });
  }

  #renderTable(): TemplateResult {
    const onToggle = (event: Event): void => {
      this.tableOpen = (event.target as HTMLDetailsElement).open;
    };
    return html`<details part="data" @toggle=${onToggle}>
      <summary>${this.language.term('plotData')}</summary>
      ${
        this.tableOpen
          ? renderPlotTable(
              this.language,
              this.#picture.readable,
              this.domain,
              this.input,
              this.derivative,
            )
          : nothing
      }
    </details>`;
  }

  /** One paragraph about the curves and where they bend. */
  describe(): string {
    const { curves, range } = this.#picture;
    const { domain, derivative, input } = this;
    return texts.describePlot(this.language, { curves, range, domain, derivative, input });
  }

  /** Puts back what the page's author set, and takes the probe away. */
  reset(): void {
    this.resetParameters();
    this.selectedCurve = 0;
    this.#probe.place(undefined);
  }

  override get state(): ReluPlotState {
    const { restingX } = this.#probe;
    const probe = restingX === undefined ? {} : { probe: restingX };
    return { ...super.state, ranges: this.#ranges.all, ...probe };
  }

  override set state(state: ReluPlotState) {
    this.authored.whileReaderActs(() => {
      super.state = state;
    });
  }

  protected override restoreState(state: FigureState): void {
    const { probe, ranges } = state as Partial<ReluPlotState>;
    this.#ranges.restore(ranges);
    this.#probe.place(typeof probe === 'number' ? probe : undefined);
  }

  #draw(): PlotPicture {
    const { language, domain, atZero, input, layout, derivative, markers } = this;
    const { source } = this.#follower;
    const formulas = this.htmlFor === '' ? this.formulas : [];
    const parts = source
      ? networkPlotCurves(language, source.network, domain, this.show, source.targetPoints)
      : [];
    const curves = formulas.length > 0 ? activationCurves(formulas, { domain, atZero, input }) : [];
    return new PlotPicture(
      {
        language,
        ...{ curves: [...curves, ...parts], formulas, layout, derivative, domain, input },
        ...{ range: this.requestedRange, markers },
      },
      this.#ranges,
    );
  }

  #redraw(): void {
    this.#drawn = undefined;
    this.requestUpdate();
  }

  #tellChange(): void {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  #onProbeMove(): void {
    const readings = this.#readings;
    if (readings.length > 0) this.dispatchEvent(new ReluProbeEvent(readings));
  }

  readonly #onPointer = (event: PointerEvent): void => {
    const container = event.currentTarget as HTMLElement;
    const chart = this.#charts.charts.get(container);
    if (!chart || this.#picture.curves.length === 0) return;
    const stays = event.type === 'pointerdown' || event.pointerType !== 'mouse';
    this.#probe.point(chart.xAt(event.clientX), stays);
  };

  /** So that the keys go on from where the pointer has pressed. */
  readonly #focusProbe = (): void => {
    this.shadowRoot?.querySelector<HTMLElement>('.probe')?.focus({ preventScroll: true });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'relu-plot': ReluPlot;
  }
}
