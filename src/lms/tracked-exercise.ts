import type { AnswerReport, SavedExercise } from './adapter.js';
import { isReady, whenReady } from './graded-element.js';
import type { GradedElement, Judgement } from './graded-element.js';

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
      : whenReady(element).then(() => this.#restore());
    element.addEventListener('input', this.#onInput);
    element.addEventListener('relu-answer', this.#onAnswer);
    element.addEventListener('relu-complete', this.#onComplete);
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
    return { state, score: this.#score ?? 0, completed: this.#completed };
  }

  /** Takes what is known from before; the learner's own work of this session stays. */
  remember(saved: SavedExercise): void {
    this.#saved = saved;
    this.#restored = false;
    this.#score = Math.max(this.#score ?? 0, saved.score);
    this.#completed ||= saved.completed;
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
    this.#listener.onAnswer({
      ...{ key: this.key, value: value ?? '', answer },
      ...{ score: share(score), correct, maxError, attempt },
      tolerance: Number.isFinite(tolerance) ? Number(tolerance) : 0,
      time: new Date(),
    });
  };

  readonly #onComplete = (): void => {
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

function isSame(first: unknown, second: unknown): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

function share(score: number): number {
  return Number.isFinite(score) ? Math.min(1, Math.max(0, score)) : 0;
}
