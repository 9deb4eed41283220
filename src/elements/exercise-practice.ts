import type { PropertyValues } from 'lit';

import type { DescentOutcome } from '../core/exercise/descent.js';
import { diagnose } from '../core/exercise/diagnosis.js';
import type {
  Diagnosis,
  Exercise,
  ExerciseValue,
  Grade,
  SegmentGrade,
} from '../core/exercise/exercise.js';
import { gradeExercise, startValue } from '../core/exercise/grading.js';
import { hint } from '../core/exercise/hints.js';
import { limitedNumber, parseExerciseValue } from '../core/exercise/value.js';
import type { Language } from '../core/language.js';
import { ExerciseCopy } from './exercise-copy.js';
import { ReluAnswerEvent, ReluCompleteEvent, ReluHintEvent } from './exercise-events.js';
import type { Answer } from './exercise-events.js';
import { ExerciseSettings } from './exercise-settings.js';
import type { FigureState, Problem } from './figure-element.js';

/** The state of an exercise as JSON. */
export interface ExerciseState extends FigureState {
  readonly value: ExerciseValue;
  readonly attempt: number;
  readonly completed: boolean;
  /** Whether the numbers have been judged by a press of Check. */
  readonly judged: boolean;
  /** Whether a solution is shown over the numbers. */
  readonly solutionShown: boolean;
  /** The level of the hint that is shown; missing if none is. */
  readonly hintLevel?: number;
}

/** A hint as it is shown. */
export interface ShownHint {
  /** 1 to 3, each more explicit than the one before. */
  readonly level: number;
  readonly text: string;
}

/** An exercise as scripts see it: the reader's numbers, how they are judged, hints, and copies over them. */
export abstract class ExercisePractice extends ExerciseSettings {
  /** Numbers shown over the reader's own. */
  protected readonly copy = new ExerciseCopy(this, () => this.requestUpdate());

  /** For what `#value` was set: another exercise begins with numbers of its own. */
  #practised: Exercise | undefined;
  #value: ExerciseValue = { weight: [], bias: [] };
  #grade: Grade | undefined;
  #diagnosis: Diagnosis | undefined;
  #diagnosisLanguage: Language | undefined;
  #judged = false;
  #attempt = 0;
  #completed = false;
  #hintLevel = 0;
  /** The segment that the hint is about. */
  #hintSegment: number | undefined;
  #refusedValue: unknown;

  /** The reader's numbers as JSON text: {"weight": [...], "bias": [...]} of the free units. */
  get value(): string {
    return JSON.stringify(this.ownValue);
  }

  set value(value: string) {
    const parsed = parseExerciseValue(value, this.exercise.free.length);
    this.#refusedValue = parsed ? undefined : value;
    if (parsed) this.#setValue(parsed);
    this.requestUpdate();
  }

  /** Numbers that match the target, in the form of `value`; undefined if hidden or not known. */
  get answer(): string | undefined {
    const answer = this.shownAnswer;
    return answer && JSON.stringify(answer);
  }

  /** The largest difference between prediction and target, exact. */
  get maxError(): number {
    return this.grade.maxError;
  }

  /** 0 to 1: of the segments not matched at the start, the share that is matched now. */
  get score(): number {
    return this.grade.score;
  }

  /** Whether every segment matches. */
  get solved(): boolean {
    return this.grade.solved;
  }

  /** How the prediction compares with each segment of the target. */
  get segments(): readonly SegmentGrade[] {
    return this.grade.segments;
  }

  /** What is to be put right next. */
  get diagnosis(): Diagnosis {
    const { language, exercise, ownValue, grade, parameters } = this;
    // A script may ask before the figure has noticed that its language is another.
    if (language !== this.#diagnosisLanguage) this.#diagnosis = undefined;
    this.#diagnosisLanguage = language;
    this.#diagnosis ??= diagnose(language, exercise, ownValue, grade, parameters);
    return this.#diagnosis;
  }

  /** The reader's numbers. */
  protected get ownValue(): ExerciseValue {
    this.#bringUpToDate();
    return this.#value;
  }

  /** How the reader's numbers compare with the target. */
  protected get grade(): Grade {
    const { exercise, ownValue } = this;
    this.#grade ??= gradeExercise(exercise, ownValue);
    return this.#grade;
  }

  /** Whether the figure says what is right and wrong: always, or since the last press of Check. */
  protected get judged(): boolean {
    return this.grading === 'live' || this.#judged;
  }

  protected get attempt(): number {
    return this.#attempt;
  }

  protected get shownAnswer(): ExerciseValue | undefined {
    return this.solution === 'hidden' ? undefined : this.exercise.answer;
  }

  /** The hint that was asked for, about the numbers as they are now; none once its segment matches. */
  protected get shownHint(): ShownHint | undefined {
    const level = this.#hintLevel;
    if (level === 0 || this.#hintSegment !== this.diagnosis.segment) return undefined;
    return { level, text: this.#hintText(level) };
  }

  protected get nextHintLevel(): number {
    return Math.min(this.hints, (this.shownHint?.level ?? 0) + 1);
  }

  /** Whether the reader can do nothing at all, or everything but change the numbers. */
  protected abstract get isDisabled(): boolean;
  protected abstract get isReadOnly(): boolean;

  /** Called when the reader's numbers are others. */
  protected abstract valueChanged(): void;

  /** Judges the reader's numbers now, and counts that as an attempt. */
  check(): Answer {
    this.#judged = true;
    this.#attempt++;
    const { score, maxError, solved, diagnosis } = this;
    const answer = { score, correct: solved, maxError, attempt: this.#attempt, diagnosis };
    this.dispatchEvent(new ReluAnswerEvent(answer));
    if (solved && !this.#completed) {
      this.#completed = true;
      this.dispatchEvent(new ReluCompleteEvent(this.#attempt));
    }
    this.requestUpdate();
    return answer;
  }

  /** Shows the next hint and returns its text; empty if there are none. */
  hint(): string {
    if (this.hints === 0) return '';
    const before = this.shownHint;
    this.#hintLevel = this.nextHintLevel;
    this.#hintSegment = this.diagnosis.segment;
    const text = this.#hintText(this.#hintLevel);
    // After the last level there is nothing new to show.
    if (text === before?.text) return text;
    this.dispatchEvent(new ReluHintEvent(this.#hintLevel, text));
    this.requestUpdate();
    return text;
  }

  /** Shows a solution over the reader's numbers until they move again; nothing if it is hidden. */
  showSolution(): void {
    const { shownAnswer, ownValue } = this;
    if (shownAnswer) this.copy.showSolution(shownAnswer, ownValue);
  }

  /**
   * Lets gradient descent try, starting from the reader's numbers, and shows that over them. Resolves
   * with how it ended, or undefined if it was stopped.
   */
  descend(): Promise<DescentOutcome | undefined> {
    const { ownValue } = this;
    return this.copy.descend(this.exercise, ownValue, this.atZero);
  }

  /** Back to the start: the numbers, the attempts, the hints. */
  reset(): void {
    this.#begin(this.exercise);
    this.valueChanged();
    this.requestUpdate();
  }

  /** Takes over numbers from the reader's hand; returns whether they may be changed. */
  protected setUnit(unit: number, weight: number, bias: number): boolean {
    const place = this.exercise.free.indexOf(unit);
    if (place < 0 || this.isDisabled || this.isReadOnly) return false;
    const { ownValue } = this;
    const withNew = (numbers: readonly number[], number: number): number[] =>
      numbers.map((each, index) => (index === place ? number : each));
    this.#setValue({
      weight: withNew(ownValue.weight, limitedNumber(weight)),
      bias: withNew(ownValue.bias, limitedNumber(bias)),
    });
    return true;
  }

  /** The reader has let go. */
  protected settle(): void {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    if (this.grading === 'live') this.check();
  }

  override get state(): ExerciseState {
    return {
      ...super.state,
      ...{ value: this.ownValue, attempt: this.#attempt },
      ...{ completed: this.#completed, judged: this.#judged },
      solutionShown: this.copy.kind === 'solution',
      ...(this.shownHint && { hintLevel: this.shownHint.level }),
    };
  }

  override set state(state: ExerciseState) {
    super.state = state;
  }

  protected override restoreState(state: FigureState): void {
    const { value, attempt, completed, judged, solutionShown, hintLevel } =
      state as Partial<ExerciseState>;
    this.reset();
    this.value = JSON.stringify(value);
    this.#attempt = attempt && attempt > 0 ? Math.round(attempt) : 0;
    this.#completed = completed === true;
    this.#judged = judged === true;
    this.#hintLevel = Math.min(this.hints, hintLevel && hintLevel > 0 ? Math.round(hintLevel) : 0);
    this.#hintSegment = this.diagnosis.segment;
    if (solutionShown === true) this.showSolution();
  }

  protected override get jointProblems(): readonly Problem[] {
    if (this.#refusedValue === undefined) return super.jointProblems;
    const count = this.exercise.free.length;
    const { term } = this.language;
    const allowed = term('allowedValue', count);
    const problem = this.problem('value', this.#refusedValue, allowed, term('presentValue'));
    return [...super.jointProblems, problem];
  }

  protected override exerciseChanged(): void {
    this.#grade = undefined;
    this.#diagnosis = undefined;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('parameters')) this.#diagnosis = undefined;
    this.#bringUpToDate();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    this.toggleState('solved', this.solved);
  }

  /** Another target or other units begin anew; a tolerance or a range leaves the reader's numbers. */
  #bringUpToDate(): void {
    const { exercise } = this;
    if (exercise === this.#practised) return;
    if (this.#practised && isSameTask(exercise, this.#practised)) this.#practised = exercise;
    else this.#begin(exercise);
  }

  #begin(exercise: Exercise): void {
    this.#practised = exercise;
    this.#attempt = 0;
    this.#completed = false;
    this.#hintLevel = 0;
    this.#refusedValue = undefined;
    this.#take(startValue(exercise));
  }

  #setValue(value: ExerciseValue): void {
    this.#bringUpToDate();
    this.#take(value);
    this.valueChanged();
    this.requestUpdate();
  }

  #take(value: ExerciseValue): void {
    this.#value = value;
    this.#grade = undefined;
    this.#diagnosis = undefined;
    this.#judged = false;
    this.copy.putAway();
  }

  #hintText(level: number): string {
    const { exercise, ownValue, grade, parameters } = this;
    return hint(this.language, exercise, ownValue, grade, level as 1 | 2 | 3, parameters);
  }
}

function isSameTask(first: Exercise, second: Exercise): boolean {
  const task = ({ target, units, outputBias }: Exercise): string =>
    JSON.stringify([target, units, outputBias]);
  return task(first) === task(second);
}
