import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import type { LineChart } from '../charts/line-chart.js';
import { lineChartStyles } from '../charts/line-chart-styles.js';
import { subgradientPanel } from '../charts/subgradient-panel.js';
import { formatNumber } from '../core/number-format.js';
import { numberSetting, wordSetting } from '../core/settings.js';
import {
  describeFan,
  expectedSlope,
  fanDistributions,
  fanSlopes,
  slopeAngle,
} from '../core/subgradient.js';
import type { FanDistribution } from '../core/subgradient.js';
import { AuthoredSettings } from './authored-settings.js';
import { ChartsController } from './charts-controller.js';
import { define } from './define.js';
import { FigureElement } from './figure-element.js';
import type { SettingRequest } from './setting.js';
import { formula, formulaStyles } from './formulas.js';
import { numberSliderStyles, renderNumberSlider } from './number-slider.js';
import { setting } from './setting.js';
import { subgradientStyles } from './subgradient-styles.js';

/** What is used at 0, and by whom. */
const choices: readonly (readonly [slope: number, text: string])[] = [
  [0, '0 (TensorFlow, PyTorch)'],
  [0.5, '0.5 (midpoint)'],
  [1, '1'],
];

const spreads: Readonly<Record<FanDistribution, string>> = {
  slopes: 'slope',
  angles: 'angle',
};

/** Each in pieces that fit into a narrow column. */
const expectations: Readonly<Record<FanDistribution, readonly string[]>> = {
  slopes: ['E[g] = ∫_0^1 g d g', '= frac{1}{2} = 0.5'],
  angles: ['E[g] = frac{4}{π} ∫_0^{π/4} tan α d α', '= frac{2 ln 2}{π} ≈ 0.4413'],
};

/**
 * The derivative of ReLU at zero: a fan of lines with slopes from 0 to 1 that touch ReLU from below, one
 * of them chosen by the reader, and what a slope drawn at random is on average.
 *
 * @fires input - the slope or the distribution is being changed
 * @fires change - the slope or the distribution has been changed
 * @slot caption - the sentence under the figure
 * @csspart panel - the fan
 * @csspart control - the slider with its label and number field, also control-slope
 * @csspart data - the disclosure with the table
 * @csspart table - the table
 * @csspart slider - the slider, also slider-slope
 * @csspart input - the number field, also input-slope
 * @csspart choices - a group of radio buttons
 * @csspart expectation - the expected slope
 * @cssprop --relu-accent - the line that is chosen
 */
@define('relu-subgradient')
export class ReluSubgradient extends FigureElement {
  static override styles: CSSResultGroup = [
    FigureElement.styles,
    lineChartStyles,
    formulaStyles,
    numberSliderStyles,
    subgradientStyles,
  ];

  /** The slope of the line that is highlighted: the value used as ReLU's derivative at 0. */
  @setting(numberSetting({ min: 0, max: 1 })) accessor slope = 0.5;

  /** How many lines the fan has. */
  @setting(numberSetting({ min: 2, max: 101, whole: true })) accessor lines = 11;

  /** Whether the lines are spread evenly by their slopes or by their angles. */
  @setting(wordSetting(fanDistributions)) accessor distribution: FanDistribution = 'slopes';

  @state() private accessor tableOpen = false;

  readonly #charts = new ChartsController(
    this,
    this.themeController,
    (_, theme) =>
      subgradientPanel({
        slopes: fanSlopes(this.lines, this.distribution),
        highlighted: this.slope,
        mean: expectedSlope(this.distribution),
        colors: theme,
      }),
    36,
  );
  readonly #authored = new AuthoredSettings();

  protected get defaultHeading(): string {
    return 'The derivative of ReLU at 0';
  }

  protected override get defaultCaption(): string {
    return (
      'At its kink ReLU has no tangent, but every line with a slope from 0 to 1 touches it there and ' +
      'stays below it: a subgradient. Training works with any of them.'
    );
  }

  protected override get charts(): ReadonlyMap<HTMLElement, LineChart> {
    return this.#charts.charts;
  }

  override settingChanged(name: string, request: SettingRequest): void {
    super.settingChanged(name, request);
    this.#authored.note(name, request.request);
  }

  protected renderBody(): TemplateResult {
    return html`
      <div class="body">
        <div class="plot">
          <div
            class="chart"
            part="panel"
            data-chart="fan"
            role="img"
            aria-label="ReLU and ${this.lines} lines under it; the one with slope ${this.slope} stands out"
          ></div>
        </div>
        <div class="side">
          ${this.#renderSlope()} ${this.#renderDistribution()} ${this.#renderExpectation()}
        </div>
      </div>
      ${this.#renderTable()}
    `;
  }

  #renderSlope(): TemplateResult {
    return html`<div class="controls">
      ${renderNumberSlider({
        name: 'slope',
        label: 'slope g',
        text: formula('g'),
        value: this.slope,
        ...{ min: 0, max: 1, step: 0.01, start: 0 },
        onInput: (value) => this.#set('slope', value),
        onChange: () => this.#tellChange(),
      })}
      <fieldset part="choices">
        <legend>What is used at 0</legend>
        ${choices.map(([slope, text]) =>
          this.#renderRadio('slope', text, this.slope === slope, slope),
        )}
      </fieldset>
    </div>`;
  }

  #renderDistribution(): TemplateResult {
    return html`<fieldset part="choices" class="controls">
      <legend>Lines spread evenly by</legend>
      <div class="row">
        ${fanDistributions.map((name) =>
          this.#renderRadio('distribution', spreads[name], this.distribution === name, name),
        )}
      </div>
    </fieldset>`;
  }

  #renderRadio(
    name: 'slope' | 'distribution',
    text: string,
    checked: boolean,
    value: number | FanDistribution,
  ): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name=${name}
        .checked=${checked}
        @input=${() => this.#set(name, value)}
        @change=${() => this.#tellChange()}
      />
      ${text}
    </label>`;
  }

  #renderExpectation(): TemplateResult {
    const slopes = fanSlopes(this.lines, this.distribution);
    const mean = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length;
    return html`<div class="expectation" part="expectation">
      <p class="muted">A slope drawn at random is on average</p>
      <div class="formula" data-image-text>
        ${expectations[this.distribution].map((part) => formula(part))}
      </div>
      <p class="muted number" data-image-text>
        The ${this.lines} lines drawn: ${formatNumber(mean, 4)}
      </p>
    </div>`;
  }

  #renderTable(): TemplateResult {
    const onToggle = (event: Event): void => {
      this.tableOpen = (event.target as HTMLDetailsElement).open;
    };
    return html`<details part="data" @toggle=${onToggle}>
      <summary>Data</summary>
      ${this.tableOpen ? this.#renderRows() : nothing}
    </details>`;
  }

  #renderRows(): TemplateResult {
    return html`<div class="table-scroll" role="region" tabindex="0" aria-label="Data">
      <table part="table">
        <caption>
          Lines of the fan
        </caption>
        <thead>
          <tr>
            ${['line', 'slope', 'angle'].map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${fanSlopes(this.lines, this.distribution).map(
            (slope, index) =>
              html`<tr>
                <th scope="row">${index + 1}</th>
                <td>${formatNumber(slope, 4)}</td>
                <td>${formatNumber(slopeAngle(slope), 4)}°</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  /** One paragraph about the fan, the line chosen and the expected slope. */
  describe(): string {
    return describeFan(this.lines, this.distribution, this.slope);
  }

  /** Puts back the slope and the distribution that the page's author set. */
  reset(): void {
    for (const name of ['slope', 'distribution'] as const) {
      (this as Record<string, unknown>)[name] = this.#authored.request(name);
    }
  }

  #set(name: 'slope' | 'distribution', value: number | FanDistribution): void {
    this.#authored.whileReaderActs(() => {
      (this as Record<string, unknown>)[name] = value;
    });
  }

  #tellChange(): void {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relu-subgradient': ReluSubgradient;
  }
}
