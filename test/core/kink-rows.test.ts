import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { activations } from '../../src/core/activations.js';
import type { HiddenUnit } from '../../src/core/hidden-unit.js';
import {
  biasForKink,
  flatterSide,
  hasKinks,
  kinkDomain,
  kinkRows,
  signed,
} from '../../src/core/kink-rows.js';
import { english } from '../english.js';

const unit = (numbers: Partial<HiddenUnit>): HiddenUnit => ({
  ...{ weight: 1, bias: 0, outputWeight: 1, label: '', fixed: false },
  ...numbers,
});

const quarters = (most: number) =>
  fc.integer({ min: -4 * most, max: 4 * most }).map((count) => count / 4);
const anyUnit = fc.record({
  ...{ weight: quarters(4), bias: quarters(8), outputWeight: quarters(4) },
  ...{ label: fc.constant(''), fixed: fc.constant(false) },
});

describe('the rows of units', () => {
  const domain = [-5, 5] as const;

  for (const activation of ['relu', 'leaky-relu'] as const) {
    it(`give the slope change that the difference of two chords shows: ${activation}`, () => {
      const { value } = activations[activation];
      fc.assert(
        fc.property(anyUnit, (one) => {
          const [{ kink, slopeChange, slopes }] = kinkRows(english, [one], domain, activation);
          if (kink === undefined) return;
          const f = (x: number) => one.outputWeight * value(one.weight * x + one.bias);
          const chords = [f(kink) - f(kink - 1), f(kink + 1) - f(kink)];
          expect(slopes[0]).to.be.closeTo(chords[0], 1e-9);
          expect(slopes[1]).to.be.closeTo(chords[1], 1e-9);
          expect(slopeChange).to.be.closeTo(chords[1] - chords[0], 1e-9);
        }),
      );
    });
  }

  it('say where units are on, as a look at 1001 points does', () => {
    fc.assert(
      fc.property(anyUnit, (one) => {
        const [{ active, on }] = kinkRows(english, [one], domain);
        let count = 0;
        for (let step = 0; step <= 1000; step++) {
          const x = -5 + step / 100;
          const isOn = one.weight * x + one.bias > 0;
          if (isOn) count += 1;
          // At its very ends a unit is at 0.
          const isInside = active !== undefined && x > active[0] + 1e-9 && x < active[1] - 1e-9;
          if (isInside) expect(isOn, `x = ${x}`).to.equal(true);
        }
        const spans = active ? active[1] - active[0] : 0;
        expect(Math.abs(count - 100 * spans)).to.be.at.most(2);
        if (on === 'everywhere') expect(count).to.be.at.least(1000);
        if (on === 'nowhere') expect(count).to.be.at.most(1);
        if (on === 'partly') expect(spans).to.be.within(1e-9, 10 - 1e-9);
      }),
    );
  });

  it('say it in a sentence each', () => {
    const texts = kinkRows(
      english,
      [
        unit({ bias: -1, outputWeight: 3 }),
        unit({ weight: -2, bias: 2, outputWeight: -0.5, label: 'price' }),
        unit({ bias: -7 }),
        unit({ bias: 7 }),
        unit({ weight: 0, bias: 2, outputWeight: -3 }),
        unit({ outputWeight: 0 }),
      ],
      domain,
    ).map(({ text }) => text);
    expect(texts).to.deep.equal([
      'Unit 0 bends the sum upwards at x = 1, where the slope changes by +3; it is on to the right of it.',
      'Unit 1 (price) bends the sum downwards at x = 1, where the slope changes by −1; it is on to the left of it.',
      'Unit 2 bends at x = 7, outside the plot; inside it is off everywhere.',
      'Unit 3 bends at x = −7, outside the plot; inside it is on everywhere.',
      'Unit 4 bends nowhere: its weight is 0, and it adds −6 everywhere.',
      'Unit 5 bends at x = 0, but with output weight 0 the sum does not; it is on to the right of it.',
    ]);
  });

  it('never hold −0 or a kink that is no number', () => {
    const [flat, tiny, zero] = kinkRows(
      english,
      [
        unit({ weight: -0, bias: 1, outputWeight: -1 }),
        unit({ weight: 5e-324, bias: 1 }),
        unit({ weight: -1, outputWeight: 0 }),
      ],
      domain,
    );
    expect([flat.kink, tiny.kink, zero.kink]).to.deep.equal([undefined, undefined, 0]);
    expect(tiny.text).to.include('its weight is too small');
    for (const row of [flat, tiny, zero]) {
      for (const number of [...row.slopes, row.slopeChange]) {
        expect(Object.is(number, -0)).to.equal(false);
      }
    }
  });

  it('are for activations with a kink only', () => {
    expect(hasKinks('relu')).to.equal(true);
    expect(hasKinks('leaky-relu')).to.equal(true);
    for (const activation of ['linear', 'step', 'tanh', 'gelu'] as const) {
      expect(hasKinks(activation)).to.equal(false);
      expect(() => kinkRows(english, [unit({})], domain, activation)).to.throw(RangeError);
    }
  });

  it('have the room for a text where the unit is off', () => {
    const [right, left] = kinkRows(
      english,
      [unit({}), unit({ weight: -1, outputWeight: -1 })],
      domain,
    );
    expect(flatterSide(right)).to.equal('left');
    expect(flatterSide(left)).to.equal('right');
  });
});

describe('the domain that shows all kinks', () => {
  const at = (...kinks: number[]) => kinks.map((kink) => unit({ bias: -kink }));

  it('has round ends with room around', () => {
    expect(kinkDomain(at(1, 2, 4.5, 6))).to.deep.equal([-1, 8]);
    expect(kinkDomain(at(-20, 20))).to.deep.equal([-30, 30]);
    expect(kinkDomain(at(0.1, 0.2))).to.deep.equal([0.06, 0.24]);
  });

  it('is −5 to 5 without a kink, and 5 to both sides of a single one', () => {
    expect(kinkDomain([])).to.deep.equal([-5, 5]);
    expect(kinkDomain([unit({ weight: 0 })])).to.deep.equal([-5, 5]);
    expect(kinkDomain(at(3, 3))).to.deep.equal([-2, 8]);
  });

  it('holds every kink that is not absurdly far away, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }),
        (kinks) => {
          const [from, to] = kinkDomain([...at(...kinks), unit({ weight: 1e-9, bias: 1 })]);
          expect(from).to.be.below(Math.min(...kinks));
          expect(to).to.be.above(Math.max(...kinks));
        },
      ),
    );
  });
});

describe('a kink that is moved', () => {
  it('keeps the slope: the bias alone puts it there', () => {
    expect(biasForKink(-3, 1.1)).to.equal(3.3);
    expect(biasForKink(2, 2)).to.equal(-4);
    expect(Object.is(biasForKink(2, 0), 0)).to.equal(true);
  });

  it('has a slope change that shows its sign', () => {
    expect([2, -0.5, 0].map((change) => signed(english, change))).to.deep.equal([
      '+2',
      '−0.5',
      '0',
    ]);
    expect(signed(english, 123.456, 3)).to.equal('+123');
  });
});
