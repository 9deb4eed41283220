import { expect } from '@open-wc/testing';

import { unbroken } from '../../src/core/language.js';

/** The pieces between which a line may break. */
const pieces = (text: string): string[] => unbroken(text).replaceAll('\u00a0', '_').split(' ');

describe('a text with formulas', () => {
  it('does not break beside a sign', () => {
    expect(pieces('off until x = 1, then slope −2')).to.deep.equal([
      ...['off', 'until', 'x_=_1,', 'then', 'slope', '−2'],
    ]);
    expect(pieces('bias is −weight × kink: −1 × 1 = −1.')).to.deep.equal([
      ...['bias', 'is', '−weight_×_kink:', '−1_×_1_=_−1.'],
    ]);
    expect(pieces('on for x < 1 (z ≈ −0.5)')).to.deep.equal(['on', 'for', 'x_<_1', '(z_≈_−0.5)']);
  });

  it('does not break before the number of a parameter', () => {
    expect(pieces('kink 1 = 1 and slope 2 = 2.')).to.deep.equal([
      ...['kink_1_=_1', 'and', 'slope_2_=_2.'],
    ]);
  });

  it('does not break between a number and what it multiplies, but in a long sum', () => {
    expect(pieces('2 relu(2 − x) + 3 relu(x − 1) − 2 is the same')).to.deep.equal([
      ...['2_relu(2_−_x)', '+_3_relu(x_−_1)', '−_2', 'is', 'the', 'same'],
    ]);
  });

  it('does not break in a point, whatever parts its numbers', () => {
    expect(pieces('the points (1, 0) and (3; −4) end (it, too)')).to.deep.equal([
      ...['the', 'points', '(1,_0)', 'and', '(3;_−4)', 'end', '(it,', 'too)'],
    ]);
  });

  it('does not break from right to left either', () => {
    expect(pieces('متوقفة حتى \u2066x = 1\u2069، ثم')).to.deep.equal([
      ...['متوقفة', 'حتى', '\u2066x_=_1\u2069،', 'ثم'],
    ]);
  });
});
