import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { erf } from '../../src/core/error-function.js';

/** erf by its Maclaurin series, which loses no digits for |x| <= 1. */
function seriesOfErf(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; n < 40; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

describe('erf', () => {
  it('has the values of a 40-digit calculation', () => {
    const table = [
      [1e-10, 1.1283791670955126e-10],
      [0.1, 0.1124629160182849],
      [0.46875, 0.49261347321793797],
      [0.5, 0.5204998778130465],
      [1, 0.8427007929497149],
      [1.5, 0.9661051464753108],
      [2, 0.9953222650189527],
      [3, 0.9999779095030014],
      [3.99, 0.9999999832607886],
      [4.01, 0.9999999858030606],
      [5, 0.9999999999984626],
      [5.5, 0.9999999999999927],
    ];
    for (const [x, expected] of table) {
      expect(Math.abs(erf(x) - expected), `erf(${x})`).to.be.at.most(4e-16);
    }
  });

  it('agrees with its series between -1 and 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (x) => {
        expect(erf(x)).to.be.closeTo(seriesOfErf(x), 6e-16);
      }),
    );
  });

  it('is odd, rises and stays within -1 and 1', () => {
    const anyNumber = fc.double({ min: -30, max: 30, noNaN: true });
    fc.assert(
      fc.property(anyNumber, anyNumber, (first, second) => {
        const [low, high] = [Math.min(first, second), Math.max(first, second)];
        expect(erf(-low)).to.equal(-erf(low));
        expect(erf(low)).to.be.within(-1, 1);
        expect(erf(high) - erf(low)).to.be.at.least(-4e-16);
      }),
    );
  });

  it('keeps zeros, infinities and NaN', () => {
    expect(Object.is(erf(-0), -0)).to.equal(true);
    expect(Object.is(erf(0), 0)).to.equal(true);
    expect(erf(Infinity)).to.equal(1);
    expect(erf(-Infinity)).to.equal(-1);
    expect(erf(NaN)).to.be.NaN;
  });
});
