import type { ReluSliderExercise } from '../../src/elements/relu-slider-exercise.js';

/** A part of an exercise's shadow tree. */
export function part<Kind extends HTMLElement = HTMLInputElement>(
  exercise: ReluSliderExercise,
  name: string,
): Kind {
  return exercise.shadowRoot!.querySelector<Kind>(`[part~="${name}"]`)!;
}

export function textOf(exercise: ReluSliderExercise, name: string): string {
  return part(exercise, name)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

export function valueText(weight: readonly number[], bias: readonly number[]): string {
  return JSON.stringify({ weight, bias });
}

/** Moves a slider as a reader would: one value, and lets go. */
export async function move(
  exercise: ReluSliderExercise,
  name: string,
  value: number,
): Promise<void> {
  const slider = part(exercise, `slider-${name}`);
  slider.value = String(value);
  slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  slider.dispatchEvent(new Event('change', { bubbles: true }));
  await exercise.updateComplete;
}

/** The types of events that come out of an element from now on. */
export function heard(element: HTMLElement, ...names: string[]): string[] {
  const types: string[] = [];
  for (const name of names) element.addEventListener(name, ({ type }) => types.push(type));
  return types;
}
