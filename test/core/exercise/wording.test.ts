import { expect } from '@open-wc/testing';

import {
  number,
  numbersApart,
  segmentNumber,
  segmentsNumbered,
  sumTerm,
  sumText,
  unitsNumbered,
} from '../../../src/core/exercise/wording.js';
import { english } from '../../english.js';

describe('the words of an exercise', () => {
  it('count segments from 1', () => {
    expect([0, 1, 2].map(segmentNumber)).to.deep.equal([1, 2, 3]);
  });

  it('round numbers to three digits, unless four are exact', () => {
    const rows: readonly (readonly [value: number, text: string])[] = [
      [5 / 3, '1.67'],
      [1.225, '1.225'],
      [0.1 + 0.2, '0.3'],
      [-4, '−4'],
      [-1e-16, '0'],
      [12_345.67, '12,346'],
      [0.001234567, '0.00123'],
      [2e300, '2×10³⁰⁰'],
    ];
    for (const [value, text] of rows) expect(number(english, value)).to.equal(text);
  });

  it('show as many digits as it takes to tell two numbers apart', () => {
    expect(numbersApart(english, 1.5, 2)).to.deep.equal(['1.5', '2']);
    expect(numbersApart(english, 2.0004, 2)).to.deep.equal(['2.0004', '2']);
  });

  it('say that a sum is rounded', () => {
    expect(
      sumText(
        english,
        [1, 3].map((value) => sumTerm(english, value)),
        4,
      ),
    ).to.equal('1 + 3 = 4');
    expect(
      sumText(
        english,
        [-2, -1].map((value) => sumTerm(english, value)),
        -3,
      ),
    ).to.equal('−2 − 1 = −3');
    expect(
      sumText(
        english,
        [1 / 3, 1 / 3].map((value) => sumTerm(english, value)),
        2 / 3,
      ),
    ).to.equal('0.333 + 0.333 ≈ 0.667');
  });

  it('list units and segments', () => {
    const units = (indices: number[]) => english.term('stuckNear', unitsNumbered(indices));
    expect(english.term('stuckOff', unitsNumbered([1]))).to.match(/^Unit 1 is off/);
    expect(units([0, 2])).to.match(/^Units 0 and 2 bend/);
    expect(units([1, 2, 3, 4, 5])).to.match(/^Units 1 to 5 bend/);
    expect(units([0, 2, 3, 4])).to.match(/^4 other units bend/);
    const match = (indices: number[], when: '' | 'no longer' = '') =>
      english.term('segmentsMatch', segmentsNumbered(indices), when);
    expect(match([0])).to.equal('Segment 1 matches.');
    expect(match([0, 2])).to.equal('Segments 1 and 3 match.');
    expect(match([1, 2, 3])).to.equal('Segments 2 to 4 match.');
    expect(match([1], 'no longer')).to.equal('Segment 2 no longer matches.');
  });
});
