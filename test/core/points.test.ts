import { expect } from '@open-wc/testing';

import { pointsSetting } from '../../src/core/points.js';
import { inEnglish } from '../english.js';

const parse = inEnglish(pointsSetting<undefined>(3));

const allowed = 'up to 3 points such as 0,0 0.5,1 1,0';

describe('points as a setting', () => {
  it('are pairs of numbers, taken in the order of x', () => {
    expect(parse('1,0  0 , 0 0.5,−1', undefined)).to.deep.equal({
      value: [
        [0, 0],
        [0.5, -1],
        [1, 0],
      ],
    });
  });

  it('may be given as a list of pairs by a script, and be none', () => {
    expect(parse([[2, 3]], undefined)).to.deep.equal({ value: [[2, 3]] });
    expect(parse('', undefined)).to.deep.equal({ value: [] });
    expect(parse([], undefined)).to.deep.equal({ value: [] });
  });

  it('are refused as a whole if one of them is none, or if they are too many', () => {
    for (const request of ['1', '1,2,3', '1,2 x', '1,Infinity', '0,0 1,1 2,2 3,3', 7, {}, null]) {
      expect(parse(request, undefined), String(request)).to.deep.equal({
        value: undefined,
        allowed,
      });
    }
  });
});
