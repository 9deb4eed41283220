import { expect } from '@open-wc/testing';

import { polylineCurve } from '../../src/core/polyline-curve.js';

const line = { part: 'prediction', index: 0, label: 'prediction', exact: true } as const;
const bent = polylineCurve({ ...line, x: [0, 1, 2, 3], y: [2, 0, 1, 4] });

describe('a curve of straight lines', () => {
  it('bends where its slope changes', () => {
    expect(bent.bends.map(({ x }) => x)).to.deep.equal([1, 2]);
    expect(bent.bends[0].slopes).to.deep.equal([-2, 1]);
    expect(bent.bends[0].slopeInUse).to.equal(undefined);
  });

  it('does not bend at a vertex on a straight line, rounding aside', () => {
    const straight = polylineCurve({ ...line, x: [0, 0.1, 0.3, 1], y: [0, 0.1, 0.1 + 0.2, 1] });
    expect(straight.bends).to.deep.equal([]);
  });

  it('reads values between vertices, and both slopes at one', () => {
    expect(bent.read(2.5)).to.deep.equal({ x: 2.5, y: 2.5, slope: 3 });
    expect(bent.read(2).y).to.equal(1);
    expect(bent.read(2).slope).to.equal(undefined);
    expect(bent.read(2).bend?.slopes).to.deep.equal([1, 3]);
    expect(bent.read(0)).to.deep.equal({ x: 0, y: 2, slope: -2 });
    expect(bent.read(3)).to.deep.equal({ x: 3, y: 4, slope: 3 });
  });

  it('has steps with gaps for its slopes', () => {
    expect(bent.slopes).to.deep.equal({
      x: [0, 1, 1, 1, 2, 2, 2, 3],
      y: [-2, -2, null, 1, 1, null, 3, 3],
    });
  });

  it('has a gap where an x comes twice with two values', () => {
    const step = polylineCurve({ ...line, x: [-1, 0, 0, 1], y: [0, 0, 1, 1] });
    expect(step.points).to.deep.equal({ x: [-1, 0, 0, 0, 1], y: [0, 0, null, 1, 1] });
    expect(step.bends[0].values).to.deep.equal([0, 1]);
    expect(step.slopes).to.deep.equal({ x: [-1, 1], y: [0, 0] });
  });

  it('says 0 for what only rounding keeps from being 0', () => {
    const unit = polylineCurve({ ...line, x: [-1, 0.1, 1], y: [0, 8.8e-16, 30] });
    expect(unit.read(-0.5)).to.deep.equal({ x: -0.5, y: 0, slope: 0 });
  });
});

describe('a smooth curve that straight lines approximate', () => {
  it('has no bends, and slopes that are exact to second order', () => {
    const x = Array.from({ length: 201 }, (_, index) => -1 + index / 100);
    const smooth = polylineCurve({ ...line, exact: false, x, y: x.map((each) => each ** 3) });
    expect(smooth.bends).to.deep.equal([]);
    smooth.slopes.x.forEach((at, index) => {
      expect(smooth.slopes.y[index]).to.be.closeTo(3 * at * at, 1e-4);
    });
  });
});
