import { expect } from '@open-wc/testing';

import { activationCurve } from '../../src/core/activation-curves.js';
import type { ActivationName } from '../../src/core/activations.js';
import { segmentMarks, vanishedStretches } from '../../src/core/plot-marks.js';

const domain = [-5, 5] as const;
const curveOf = (activation: ActivationName, weight = 1, bias = 0) =>
  activationCurve(
    { activation, weight, bias, scale: 1, offset: 0 },
    { domain, atZero: 0, input: 'x' },
  );

describe('the numbers on segments', () => {
  it('stand in the middle of each straight segment, from left to right', () => {
    expect(segmentMarks(curveOf('relu'), domain, [-5, 5])).to.deep.equal([
      { number: 1, x: -2.5, y: 0 },
      { number: 2, x: 2.5, y: 2.5 },
    ]);
  });

  it('stand in the middle of what is seen', () => {
    const [, second] = segmentMarks(curveOf('relu'), domain, [-1, 2]);
    expect(second).to.deep.equal({ number: 2, x: 1, y: 1 });
  });

  it('leave out segments that are not seen or too short', () => {
    const marks = segmentMarks(curveOf('relu', 1, -4.5), domain, [-1, 5]);
    expect(marks.map(({ number }) => number)).to.deep.equal([1]);
    expect(segmentMarks(curveOf('relu'), domain, [1, 5]).map(({ number }) => number)).to.deep.equal(
      [2],
    );
  });

  it('are none on smooth curves', () => {
    expect(segmentMarks(curveOf('tanh'), domain, [-5, 5])).to.deep.equal([]);
  });
});

describe('the stretches where a derivative has vanished', () => {
  it('are both ends of sigmoid and tanh, from 5 % of the largest slope on', () => {
    for (const [name, largest] of [
      ['sigmoid', 0.25],
      ['tanh', 1],
    ] as const) {
      const curve = curveOf(name);
      const [left, right] = vanishedStretches(curve, domain);
      expect(left[0]).to.equal(-5);
      expect(right[1]).to.equal(5);
      expect(left[1]).to.be.closeTo(-right[0], 1e-9);
      expect(curve.read(right[0]).slope).to.be.closeTo(0.05 * largest, 1e-9);
    }
  });

  it('are one end of relu, exactly up to its kink', () => {
    expect(vanishedStretches(curveOf('relu', 1, 1), domain)).to.deep.equal([[-5, -1]]);
    expect(vanishedStretches(curveOf('relu', -1), domain)).to.deep.equal([[0, 5]]);
  });

  it('are none of a line or of leaky-relu, and the whole domain of a step', () => {
    expect(vanishedStretches(curveOf('linear'), domain)).to.deep.equal([]);
    expect(vanishedStretches(curveOf('leaky-relu'), domain)).to.deep.equal([]);
    expect(vanishedStretches(curveOf('step'), domain)).to.deep.equal([domain]);
  });
});
