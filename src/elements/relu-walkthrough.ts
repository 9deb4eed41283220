import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

import type { LineChart } from '../charts/line-chart.js';
import { lineChartStyles } from '../charts/line-chart-styles.js';
import { walkthroughPanel } from '../charts/walkthrough-panel.js';
import { stepRange } from '../charts/walkthrough-range.js';
import { nearestStop, probeStops, roundBelow } from '../core/probe-stops.js';
import { flagSetting } from '../core/settings.js';
import { stepAfterKey } from '../core/step-keys.js';
import { stepSentence } from '../core/step-sentences.js';
import { stepValues } from '../core/walkthrough.js';
import { numberIn } from '../core/walkthrough-formulas.js';
import { axisSentence, stepNews } from '../core/walkthrough-texts.js';
import { walkthroughTerms } from '../locales/en/walkthrough.js';
import { ChartsController } from './charts-controller.js';
import { define } from './define.js';
import { formula, formulaStyles } from './formulas.js';
import { registerEnglish } from './language-controller.js';
import { numberSliderStyles, renderNumberSlider } from './number-slider.js';
import { setting } from './setting.js';
import { StepPlayer } from './step-player.js';
import { ReluStepEvent } from './walkthrough-events.js';
import * as parts from './walkthrough-parts.js';
import type { Explanation } from './walkthrough-parts.js';
import { WalkthroughSource } from './walkthrough-source.js';
import { walkthroughStyles } from './walkthrough-styles.js';

registerEnglish(walkthroughTerms);

/** The table of values has at least so many even steps; every kink gets a row of its own as well. */
const tableSteps = 10;
/** The slider has at least so many stops. */
const sliderSteps = 80;

/**
 * A forward pass in steps: what each unit makes of its line, times its output weight, the sum of all paths,
 * the output bias, and the output's activation, each with its plot, its formula and the numbers for one x.
 * Without units of its own it is the lesson's network from dosage to effect.
 *
 * @fires relu-step - {step, title}: the reader, or autoplay, has gone to another step
 * @fires relu-network-change - the network has changed
 * @fires input - the reader chooses another activation
 * @fires change - the reader has chosen another activation
 * @slot - `relu-unit` children: the hidden units, instead of the lesson's
 * @slot caption - the sentence under the figure
 * @csspart status - the number of the step and its value
 * @csspart explanation - title, sentence and formula of the step
 * @csspart formula - the formula of the step, with the numbers put in
 * @csspart panel - the plot
 * @csspart controls - the controls for the steps
 * @csspart button - a button; each also has a part of its own such as button-next
 * @csspart control - the slider for x with its label and number field, also control-input
 * @csspart slider - the slider for x, also slider-input
 * @csspart input - the number field for x, also input-input
 * @csspart choices - the choice of the activation
 * @csspart data - the disclosure with the values
 * @csspart table - the running table, and the table of values
 * @cssprop --relu-prediction - the output
 * @cssprop --relu-target - the data
 */
@define('relu-walkthrough')
export class ReluWalkthrough extends WalkthroughSource {
  static override styles: CSSResultGroup = [
    WalkthroughSource.styles,
    lineChartStyles,
    formulaStyles,
    numberSliderStyles,
    walkthroughStyles,
  ];

  /** Goes on by itself when seen, until the reader takes over; never under reduced motion. */
  @setting(flagSetting) accessor autoplay = false;

  @state() private accessor tableOpen = false;

  readonly #charts = new ChartsController(this, this.themeController, (_, colors) => {
    const { unitsNetwork: network, walk, data = [], inputLabel = '' } = this;
    return walkthroughPanel({ network, walk, data, inputLabel, colors }, this.stepIndex);
  });
  readonly #player = new StepPlayer(this, {
    advance: () => {
      this.#go(this.step + 1);
      return this.step < this.stepCount;
    },
    onSeen: () => this.#playWhenFirstSeen(),
  });
  #autoplayed = false;
  #outside: number | undefined;

  protected get defaultHeading(): string {
    return this.language.term('walkHeading');
  }

  protected override get defaultCaption(): string {
    return this.language.term(this.isLesson ? 'lessonNames' : 'walkCaption');
  }

  protected override get charts(): ReadonlyMap<HTMLElement, LineChart> {
    return this.#charts.charts;
  }

  protected override renderHeader(): TemplateResult {
    const { language, step, walk } = this;
    const { input, steps } = walk;
    const [x, value] = [input, steps[step - 1].value].map((each) => numberIn(language, each));
    const parts = language.term('walkStatus', step, steps.length, x, value).split('*');
    return html`<div part="status" class="muted number" data-image-text>
      ${parts.map((part, index) =>
        index % 2 === 1
          ? html`<strong>${part}</strong>`
          : part.split(/\bx\b/).flatMap((text, at) => (at === 0 ? text : [html`<i>x</i>`, text])),
      )}
    </div>`;
  }

  protected renderBody(): TemplateResult {
    const { language, walk, stepIndex, inputLabel = '' } = this;
    return html`<div
        class="body"
        @pointerdown=${this.#onInteraction}
        @keydown=${this.#onInteraction}
      >
        ${parts.renderExplanations(language, walk, stepIndex, this.#explanations)}
        <div class="plot" part="panel">
          <div
            class="chart"
            data-chart="step"
            role="img"
            aria-label=${language.term('stepPlot', this.step, walk.steps[stepIndex].title)}
            @pointerdown=${this.#onPointer}
            @pointermove=${this.#onPointer}
          ></div>
        </div>
        <div class="controls step-controls" part="controls" @keydown=${this.#onKey}>
          ${parts.renderStepControls({
            ...{ language, steps: walk.steps, current: stepIndex, onGo: this.#goAndFocus },
            onTurn: (by) => this.#goAndFocus(this.step + by),
            playing: this.autoplay ? this.#player.playing : undefined,
            onPlay: this.#onPlayButton,
          })}
        </div>
        ${this.#renderProbe(inputLabel)}
        ${parts.renderRunningTable(language, walk, stepIndex, inputLabel)}
        ${parts.renderActivations(language, {
          current: this.activation,
          authored: this.authoredActivation,
          onChoose: (name) => this.setForReader('activation', name),
          onChange: () => this.#tellChange(),
        })}
      </div>
      ${this.#renderTable()}`;
  }

  get #explanations(): readonly Explanation[] {
    const { language, unitsNetwork, walk, data = [] } = this;
    const ranges = walk.steps.map((_, index) => stepRange(walk, index, data));
    return ranges.map(({ range, holdsData }, index) => ({
      sentence: `${stepSentence(language, unitsNetwork, walk, index)} ${this.remark(index)}`.trim(),
      axis: axisSentence(language, range, ranges[index - 1]?.range, holdsData),
    }));
  }

  #renderProbe(inputLabel: string): TemplateResult {
    const [from, to] = this.domain;
    const label = `${inputLabel} x`.trim();
    // It is a probe: what it does stays inside.
    const keepInside = (event: Event): void => event.stopPropagation();
    return html`<div class="controls probe" @input=${keepInside}>
      ${renderNumberSlider({
        language: this.language,
        ...{ name: 'input', label, value: this.input, min: from, max: to, start: from },
        text: html`${inputLabel} ${formula(this.language, 'x')}`,
        step: roundBelow((to - from) / sliderSteps),
        steppers: true,
        onInput: this.#onProbe,
        onChange: this.#onProbeSettled,
      })}
    </div>`;
  }

  #renderTable(): TemplateResult {
    const onToggle = (event: Event): void => {
      this.tableOpen = (event.target as HTMLDetailsElement).open;
    };
    const rows = (): (readonly [number, readonly number[]])[] =>
      probeStops(this.domain, this.kinks, tableSteps).map((x) => [
        x,
        stepValues(this.unitsNetwork, x),
      ]);
    return html`<details part="data" @toggle=${onToggle}>
      <summary>${this.language.term('stepsData')}</summary>
      ${this.tableOpen ? parts.renderValuesTable(this.language, this.walk.steps, rows()) : nothing}
    </details>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.autoplay) this.#player.stop();
    else if (changed.has('autoplay') && this.#player.visible) this.#playWhenFirstSeen();
    parts.keepCurrentRowInView(this.shadowRoot!);
  }

  /** Back to the step, the x and the activation that the page's author set. */
  override reset(): void {
    this.#player.stop();
    super.reset();
  }

  /** Goes to a step, beginning with 1, as the reader or autoplay wants it. */
  #go(step: number): void {
    const wanted = Math.min(Math.max(step, 1), this.stepCount);
    if (wanted === this.step) return;
    this.setForReader('step', wanted);
    this.dispatchEvent(new ReluStepEvent(wanted, this.walk.steps[wanted - 1].title));
    this.announce(stepNews(this.language, this.walk, this.stepIndex));
  }

  /** The focus stays on the controls: from tab to tab, and away from a button that has reached the end. */
  readonly #goAndFocus = (step: number): void => {
    const focused = this.shadowRoot?.activeElement;
    this.#go(step);
    void this.updateComplete.then(() => {
      if (!focused?.matches('[role="tab"], :disabled')) return;
      this.shadowRoot?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    });
  };

  #playWhenFirstSeen(): void {
    const prefersStillness = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!this.autoplay || this.#autoplayed || prefersStillness) return;
    this.#autoplayed = true;
    this.#player.play();
  }

  #tellChange(): void {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    this.announce(stepNews(this.language, this.walk, this.stepIndex));
  }

  readonly #onPlayButton = (): void => {
    if (this.#player.playing) {
      this.#player.stop();
      return;
    }
    if (this.step === this.stepCount) this.#go(1);
    this.#player.play();
  };

  readonly #onInteraction = (event: Event): void => {
    const isPlayButton = (event.target as Element).closest('[part~="button-play"]') !== null;
    if (!isPlayButton) this.#player.stop();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    const step = stepAfterKey(event.key, this.step, this.stepCount, isRightToLeft);
    if (step === undefined) return;
    event.preventDefault();
    this.#goAndFocus(step);
  };

  /** On its way to a number within the domain a text being typed may pass through others. */
  readonly #onProbe = (value: number): void => {
    const [from, to] = this.domain;
    this.#outside = value < from || value > to ? value : undefined;
    if (this.#outside === undefined) this.setForReader('input', value);
  };

  readonly #onProbeSettled = (): void => {
    const [from, to] = this.domain;
    if (this.#outside !== undefined) this.setForReader('input', this.#outside < from ? from : to);
    this.#outside = undefined;
    this.requestUpdate();
    this.announce(stepNews(this.language, this.walk, this.stepIndex));
  };

  readonly #onPointer = (event: PointerEvent): void => {
    const isPress = event.type === 'pointerdown' && event.button === 0;
    const isDrag = event.type === 'pointermove' && event.buttons === 1;
    const chart = this.#charts.chart('step');
    if (!chart || !(isPress || isDrag)) return;
    if (isPress) (event.currentTarget as Element).setPointerCapture(event.pointerId);
    const stops = probeStops(this.domain, this.kinks);
    this.setForReader('input', nearestStop(stops, chart.xAt(event.clientX)));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'relu-walkthrough': ReluWalkthrough;
  }
}
