import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { momentsPerRow, sortSamples } from '../../../src/core/training/sorted-samples.js';

describe('sorted samples', () => {
  it('are in ascending order of x, equal x in the order given', () => {
    const samples = sortSamples(Float64Array.of(3, 1, 2, 1), Float64Array.of(30, 10, 20, 11));
    expect(Array.from(samples.paddedX)).to.deep.equal([-Infinity, 1, 1, 2, 3, Infinity]);
    expect(Array.from(samples.y)).to.deep.equal([10, 11, 20, 30]);
  });

  it('have the moments of every range exactly, of whole numbers', () => {
    const whole = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 30 }), (points) => {
        const { count, center, paddedX, y, moments } = sortSamples(
          Float64Array.from(points, ([x]) => x),
          Float64Array.from(points, (point) => point[1]),
        );
        let sums = [0, 0, 0, 0];
        for (let end = 0; end <= count; end++) {
          const row = Array.from(moments.subarray(end * momentsPerRow, (end + 1) * momentsPerRow));
          expect(row).to.deep.equal([...sums, 0, 0, 0, 0]);
          const x = paddedX[end + 1] - center;
          sums = [sums[0] + x, sums[1] + x * x, sums[2] + y[end], sums[3] + x * y[end]];
        }
      }),
    );
  });

  it('lose nothing of a small range behind large numbers', () => {
    const x = Float64Array.of(-1e9, -1e9 / 3, 0.1, 0.2, 0.3);
    const { moments } = sortSamples(x, new Float64Array(5));
    const squares =
      moments[5 * momentsPerRow + 1] -
      moments[2 * momentsPerRow + 1] +
      (moments[5 * momentsPerRow + 5] - moments[2 * momentsPerRow + 5]);
    expect(squares).to.be.closeTo(0.14, 1e-15);
  });

  it('have a center only where all x lie far from 0', () => {
    const centerOf = (...x: number[]) =>
      sortSamples(Float64Array.from(x), new Float64Array(x.length)).center;
    expect(centerOf(-10, 10)).to.equal(0);
    expect(centerOf(0, 3)).to.equal(0);
    expect(centerOf(1000, 1004)).to.equal(1002);
    expect(centerOf(-7)).to.equal(-7);
  });
});
