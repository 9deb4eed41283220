import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  allFinite,
  createOptimizer,
  optimizerNames,
} from '../../../src/core/training/optimizers.js';

/** Parameter values after each of the gradients, starting from 1. */
function trace(name: 'sgd' | 'momentum' | 'adam', gradients: readonly number[]): number[] {
  const parameters = Float64Array.of(1);
  const optimize = createOptimizer(name, 0.5, 1);
  return gradients.map((gradient) => {
    optimize(parameters, Float64Array.of(gradient));
    return parameters[0];
  });
}

describe('an optimizer', () => {
  it('sgd: moves by the learning rate times the gradient', () => {
    expect(trace('sgd', [2, -1, 0])).to.deep.equal([0, 0.5, 0.5]);
  });

  it('momentum: keeps nine tenths of its velocity', () => {
    const [first, second, third] = trace('momentum', [1, 0, 0]);
    expect(first).to.equal(0.5);
    expect(second).to.be.closeTo(0.05, 1e-15);
    expect(third).to.be.closeTo(-0.355, 1e-15);
  });

  it('adam: first moves by the learning rate, whatever the size of the gradient', () => {
    for (const size of [1e-3, 1, 1e3]) {
      expect(trace('adam', [size])[0]).to.be.closeTo(0.5, 1e-4);
      expect(trace('adam', [-size])[0]).to.be.closeTo(1.5, 1e-4);
    }
    expect(trace('adam', [0, 0])).to.deep.equal([1, 1]);
  });

  it('keeps a parameter that is not finite as it is: not finite', () => {
    const bad = fc.constantFrom(NaN, Infinity, -Infinity);
    const gradients = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...optimizerNames), bad, gradients, (name, value, steps) => {
        const parameters = Float64Array.of(value);
        const optimize = createOptimizer(name, 0.1, 1);
        for (const gradient of steps) optimize(parameters, Float64Array.of(gradient));
        return !allFinite(parameters);
      }),
    );
  });
});
