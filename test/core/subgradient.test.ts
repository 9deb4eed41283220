import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { activations } from '../../src/core/activations.js';
import {
  describeFan,
  expectedSlope,
  fanDistributions,
  fanSlopes,
  slopeAngle,
} from '../../src/core/subgradient.js';
import { english } from '../english.js';

/** The mean of a function over an interval, by Simpson's rule. */
function mean(value: (x: number) => number, to: number, steps = 1000): number {
  let sum = 0;
  for (let index = 0; index <= steps; index++) {
    const factor = index === 0 || index === steps ? 1 : index % 2 === 1 ? 4 : 2;
    sum += factor * value((to * index) / steps);
  }
  return sum / (3 * steps);
}

describe('the fan of lines under relu', () => {
  it('goes from slope 0 to slope 1 exactly', () => {
    for (const distribution of fanDistributions) {
      const slopes = fanSlopes(11, distribution);
      expect(slopes).to.have.length(11);
      expect([slopes[0], slopes[10]]).to.deep.equal([0, 1]);
    }
  });

  it('is even in its slopes or in its angles', () => {
    expect(fanSlopes(5, 'slopes')).to.deep.equal([0, 0.25, 0.5, 0.75, 1]);
    fanSlopes(4, 'angles').forEach((slope, index) => {
      expect(slopeAngle(slope)).to.be.closeTo(15 * index, 1e-9);
    });
  });

  it('lies on or below relu everywhere', () => {
    const slope = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(slope, fc.double({ min: -1e3, max: 1e3, noNaN: true }), (index, z) => {
        for (const distribution of fanDistributions) {
          const line = fanSlopes(101, distribution)[index] * z;
          expect(line).to.be.at.most(activations.relu.value(z));
        }
      }),
    );
  });
});

describe('the expected slope', () => {
  it('is 0.5 for uniform slopes and 0.4413 for uniform angles', () => {
    expect(expectedSlope('slopes')).to.equal(0.5);
    expect(expectedSlope('angles').toFixed(4)).to.equal('0.4413');
  });

  it('is what numerical integration gives', () => {
    expect(expectedSlope('slopes')).to.be.closeTo(
      mean((g) => g, 1),
      1e-12,
    );
    expect(expectedSlope('angles')).to.be.closeTo(mean(Math.tan, Math.PI / 4), 1e-12);
  });

  it('is what the mean of ever more lines approaches', () => {
    for (const distribution of fanDistributions) {
      const slopes = fanSlopes(100_001, distribution);
      const sum = slopes.reduce((total, slope) => total + slope, 0);
      expect(sum / slopes.length).to.be.closeTo(expectedSlope(distribution), 1e-5);
    }
  });

  it('is said in words', () => {
    expect(describeFan(english, 11, 'angles', 0.5))
      .to.include('11 lines')
      .and.include('spread evenly by angle')
      .and.include('g = 0.5')
      .and.include('0.4413 on average');
  });
});
