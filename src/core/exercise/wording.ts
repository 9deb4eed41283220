import { listed } from '../descriptions.js';
import { decimalExponent, formatNumber } from '../number-format.js';

/** What the reader sets of each unit: weight and bias, or kink and slope. */
export type ExerciseParameters = 'weight-bias' | 'kink-slope';

/** One term of a sum, as it is written and as a number. */
export interface Term {
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
export function number(value: number): string {
  return formatNumber(rounded(value), 4);
}

/** Two numbers that differ, with as many digits as it takes to see it. */
export function numbersApart(first: number, second: number): [first: string, second: string] {
  let both: [string, string] = [number(first), number(second)];
  for (let digits = 4; both[0] === both[1] && digits <= 12; digits++) {
    both = [formatNumber(first, digits), formatNumber(second, digits)];
  }
  return both;
}

/** A number as the term of a sum. */
export function term(value: number): Term {
  return { text: number(value), value: rounded(value) };
}

/** "1 + 3 = 4"; with ≈ where the rounded terms do not make the rounded sum. */
export function sumText(terms: readonly Term[], total: number): string {
  const sum = terms.reduce((part, { value }) => part + value, 0);
  const isExact = Math.abs(sum - rounded(total)) <= noise * Math.max(1, Math.abs(total));
  const joined = terms
    .map(({ text }, index) => {
      if (index === 0) return text;
      return text.startsWith('−') ? ` − ${text.slice(1)}` : ` + ${text}`;
    })
    .join('');
  return `${joined} ${isExact ? '=' : '≈'} ${number(total)}`;
}

/** "unit 1", "units 1 and 2", "units 2 to 5", or how many they are: "4 other units". */
export function unitNames(indices: readonly number[], kind = 'other'): string {
  if (indices.length === 1) return `unit ${indices[0]}`;
  if (indices.length > mostListed && !areConsecutive(indices)) {
    return `${indices.length} ${kind} units`;
  }
  return `units ${rangeOf(indices)}`;
}

/** "Segment 1 matches", "Segments 1 and 3 no longer match", "Segments 1 to 5 match". */
export function segmentsMatch(indices: readonly number[], adverb = ''): string {
  const numbers = indices.map(segmentNumber);
  const when = adverb && `${adverb} `;
  if (numbers.length === 1) return `Segment ${numbers[0]} ${when}matches`;
  return `Segments ${rangeOf(numbers)} ${when}match`;
}

/** "1", "1 and 2", "1 to 3". */
function rangeOf(numbers: readonly number[]): string {
  if (numbers.length < 3 || !areConsecutive(numbers)) return listed(numbers.map(String));
  return `${numbers[0]} to ${numbers[numbers.length - 1]}`;
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
