import { expressionConstants, expressionFunctions, power } from './expression-functions.js';
import type { ExpressionFunction } from './expression-functions.js';
import { expected, numberValue, quote, tokenize } from './expression-tokens.js';
import type { Token } from './expression-tokens.js';

type Formula = (x: number) => number;

const deepestNesting = 32;

/**
 * The function of x that a text such as "2*sin(pi*x) - x^2" describes.
 *
 * From loose to tight: + and -; *, / and multiplication without a sign (2x, 3(x+1)), from left to
 * right, so that 1/2x is (1/2)*x; the sign in front, so that -x^2 is -(x^2); ^ or **, from right to
 * left, so that 2^3^2 is 512. Where it has no value the function gives NaN or an infinity.
 * Throws SyntaxError, saying what was found where and what is allowed, for anything else, for more
 * than 200 characters and for more than 32 levels of parentheses, signs and exponents.
 */
export function parseExpression(text: string): (x: number) => number {
  const tokens = tokenize(text);
  let next = 0;
  let depth = 0;

  const formula = parseSum();
  if (tokens[next].kind !== 'end') throw expected('an operator or the end', tokens[next]);
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
    if (depth > deepestNesting) throw nestedTooDeep(tokens[next]);
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
    if (token.kind === 'number') return constant(numberValue(token));
    if (token.kind === 'name') return parseName(token);
    if (token.text !== '(') throw expected('a number, x, a function or "("', token);
    const inner = parseSum();
    expect(')');
    return inner;
  }

  function parseName(name: Token): Formula {
    if (name.text === 'x') return (x) => x;
    const value = expressionConstants.get(name.text);
    if (value !== undefined) return constant(value);
    const called = expressionFunctions.get(name.text);
    if (!called) throw unknownName(name);
    return call(name, called, parseArguments());
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
    if (!take(symbol)) throw expected(`"${symbol}"`, tokens[next]);
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

function call(name: Token, { apply, ...limits }: ExpressionFunction, found: Formula[]): Formula {
  if (found.length < limits.fewestArguments || found.length > limits.mostArguments) {
    const most = limits.mostArguments === Infinity ? ' or more' : '';
    const values = limits.mostArguments === 1 ? 'value' : 'values';
    throw new SyntaxError(
      `${name.text} at position ${name.position} takes ${limits.fewestArguments}${most} ${values}, ` +
        `but was given ${found.length}.`,
    );
  }
  const [first, second] = found;
  if (found.length === 1) return (x) => apply(first(x));
  if (found.length === 2) return combine(first, second, apply);
  return (x) => apply(...found.map((formula) => formula(x)));
}

function unknownName(name: Token): SyntaxError {
  const functions = [...expressionFunctions.keys()].join(', ');
  return new SyntaxError(
    `Unknown name ${quote(name)} at position ${name.position}; the names are x, ` +
      `${[...expressionConstants.keys()].join(', ')} and the functions ${functions}.`,
  );
}

function nestedTooDeep(token: Token): SyntaxError {
  return new SyntaxError(
    `The expression is nested too deeply at position ${token.position}; ` +
      `at most ${deepestNesting} levels are allowed.`,
  );
}
