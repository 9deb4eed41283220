import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { curveExtent } from '../../src/core/curve-extent.js';

describe('the extent of a curve', () => {
  it('is its highest and lowest points, the first ones of several', () => {
    const { highest, lowest } = curveExtent([0, 1, 2, 3, 4], [1, 5, -2, 5, -2]);
    expect(highest).to.deep.equal([1, 5]);
    expect(lowest).to.deep.equal([2, -2]);
  });

  it('is where the curve is above 0, from zero to zero', () => {
    expect(curveExtent([0, 1, 3, 4, 5], [-1, 1, -1, -1, 1]).above).to.deep.equal([
      [0.5, 2],
      [4.5, 5],
    ]);
    expect(curveExtent([0, 1, 2], [0, 3, 0]).above).to.deep.equal([[0, 2]]);
    expect(curveExtent([0, 1, 2], [1, 1, 2]).above).to.deep.equal([[0, 2]]);
    expect(curveExtent([0, 1], [-1, 0]).above).to.deep.equal([]);
  });

  it('does not take an error of rounding for a stretch', () => {
    expect(curveExtent([0, 1, 2], [-1, 1e-16, -1]).above).to.deep.equal([]);
  });

  it('agrees with a fine grid about what is above 0', () => {
    const y = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(y, (values) => {
        const { above } = curveExtent([...values.keys()], values);
        for (let step = 0; step < 16 * (values.length - 1); step++) {
          const at = (step + 0.5) / 16;
          const from = Math.floor(at);
          const here = values[from] + (values[from + 1] - values[from]) * (at - from);
          const isAbove = above.some(([start, end]) => at > start && at < end);
          if (Math.abs(here) > 1e-9) expect(isAbove).to.equal(here > 0);
        }
      }),
    );
  });
});
