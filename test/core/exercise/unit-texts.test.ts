import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import {
  outputBiasText,
  sumReading,
  unitActivity,
  unitText,
} from '../../../src/core/exercise/unit-texts.js';
import { read } from './claims.js';
import { ask, predictionAt, unit } from './exercises.js';
import { anyState, lesson, lessonValue } from './states.js';
import { english } from '../../english.js';

const answer = lessonValue(1, -1, 2, -4);

describe('the text of a unit', () => {
  const rows: readonly (readonly [weight: number, bias: number, text: string, on: string])[] = [
    [1, -1, 'off until x = 1, then slope 1', 'on for x > 1'],
    [-2, 2, 'slope −2 until x = 1, then off', 'on for x < 1'],
    [1, 1, 'on for the whole target, slope 1', 'on for the whole target'],
    [-1, 5, 'on for the whole target, slope −1', 'on for the whole target'],
    [1, -5, 'off on the whole target, kink at x = 5', 'off on the target'],
    [-1, -1, 'off on the whole target, kink at x = −1', 'off on the target'],
    [0, 0.5, '0.5 everywhere', 'on for the whole target'],
    [0, 0, '0 everywhere', 'off on the target'],
  ];
  for (const [weight, bias, text, on] of rows) {
    it(`is "${text}" for ${String(weight)}, ${String(bias)}`, () => {
      expect(unitText(english, unit({ weight, bias }), 1, lesson)).to.equal(`Unit 1: ${text}`);
      expect(unitActivity(english, unit({ weight, bias }), lesson)).to.equal(on);
    });
  }

  it('tells the output weight if it is not 1', () => {
    const subtracted = unit({ weight: 1, bias: -1, outputWeight: -1 });
    expect(unitText(english, subtracted, 2, lesson)).to.equal(
      'Unit 2: off until x = 1, then slope 1; the sum takes it times −1',
    );
  });
});

describe('a reading of the sum', () => {
  it('adds the units in their order and the output bias last', () => {
    expect(sumReading(english, lesson, answer, 1.5)).to.equal(
      'At x = 1.5: 0 + 0.5 + 0 + 0 = 0.5; the target is 0.5.',
    );
    expect(sumReading(english, lesson, lessonValue(1, -1, 3, -6), 3)).to.equal(
      'At x = 3: 0 + 2 + 3 + 0 = 5; the target is 4.',
    );
    expect(sumReading(english, lesson, answer, -1)).to.equal('At x = −1: 4 + 0 + 0 + 0 = 4.');
  });

  it('multiplies by output weights that are not 1', () => {
    const { exercise } = ask({
      target: [
        [0, 0],
        [1, 3],
        [2, 5],
        [3, 4],
      ],
    });
    expect(sumReading(english, exercise, exercise.answer!, 2.5)).to.equal(
      'At x = 2.5: (−1) × 0 + 3 + (−1) × 1.5 + 3 = 4.5; the target is 4.5.',
    );
  });

  it('ends in the prediction, in any state of any exercise', () => {
    fc.assert(
      fc.property(anyState, fc.integer({ min: 0, max: 16 }), ({ exercise, value }, sixteenths) => {
        const [from, to] = [exercise.target[0][0], exercise.target.at(-1)![0]];
        const x = sixteenths === 16 ? to : from + ((to - from) * sixteenths) / 16;
        const [, sum] = /[=≈] ([^=≈;]+);/.exec(sumReading(english, exercise, value, x))!;
        const expected = predictionAt(exercise, value, x);
        expect(read(sum)).to.be.closeTo(expected, 0.0051 * Math.abs(expected) + 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('comes with what the output bias does', () => {
    expect(outputBiasText(english, lesson)).to.equal(
      'The output bias is fixed at 0, so it moves nothing.',
    );
    expect(outputBiasText(english, { ...lesson, outputBias: -1.5 })).to.equal(
      'The output bias is fixed at −1.5 and lowers the whole sum by 1.5.',
    );
  });
});
