import { phraseText } from './language.js';
import type { Language, Phrase } from './language.js';

/** What became of a request: the value in use and, if that is not what was asked for, what is allowed. */
export interface ParsedSetting<T> {
  readonly value: T;
  /** A phrase such as "a whole number from 1 to 300"; only there if the request was not taken as it was. */
  readonly allowed?: Phrase;
}

/** How the text of an attribute, or what a script set a property to, becomes a value. */
export type SettingParser<T> = (request: unknown, fallback: T) => ParsedSetting<T>;

export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  /** The lower limit itself is not allowed. */
  readonly aboveMin?: boolean;
  readonly whole?: boolean;
}

const decimalNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number within limits: numbers outside are clamped, all else is the fallback. */
export function numberSetting(limits: NumberLimits): SettingParser<number> {
  const allowed = describeLimits(limits);
  return (request, fallback) => {
    const number = toNumber(request);
    if (number === undefined) return { value: fallback, allowed };
    if (limits.aboveMin && number <= limits.min) return { value: fallback, allowed };
    const rounded = limits.whole && Number.isFinite(number) ? Math.round(number) : number;
    const value = Math.min(limits.max, Math.max(limits.min, rounded));
    return value === number ? { value } : { value, allowed };
  };
}

/** One of a list of words, in any case and with spaces around. */
export function wordSetting<Word extends string>(words: readonly Word[]): SettingParser<Word> {
  const allowed: Phrase = ({ term }) => term('oneOfWords', words.join(', '));
  return (request, fallback) => {
    const word = words.find((candidate) => candidate === normalize(request));
    return word === undefined ? { value: fallback, allowed } : { value: word };
  };
}

/** Either one given word or a number within limits. */
export function wordOrNumberSetting<Word extends string>(
  word: Word,
  limits: NumberLimits,
): SettingParser<Word | number> {
  const parseNumber = numberSetting(limits);
  const allowed: Phrase = (language) =>
    language.term('wordOr', word, describeLimits(limits)(language));
  return (request, fallback) => {
    if (normalize(request) === word) return { value: word };
    const parsed = parseNumber(request, NaN);
    if (Number.isNaN(parsed.value)) return { value: fallback, allowed };
    return parsed.allowed === undefined ? parsed : { value: parsed.value, allowed };
  };
}

/** Words of a list, each at most once, in the order given; unknown ones are left out. */
export function wordListSetting<Word extends string>(
  words: readonly Word[],
): SettingParser<readonly Word[]> {
  const allowed: Phrase = ({ term }) => term('anyOfWords', words.join(', '));
  return (request, fallback) => {
    const parts = toParts(request);
    const value = words.filter((word) => parts.includes(word));
    value.sort((first, second) => parts.indexOf(first) - parts.indexOf(second));
    if (value.length === 0) return { value: fallback, allowed };
    return value.length === parts.length ? { value } : { value, allowed };
  };
}

/** One to `maxLength` words, repeated at will; unknown ones are left out. */
export function wordSequenceSetting<Word extends string>(
  words: readonly Word[],
  maxLength: number,
): SettingParser<readonly Word[]> {
  const allowed: Phrase = ({ term }) => term('upToOfWords', maxLength, words.join(', '));
  return (request, fallback) => {
    const parts = toParts(request);
    const known = parts.flatMap((part) => words.find((word) => word === part) ?? []);
    const value = known.slice(0, maxLength);
    if (value.length === 0) return { value: fallback, allowed };
    return value.length === parts.length ? { value } : { value, allowed };
  };
}

/** One to `maxLength` numbers, each within limits. */
export function numberListSetting(
  limits: NumberLimits,
  maxLength: number,
): SettingParser<readonly number[]> {
  const parseNumber = numberSetting(limits);
  const allowed: Phrase = (language) =>
    language.term('upToNumbers', maxLength, describeLimits(limits)(language));
  return (request, fallback) => {
    const parts = toParts(request);
    const parsed = parts.slice(0, maxLength).map((part) => parseNumber(part, NaN));
    const value = parsed.map((entry) => entry.value);
    if (value.length === 0 || value.some(Number.isNaN)) return { value: fallback, allowed };
    const asAsked =
      parts.length <= maxLength && parsed.every((entry) => entry.allowed === undefined);
    return asAsked ? { value } : { value, allowed };
  };
}

/** Two numbers "from to": a reversed interval is swapped, an empty one widened to length 1. */
export function intervalSetting(
  limits: NumberLimits,
): SettingParser<readonly [from: number, to: number]> {
  const parseNumber = numberSetting(limits);
  const allowed: Phrase = (language) =>
    language.term('twoNumbers', describeLimits(limits)(language));
  return (request, fallback) => {
    const parts = toParts(request);
    const [first, second] = parts.map((part) => parseNumber(part, NaN));
    if (!first || !second || Number.isNaN(first.value) || Number.isNaN(second.value)) {
      return { value: fallback, allowed };
    }
    const asAsked = parts.length === 2 && first.allowed === undefined && !second.allowed;
    if (first.value < second.value) {
      const value = [first.value, second.value] as const;
      return asAsked ? { value } : { value, allowed };
    }
    if (first.value > second.value) return { value: [second.value, first.value], allowed };
    return { value: [first.value - 0.5, first.value + 0.5], allowed };
  };
}

/** Either one given word or an interval. */
export function wordOrIntervalSetting<Word extends string>(
  word: Word,
  limits: NumberLimits,
): SettingParser<Word | readonly [from: number, to: number]> {
  const parseInterval = intervalSetting(limits);
  return (request, fallback) => {
    if (normalize(request) === word) return { value: word };
    const parsed = parseInterval(request, [NaN, NaN]);
    const { allowed } = parsed;
    if (allowed === undefined) return parsed;
    const value = Number.isNaN(parsed.value[0]) ? fallback : parsed.value;
    return {
      value,
      allowed: (language) => language.term('wordOr', word, phraseText(language, allowed)),
    };
  };
}

/** Any text; what it means is checked where it is used. */
export const textSetting: SettingParser<string> = (request) => ({
  value: requestText(request).trim(),
});

/** Present or not, as a boolean attribute: any text is true. */
export const flagSetting: SettingParser<boolean> = (request) => ({
  value: request !== false && request !== 0,
});

/** A request shortened for a message, at most 40 characters. */
export function quoteRequest(request: unknown): string {
  const text = requestText(request);
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

function describeLimits({ min, max, aboveMin, whole = false }: NumberLimits) {
  return ({ term, exact }: Language): string =>
    term(aboveMin ? 'numberAbove' : 'numberBetween', whole, exact(min), exact(max));
}

/** The number that a request is, or that its text writes; undefined of anything else. */
export function toNumber(request: unknown): number | undefined {
  if (typeof request === 'number') return Number.isNaN(request) ? undefined : request;
  if (typeof request !== 'string') return undefined;
  const text = request.trim().replaceAll('−', '-');
  if (decimalNumber.test(text)) return Number(text);
  if (/^[+-]?infinity$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return undefined;
}

function toParts(request: unknown): string[] {
  const text = requestText(request);
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((part) => part !== '');
}

function normalize(request: unknown): string {
  return requestText(request).trim().toLowerCase();
}

/**
 * What was asked for as it would be written, without ever calling code of the value (a toString may
 * throw): the parts of a list with spaces between, and commas in parts that are lists, as in points.
 */
export function requestText(request: unknown): string {
  if (!Array.isArray(request)) return partText(request);
  return request
    .map((part) => (Array.isArray(part) ? part.map(partText).join(',') : partText(part)))
    .join(' ');
}

function partText(request: unknown): string {
  if (typeof request === 'object' || typeof request === 'function') {
    return request === null ? 'null' : `[${typeof request}]`;
  }
  return String(request);
}
