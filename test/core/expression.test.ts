import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { all, create } from 'mathjs';
import type { ConstantNode, FunctionNode, MathNode, OperatorNode, ParenthesisNode } from 'mathjs';
import { power } from '../../src/core/expression-functions.js';
import { parseExpression } from '../../src/core/expression.js';
import { english } from '../english.js';

const math = create(all, { predictable: true });

const oneArgument: Readonly<Record<string, (value: number) => number>> = {
  sin: Math.sin,
  cos: Math.cos,
  exp: Math.exp,
  sqrt: Math.sqrt,
  abs: Math.abs,
  floor: Math.floor,
  sign: Math.sign,
};
const operators: Readonly<Record<string, (...values: number[]) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  pow: power,
  unaryMinus: (a) => -a,
  unaryPlus: (a) => a,
  max: Math.max,
  ...oneArgument,
};

/** Evaluates what mathjs has parsed: same operations, but another parser. */
function evaluateTree(node: MathNode, x: number): number {
  switch (node.type) {
    case 'ParenthesisNode':
      return evaluateTree((node as ParenthesisNode).content, x);
    case 'ConstantNode':
      return (node as ConstantNode<number>).value;
    case 'SymbolNode':
      return { x, pi: Math.PI, e: Math.E }[node.toString()]!;
    case 'OperatorNode': {
      const { fn, args } = node as OperatorNode;
      return operators[fn](...args.map((argument) => evaluateTree(argument, x)));
    }
    case 'FunctionNode': {
      const { fn, args } = node as FunctionNode;
      return operators[fn.name](...args.map((argument) => evaluateTree(argument, x)));
    }
    default:
      throw new Error(`mathjs found ${node.type} in ${node.toString()}`);
  }
}

/** Expressions put together without regard to precedence, so that parsers have to apply it. */
const { expression: anyExpression } = fc.letrec<{ expression: string }>((tie) => {
  const inner = tie('expression');
  const space = fc.constantFrom('', ' ');
  return {
    expression: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'expression' },
      fc.constantFrom('x', 'pi', 'e', '2', '3', '0.5', '.25', '10', '1e-3', '2.5E+2', '0'),
      fc
        .tuple(inner, space, fc.constantFrom('+', '-', '*', '/', '^'), space, inner)
        .map((parts) => parts.join('')),
      fc.tuple(fc.constantFrom('-', '+'), inner).map((parts) => parts.join('')),
      inner.map((text) => `(${text})`),
      fc.tuple(fc.constantFrom(...Object.keys(oneArgument)), inner).map(([f, a]) => `${f}(${a})`),
      fc.tuple(inner, inner).map(([a, b]) => `max(${a}, ${b})`),
    ),
  };
});

const someX = [-2.5, -1, -0, 0, 0.5, 1, 3, 7];

function values(text: string): number[] {
  return someX.map(parseExpression(english, text));
}

function messageFor(text: string): string {
  try {
    parseExpression(english, text);
  } catch (error) {
    expect(error).to.be.instanceOf(SyntaxError);
    return (error as SyntaxError).message;
  }
  throw new Error(`No error for ${text}`);
}

describe('an expression', () => {
  it('is read as mathjs reads it, to the last bit of every value', () => {
    fc.assert(
      fc.property(anyExpression, (text) => {
        fc.pre(text.length <= 200);
        const tree = math.parse(text);
        expect(values(text), text).to.deep.equal(someX.map((x) => evaluateTree(tree, x)));
      }),
      { numRuns: 1000 },
    );
  });

  it('knows each function under the meaning that mathjs gives it', () => {
    const names =
      'sin cos tan asin acos atan sinh cosh tanh exp log log2 log10 sqrt cbrt abs sign floor ceil';
    for (const name of names.split(' ')) {
      const native = math.compile(`${name}(x)`);
      const ours = parseExpression(english, `${name}(x)`);
      for (const x of [-2.5, -1, -0.75, 0, 0.25, 1, 4, 10]) {
        const expected = Number(native.evaluate({ x }));
        if (Number.isNaN(expected)) expect(ours(x), `${name}(${x})`).to.be.NaN;
        else if (!Number.isFinite(expected)) expect(ours(x), `${name}(${x})`).to.equal(expected);
        else expect(ours(x), `${name}(${x})`).to.be.closeTo(expected, 1e-13 * (1 + expected ** 2));
      }
    }
  });

  it('has the functions that mathjs names otherwise or not at all', () => {
    expect(values('ln(x)')).to.deep.equal(values('log(x)'));
    expect(values('relu(x)')).to.deep.equal([0, 0, -0, 0, 0.5, 1, 3, 7]);
    expect(values('step(x)')).to.deep.equal([0, 0, 1, 1, 1, 1, 1, 1]);
    expect(parseExpression(english, 'sigmoid(x)')(0)).to.equal(0.5);
    expect(values('round(x)')).to.deep.equal(someX.map(Math.round));
    expect(values('min(x, 2, 1)')).to.deep.equal(someX.map((x) => Math.min(x, 1)));
    expect(values('mod(x, 2)')).to.deep.equal([1.5, 1, 0, 0, 0.5, 1, 1, 1]);
    expect(values('pow(x, 3)')).to.deep.equal(values('x^3'));
  });

  it('binds a power tighter than the sign before it and looser than the sign after it', () => {
    expect(parseExpression(english, '-x^2')(3)).to.equal(-9);
    expect(parseExpression(english, '(-x)^2')(3)).to.equal(9);
    expect(parseExpression(english, '2^-x')(1)).to.equal(0.5);
    expect(parseExpression(english, '2^3^2')(0)).to.equal(512);
    expect(parseExpression(english, 'x**2')(3)).to.equal(9);
    expect(parseExpression(english, '1e-3*x')(2)).to.equal(0.002);
  });

  it('multiplies without a sign exactly as with one', () => {
    const pairs = [
      ['2x', '2*x'],
      ['2x^2', '2*x^2'],
      ['-2x^2', '-2*x^2'],
      ['2(x+1)', '2*(x+1)'],
      ['x(x+1)', 'x*(x+1)'],
      ['(x+1)(x-1)', '(x+1)*(x-1)'],
      ['2 sin(pi x)', '2*sin(pi*x)'],
      ['2pi x', '2*pi*x'],
      ['sin(x)cos(x)', 'sin(x)*cos(x)'],
      ['x^2(x+1)', 'x^2*(x+1)'],
      ['2e x', '2*e*x'],
      ['1/2x', '1/2*x'],
      ['6/2(x+3)', '6/2*(x+3)'],
    ];
    for (const [short, long] of pairs) expect(values(short), short).to.deep.equal(values(long));
    expect(parseExpression(english, '1/2x')(8)).to.equal(4);
  });

  it('accepts the signs of word processors, any case and spaces', () => {
    expect(values('2 × x − 1')).to.deep.equal(values('2*x-1'));
    expect(values('2·x ÷ 3')).to.deep.equal(values('2*x/3'));
    expect(values('Sin(PI*X)')).to.deep.equal(values('sin(pi*x)'));
    expect(values('π x')).to.deep.equal(values('pi*x'));
    expect(values(' \t\n x + 1 \u00a0')).to.deep.equal(values('x+1'));
  });

  it('multiplies whole powers out, so that they are bit-identical in every engine', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e3, max: 1e3, noNaN: true }), (x) => {
        expect(parseExpression(english, 'x^3')(x)).to.equal(x * x * x);
        expect(parseExpression(english, 'x^-2')(x)).to.equal(1 / (x * x));
        expect(parseExpression(english, 'x^0')(x)).to.equal(1);
      }),
    );
  });

  it('raises to any power within rounding of Math.pow', () => {
    const base = fc.double({ min: 0.1, max: 10, noNaN: true });
    const exponent = fc.oneof(
      fc.integer({ min: -100, max: 100 }),
      fc.double({ min: -9, max: 9, noNaN: true }),
    );
    fc.assert(
      fc.property(base, exponent, (b, p) => {
        expect(power(b, p) / Math.pow(b, p)).to.be.closeTo(1, 2e-14);
      }),
    );
  });

  it('gives NaN or an infinity where it has no value', () => {
    expect(parseExpression(english, 'sqrt(x)')(-1)).to.be.NaN;
    expect(parseExpression(english, '1/x')(0)).to.equal(Infinity);
    expect(parseExpression(english, '(-8)^(1/3)')(0)).to.be.NaN;
  });

  it('may have 200 characters and no more', () => {
    expect(parseExpression(english, 'x'.padEnd(200))(2)).to.equal(2);
    expect(messageFor('x'.padEnd(201))).to.equal(
      'The expression has 201 characters; at most 200 are allowed.',
    );
    expect(messageFor('('.repeat(10000))).to.contain('10000 characters');
  });

  it('may nest 32 levels and no more', () => {
    const nestings = [
      (levels: number) => '('.repeat(levels) + 'x' + ')'.repeat(levels),
      (levels: number) => 'abs('.repeat(levels) + 'x' + ')'.repeat(levels),
      (levels: number) => '-'.repeat(levels) + 'x',
      (levels: number) => 'x^'.repeat(levels) + 'x',
    ];
    for (const nest of nestings) {
      expect(parseExpression(english, nest(32))(1), nest(32)).to.equal(1);
      expect(messageFor(nest(33)), nest(33)).to.match(
        /nested too deeply at position \d+; at most 32/,
      );
    }
    expect(parseExpression(english, 'x' + '+x'.repeat(99))(1)).to.equal(100);
  });

  it('says what it found where, and what it allows, when it is not one', () => {
    const table = [
      ['', 'Expected a number, x, a function or "(" at position 1, but found the end.'],
      ['x+', 'Expected a number, x, a function or "(" at position 3, but found the end.'],
      ['2 * )', 'Expected a number, x, a function or "(" at position 5, but found ")".'],
      ['(x', 'Expected ")" at position 3, but found the end.'],
      ['x)', 'Expected an operator or the end at position 2, but found ")".'],
      ['x 2', 'Expected an operator or the end at position 3, but found "2".'],
      ['1.2.3', 'Expected an operator or the end at position 4, but found ".3".'],
      ['sin x', 'Expected "(" at position 5, but found "x".'],
      ['max(x)', 'max at position 1 takes 2 or more values, but was given 1.'],
      ['1+sin(x, 2)', 'sin at position 3 takes 1 value, but was given 2.'],
      ['pow(x)', 'pow at position 1 takes 2 values, but was given 1.'],
      ['1e999', 'The number "1e999" at position 1 is too large; below 1.8e308 is allowed.'],
    ];
    for (const [text, message] of table) expect(messageFor(text), text).to.equal(message);
    expect(messageFor('x + foo')).to.match(
      /^Unknown name "foo" at position 5; the names are x, pi, e/,
    );
    expect(messageFor('x = 2')).to.match(/^The character "=" at position 3 is not allowed; /);
    expect(messageFor('x + 😀')).to.match(/^The character "😀" at position 5 is not allowed; /);
    expect(messageFor('a'.repeat(100))).to.contain(`"${'a'.repeat(20)}…"`);
  });

  it('reaches nothing but its own table of names', () => {
    const attempts =
      '__proto__ constructor toString hasOwnProperty(x) alert(1) window globalThis Math.sin(x) ' +
      'x.constructor x["a"] sin.call(x) this `x` sin;x <b>x</b> <img/src=x> ${x} undefined NaN Infinity';
    for (const text of attempts.split(' ')) {
      expect(messageFor(text), text).to.match(/^(The character|Unknown name|Expected)/);
    }
  });

  it('is a function or a SyntaxError with a sentence, whatever the text', () => {
    const symbols = fc.constantFrom(
      ...'x2.e+-*/^(), sinmax<_π'.split(''),
      'sin(',
      'pi',
      '**',
      '__proto__',
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(symbols, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        try {
          expect(parseExpression(english, text)(1)).to.be.a('number');
        } catch (error) {
          expect(error).to.be.instanceOf(SyntaxError);
          expect((error as SyntaxError).message).to.match(/^[^]+(position \d+|characters)[^]*\.$/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
