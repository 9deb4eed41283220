import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { parseFormula } from '../../src/core/formula.js';
import type { Formula } from '../../src/core/formula.js';
import { speakFormula } from '../../src/core/spoken-formula.js';
import { english } from '../english.js';

/** All that is written in a formula, in order. */
function textOf(part: Formula): string {
  switch (part.kind) {
    case 'row':
      return part.items.map(textOf).join('');
    case 'fenced':
      return `${part.open}${textOf(part.body)}${part.open === '(' ? ')' : ']'}`;
    case 'framed':
      return textOf(part.body);
    case 'call':
      return textOf(part.name) + textOf(part.argument);
    case 'fraction':
      return textOf(part.above) + textOf(part.below);
    case 'scripts':
      return [part.base, part.below, part.above].map((each) => (each ? textOf(each) : '')).join('');
    default:
      return part.text;
  }
}

describe('a formula', () => {
  it('tells a name that is applied from a factor before parentheses', () => {
    const applied = parseFormula('relu(w x)') as Extract<Formula, { kind: 'row' }>;
    expect(applied.items.map(({ kind }) => kind)).to.deep.equal(['call']);
    const product = parseFormula('2(x + 1)') as Extract<Formula, { kind: 'row' }>;
    expect(product.items.map(({ kind }) => kind)).to.deep.equal(['number', 'fenced']);
    const spaced = parseFormula('w (x + 1)') as Extract<Formula, { kind: 'row' }>;
    expect(spaced.items.map(({ kind }) => kind)).to.deep.equal(['symbol', 'fenced']);
  });

  it('takes thousands, decimals and powers of ten as one number', () => {
    for (const number of ['1,234.5', '0.25', '1.5×10⁻⁷', '10⁵']) {
      expect(parseFormula(number)).to.deep.equal({
        kind: 'row',
        items: [{ kind: 'number', text: number }],
      });
    }
  });

  it('groups by braces that are not seen', () => {
    expect(textOf(parseFormula('x^{a b}'))).to.equal('xab');
  });

  it('gives a second script of a kind to the whole', () => {
    const [twice] = (parseFormula('x_1_2') as Extract<Formula, { kind: 'row' }>).items;
    expect(twice.kind).to.equal('scripts');
    expect(textOf(twice)).to.equal('x12');
  });

  it('takes words that every object knows as names', () => {
    for (const name of ['toString', 'constructor', 'valueOf']) {
      expect(textOf(parseFormula(name))).to.equal(name);
    }
  });

  it('never throws and loses nothing that is not a bracket or a space', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        fc.pre(!text.includes('frac'));
        // Sorted: a subscript may be written after the superscript that it is read before.
        const bare = (each: string): string[] => [...each.replace(/[\s_^(){}[\]]/g, '')].sort();
        expect(bare(textOf(parseFormula(text)))).to.deep.equal(bare(text));
      }),
    );
  });
});

describe('a formula that is heard', () => {
  for (const [written, spoken] of [
    ['relu(w x + b)', 'relu of w x plus b'],
    ['relu(w x + b) + c', 'relu of w x plus b, plus c'],
    ['a_1^[1] = relu(z_1)', 'a sub 1 layer 1 equals relu of z sub 1'],
    ['0.5 relu′(0.5x)', '0.5 relu prime of 0.5 x'],
    ['−relu(−x)', 'minus relu of minus x'],
    [
      'E[g] = ∫_0^1 g d g = frac{1}{2}',
      'the expected value of g equals the integral from 0 to 1 of g d g equals 1 over 2',
    ],
    ['frac{4}{π} ∫_0^1 x d x', '4 over pi times the integral from 0 to 1 of x d x'],
    ['x^2', 'x squared'],
    ['x^3', 'x to the power 3'],
  ] as const) {
    it(`is "${spoken}" for ${written}`, () => {
      expect(speakFormula(english, parseFormula(written))).to.equal(spoken);
    });
  }
});
