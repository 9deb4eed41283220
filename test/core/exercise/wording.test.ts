import { expect } from '@open-wc/testing';

import {
  number,
  numbersApart,
  segmentNumber,
  segmentsMatch,
  sumText,
  term,
  unitNames,
} from '../../../src/core/exercise/wording.js';

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
    for (const [value, text] of rows) expect(number(value)).to.equal(text);
  });

  it('show as many digits as it takes to tell two numbers apart', () => {
    expect(numbersApart(1.5, 2)).to.deep.equal(['1.5', '2']);
    expect(numbersApart(2.0004, 2)).to.deep.equal(['2.0004', '2']);
  });

  it('say that a sum is rounded', () => {
    expect(sumText([1, 3].map(term), 4)).to.equal('1 + 3 = 4');
    expect(sumText([-2, -1].map(term), -3)).to.equal('−2 − 1 = −3');
    expect(sumText([1 / 3, 1 / 3].map(term), 2 / 3)).to.equal('0.333 + 0.333 ≈ 0.667');
  });

  it('list units and segments', () => {
    expect(unitNames([1])).to.equal('unit 1');
    expect(unitNames([0, 2])).to.equal('units 0 and 2');
    expect(unitNames([1, 2, 3, 4, 5])).to.equal('units 1 to 5');
    expect(unitNames([0, 2, 3, 4])).to.equal('4 other units');
    expect(segmentsMatch([0])).to.equal('Segment 1 matches');
    expect(segmentsMatch([0, 2])).to.equal('Segments 1 and 3 match');
    expect(segmentsMatch([1, 2, 3])).to.equal('Segments 2 to 4 match');
    expect(segmentsMatch([1], 'no longer')).to.equal('Segment 2 no longer matches');
  });
});
