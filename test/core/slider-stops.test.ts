import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { nearestStop, nextStop, rangeWith } from '../../src/core/slider-stops.js';

describe('the nearest stop', () => {
  it('is a number as it is written, not what adding up steps would give', () => {
    const range = { min: -4, max: 4, step: 0.1 };
    expect(nearestStop(0.1, range)).to.equal(0.1);
    expect(nearestStop(0.26, range)).to.equal(0.3);
    expect(Object.is(nearestStop(-0.01, range), 0)).to.equal(true);
  });

  it('is the upper one of two, rounding errors aside', () => {
    const range = { min: -4, max: 4, step: 0.1 };
    expect([0.25, 0.35, 1.15, -0.15].map((number) => nearestStop(number, range))).to.deep.equal([
      0.3, 0.4, 1.2, -0.1,
    ]);
  });

  it('lies in the range, also where its end is no stop', () => {
    const range = { min: -1, max: 1, step: 0.3 };
    expect([-5, 0, 0.9, 5].map((number) => nearestStop(number, range))).to.deep.equal([
      -1, -0.1, 0.8, 0.8,
    ]);
  });

  it('is the one that a slider of the browser shows', () => {
    const slider = document.createElement('input');
    slider.type = 'range';
    const tenths = fc.integer({ min: -100, max: 100 }).map((number) => number / 10);
    const step = fc.constantFrom(0.1, 0.05, 0.02, 0.25, 0.5, 1, 0.3);
    const number = fc.double({ min: -12, max: 12, noNaN: true });
    fc.assert(
      fc.property(
        tenths,
        fc.integer({ min: 1, max: 20 }),
        step,
        number,
        (min, length, size, value) => {
          const range = { min, max: Math.round(10 * (min + length)) / 10, step: size };
          slider.min = String(range.min);
          slider.max = String(range.max);
          slider.step = String(size);
          slider.value = String(value);
          const distance = Math.abs(nearestStop(value, range) - slider.valueAsNumber);
          // Of two stops at the same distance browsers take either.
          const isTie = Math.abs((((value - min) / size) % 1) - 0.5) < 1e-6;
          expect(distance).to.be.below(isTie ? size * 1.001 : 1e-9);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the next stop', () => {
  it('is counted from where the slider begins, not from 0', () => {
    const range = { min: 0.25, max: 2.15, step: 0.1 };
    expect([nextStop(0.25, range, 1), nextStop(0.35, range, 1)]).to.deep.equal([0.35, 0.45]);
    expect([nextStop(0.45, range, -1), nextStop(0.4, range, -1)]).to.deep.equal([0.35, 0.35]);
    expect([nextStop(0.25, range, -1), nextStop(2.15, range, 1)]).to.deep.equal([0.15, 2.25]);
  });

  it('is where an arrow key takes a slider of the browser', () => {
    const slider = Object.assign(document.createElement('input'), { type: 'range' });
    const tenths = fc.integer({ min: -100, max: 100 }).map((number) => number / 10);
    const step = fc.constantFrom(0.1, 0.05, 0.02, 0.25, 0.5, 1, 0.3);
    fc.assert(
      fc.property(tenths, step, fc.integer({ min: 1, max: 40 }), (min, size, count) => {
        const range = { min, max: min + 50 * size, step: size };
        Object.assign(slider, { min: String(min), max: String(range.max), step: String(size) });
        slider.value = String(min);
        slider.stepUp(count);
        const from = slider.valueAsNumber;
        slider.stepUp();
        expect(nextStop(from, range, 1)).to.be.closeTo(slider.valueAsNumber, 1e-9);
        slider.stepDown(2);
        expect(nextStop(from, range, -1)).to.be.closeTo(slider.valueAsNumber, 1e-9);
      }),
    );
  });
});

describe('the range of a slider that shows a number beyond it', () => {
  it('begins at a stop, so that the others stay', () => {
    const range = { min: -4, max: 4, step: 0.1 };
    expect(rangeWith(-4.03, range)).to.deep.equal({ min: -4.1, max: 4, step: 0.1 });
    expect(rangeWith(-6, range)).to.deep.equal({ min: -6, max: 4, step: 0.1 });
    expect(rangeWith(0.1, { min: 0.25, max: 2, step: 0.1 }).min).to.equal(0.05);
    expect(rangeWith(7.25, range)).to.deep.equal({ min: -4, max: 7.25, step: 0.1 });
    expect(rangeWith(0.333, range)).to.deep.equal(range);
  });

  it('has the stops that it had without the number', () => {
    const number = fc.double({ min: -50, max: 50, noNaN: true });
    fc.assert(
      fc.property(number, number, (shown, other) => {
        const range = { min: -4, max: 4, step: 0.1 };
        const wide = rangeWith(shown, range);
        expect(wide.min).to.be.at.most(Math.min(-4, shown + 1e-9));
        const near = Math.min(4, Math.max(-4, other));
        expect(nearestStop(near, wide)).to.equal(nearestStop(near, range));
      }),
    );
  });
});
