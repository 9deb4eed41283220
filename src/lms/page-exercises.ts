import type { PageReport, Problem, SavedExercise, SavedPage } from './adapter.js';
import { keyOf } from './graded-element.js';
import { NoticeLine } from './notice-line.js';
import { TrackedExercise } from './tracked-exercise.js';
import type { ExerciseListener } from './tracked-exercise.js';

/** The exercises of a page that share a session, and what is known of those that were there before. */
export class PageExercises {
  readonly #listener: ExerciseListener;
  readonly #exercises = new Map<TrackedExercise, NoticeLine>();
  /** Also of exercises that are not on the page now. */
  readonly #saved: Record<string, SavedExercise> = {};
  /** How far the learner was when the last exercise was let go of. */
  #last: PageReport | undefined;

  constructor(listener: ExerciseListener) {
    this.#listener = listener;
  }

  /** An element that is there already keeps its place; that of one that has gone is free. */
  add(element: Element): TrackedExercise {
    const all = [...this.#exercises.keys()];
    const known = all.find((exercise) => exercise.element === element);
    if (known) return known;
    const key = keyOf(element, (name) =>
      all.some((exercise) => exercise.key === name && !exercise.isGone),
    );
    const replaced = all.find((exercise) => exercise.key === key);
    if (replaced) this.remove(replaced);
    const exercise = new TrackedExercise(element, key, this.#listener);
    this.#exercises.set(exercise, new NoticeLine(element));
    this.#remember(exercise);
    return exercise;
  }

  remove(exercise: TrackedExercise): void {
    const notice = this.#exercises.get(exercise);
    if (!notice) return;
    this.#keep(exercise);
    if (this.#exercises.size === 1) this.#last = this.report;
    exercise.stop();
    notice.show(undefined);
    this.#exercises.delete(exercise);
  }

  restore(saved: SavedPage): void {
    Object.assign(this.#saved, saved);
    for (const exercise of this.#exercises.keys()) this.#remember(exercise);
  }

  /** How far the learner is now. */
  get report(): PageReport {
    const exercises = [...this.#exercises.keys()];
    if (exercises.length === 0 && this.#last) {
      return { ...this.#last, exercises: { ...this.#saved } };
    }
    for (const exercise of exercises) this.#keep(exercise);
    const scores = exercises.map(({ score }) => score ?? 0);
    const answered = exercises.some(({ score }) => score !== undefined);
    const count = Math.max(1, exercises.length);
    const completed = exercises.filter((exercise) => exercise.completed).length;
    return {
      exercises: { ...this.#saved },
      score: answered ? scores.reduce((sum, score) => sum + score, 0) / count : undefined,
      progress: completed / count,
      completed: completed === count,
    };
  }

  showProblem(problem: Problem | undefined): void {
    for (const notice of this.#exercises.values()) notice.show(problem);
  }

  #remember(exercise: TrackedExercise): void {
    const { key } = exercise;
    if (Object.hasOwn(this.#saved, key)) exercise.remember(this.#saved[key]);
  }

  #keep(exercise: TrackedExercise): void {
    const { key, report } = exercise;
    if (report) this.#saved[key] = report;
  }
}
