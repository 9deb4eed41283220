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
export function tokenize(text: string): Token[] {
  if (text.length > longestExpression) {
    throw new SyntaxError(
      `The expression has ${text.length} characters; at most ${longestExpression} are allowed.`,
    );
  }
  const tokens: Token[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length) {
    const token = tokenAt(text, start);
    tokens.push(token.value);
    start = skipSpace(text, token.end);
  }
  return [...tokens, { kind: 'end', text: '', position: text.length + 1 }];
}

/** The token's text in quotes, shortened if need be, for an error message. */
export function quote(token: Token): string {
  if (token.kind === 'end') return 'the end';
  return `"${token.text.length > 20 ? `${token.text.slice(0, 20)}…` : token.text}"`;
}

/** The value of a number token; throws SyntaxError if a double cannot hold it. */
export function numberValue(token: Token): number {
  const value = Number(token.text);
  if (Number.isFinite(value)) return value;
  throw new SyntaxError(
    `The number ${quote(token)} at position ${token.position} is too large; below 1.8e308 is allowed.`,
  );
}

/** The error for a token at a place where the grammar has another. */
export function expected(allowed: string, found: Token): SyntaxError {
  return new SyntaxError(
    `Expected ${allowed} at position ${found.position}, but found ${quote(found)}.`,
  );
}

function tokenAt(text: string, start: number): { value: Token; end: number } {
  tokenPattern.lastIndex = start;
  const match = tokenPattern.exec(text);
  const position = start + 1;
  if (!match) {
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    throw new SyntaxError(
      `The character "${character}" at position ${position} is not allowed; an expression has ` +
        'numbers, x, pi, e, + - * / ^, parentheses and functions such as sin(x).',
    );
  }
  const kind = match.groups?.number ? 'number' : match.groups?.name ? 'name' : 'symbol';
  const written = match[0].toLowerCase();
  const value: Token = { kind, text: spellings.get(written) ?? written, position };
  return { value, end: tokenPattern.lastIndex };
}

function skipSpace(text: string, start: number): number {
  return start + (text.slice(start).match(/^\s+/)?.[0].length ?? 0);
}
