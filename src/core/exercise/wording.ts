import type { Numbered } from '../exercise-diagnosis-terms.js';
import type { Language } from '../language.js';
import { decimalExponent } from '../number-format.js';

/** What the reader sets of each unit: weight and bias, or kink and slope. */
export type ExerciseParameters = 'weight-bias' | 'kink-slope';

/** One term of a sum, as it is written and as a number. */
export interface SumTerm {
  readonly text: string;
  readonly value: number;
}

/** Rounding errors of sums and differences; written as 0. */
const noise = 1e-9;
const mostListed = 3;

/** The number that figure and texts give to a segment: the lesson counts them from 1, units from 0. */
export function segmentNumber(index: number): number {
  return index + 1;
}

/** A number in a sentence: 3 significant digits, or 4 where these are all there are. */
export function number(language: Language, value: number): string {
  return language.number(rounded(value), 4);
}

/** Two numbers that differ, with as many digits as it takes to see it. */
export function numbersApart(
  language: Language,
  first: number,
  second: number,
): [first: string, second: string] {
  let both: [string, string] = [number(language, first), number(language, second)];
  for (let digits = 4; both[0] === both[1] && digits <= 12; digits++) {
    both = [language.number(first, digits), language.number(second, digits)];
  }
  return both;
}

/** A number as the term of a sum. */
export function sumTerm(language: Language, value: number): SumTerm {
  return { text: number(language, value), value: rounded(value) };
}

/** "1 + 3 = 4"; with ≈ where the rounded terms do not make the rounded sum. */
export function sumText(language: Language, terms: readonly SumTerm[], total: number): string {
  const { minus } = language.symbols;
  const sum = terms.reduce((part, { value }) => part + value, 0);
  const isExact = Math.abs(sum - rounded(total)) <= noise * Math.max(1, Math.abs(total));
  const joined = terms
    .map(({ text }, index) => {
      if (index === 0) return text;
      return text.startsWith(minus) ? ` − ${text.slice(minus.length)}` : ` + ${text}`;
    })
    .join('');
  return `${joined} ${isExact ? '=' : '≈'} ${number(language, total)}`;
}

/** Units as a sentence names them. */
export function unitsNumbered(indices: readonly number[]): Numbered {
  if (indices.length === 1) return { numbers: indices, form: 'one' };
  const isMany = indices.length > mostListed && !areConsecutive(indices);
  return { numbers: indices, form: isMany ? 'many' : listOrRange(indices) };
}

/** Segments as a sentence names them, with the numbers that the figure gives them. */
export function segmentsNumbered(indices: readonly number[]): Numbered {
  const numbers = indices.map(segmentNumber);
  return { numbers, form: numbers.length === 1 ? 'one' : listOrRange(numbers) };
}

function listOrRange(numbers: readonly number[]): 'list' | 'range' {
  return numbers.length < 3 || !areConsecutive(numbers) ? 'list' : 'range';
}

function areConsecutive(numbers: readonly number[]): boolean {
  return numbers.every((number, place) => number === numbers[0] + place);
}

/** The number that `number` writes. */
function rounded(value: number): number {
  if (Math.abs(value) < noise) return 0;
  const precise = Number(value.toPrecision(4));
  if (Math.abs(precise - value) < noise * Math.abs(value)) return precise;
  return Number(value.toPrecision(Math.min(100, Math.max(3, decimalExponent(value) + 1))));
}
