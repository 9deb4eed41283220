import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';

import type { LineChart } from '../charts/line-chart.js';
import { lineChartStyles } from '../charts/line-chart-styles.js';
import type { ExerciseValue, Grade } from '../core/exercise/exercise.js';
import { gradeExercise, unitsWithValue } from '../core/exercise/grading.js';
import { changeAnnouncement, statusLine } from '../core/exercise/segment-texts.js';
import { describeExercise, exerciseCaption, exerciseHeading } from '../core/exercise/texts.js';
import { sumReading, unitActivity, unitText } from '../core/exercise/unit-texts.js';
import { unitKink } from '../core/hidden-unit.js';
import type { HiddenUnit } from '../core/hidden-unit.js';
import { biasForKink, kinkRows } from '../core/kink-rows.js';
import { unbroken } from '../core/language.js';
import { probeStops } from '../core/probe-stops.js';
import { exerciseDiagnosisTerms } from '../locales/en/exercise-diagnosis.js';
import { exerciseTerms } from '../locales/en/exercise.js';
import { kinksTerms } from '../locales/en/kinks.js';
import { ChartsController } from './charts-controller.js';
import { define } from './define.js';
import { renderExerciseButtons, renderExerciseSliders, unitName } from './exercise-controls.js';
import {
  exerciseFeedback,
  renderFeedback,
  renderSegments,
  renderSolutionNotes,
} from './exercise-feedback.js';
import type { ExerciseFeedback } from './exercise-feedback.js';
import { ExerciseField } from './exercise-field.js';
import { ExercisePicture } from './exercise-picture.js';
import { ExerciseSpeech } from './exercise-speech.js';
import type { ExerciseState } from './exercise-practice.js';
import { exerciseStyles } from './exercise-styles.js';
import type { FigureState } from './figure-element.js';
import { formulaStyles } from './formulas.js';
import { kinkRowsStyles, renderKinkRows } from './kink-rows.js';
import { registerEnglish } from './language-controller.js';
import { numberSliderStyles } from './number-slider.js';
import { PlotProbe, plotProbeStyles } from './plot-probe.js';

/** The state of an exercise as JSON. */
export interface ReluSliderExerciseState extends ExerciseState {
  /** Of each unit, where it bends or last did. */
  readonly kinks: readonly number[];
}

/** The left edge of every plot, in pixels: it holds the names of the units. */
const leftEdge = 52;

registerEnglish(exerciseTerms, exerciseDiagnosisTerms, kinksTerms);

/**
 * Match a piecewise linear target with the sum of a few ReLU units: the reader sets the weight and bias of
 * each, sees which segments match, and is told why one does not. Without attributes it is the lesson's
 * exercise; any `target` makes a complete one, and `relu-unit` children replace its units.
 *
 * @fires input - a slider or number field is being moved
 * @fires change - a slider or number field has settled
 * @fires relu-answer - {score, correct, maxError, attempt, diagnosis}: the numbers have been judged
 * @fires relu-complete - {attempt}: solved for the first time since the start or a reset
 * @fires relu-hint - {level, text}: a hint is shown
 * @fires relu-network-change - the network shown has changed
 * @slot - `relu-unit` children: the units, instead of those that the target asks for
 * @slot caption - the sentence under the figure
 * @csspart panel - a chart with its title, also panel-match and panel-unit
 * @csspart rows - the bars that show where units are on
 * @csspart controls - sliders, or the row of buttons
 * @csspart control - a slider with its label and number field, also control-weight-1 and so on
 * @csspart slider - a slider, also slider-weight-1 and so on
 * @csspart input - a number field, also input-weight-1 and so on
 * @csspart button - a button, also button-check, button-hint, button-descend, button-solution, button-reset, button-step
 * @csspart status - the largest error and how many segments match
 * @csspart feedback - what is right and what is off, in words
 * @csspart hint - the hint
 * @csspart segments - the judgement of each segment
 * @csspart notes - what each unit does in the solution
 * @cssstate solved - every segment matches
 * @cssprop --relu-prediction - the prediction, and what is off
 * @cssprop --relu-target - the target
 */
@define('relu-slider-exercise')
export class ReluSliderExercise extends ExerciseField {
  static override styles: CSSResultGroup = [
    ExerciseField.styles,
    lineChartStyles,
    formulaStyles,
    numberSliderStyles,
    kinkRowsStyles,
    plotProbeStyles,
    exerciseStyles,
  ];

  readonly #charts = new ChartsController(
    this,
    this.themeController,
    (name, theme) => {
      const { units } = this;
      if (name !== 'match') return this.#picture.unit(units[Number(name)], Number(name), theme);
      const isOther = this.copy.value && JSON.stringify(this.copy.value) !== this.value;
      const ownUnits = isOther ? this.#ownUnits : undefined;
      const grade = this.judged || this.copy.kind ? this.#shownGrade : undefined;
      const annotated = this.#showsSolution;
      return this.#picture.match(
        { units, ownUnits, grade, annotated, probeX: this.#probe.x },
        theme,
      );
    },
    leftEdge,
  );
  readonly #probe = new PlotProbe(this, {
    stops: () => this.#stops,
    onMove: () => {},
  });
  readonly #speech = new ExerciseSpeech(this, {
    describe: () => this.describe(),
    grade: () => (this.judged ? this.grade : undefined),
    onRest: (before) => {
      if (this.judged) {
        this.announce(changeAnnouncement(this.language, this.exercise, before, this.grade));
      }
    },
  });
  #drawn: ExercisePicture | undefined;
  #probeStops: readonly number[] | undefined;
  /** Where each unit bends, or bent when it last did: a unit of slope 0 keeps its place. */
  #kinks: readonly number[] = [];
  #solutionWasShown = false;

  protected get defaultHeading(): string {
    return exerciseHeading(this.language, this.exercise);
  }

  protected override get defaultCaption(): string {
    return unbroken(exerciseCaption(this.language, this.parameters));
  }

  protected override get charts(): ReadonlyMap<HTMLElement, LineChart> {
    return this.#charts.charts;
  }

  protected override get restingDescription(): string {
    return this.#speech.description;
  }

  get #picture(): ExercisePicture {
    this.#drawn ??= new ExercisePicture(this.exercise);
    return this.#drawn;
  }

  get #showsSolution(): boolean {
    return this.copy.kind === 'solution';
  }

  get #ownUnits(): readonly HiddenUnit[] {
    return unitsWithValue(this.exercise, this.ownValue);
  }

  get #shownValue(): ExerciseValue {
    const { ownValue } = this;
    return this.copy.value ?? ownValue;
  }

  get #shownGrade(): Grade {
    return this.copy.value ? gradeExercise(this.exercise, this.copy.value) : this.grade;
  }

  get #stops(): readonly number[] {
    const kinks = this.units.map(unitKink).filter((kink) => kink !== undefined);
    this.#probeStops ??= probeStops(this.domain, [
      ...this.exercise.target.map(([x]) => x),
      ...kinks,
    ]);
    return this.#probeStops;
  }

  protected override exerciseChanged(): void {
    super.exerciseChanged();
    this.#drawn = undefined;
    this.#solutionWasShown = false;
  }

  protected override valueChanged(): void {
    super.valueChanged();
    this.#speech.valueChanged();
  }

  protected override languageChanged(): void {
    super.languageChanged();
    this.#speech.languageChanged();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#probeStops = undefined;
    const { units } = this;
    this.#kinks = units.map(
      (unit, index) => unitKink(unit) ?? this.#kinks[index] ?? this.domain[0],
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.solution !== 'shown') this.#solutionWasShown = false;
    else if (!this.#solutionWasShown) {
      this.#solutionWasShown = true;
      this.showSolution();
    }
    if (this.solution === 'hidden' && this.#showsSolution) this.copy.putAway();
  }

  protected override renderHeader(): TemplateResult | typeof nothing {
    if (!this.judged && !this.copy.kind) return nothing;
    const { term } = this.language;
    const { label, error, segments } = statusLine(this.language, this.exercise, this.#shownGrade);
    const { kind } = this.copy;
    const prefix = kind && term(kind === 'solution' ? 'solutionPrefix' : 'descentPrefix');
    const attempts = this.grading === 'button' && !this.copy.kind;
    return html`<div part="status" class="status muted number" data-image-text>
      ${prefix ? `${prefix} ` : nothing}
      ${attempts ? `${term('attemptNumber', this.attempt)} · ` : nothing} ${label}
      <strong>${error}</strong> · ${segments}
    </div>`;
  }

  protected renderBody(): TemplateResult {
    const { language, units, exercise } = this;
    const many = units.length > 4 ? 'many' : '';
    return html`
      <div class="body ${many}">
        ${this.#renderMatch(units)} ${this.#renderSliders()} ${this.#renderButtons()}
        <div class="words">
          ${renderFeedback(language, this.#feedback)}
          ${this.#showsSolution ? renderSolutionNotes(language, exercise, this.#shownValue) : nothing}
        </div>
        <div class="units">${units.map((unit, index) => this.#renderUnit(unit, index))}</div>
      </div>
      ${this.judged ? renderSegments(language, exercise, this.ownValue, this.grade) : nothing}
    `;
  }

  #renderMatch(units: readonly HiddenUnit[]): TemplateResult {
    const { x } = this.#probe;
    const reading =
      x === undefined ? '' : sumReading(this.language, this.exercise, this.#shownValue, x);
    return html`<div class="panel match" part="panel panel-match">
      <div class="plot">
        <div
          class="chart"
          data-chart="match"
          role="img"
          aria-label=${this.language.term('matchPlot')}
          @pointermove=${this.#onPointer}
          @pointerdown=${this.#onPointer}
          @pointerleave=${() => this.#probe.leave()}
        ></div>
        ${this.#probe.render({ language: this.language, input: 'x', reading })}
        ${renderKinkRows({
          language: this.language,
          rows: kinkRows(this.language, units, this.domain),
          unitCount: units.length,
          domain: this.domain,
          detail: 'range',
        })}
      </div>
      <p class="reading muted number">${unbroken(reading)}</p>
    </div>`;
  }

  #renderUnit(unit: HiddenUnit, index: number): TemplateResult {
    const { language } = this;
    const name = unitName(language, unit, index);
    const title = unit.fixed ? language.term('exerciseFixedUnit', name) : name;
    return html`<div class="panel" part="panel panel-unit">
      <div class="panel-title">
        <strong data-image-text>${title}</strong>
        <span class="muted" data-image-text
          >${unbroken(unitActivity(language, unit, this.exercise))}</span
        >
      </div>
      <div class="plot">
        <div
          class="chart"
          data-chart=${index}
          role="img"
          aria-label=${unitText(language, unit, index, this.exercise)}
        ></div>
      </div>
    </div>`;
  }

  #renderSliders(): TemplateResult {
    return renderExerciseSliders({
      language: this.language,
      exercise: this.exercise,
      units: this.#ownUnits,
      kinks: this.#kinks,
      parameters: this.parameters,
      disabled: this.isDisabled || this.isReadOnly,
      onInput: (unit, change) => {
        const { weight, bias } = { ...this.#ownUnits[unit], ...change };
        const { kink } = change;
        this.setUnit(unit, weight, kink === undefined ? bias : biasForKink(weight, kink));
        if (kink !== undefined)
          this.#kinks = this.#kinks.map((x, each) => (each === unit ? kink : x));
      },
      onChange: () => this.settle(),
    });
  }

  #renderButtons(): TemplateResult {
    const { language, exercise, grading, hints, solved, copy } = this;
    return renderExerciseButtons({
      language,
      ...{ grading, hints, solved, nextHint: this.nextHintLevel },
      hasSolution: this.shownAnswer !== undefined,
      ...{ copy: copy.kind, descending: copy.descending, disabled: this.isDisabled },
      canReset: !this.isReadOnly && exercise.free.length > 0,
      onCheck: () => {
        this.check();
        this.#tell(language.term('saysAttempt', this.attempt, this.#feedback.text));
      },
      onHint: () => this.#tell(this.hint()),
      onSolution: () => {
        this.showSolution();
        this.#tell(this.#feedback.text);
      },
      onDescend: () => void this.#descend(),
      onReset: () => this.#onReset(),
      onPutAway: () => {
        copy.putAway();
        this.#tell(language.term('saysOwnNumbers'));
      },
    });
  }

  get #feedback(): ExerciseFeedback {
    const { exercise, ownValue: value, grade, diagnosis, judged, copy, atZero, parameters } = this;
    const hint = copy.kind ? undefined : this.shownHint;
    return exerciseFeedback({
      language: this.language,
      ...{ exercise, value, grade, diagnosis, judged, copy, hint, atZero, parameters },
    });
  }

  /** One paragraph about the target, the units, and how well their sum matches it. */
  describe(): string {
    const { exercise, ownValue, copy, parameters } = this;
    const grade = this.judged ? this.grade : undefined;
    return describeExercise(
      this.language,
      exercise,
      ownValue,
      grade,
      copy.kind ?? 'value',
      parameters,
    );
  }

  override reset(): void {
    super.reset();
    this.#kinks = [];
    this.#solutionWasShown = false;
    this.#probe.place(undefined);
    this.#tell('');
  }

  async #descend(): Promise<void> {
    const outcome = await this.descend();
    if (outcome || this.copy.errorMessage) this.#tell(this.#feedback.text);
  }

  /** Tells screen readers at once what a button has done. */
  #tell(text: string): void {
    this.#speech.interrupt();
    this.announce(text);
  }

  override get state(): ReluSliderExerciseState {
    return { ...super.state, kinks: [...this.#kinks] };
  }

  override set state(state: ReluSliderExerciseState) {
    super.state = state;
  }

  protected override restoreState(state: FigureState): void {
    super.restoreState(state);
    const { kinks } = state as Partial<ReluSliderExerciseState>;
    this.#kinks = Array.isArray(kinks) && kinks.every(Number.isFinite) ? kinks : [];
    // It is shown if it was when the state was read.
    this.#solutionWasShown = true;
  }

  #onReset(): void {
    this.reset();
    for (const name of ['input', 'change']) {
      this.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
    }
  }

  readonly #onPointer = (event: PointerEvent): void => {
    const chart = this.#charts.chart('match');
    if (!chart) return;
    const stays = event.type === 'pointerdown' || event.pointerType !== 'mouse';
    this.#probe.point(chart.xAt(event.clientX), stays);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'relu-slider-exercise': ReluSliderExercise;
  }
}
