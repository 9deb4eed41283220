import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ActivationName } from '../../src/core/activations.js';
import { initializationNames, initialParameters } from '../../src/core/initialization.js';
import { parameterCount } from '../../src/core/network.js';

interface Fit {
  readonly runs: readonly {
    readonly seed: number;
    readonly H: number;
    readonly init: { w0: number[]; b0: number[]; w1: number[]; b1: number };
  }[];
}
interface Variants {
  readonly runs: readonly {
    readonly seed: number;
    readonly sizes: number[];
    readonly activation: string;
    readonly init: readonly { weight: number[]; bias: number[] }[];
  }[];
}

const load = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../golden/${name}.json`, import.meta.url))).json();
const fit = (await load('relu-fit')) as Fit;
const variants = (await load('variants')) as Variants;

function expectSameBits(actual: Float64Array, expected: readonly number[]): void {
  // The golden files print float32 runs with as many digits as a float32 needs.
  const widened = expected.map(Math.fround);
  expect(new BigUint64Array(actual.buffer)).to.deep.equal(
    new BigUint64Array(Float64Array.from(widened).buffer),
  );
}

describe('initialParameters', () => {
  it('are bit-equal to those of PyTorch for every seed of the cubic fit', () => {
    expect(fit.runs.length).to.equal(10);
    for (const { seed, H, init } of fit.runs) {
      const expected = [...init.w0, ...init.b0, ...init.w1, init.b1];
      expectSameBits(initialParameters([1, H, 1], 'relu', 'pytorch', seed), expected);
    }
  });

  it('are bit-equal to those of PyTorch for every depth and activation of the variants', () => {
    expect(new Set(variants.runs.map((run) => run.sizes.length))).to.deep.equal(new Set([3, 4, 5]));
    for (const { seed, sizes, activation, init } of variants.runs) {
      const name = activation.replace('_', '-') as ActivationName;
      const expected = init.flatMap(({ weight, bias }) => [...weight, ...bias]);
      expectSameBits(initialParameters(sizes, name, 'pytorch', seed), expected);
    }
  });

  it('have as many numbers as the network has parameters, whatever the kind', () => {
    const anySizes = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 6 });
    const anyName = fc.constantFrom(...initializationNames);
    fc.assert(
      fc.property(anySizes, anyName, fc.nat(), (sizes, name, seed) => {
        const parameters = initialParameters(sizes, 'relu', name, seed);
        expect(parameters.length).to.equal(parameterCount(sizes));
        expect(parameters.every((value) => Number.isFinite(value))).to.equal(true);
      }),
    );
  });

  it('stay within the bounds 1/sqrt(fan_in) of PyTorch and fill them', () => {
    const parameters = initialParameters([16, 500], 'relu', 'pytorch', 5);
    const bound = 0.25 * (1 + 2 ** -23);
    expect(Math.max(...parameters)).to.be.within(0.249, bound);
    expect(Math.min(...parameters)).to.be.within(-bound, -0.249);
  });

  it('of He are normal with variance 2/fan_in, less for a leaky slope, and have biases 0', () => {
    const [inputs, outputs] = [50, 400];
    const variance = (activation: ActivationName): number => {
      const parameters = initialParameters([inputs, outputs], activation, 'he', 11);
      expect(parameters.slice(inputs * outputs).every((bias) => bias === 0)).to.equal(true);
      const weight = parameters.slice(0, inputs * outputs);
      return weight.reduce((sum, value) => sum + value * value, 0) / weight.length;
    };
    expect(variance('relu')).to.be.closeTo(2 / inputs, 0.002);
    expect(variance('linear')).to.be.closeTo(1 / inputs, 0.001);
    expect(variance('leaky-relu') * (1 + 0.01 ** 2)).to.be.closeTo(variance('relu'), 1e-15);
  });

  it('of kind zero are all 0', () => {
    const parameters = initialParameters([1, 3, 1], 'relu', 'zero', 1);
    expect(parameters).to.deep.equal(new Float64Array(10));
  });
});
