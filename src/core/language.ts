import {
  englishSymbols,
  exactText,
  fixedText,
  notationText,
  numberText,
  powerText,
} from './number-format.js';
import type { NumberSymbols } from './number-format.js';
import type { Terms } from './terms.js';

/** What a term takes: nothing if it is a text. */
export type TermValues<Key extends keyof Terms> = Terms[Key] extends (
  ...values: infer Values
) => string
  ? Values
  : [];

/** Looks up a term of one language and fills in what it takes. */
export type TermLookup = <Key extends keyof Terms>(key: Key, ...values: TermValues<Key>) => string;

/** All that it takes to say something in one language. */
export interface Language {
  /** A BCP 47 language tag, such as "en" or "zh-CN". */
  readonly code: string;
  /** Of its texts; undefined where they stand in for those of another language. */
  readonly direction: 'ltr' | 'rtl' | undefined;
  readonly term: TermLookup;
  readonly symbols: NumberSymbols;
  /** See `numberText`. */
  readonly number: (value: number, significantDigits?: number) => string;
  /** See `fixedText`. */
  readonly fixed: (value: number, decimals: number) => string;
  /** See `exactText`. */
  readonly exact: (value: number) => string;
  /** See `powerText`. */
  readonly power: (value: number, significantDigits?: number) => string;
  /** A text of symbols only, such as `−2 relu(0.5x)`, with its numbers as the language writes them. */
  readonly notation: (text: string) => string;
  /** "a", "a and b", "a, b and c". */
  readonly listed: (words: readonly string[]) => string;
}

/** A part of a sentence that is still to be said in some language. */
export type Phrase = string | ((language: Language) => string);

/** What a language is made of. */
export interface LanguageParts {
  readonly code: string;
  readonly direction?: 'ltr' | 'rtl' | undefined;
  readonly term: TermLookup;
  readonly symbols: NumberSymbols;
}

/** A language from its terms and the way it writes numbers. */
export function createLanguage({ code, direction, term, symbols }: LanguageParts): Language {
  return {
    code,
    direction,
    term,
    symbols,
    number: (value, significantDigits) => numberText(symbols, value, significantDigits),
    fixed: (value, decimals) => fixedText(symbols, value, decimals),
    exact: (value) => exactText(symbols, value),
    power: (value, significantDigits) => powerText(symbols, value, significantDigits),
    notation: (text) => notationText(symbols, text),
    listed: (words) => (words.length < 2 ? words.join('') : term('listed', words)),
  };
}

/** A formula or a point, kept from left to right within a text that goes the other way. */
export function isolated({ direction }: Language, symbols: string): string {
  return direction === 'rtl' ? `\u2066${symbols}\u2069` : symbols;
}

/** Beside a sign, before the number of a parameter and what a number multiplies, and in a point. */
const bindingSpace =
  /(?<=(?:^|[ (\u2066])[=≈<>≤≥×+−]) | (?=[=≈<>≤≥×] )|(?<!\)) (?=[+−] )| (?=\d+ = )|(?<=\d) (?=relu\()|(?<=\([^()\s]*\d[,;،]) (?=[^()\s]*\d\))/g;

/** A text whose lines do not break within formulas, except a sum after a parenthesis. */
export function unbroken(text: string): string {
  return text.replace(bindingSpace, '\u00a0');
}

/** What a phrase says in a language. */
export function phraseText(language: Language, phrase: Phrase): string {
  return typeof phrase === 'string' ? phrase : phrase(language);
}

/**
 * Stands in where something is read and nobody hears why it is wrong: its terms are their keys.
 */
export const wordless: Language = createLanguage({
  code: 'zxx',
  term: (key, ..._values) => key,
  symbols: englishSymbols,
});
