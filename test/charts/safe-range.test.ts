import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { drawable, rangeOfValues, safeRange } from '../../src/charts/safe-range.js';
import type { Limits } from '../../src/charts/safe-range.js';

const anyNumber = fc.oneof(
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 1e15, 1e16, -1e300, 5e-324),
);

/** What nearly flat series look like: values near a constant with relative noise. */
const nearlyFlat = fc
  .tuple(
    fc.constantFrom(1, 2, -1, 1e-6, 1e9),
    fc.constantFrom(0, 1e-16, 1e-12, 1e-10, 1e-8, 1e-6),
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 }),
  )
  .map(([value, noise, parts]) => parts.map((part) => value * (1 + noise * part)));

function expectBearable([low, high]: Limits): void {
  const magnitude = Math.max(Math.abs(low), Math.abs(high));
  expect(Number.isFinite(low) && Number.isFinite(high)).to.equal(true);
  // A little less than the rule: widening rounds, and makes the magnitude larger.
  expect(high - low).to.be.at.least(0.999 * Math.max(1e-4 * magnitude, 1e-12));
}

function expectWholeDecades([low, high]: Limits): void {
  expect(low).to.be.at.least(1e-12);
  expect(high).to.be.at.least(10 * low * (1 - 1e-12));
  for (const limit of [low, high]) expect(limit.toExponential()).to.match(/^1e/);
}

describe('drawable', () => {
  it('keeps numbers up to 1e15', () => {
    expect([0, -3, 1e15, -1e15, 5e-324].map(drawable)).to.deep.equal([0, -3, 1e15, -1e15, 5e-324]);
  });

  it('is null for what cannot be drawn', () => {
    const values = [null, undefined, NaN, Infinity, -Infinity, 1.1e15, -1e300];
    expect(new Set(values.map(drawable))).to.deep.equal(new Set([null]));
  });
});

describe('safeRange', () => {
  it('leaves a sensible range as it is', () => {
    expect(safeRange(-10, 10)).to.deep.equal([-10, 10]);
    expect(safeRange(-0.5, 4.5)).to.deep.equal([-0.5, 4.5]);
  });

  it('puts limits in order', () => {
    expect(safeRange(3, -1)).to.deep.equal([-1, 3]);
  });

  it('widens a range that is nearly empty', () => {
    expectBearable(safeRange(1, 1 + 1e-9));
    expectBearable(safeRange(0, 0));
    expect(safeRange(0, 0)).to.deep.equal([-5e-13, 5e-13]);
  });

  it('replaces limits that cannot be drawn', () => {
    expect(safeRange(NaN, Infinity)).to.deep.equal([-1, 1]);
    expect(safeRange(-Infinity, 1e300, 'log')).to.deep.equal([1, 10]);
    expectBearable(safeRange(NaN, 5));
  });

  it('snaps logarithmic limits to whole decades', () => {
    expect(safeRange(1500, 145_700, 'log')).to.deep.equal([1e3, 1e6]);
    expect(safeRange(1000, 100_000, 'log')).to.deep.equal([1e3, 1e5]);
    expect(safeRange(1000, 1000, 'log')).to.deep.equal([1e3, 1e4]);
    expect(safeRange(1e-30, 1e-25, 'log')).to.deep.equal([1e-12, 1e-11]);
    expect(safeRange(-5, 0, 'log')).to.deep.equal([1e-12, 1e-11]);
  });

  it('is bearable whatever the limits', () => {
    fc.assert(fc.property(anyNumber, anyNumber, (a, b) => expectBearable(safeRange(a, b))));
  });

  it('is whole decades from 1e-12 upwards whatever the limits', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => expectWholeDecades(safeRange(a, b, 'log'))),
    );
  });
});

describe('rangeOfValues', () => {
  it('leaves room above and below', () => {
    expect(rangeOfValues([0, 10, null, NaN])).to.deep.equal([-0.5, 10.5]);
  });

  it('shows values that are all the same in the middle', () => {
    expect(rangeOfValues([4, 4])).to.deep.equal([2, 6]);
    expect(rangeOfValues([0])).to.deep.equal([-1, 1]);
  });

  it('ignores infinity, a leading NaN and absurd values', () => {
    expect(rangeOfValues([NaN, Infinity, 0, 10, -1e200])).to.deep.equal([-0.5, 10.5]);
  });

  it('ignores what a logarithmic scale cannot show', () => {
    expect(rangeOfValues([0, -1, 20, 3000], 'log')).to.deep.equal([10, 1e4]);
  });

  it('has an answer without any value', () => {
    expect(rangeOfValues([])).to.deep.equal([-1, 1]);
    expect(rangeOfValues([NaN], 'log')).to.deep.equal([1, 10]);
  });

  it('is bearable around nearly flat values', () => {
    fc.assert(fc.property(nearlyFlat, (values) => expectBearable(rangeOfValues(values))));
  });

  it('is bearable and holds every value that can be drawn', () => {
    fc.assert(
      fc.property(fc.array(anyNumber), (values) => {
        const [low, high] = rangeOfValues(values);
        expectBearable([low, high]);
        for (const value of values) {
          if (drawable(value) !== null) expect(value).to.be.within(low, high);
        }
      }),
    );
  });
});
