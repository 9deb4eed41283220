import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import {
  decadeLabels,
  decadeTicks,
  linearLabels,
  linearTicks,
} from '../../src/charts/axis-ticks.js';
import { powerOfTen, safeRange } from '../../src/charts/safe-range.js';
import { englishSymbols } from '../../src/core/number-format.js';

const plenty = { comfortable: 6, tight: 12 };
const room = fc.record({
  comfortable: fc.integer({ min: 0, max: 20 }),
  tight: fc.integer({ min: 0, max: 40 }),
});
const anyRange = fc
  .tuple(fc.double(), fc.double())
  .map(([low, high]) => safeRange(low, high, 'linear'));

describe('linearTicks', () => {
  it('are round numbers with zero among them', () => {
    expect(linearTicks([-10, 10], { comfortable: 3, tight: 4 })).to.deep.equal([-10, 0, 10]);
    expect(linearTicks([-10, 10], plenty)).to.deep.equal([-10, -5, 0, 5, 10]);
    expect(linearTicks([-0.5, 4.5], plenty)).to.deep.equal([0, 1, 2, 3, 4]);
    expect(linearTicks([0, 4000], plenty)).to.deep.equal([0, 1000, 2000, 3000, 4000]);
  });

  it('are the doubles nearest to their decimals', () => {
    expect(linearTicks([0, 0.6], { comfortable: 6, tight: 6 })).to.deep.equal([0, 0.2, 0.4, 0.6]);
    expect(linearTicks([0, 0.5], plenty)).to.deep.equal([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });

  it('are finer than comfortable where fewer than three would be left', () => {
    expect(linearTicks([2, 10], { comfortable: 4, tight: 6 })).to.deep.equal([2, 4, 6, 8, 10]);
  });

  it('go by fours where steps of 2 are too many and steps of 5 leave fewer', () => {
    expect(linearTicks([-4, 4], { comfortable: 3, tight: 4 })).to.deep.equal([-4, 0, 4]);
    expect(linearTicks([62, 74], plenty)).to.deep.equal([64, 68, 72]);
  });

  it('are whole numbers for counts', () => {
    expect(linearTicks([0, 2], plenty, true)).to.deep.equal([0, 1, 2]);
    expect(linearTicks([0, 1], plenty, true)).to.deep.equal([0, 1]);
    expect(linearTicks([0.2, 0.8], plenty, true)).to.deep.equal([]);
  });

  it('are three to six where there is room', () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(linearTicks(range, plenty).length).to.be.within(3, 6);
      }),
    );
  });

  it('end for any range and room, ascend, and lie within the range', () => {
    fc.assert(
      fc.property(anyRange, room, fc.boolean(), (range, available, whole) => {
        const ticks = linearTicks(range, available, whole);
        const slack = 1e-8 * (range[1] - range[0]);
        expect(ticks.length).to.be.at.most(Math.max(2, Math.min(6, available.tight)));
        ticks.forEach((tick, i) => {
          expect(tick).to.be.within(range[0] - slack, range[1] + slack);
          if (i > 0) expect(tick).to.be.above(ticks[i - 1]);
        });
      }),
    );
  });
});

describe('linearLabels', () => {
  it('all have the decimals of the step', () => {
    expect(linearLabels(englishSymbols, [-0.5, 0, 0.5, 1])).to.deep.equal([
      '−0.5',
      '0.0',
      '0.5',
      '1.0',
    ]);
    expect(linearLabels(englishSymbols, [0, 20, 40])).to.deep.equal(['0', '20', '40']);
  });

  it('group thousands unless room is scarce', () => {
    expect(linearLabels(englishSymbols, [-1000, 0, 1000])).to.deep.equal(['−1,000', '0', '1,000']);
    expect(linearLabels(englishSymbols, [-1000, 0, 1000], 'ungrouped')).to.deep.equal([
      '−1000',
      '0',
      '1000',
    ]);
  });

  it('use powers of ten for huge and tiny numbers', () => {
    expect(linearLabels(englishSymbols, [-2e12, 0, 2e12])).to.deep.equal([
      '−2·10¹²',
      '0',
      '2·10¹²',
    ]);
    expect(linearLabels(englishSymbols, [0, 5e-6, 1e-5])).to.deep.equal(['0', '5·10⁻⁶', '10⁻⁵']);
    expect(linearLabels(englishSymbols, [5e5, 1e6, 1.5e6], 'powers')).to.deep.equal([
      '5·10⁵',
      '10⁶',
      '1.5·10⁶',
    ]);
  });

  it('of different ticks differ', () => {
    fc.assert(
      fc.property(anyRange, fc.constantFrom('plain', 'powers'), (range, style) => {
        const labels = linearLabels(
          englishSymbols,
          linearTicks(range, plenty),
          style as 'plain' | 'powers',
        );
        expect(new Set(labels).size).to.equal(labels.length);
      }),
    );
  });
});

describe('decadeTicks', () => {
  it('are powers of ten', () => {
    const ticks = decadeTicks([1e3, 1e5], plenty);
    expect(ticks).to.deep.equal([1e3, 1e4, 1e5]);
    expect(decadeLabels(englishSymbols, ticks)).to.deep.equal(['10³', '10⁴', '10⁵']);
  });

  it('divide a single decade', () => {
    const ticks = decadeTicks([1e-3, 1e-2], plenty);
    expect(decadeLabels(englishSymbols, ticks)).to.deep.equal(['10⁻³', '2·10⁻³', '5·10⁻³', '10⁻²']);
  });

  it('skip decades evenly on a long axis', () => {
    expect(decadeTicks([1e-12, 1e5], plenty)).to.deep.equal([1e-12, 1e-9, 1e-6, 1e-3, 1, 1e3]);
  });

  it('are at least one and at most six for any whole decades', () => {
    const exponent = fc.integer({ min: -12, max: 15 });
    fc.assert(
      fc.property(exponent, exponent, room, (a, b, available) => {
        const limits = [powerOfTen(Math.min(a, b)), powerOfTen(Math.max(a, b) + 1)] as const;
        const ticks = decadeTicks(limits, available);
        expect(ticks.length).to.be.within(1, 6);
        for (const tick of ticks) expect(tick).to.be.within(...limits);
      }),
    );
  });
});
