import type { Language } from './language.js';

/** One word of an expression. */
export interface Token {
  readonly kind: 'number' | 'name' | 'symbol' | 'end';
  /** As the parser compares it: names in lower case, symbols in ASCII. */
  readonly text: string;
  /** Where it begins, counted from 1. */
  readonly position: number;
}

const longestExpression = 200;

const tokenPattern =
  /(?<number>(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|(?<name>[a-z_]\w*|π)|(?<symbol>\*\*|[-+*/^(),−–·⋅×÷])/iy;

/** Other spellings of symbols and names, as word processors and keyboards write them. */
const spellings: ReadonlyMap<string, string> = new Map([
  ['**', '^'],
  ['−', '-'],
  ['–', '-'],
  ['·', '*'],
  ['⋅', '*'],
  ['×', '*'],
  ['÷', '/'],
  ['π', 'pi'],
]);

/**
 * The tokens of an expression, ended by one of kind "end"; throws SyntaxError for more than 200
 * characters and for characters that no expression has.
 */
export function tokenize(language: Language, text: string): Token[] {
  if (text.length > longestExpression) {
    throw new SyntaxError(language.term('expressionTooLong', text.length, longestExpression));
  }
  const tokens: Token[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length) {
    const token = tokenAt(language, text, start);
    tokens.push(token.value);
    start = skipSpace(text, token.end);
  }
  return [...tokens, { kind: 'end', text: '', position: text.length + 1 }];
}

/** The token's text in quotes, shortened if need be, for an error message. */
export function quote({ term }: Language, token: Token): string {
  if (token.kind === 'end') return term('expressionEnd');
  return `"${token.text.length > 20 ? `${token.text.slice(0, 20)}…` : token.text}"`;
}

/** The value of a number token; throws SyntaxError if a double cannot hold it. */
export function numberValue(language: Language, token: Token): number {
  const value = Number(token.text);
  if (Number.isFinite(value)) return value;
  throw new SyntaxError(
    language.term('expressionNumberTooLarge', quote(language, token), token.position),
  );
}

/** The error for a token at a place where the grammar has another. */
export function expected(language: Language, allowed: string, found: Token): SyntaxError {
  return new SyntaxError(
    language.term('expressionExpected', allowed, found.position, quote(language, found)),
  );
}

function tokenAt(language: Language, text: string, start: number): { value: Token; end: number } {
  tokenPattern.lastIndex = start;
  const match = tokenPattern.exec(text);
  const position = start + 1;
  if (!match) {
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    throw new SyntaxError(language.term('expressionCharacter', character, position));
  }
  const kind = match.groups?.number ? 'number' : match.groups?.name ? 'name' : 'symbol';
  const written = match[0].toLowerCase();
  const value: Token = { kind, text: spellings.get(written) ?? written, position };
  return { value, end: tokenPattern.lastIndex };
}

function skipSpace(text: string, start: number): number {
  return start + (text.slice(start).match(/^\s+/)?.[0].length ?? 0);
}
