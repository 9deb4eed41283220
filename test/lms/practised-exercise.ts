import { fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-slider-exercise.js';
import type { ReluSliderExercise } from '../../src/elements/relu-slider-exercise.js';
import { move } from '../elements/exercise-doubles.js';

/** The lesson's exercise with an id. */
export async function exerciseNamed(id: string): Promise<ReluSliderExercise> {
  const exercise = await fixture<ReluSliderExercise>(
    html`<relu-slider-exercise id=${id}></relu-slider-exercise>`,
  );
  await exercise.updateComplete;
  return exercise;
}

/** Matches one of the two segments that are off at first. */
export async function halfSolve(exercise: ReluSliderExercise): Promise<void> {
  await move(exercise, 'weight-1', 1);
  await move(exercise, 'bias-1', -1);
}

/** Matches all. */
export async function solve(exercise: ReluSliderExercise): Promise<void> {
  await halfSolve(exercise);
  await move(exercise, 'weight-2', 2);
  await move(exercise, 'bias-2', -4);
}

/** Leaves the page, as far as scripts can tell; `persisted` comes back to it as it was. */
export function leavePage(): void {
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
}

/** Puts the page out of sight, as far as scripts can tell. */
export function hidePage(page = document): void {
  Object.defineProperty(page, 'visibilityState', { value: 'hidden', configurable: true });
  page.dispatchEvent(new Event('visibilitychange'));
  delete (page as { visibilityState?: unknown }).visibilityState;
}

export function comeBackToPage(): void {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}

/** Resolves once something is so; the test's own time ends the wait. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** What was written to the console as a warning from now on. */
export function heardWarnings(): { readonly warnings: string[]; stop(): void } {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...values: unknown[]) => warnings.push(values.join(' '));
  return {
    warnings,
    stop() {
      console.warn = warn;
    },
  };
}
