import { expressionConstants, expressionFunctions, power } from './expression-functions.js';
import type { ExpressionFunction } from './expression-functions.js';
import { expected, numberValue, quote, tokenize } from './expression-tokens.js';
import type { Token } from './expression-tokens.js';
import type { Language } from './language.js';

type Formula = (x: number) => number;

const deepestNesting = 32;

/**
 * The function of x that a text such as "2*sin(pi*x) - x^2" describes.
 *
 * From loose to tight: + and -; *, / and multiplication without a sign (2x, 3(x+1)), from left to
 * right, so that 1/2x is (1/2)*x; the sign in front, so that -x^2 is -(x^2); ^ or **, from right to
 * left, so that 2^3^2 is 512. Where it has no value the function gives NaN or an infinity.
 * Throws SyntaxError, saying in the given language what was found where and what is allowed, for
 * anything else, for more than 200 characters and for more than 32 levels of parentheses, signs and
 * exponents.
 */
export function parseExpression(language: Language, text: string): (x: number) => number {
  const tokens = tokenize(language, text);
  let next = 0;
  let depth = 0;

  const formula = parseSum();
  if (tokens[next].kind !== 'end') {
    throw expected(language, language.term('expressionOperatorOrEnd'), tokens[next]);
  }
  return formula;

  function parseSum(): Formula {
    let left = parseProduct();
    for (;;) {
      if (take('+')) left = combine(left, parseProduct(), (a, b) => a + b);
      else if (take('-')) left = combine(left, parseProduct(), (a, b) => a - b);
      else return left;
    }
  }

  function parseProduct(): Formula {
    let left = parseSigned();
    for (;;) {
      if (take('*')) left = combine(left, parseSigned(), (a, b) => a * b);
      else if (take('/')) left = combine(left, parseSigned(), (a, b) => a / b);
      else if (startsFactor(tokens[next])) left = combine(left, parsePower(), (a, b) => a * b);
      else return left;
    }
  }

  /** Every way to nest passes here, so this is where its depth is limited. */
  function parseSigned(): Formula {
    if (depth > deepestNesting) throw nestedTooDeep(language, tokens[next]);
    depth++;
    const signed = take('-') ? negated(parseSigned()) : take('+') ? parseSigned() : parsePower();
    depth--;
    return signed;
  }

  function parsePower(): Formula {
    const base = parseOperand();
    return take('^') ? combine(base, parseSigned(), power) : base;
  }

  function parseOperand(): Formula {
    const token = tokens[next++];
    if (token.kind === 'number') return constant(numberValue(language, token));
    if (token.kind === 'name') return parseName(token);
    if (token.text !== '(') {
      throw expected(language, language.term('expressionOperand'), token);
    }
    const inner = parseSum();
    expect(')');
    return inner;
  }

  function parseName(name: Token): Formula {
    if (name.text === 'x') return (x) => x;
    const value = expressionConstants.get(name.text);
    if (value !== undefined) return constant(value);
    const called = expressionFunctions.get(name.text);
    if (!called) throw unknownName(language, name);
    return call(language, name, called, parseArguments());
  }

  function parseArguments(): Formula[] {
    expect('(');
    const found = [parseSum()];
    while (take(',')) found.push(parseSum());
    expect(')');
    return found;
  }

  function take(symbol: string): boolean {
    const isNext = tokens[next].kind === 'symbol' && tokens[next].text === symbol;
    if (isNext) next++;
    return isNext;
  }

  function expect(symbol: string): void {
    if (!take(symbol)) throw expected(language, `"${symbol}"`, tokens[next]);
  }
}

function startsFactor(token: Token): boolean {
  return token.kind === 'name' || token.text === '(';
}

function constant(value: number): Formula {
  return () => value;
}

function negated(formula: Formula): Formula {
  return (x) => -formula(x);
}

function combine(left: Formula, right: Formula, apply: (a: number, b: number) => number): Formula {
  return (x) => apply(left(x), right(x));
}

function call(
  { term }: Language,
  name: Token,
  { apply, ...limits }: ExpressionFunction,
  found: Formula[],
): Formula {
  if (found.length < limits.fewestArguments || found.length > limits.mostArguments) {
    const orMore = limits.mostArguments === Infinity;
    const { fewestArguments: fewest } = limits;
    throw new SyntaxError(
      term('expressionArguments', name.text, name.position, fewest, orMore, found.length),
    );
  }
  const [first, second] = found;
  if (found.length === 1) return (x) => apply(first(x));
  if (found.length === 2) return combine(first, second, apply);
  return (x) => apply(...found.map((formula) => formula(x)));
}

function unknownName(language: Language, name: Token): SyntaxError {
  const functions = [...expressionFunctions.keys()].join(', ');
  const constants = [...expressionConstants.keys()].join(', ');
  const quoted = quote(language, name);
  return new SyntaxError(
    language.term('expressionUnknownName', quoted, name.position, constants, functions),
  );
}

function nestedTooDeep({ term }: Language, token: Token): SyntaxError {
  return new SyntaxError(term('expressionTooDeep', token.position, deepestNesting));
}
