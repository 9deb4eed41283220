import type { ActivationName } from './activations.js';
import { formatNumber } from './number-format.js';

/** An equation in the notation of `parseFormula`, in pieces between which lines may break. */
export type Equation = readonly string[];

/** Digits of numbers in equations. */
const digits = 4;

/** The terms of a sum as pieces, each but the last with the sign of the next one behind it. */
export function inSum(terms: readonly string[]): string[] {
  return terms.map((term, index) => {
    const body = index === 0 ? term : term.replace(/^−/, '');
    const next = terms[index + 1];
    return next === undefined ? body : `${body} ${added(next).charAt(0)}`;
  });
}

/** A term with its sign before it, as it follows another one. */
export function added(term: string): string {
  return term.startsWith('−') ? `− ${term.slice(1)}` : `+ ${term}`;
}

/** A factor before a letter: 1 is not written. */
export function product(weight: number | string, factor: string): string {
  if (weight === 1) return factor;
  if (weight === -1) return `−${factor}`;
  return `${typeof weight === 'number' ? inEquation(weight) : weight} ${factor}`;
}

/** A letter with a number below it. */
export function indexed(letter: string, index: number): string {
  return `${letter}_{${index}}`;
}

/** An activation around a sum; nothing around it if it is linear. */
export function applied(activation: ActivationName, sum: string): string {
  return activation === 'linear' ? sum : `${activation}(${sum})`;
}

/** A number as equations show it. */
export function inEquation(value: number): string {
  return formatNumber(value, digits);
}
