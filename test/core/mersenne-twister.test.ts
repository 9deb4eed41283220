import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createRandomGenerator, shuffledOrder } from '../../src/core/mersenne-twister.js';
import type { RandomGenerator } from '../../src/core/mersenne-twister.js';

const { runs } = (await (
  await fetch(new URL('../golden/variants.json', import.meta.url))
).json()) as { runs: readonly { readonly seed: number; readonly orders?: readonly number[][] }[] };

const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

function draw<T>(length: number, next: () => T): T[] {
  return Array.from({ length }, next);
}

describe('the random generator', () => {
  it('draws the published 10000th number of MT19937', () => {
    const generator = createRandomGenerator(5489);
    expect(draw(10000, generator.nextUint32).at(-1)).to.equal(4123659995);
  });

  it('draws the same numbers for the same seed and others for another', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const first = draw(5, createRandomGenerator(seed).nextUint32);
        expect(draw(5, createRandomGenerator(seed).nextUint32)).to.deep.equal(first);
        expect(draw(5, createRandomGenerator(seed ^ 1).nextUint32)).to.not.deep.equal(first);
      }),
    );
  });

  it('keeps the low 32 bits of the seed', () => {
    const numbers = draw(5, createRandomGenerator(7).nextUint32);
    for (const seed of [7 + 2 ** 32, 7 + 5 * 2 ** 32, 7 - 2 ** 32]) {
      expect(draw(5, createRandomGenerator(seed).nextUint32), `${seed}`).to.deep.equal(numbers);
    }
  });

  it('draws the uniform doubles that PyTorch draws', () => {
    const { uniform } = createRandomGenerator(0);
    expect(draw(2, uniform).map((value) => value.toFixed(4))).to.deep.equal(['0.9701', '0.7078']);
  });

  it('draws float32 numbers from the whole range and nothing beyond', () => {
    const bound = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(anySeed, bound, bound, (seed, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const { uniformFloat32 } = createRandomGenerator(seed);
        const numbers = draw(100, () => uniformFloat32(from, to));
        expect(numbers.map(Math.fround)).to.deep.equal(numbers);
        expect(Math.min(...numbers)).to.be.within(from, from + 0.3 * (to - from));
        expect(Math.max(...numbers)).to.be.within(to - 0.3 * (to - from), to);
      }),
    );
  });

  it('draws from a standard normal distribution', () => {
    const count = 100000;
    const sample = draw(count, createRandomGenerator(1).normal);
    const mean = (of: (value: number) => number): number =>
      sample.reduce((sum, value) => sum + of(value), 0) / count;
    expect(mean((z) => z)).to.be.closeTo(0, 0.015);
    expect(mean((z) => z ** 2)).to.be.closeTo(1, 0.02);
    expect(mean((z) => z ** 4)).to.be.closeTo(3, 0.15);
    expect(mean((z) => (Math.abs(z) < 1 ? 1 : 0))).to.be.closeTo(0.6827, 0.006);
    expect(mean((z) => (z > 2 ? 1 : 0))).to.be.closeTo(0.02275, 0.002);
  });
});

describe('shuffledOrder', () => {
  it('is a permutation', () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 0, max: 200 }), (seed, length) => {
        const order = shuffledOrder(length, createRandomGenerator(seed));
        const identity = Uint32Array.from({ length }, (_, index) => index);
        expect(order.toSorted()).to.deep.equal(identity);
      }),
    );
  });

  it("is PyTorch's randperm for the same seed", () => {
    const order = shuffledOrder(10, createRandomGenerator(0));
    expect(Array.from(order)).to.deep.equal([4, 1, 7, 5, 3, 9, 0, 8, 6, 2]);
  });

  it('gives the orders of all the mini-batch runs of the golden data, epoch after epoch', () => {
    const shuffled = runs.flatMap((run) => (run.orders ? [{ ...run, orders: run.orders }] : []));
    expect(shuffled.length).to.equal(3);
    for (const { seed, orders } of shuffled) {
      const generator: RandomGenerator = createRandomGenerator(1000 + seed);
      for (const order of orders) {
        expect(Array.from(shuffledOrder(order.length, generator))).to.deep.equal(order);
      }
    }
  });

  it('puts every number at every place equally often', () => {
    const generator = createRandomGenerator(3);
    const counts = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
    for (let round = 0; round < 5000; round++) {
      shuffledOrder(5, generator).forEach((number, place) => counts[place][number]++);
    }
    for (const count of counts.flat()) expect(count).to.be.within(850, 1150);
  });
});
