import { html, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import type { LineChart } from '../charts/line-chart.js';
import { lineChartStyles } from '../charts/line-chart-styles.js';
import { subgradientPanel } from '../charts/subgradient-panel.js';
import { numberSetting, wordSetting } from '../core/settings.js';
import {
  describeFan,
  expectedSlope,
  fanDistributions,
  fanSlopes,
  slopeAngle,
} from '../core/subgradient.js';
import type { FanDistribution } from '../core/subgradient.js';
import { plotTerms } from '../locales/en/plot.js';
import { AuthoredSettings } from './authored-settings.js';
import { ChartsController } from './charts-controller.js';
import { define } from './define.js';
import { FigureElement } from './figure-element.js';
import type { SettingRequest } from './setting.js';
import { formula, formulaStyles } from './formulas.js';
import { registerEnglish } from './language-controller.js';
import { numberSliderStyles, renderNumberSlider } from './number-slider.js';
import { setting } from './setting.js';
import { subgradientStyles } from './subgradient-styles.js';

/** What is used at 0: by frameworks, in the middle, and the largest. */
const choices = [0, 0.5, 1] as const;

registerEnglish(plotTerms);

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
    return this.language.term('subgradientHeading');
  }

  protected override get defaultCaption(): string {
    return this.language.term('subgradientCaption');
  }

  protected override get charts(): ReadonlyMap<HTMLElement, LineChart> {
    return this.#charts.charts;
  }

  override settingChanged(name: string, request: SettingRequest): void {
    super.settingChanged(name, request);
    this.#authored.note(name, request.request);
  }

  protected renderBody(): TemplateResult {
    const { term, number } = this.language;
    return html`
      <div class="body">
        <div class="plot">
          <div
            class="chart"
            part="panel"
            data-chart="fan"
            role="img"
            aria-label=${term('fanLabel', this.lines, number(this.slope))}
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
    const { term, number } = this.language;
    const texts = [
      term('slopeOfFrameworks', number(choices[0])),
      term('slopeOfMidpoint', number(choices[1])),
      number(choices[2]),
    ];
    return html`<div class="controls">
      ${renderNumberSlider({
        language: this.language,
        name: 'slope',
        label: term('fanSlope'),
        text: formula(this.language, 'g'),
        value: this.slope,
        ...{ min: 0, max: 1, step: 0.01, start: 0 },
        onInput: (value) => this.#set('slope', value),
        onChange: () => this.#tellChange(),
      })}
      <fieldset part="choices">
        <legend>${term('usedAtZero')}</legend>
        ${choices.map((slope, index) =>
          this.#renderRadio('slope', texts[index], this.slope === slope, slope),
        )}
      </fieldset>
    </div>`;
  }

  #renderDistribution(): TemplateResult {
    const { term } = this.language;
    const spreads = { slopes: term('spreadBySlope'), angles: term('spreadByAngle') };
    return html`<fieldset part="choices" class="controls">
      <legend>${term('spreadBy')}</legend>
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
    const { term, number } = this.language;
    const slopes = fanSlopes(this.lines, this.distribution);
    const mean = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length;
    return html`<div class="expectation" part="expectation">
      <p class="muted">${term('averageOfRandom')}</p>
      <div class="formula" data-image-text>
        ${expectations[this.distribution].map((part) => formula(this.language, part))}
      </div>
      <p class="muted number" data-image-text>
        ${term('averageOfDrawn', this.lines, number(mean, 4))}
      </p>
    </div>`;
  }

  #renderTable(): TemplateResult {
    const onToggle = (event: Event): void => {
      this.tableOpen = (event.target as HTMLDetailsElement).open;
    };
    return html`<details part="data" @toggle=${onToggle}>
      <summary>${this.language.term('plotData')}</summary>
      ${this.tableOpen ? this.#renderRows() : nothing}
    </details>`;
  }

  #renderRows(): TemplateResult {
    const { term, number } = this.language;
    const heads = [term('lineColumn'), term('slopeColumn'), term('angleColumn')];
    return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${term('plotData')}>
      <table part="table">
        <caption>
          ${term('fanTable')}
        </caption>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${fanSlopes(this.lines, this.distribution).map(
            (slope, index) =>
              html`<tr>
                <th scope="row">${index + 1}</th>
                <td>${number(slope, 4)}</td>
                <td>${number(slopeAngle(slope), 4)}°</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  /** One paragraph about the fan, the line chosen and the expected slope. */
  describe(): string {
    return describeFan(this.language, this.lines, this.distribution, this.slope);
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
