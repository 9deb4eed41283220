import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createCuts, updateCuts } from '../../../src/core/training/cuts.js';
import { sortSamples } from '../../../src/core/training/sorted-samples.js';

/** Small numbers that meet each other often, both zeros, and some of any size. */
const number = fc.oneof(
  fc.constantFrom(-2, -1, -0.5, -0, 0, 0.5, 1, 2),
  fc.double({ min: -1e3, max: 1e3, noNaN: true }),
  fc.constantFrom(5e-324, -5e-324, 1e308, -1e308),
);
const unit = fc.tuple(number, number);

/** The first sample on the right side of a unit, by trying all. */
function cutOf([weight, bias]: readonly [number, number], x: readonly number[]): number {
  const cut = x.findIndex((value) => weight * value + bias > 0 === weight > 0);
  return cut < 0 ? x.length : cut;
}

describe('the cuts of a layer', () => {
  it('separate the samples that a unit is on for, in ascending order, wherever they were before', () => {
    const layers = fc.integer({ min: 1, max: 9 }).chain((units) => {
      const layer = fc.array(unit, { minLength: units, maxLength: units });
      return fc.array(layer, { minLength: 1, maxLength: 4 });
    });
    const inputs = fc.array(number, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(inputs, layers, (x, steps) => {
        const samples = sortSamples(Float64Array.from(x), new Float64Array(x.length));
        const sortedX = Array.from(samples.paddedX.subarray(1, x.length + 1));
        const cuts = createCuts(steps[0].length);
        for (const layer of steps) {
          const parameters = [...layer.map(([weight]) => weight), ...layer.map(([, bias]) => bias)];
          updateCuts(cuts, samples, Float64Array.from(parameters));
          const expected = layer.map((each, index) => [cutOf(each, sortedX), index]);
          expected.sort((first, second) => first[0] - second[0] || first[1] - second[1]);
          const { packed, unitBits } = cuts;
          const unpacked = Array.from(packed, (value) => [
            value >> unitBits,
            value & ((1 << unitBits) - 1),
          ]);
          expect(unpacked).to.deep.equal(expected);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('end in order after all units have moved past each other', () => {
    const units = 200;
    const x = Float64Array.from({ length: units + 1 }, (_, index) => index);
    const samples = sortSamples(x, new Float64Array(x.length));
    const parameters = new Float64Array(2 * units).fill(1, 0, units);
    const cuts = createCuts(units);
    for (const kinkOf of [(index: number) => index, (index: number) => units - index]) {
      for (let index = 0; index < units; index++) parameters[units + index] = -kinkOf(index);
      updateCuts(cuts, samples, parameters);
      expect(Array.from(cuts.packed)).to.deep.equal(Array.from(cuts.packed).sort((a, b) => a - b));
    }
  });
});
