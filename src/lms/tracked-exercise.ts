import type { AnswerReport, SavedExercise } from './adapter.js';
import { isReady, whenReady } from './graded-element.js';
import type { GradedElement, Judgement } from './graded-element.js';
import { answerOtherCopy, connectRequest } from './other-copies.js';

/** What a session hears of an exercise. */
export interface ExerciseListener {
  onInput(): void;
  onAnswer(answer: AnswerReport): void;
  onComplete(): void;
}

/** One exercise of a page: what its learner does, and what is known of it from before. */
export class TrackedExercise {
  readonly element: Element;
  readonly key: string;
  /** Resolves once the element can be restored. */
  readonly ready: Promise<void>;
  readonly #listener: ExerciseListener;
  /** Whether the learner has done anything since the page was opened. */
  #touched = false;
  #wasOnPage = false;
  #saved: SavedExercise | undefined;
  #restored = false;
  #score: number | undefined;
  #completed = false;

  constructor(element: Element, key: string, listener: ExerciseListener) {
    this.element = element;
    this.key = key;
    this.#listener = listener;
    this.ready = isReady(element)
      ? Promise.resolve()
      : whenReady(element).then(() => this.#begin());
    if (isReady(element)) this.#begin();
    void this.ready.then(() => (this.#wasOnPage = element.isConnected));
    element.addEventListener('input', this.#onInput);
    element.addEventListener('relu-answer', this.#onAnswer);
    element.addEventListener('relu-complete', this.#onComplete);
    element.addEventListener(connectRequest, answerOtherCopy);
  }

  /** Whether it has been taken off the page; one that is still to be put there has not. */
  get isGone(): boolean {
    return (this.#wasOnPage || this.#touched) && !this.element.isConnected;
  }

  /** 0 to 1: the best answer so far; undefined before the first. */
  get score(): number | undefined {
    return this.#score;
  }

  get completed(): boolean {
    return this.#completed;
  }

  /** What is to be kept; undefined if the learner has never done anything. */
  get report(): SavedExercise | undefined {
    if (!this.#touched || !isReady(this.element)) return this.#saved;
    const state: Record<string, unknown> = { ...this.element.state };
    delete state.settings;
    const score = this.#score;
    return { state, ...(score !== undefined && { score }), completed: this.#completed };
  }

  /** Takes what is known from before; the learner's own work of this session stays. */
  remember(saved: SavedExercise): void {
    this.#saved = saved;
    this.#restored = false;
    if (saved.score !== undefined) this.#score = Math.max(this.#score ?? 0, saved.score);
    this.#completed ||= saved.completed;
    this.#restore();
  }

  /** The learner may have solved it before anybody heard of it, and it says so only once. */
  #begin(): void {
    const { element } = this;
    if (isReady(element) && (element.state as { completed?: unknown }).completed === true) {
      this.#completed = true;
      this.#score = 1;
      this.#onInput();
    }
    this.#restore();
  }

  /** Puts back what is known from before, as soon as the element can take it. */
  #restore(): void {
    const { element } = this;
    if (this.#restored || this.#touched || !this.#saved?.state || !isReady(element)) return;
    this.#restored = true;
    restoreState(element, this.#saved.state);
  }

  stop(): void {
    const { element } = this;
    element.removeEventListener('input', this.#onInput);
    element.removeEventListener('relu-answer', this.#onAnswer);
    element.removeEventListener('relu-complete', this.#onComplete);
    element.removeEventListener(connectRequest, answerOtherCopy);
  }

  readonly #onInput = (): void => {
    this.#touched = true;
    this.#listener.onInput();
  };

  readonly #onAnswer = (event: Event): void => {
    this.#touched = true;
    const { score, correct, maxError, attempt } = event as Event & Judgement;
    const { value, answer, tolerance } = this.element as Partial<GradedElement>;
    this.#score = Math.max(this.#score ?? 0, share(score));
    this.#completed ||= correct;
    this.#listener.onAnswer({
      ...{ key: this.key, value: value ?? '', answer },
      ...{ score: share(score), correct, maxError, attempt },
      tolerance: Number.isFinite(tolerance) ? Number(tolerance) : 0,
      time: new Date(),
    });
  };

  readonly #onComplete = (): void => {
    // Mostly the answer has said so.
    if (this.#completed) return;
    this.#touched = true;
    this.#completed = true;
    this.#listener.onComplete();
  };
}

/** The settings stay those of the page; a state that the element does not take is put aside. */
function restoreState(element: GradedElement, saved: Readonly<Record<string, unknown>>): void {
  const before = element.state as Record<string, unknown>;
  element.state = { ...saved, settings: before.settings };
  const { value } = element.state as Record<string, unknown>;
  if ('value' in saved && !isSame(saved.value, value)) {
    element.state = before;
    console.warn(
      `<${element.localName}>: the saved state is of another exercise and was put aside.`,
    );
  }
}

/** Whether two values are the same JSON: platforms may keep the keys of an object in another order. */
function isSame(first: unknown, second: unknown): boolean {
  if (!isObject(first) || !isObject(second)) return first === second;
  const keys = Object.keys(first);
  return (
    keys.length === Object.keys(second).length &&
    keys.every((key) => key in second && isSame(first[key], second[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function share(score: number): number {
  return Number.isFinite(score) ? Math.min(1, Math.max(0, score)) : 0;
}
