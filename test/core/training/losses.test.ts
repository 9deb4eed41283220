import { expect } from '@open-wc/testing';
import { lossFunctionNames, lossFunctions } from '../../../src/core/training/losses.js';

describe('a loss function', () => {
  it('has the values of its formula on both sides of 0 and of 1', () => {
    const residuals = [-3, -1, -0.5, 0, 0.5, 1, 3];
    const valuesOf = (name: 'mse' | 'mae' | 'huber') =>
      residuals.map((residual) => lossFunctions[name].value(residual));
    expect(valuesOf('mse')).to.deep.equal([9, 1, 0.25, 0, 0.25, 1, 9]);
    expect(valuesOf('mae')).to.deep.equal([3, 1, 0.5, 0, 0.5, 1, 3]);
    expect(valuesOf('huber')).to.deep.equal([2.5, 0.5, 0.125, 0, 0.125, 0.5, 2.5]);
  });

  for (const name of lossFunctionNames) {
    it(`has the slope that finite differences give: ${name}`, () => {
      const { value, derivative } = lossFunctions[name];
      for (const residual of [-7, -1.5, -0.3, 0.2, 0.9, 1.1, 4]) {
        const difference = (value(residual + 1e-6) - value(residual - 1e-6)) / 2e-6;
        expect(derivative(residual)).to.be.closeTo(difference, 1e-8);
      }
      expect(derivative(0)).to.equal(0);
    });
  }
});
