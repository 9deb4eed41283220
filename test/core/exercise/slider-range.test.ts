import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import {
  coarsestStep,
  roundedByKinks,
  roundedValues,
  widenedRange,
} from '../../../src/core/exercise/slider-range.js';

const unset = { min: undefined, max: undefined };

describe('a value on stops', () => {
  const range = { min: -4, max: 4, step: 0.1 };

  it('is one value where no number is in the middle of two stops', () => {
    expect(roundedValues({ weight: [0.11, 3], bias: [-9, 0.349] }, range)).to.deep.equal([
      { weight: [0.1, 3], bias: [-4, 0.3] },
    ]);
  });

  it('is one in every combination of stops beside those in the middle, all up first', () => {
    expect(roundedValues({ weight: [0.35, 1], bias: [-0.25, 2] }, range)).to.deep.equal([
      { weight: [0.4, 1], bias: [-0.2, 2] },
      { weight: [0.3, 1], bias: [-0.2, 2] },
      { weight: [0.4, 1], bias: [-0.3, 2] },
      { weight: [0.3, 1], bias: [-0.3, 2] },
    ]);
  });
});

describe('a value on stops of kinks and slopes', () => {
  const range = { min: -4, max: 4, step: 0.1 };

  it('has its kinks on stops from the first end of the domain on', () => {
    expect(roundedByKinks({ weight: [2.02], bias: [-1.68] }, range, [0.25, 3])).to.deep.equal([
      { weight: [2], bias: [-1.7] },
    ]);
  });

  it('has the same stops for a kink before the domain', () => {
    const [{ bias }] = roundedByKinks({ weight: [1], bias: [0.13] }, range, [0.25, 3]);
    expect(bias[0]).to.be.closeTo(0.15, 1e-12);
  });

  it('leaves a unit without a kink its bias, and one with a kink before the domain its kink', () => {
    expect(roundedByKinks({ weight: [0, 1], bias: [1.23, 2.5] }, range, [0, 3])).to.deep.equal([
      { weight: [0, 1], bias: [1.23, 2.5] },
    ]);
  });
});

describe('the range of sliders', () => {
  it('is −4 to 4 where that is enough', () => {
    expect(widenedRange([], unset, true)).to.deep.equal({ min: -4, max: 4 });
    expect(widenedRange([3.6, -1], unset, true)).to.deep.equal({ min: -4, max: 4 });
    expect(widenedRange([4, -4], unset, false)).to.deep.equal({ min: -4, max: 4 });
  });

  it('leaves room beyond the numbers, with 0 in the middle and round ends', () => {
    expect(widenedRange([4, -1], unset, true)).to.deep.equal({ min: -5, max: 5 });
    expect(widenedRange([-7.2], unset, false)).to.deep.equal({ min: -8, max: 8 });
    expect(widenedRange([21, 3], unset, true)).to.deep.equal({ min: -25, max: 25 });
    expect(widenedRange([-804], unset, true)).to.deep.equal({ min: -900, max: 900 });
  });

  it('moves an end that was asked for only to hold the numbers', () => {
    expect(widenedRange([4, -4], { min: -4, max: 4 }, true)).to.deep.equal({ min: -4, max: 4 });
    expect(widenedRange([4, -6], { min: -4, max: 4 }, true)).to.deep.equal({ min: -7, max: 4 });
    expect(widenedRange([4, -6], { min: -10, max: undefined }, true)).to.deep.equal({
      ...{ min: -10, max: 5 },
    });
    expect(widenedRange([3], { min: 5, max: 6 }, true)).to.deep.equal({ min: 0, max: 6 });
    expect(widenedRange([-3], { min: -6, max: -5 }, true)).to.deep.equal({ min: -6, max: 0 });
  });

  it('holds all numbers', () => {
    const end = fc.option(fc.double({ min: -1000, max: 1000, noNaN: true }), { nil: undefined });
    const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, end, end, fc.boolean(), (list, low, high, withRoom) => {
        fc.pre((low ?? -4) < (high ?? 4));
        const { min, max } = widenedRange(list, { min: low, max: high }, withRoom);
        expect(min).to.be.at.most(Math.min(...list, low ?? -4));
        expect(max).to.be.at.least(Math.max(...list, high ?? 4));
        expect(max).to.be.at.most(
          Math.max(4, high ?? 4, 1.7 * Math.max(...list.map(Math.abs)) + 1),
        );
      }),
    );
  });
});

describe('the coarsest step', () => {
  it('is a round one', () => {
    const below = (limit: number) => coarsestStep((step) => step <= limit);
    expect([1, 0.1, 0.09, 0.03, 0.011, 0.005, 1e-9].map(below)).to.deep.equal([
      0.1, 0.1, 0.05, 0.02, 0.01, 0.005, 1e-9,
    ]);
    expect(below(9e-10)).to.equal(undefined);
  });
});
