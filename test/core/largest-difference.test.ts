import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { differencesAtBends, largestDifference } from '../../src/core/largest-difference.js';
import { valueAt } from '../../src/core/vertices.js';
import type { Vertices } from '../../src/core/vertices.js';
import { anyVertices, fixed, unit } from './exercise/exercises.js';

const lesson: Vertices = [
  [0, 2],
  [1, 0],
  [2, 1],
  [3, 4],
];

const number = fc.oneof(fc.constantFrom(0, 1, -1, 2), fc.double({ min: -5, max: 5, noNaN: true }));
const anyUnits = fc.array(
  fc
    .tuple(number, number, number)
    .map(([weight, bias, outputWeight]) => unit({ weight, bias, outputWeight })),
  { maxLength: 6 },
);

const largest = (...network: Parameters<typeof differencesAtBends>) =>
  largestDifference(differencesAtBends(...network));

describe('differences between units and a target', () => {
  it('are those at ends, vertices and kinks, from left to right', () => {
    const units = [fixed(-2, 2), unit({ weight: 1, bias: -1 }), unit({ weight: 3, bias: -4.5 })];
    expect(differencesAtBends(units, 0.25, lesson)).to.deep.equal([
      { at: 0, value: 0.25 },
      { at: 1, value: 0.25 },
      { at: 1.5, value: 0.25 },
      { at: 2, value: 1.75 },
      { at: 3, value: 2.75 },
    ]);
  });

  it('leave out kinks that are nowhere or outside', () => {
    const units = [unit({ bias: 3 }), unit({ weight: 1, bias: 1 }), unit({ weight: -1, bias: 3 })];
    const x = differencesAtBends(units, 0, lesson).map(({ at }) => at);
    expect(x).to.deep.equal([0, 1, 2, 3]);
  });
});

describe('the largest difference between units and a target', () => {
  it('is where the lesson says', () => {
    const first = fixed(-2, 2);
    expect(largest([first], 0, lesson)).to.deep.equal({ at: 3, value: -4 });
    const steep = [first, unit({ weight: 1, bias: -1 }), unit({ weight: 3, bias: -6 })];
    expect(largest(steep, 0, lesson)).to.deep.equal({ at: 3, value: 1 });
    const early = [first, unit({ weight: 1, bias: -1 }), unit({ weight: 3, bias: -5 })];
    expect(largest(early, 0, lesson)).to.deep.equal({ at: 3, value: 2 });
  });

  it('is found at a kink between all grid points and vertices', () => {
    const flat: Vertices = [
      [0, 0],
      [1, 0],
      [2, 0],
    ];
    const kink = 1.2345678;
    const spike = [
      unit({ weight: 1000, bias: -1000 * (kink - 0.001) }),
      unit({ weight: 2000, bias: -2000 * kink, outputWeight: -1 }),
      unit({ weight: 1000, bias: -1000 * (kink + 0.001) }),
    ];
    const { at, value } = largest(spike, 0, flat);
    expect(at).to.be.closeTo(kink, 1e-12);
    expect(value).to.be.closeTo(1, 1e-9);
  });

  it('is that of the output bias alone without any units', () => {
    expect(largest([], 5, lesson)).to.deep.equal({ at: 1, value: 5 });
  });

  it('is never below what a fine grid finds, and no more than the grid can miss', () => {
    fc.assert(
      fc.property(anyVertices, anyUnits, number, (target, units, outputBias) => {
        const [from, to] = [target[0][0], target[target.length - 1][0]];
        const { at, value } = largest(units, outputBias, target);
        const differenceAt = (x: number) =>
          units.reduce(
            (sum, each) => sum + each.outputWeight * Math.max(0, each.weight * x + each.bias),
            outputBias,
          ) - valueAt(target, x);
        expect(at).to.be.within(from, to);
        expect(differenceAt(at)).to.be.closeTo(value, 1e-10);
        const count = 2000;
        const grid = Array.from({ length: count + 1 }, (_, index) =>
          Math.min(to, from + ((to - from) * index) / count),
        );
        const most = Math.max(...grid.map((x) => Math.abs(differenceAt(x))));
        expect(Math.abs(value)).to.be.at.least(most - 1e-10);
        const steepest =
          units.reduce((sum, each) => sum + Math.abs(each.outputWeight * each.weight), 0) + 400;
        expect(Math.abs(value)).to.be.at.most(most + (steepest * (to - from)) / count);
      }),
      { numRuns: 300 },
    );
  });
});
