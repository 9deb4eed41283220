import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { LineChart } from '../charts/line-chart.js';
import { lineChartStyles } from '../charts/line-chart-styles.js';
import type { ValueRange } from '../charts/network-panels.js';
import { sumPanel } from '../charts/sum-panel.js';
import { unitsOfNetwork } from '../core/hidden-unit.js';
import type { HiddenUnit } from '../core/hidden-unit.js';
import { biasForKink, kinkDomain } from '../core/kink-rows.js';
import type { KinkRow } from '../core/kink-rows.js';
import { describeKinks, kinksNote, nothingBendsText } from '../core/kink-texts.js';
import { kinksState } from '../core/kinks-state.js';
import type { KinksState } from '../core/kinks-state.js';
import type { Language } from '../core/language.js';
import type { Network } from '../core/network.js';
import { probeStops } from '../core/probe-stops.js';
import { intervalSetting, textSetting } from '../core/settings.js';
import { ChartsController } from './charts-controller.js';
import { define } from './define.js';
import type { FigureState } from './figure-element.js';
import { KinkMover } from './kink-mover.js';
import { kinkRowsStyles, renderKinkRows } from './kink-rows.js';
import { kinksStyles } from './kinks-styles.js';
import { renderKinksTables } from './kinks-tables.js';
import { NetworkFollower } from './network-follower.js';
import { ReluNetworkChangeEvent } from './network-source.js';
import type { NetworkSource } from './network-source.js';
import { OwnUnits } from './own-units.js';
import { PlotRanges } from './plot-ranges.js';
import type { SettingRequest } from './setting.js';
import { setting } from './setting.js';
import { UnitsFigure } from './units-figure.js';

type Interval = readonly [from: number, to: number];

/** The state of a kinks element as JSON. */
export interface ReluKinksState extends FigureState {
  /** The biases that the reader has given to units, by the numbers of the units. */
  readonly biases: Readonly<Record<string, number>>;
  /** The limits of y that were computed. */
  readonly ranges: Readonly<Record<string, ValueRange>>;
}

/**
 * Where a sum of units bends: the network's output, and below it on the same axis one row per unit with
 * the part of the axis where it is on, its hinge, its kink, and an arrow for the change of slope there.
 * Shows its own `relu-unit` children or, with `for`, the network of another element.
 *
 * @fires input - a kink of its own units is being moved
 * @fires change - a kink of its own units has been moved
 * @fires relu-network-change - the network of its own units has changed
 * @slot - `relu-unit` children: the units of the sum
 * @slot caption - the sentence under the figure
 * @csspart panel - the chart of the sum with its title, and the rows of the units
 * @csspart rows - the rows of the units
 * @csspart slider - what moves a kink, also slider-kink
 * @csspart data - the disclosure with the tables
 * @csspart table - a table
 * @cssprop --relu-prediction - the sum
 */
@define('relu-kinks')
export class ReluKinks extends UnitsFigure implements NetworkSource {
  static override styles: CSSResultGroup = [
    UnitsFigure.styles,
    lineChartStyles,
    kinkRowsStyles,
    kinksStyles,
  ];

  /** Where x begins and ends; if unset, what the followed element says, or what shows all kinks. */
  @setting(intervalSetting({ min: -1e6, max: 1e6 })) accessor domain: Interval = [-5, 5];

  /** Lets the reader move the kinks; with `for`, those of the followed element if it allows that. */
  @property({ type: Boolean }) accessor editable = false;

  /** The id of an element whose network is shown instead of units of its own. */
  @setting(textSetting, 'for') accessor htmlFor = '';

  @state() private accessor tablesOpen = false;

  readonly #follower = new NetworkFollower(this, () => this.#onSourceChange());
  readonly #charts = new ChartsController(this, this.themeController, (_, colors) => {
    const shown = this.#shown;
    return shown?.sum && sumPanel({ ...shown, sum: shown.sum, range: this.#range, colors });
  });
  readonly #mover = new KinkMover(this, {
    stops: () => probeStops(this.domain, []),
    kink: (unit) => this.#shown?.kinks[unit],
    move: (unit, x, settled) => this.#move(unit, x, settled),
  });
  readonly #own = new OwnUnits(() => ({ units: this.declaredUnits, outputBias: this.outputBias }));
  readonly #ranges = new PlotRanges();
  #unitCount: number | undefined;
  #knownNetwork: Network | undefined;
  #state: KinksState | undefined;
  #stateLanguage: Language | undefined;
  #source: NetworkSource | undefined;
  #sourceDomain: Interval | undefined;
  #isAsking = false;

  /** Its own units, with their kinks where the reader has put them. */
  get units(): readonly HiddenUnit[] {
    return this.#own.units;
  }

  /** The network of its own units; without any, the output bias alone. */
  get network(): Network {
    return this.#own.network;
  }

  protected get defaultHeading(): string {
    return this.language.term('kinksHeading');
  }

  protected override get defaultCaption(): string {
    return this.language.term('kinksCaption', this.#canMove);
  }

  protected override get charts(): ReadonlyMap<HTMLElement, LineChart> {
    return this.#charts.charts;
  }

  /** What is shown now; undefined if there is nothing to show. */
  get #shown(): KinksState | undefined {
    const { language } = this;
    if (language !== this.#stateLanguage) this.#state = undefined;
    this.#stateLanguage = language;
    this.#state ??= this.#look(language);
    return this.#state;
  }

  /** Limits of y that grow with what is shown, so that a kink can be seen to move. */
  get #range(): ValueRange {
    const sum = this.#shown?.sum;
    return this.#ranges.range(`sum ${this.domain.join(' ')}`, sum ? [sum] : [], 'values', true);
  }

  get #canMove(): boolean {
    const { source } = this.#follower;
    const lets = Boolean(source?.adjustUnit) && source?.adjustable !== false;
    return this.editable && (this.htmlFor === '' || lets);
  }

  override settingChanged(name: string, request: SettingRequest): void {
    super.settingChanged(name, request);
    if (request.changed && ['domain', 'htmlFor'].includes(name)) this.#ranges.clear();
    this.#redraw();
  }

  override effectiveValue(name: string, value: unknown): unknown {
    return name === 'domain' && !this.isSet('domain') ? this.#usualDomain : value;
  }

  protected override unitsChanged(): void {
    const { length } = this.declaredUnits;
    if (this.#unitCount !== undefined && this.#unitCount !== length) this.#ranges.clear();
    this.#unitCount = length;
    this.#redraw();
  }

  protected renderBody(): TemplateResult {
    const shown = this.#shown;
    if (!shown)
      return html`<p class="note" role="status">
        ${nothingBendsText(this.language, this.htmlFor)}
      </p>`;
    const note = kinksNote(this.language, shown.network);
    const isLocked = this.editable && !this.#canMove && shown.rows.length > 0;
    return html`
      ${shown.sum ? this.#renderPlot(shown) : nothing}
      ${note === '' ? nothing : html`<p class="note" data-image-text>${note}</p>`}
      ${isLocked ? html`<p class="note">${this.language.term('kinksLocked', this.htmlFor)}</p>` : nothing}
      ${shown.sum ? this.#renderTables(shown) : nothing}
    `;
  }

  #renderPlot({ rows, unitCount, domain, network }: KinksState): TemplateResult {
    const { language } = this;
    const { term, number } = language;
    const [from, to] = domain.map((end) => number(end, 4));
    const bias = number(network.parameters[network.parameters.length - 1], 4);
    const renderControl = (row: KinkRow): TemplateResult | typeof nothing =>
      row.fixed || row.kink === undefined ? nothing : this.#mover.render(language, row);
    return html`<div class="plot" part="panel">
      <div class="panel-title">
        <strong data-image-text>${term('kinksSum')}</strong>
        <span class="muted" data-image-text>${term('kinksSumDetail', bias)}</span>
      </div>
      <div
        class="chart"
        data-chart="sum"
        role="img"
        aria-label=${term('kinksSumLabel', from, to)}
      ></div>
      ${
        rows.length > 0
          ? renderKinkRows({
              ...{ language, rows, unitCount, domain, detail: 'hinge' },
              ...(this.#canMove && { renderControl }),
            })
          : nothing
      }
    </div>`;
  }

  #renderTables(shown: KinksState): TemplateResult {
    const onToggle = (event: Event): void => {
      this.tablesOpen = (event.target as HTMLDetailsElement).open;
    };
    return html`<details part="data" @toggle=${onToggle}>
      <summary>${this.language.term('kinksData')}</summary>
      ${this.tablesOpen ? renderKinksTables(this.language, shown) : nothing}
    </details>`;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    const { length } = this.#shown?.rows ?? [];
    const figure = this.renderRoot.querySelector('figure');
    figure?.style.setProperty('--_row-count', String(length));
    const known = this.#knownNetwork;
    this.#knownNetwork = this.network;
    // What is shown from the start is not a change.
    if (known && known !== this.network) this.dispatchEvent(new ReluNetworkChangeEvent());
  }

  /** One paragraph: where each unit bends the sum, and the slopes of the sum between its bends. */
  describe(): string {
    const shown = this.#shown;
    return shown
      ? describeKinks(this.language, shown)
      : nothingBendsText(this.language, this.htmlFor);
  }

  /** Puts the kinks of its own units back to where the page's author has put them. */
  reset(): void {
    this.#own.reset();
    this.#ranges.clear();
    this.#redraw();
  }

  override get state(): ReluKinksState {
    return { ...super.state, biases: this.#own.biases, ranges: this.#ranges.all };
  }

  override set state(state: ReluKinksState) {
    super.state = state;
  }

  protected override restoreState(state: FigureState): void {
    const { biases, ranges } = state as Partial<ReluKinksState>;
    this.#own.restore(biases);
    this.#ranges.restore(ranges);
    this.#redraw();
  }

  get #usualDomain(): Interval {
    const { source } = this.#follower;
    // Figures may follow each other in a circle.
    if (this.htmlFor === '' || !source || this.#isAsking) return kinkDomain(this.declaredUnits);
    this.#isAsking = true;
    const { domain } = source;
    this.#isAsking = false;
    if (domain) return domain;
    // Kinks move; the axis stands still.
    this.#sourceDomain ??= kinkDomain(unitsOfNetwork(source.network) ?? []);
    return this.#sourceDomain;
  }

  #look(language: Language): KinksState | undefined {
    const { source } = this.#follower;
    if (this.htmlFor !== '') {
      return source && kinksState(language, source.network, this.domain, source.units);
    }
    const { units } = this;
    return units.length > 0 ? kinksState(language, this.network, this.domain, units) : undefined;
  }

  #redraw(): void {
    this.#state = undefined;
    this.requestUpdate();
  }

  #onSourceChange(): void {
    const { source } = this.#follower;
    if (source && source !== this.#source) {
      if (this.#source) this.#ranges.clear();
      this.#source = source;
      this.#sourceDomain = undefined;
    }
    this.#redraw();
  }

  #move(unit: number, x: number, settled: boolean): void {
    const shown = this.#shown;
    const now = shown && unitsOfNetwork(shown.network)?.[unit];
    if (!now) return;
    const bias = x === shown.kinks[unit] ? now.bias : biasForKink(now.weight, x);
    if (bias === now.bias && !settled) return;
    if (this.htmlFor !== '') {
      this.#follower.source?.adjustUnit?.(unit, now.weight, bias, settled);
      return;
    }
    if (bias !== now.bias) {
      this.#own.move(unit, bias);
      this.#redraw();
      this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    if (settled) this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relu-kinks': ReluKinks;
  }
}
