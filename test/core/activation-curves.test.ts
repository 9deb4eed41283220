import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { activationCurve, activationCurves } from '../../src/core/activation-curves.js';
import { activationNames, activations } from '../../src/core/activations.js';
import type { CurveFormula } from '../../src/core/curve-formula.js';

const plain: CurveFormula = { activation: 'relu', weight: 1, bias: 0, scale: 1, offset: 0 };
const setting = { domain: [-5, 5], atZero: 0, input: 'x' } as const;
const curveOf = (changes: Partial<CurveFormula>, atZero = 0) =>
  activationCurve({ ...plain, ...changes }, { ...setting, atZero });

const number = fc.double({ min: -8, max: 8, noNaN: true });
const anyFormula = fc.record({
  activation: fc.constantFrom(...activationNames),
  ...{ weight: number, bias: number, scale: number, offset: number },
});

describe('the curve of an activation', () => {
  it('has its kink as a vertex, and nothing else between the ends', () => {
    expect(curveOf({ bias: 0.3 }).points).to.deep.equal({ x: [-5, -0.3, 5], y: [0, 0, 5.3] });
    expect(curveOf({ activation: 'leaky-relu' }).points.x).to.deep.equal([-5, 0, 5]);
    expect(curveOf({ activation: 'linear' }).points).to.deep.equal({ x: [-5, 5], y: [-5, 5] });
  });

  it('has the exact value at a kink that no double is', () => {
    const { points, bends } = curveOf({ weight: 3, bias: 0.1, offset: 2 });
    expect(points.y[1]).to.equal(2);
    expect(bends[0].values).to.deep.equal([2, 2]);
  });

  it('has no kink outside of the domain, nor without a weight or a scale', () => {
    expect(curveOf({ bias: 9 }).points).to.deep.equal({ x: [-5, 5], y: [4, 14] });
    expect(curveOf({ weight: 0, bias: 2 }).points.y).to.deep.equal([2, 2]);
    expect(curveOf({ scale: 0 }).bends).to.deep.equal([]);
  });

  it('has a gap where it jumps', () => {
    expect(curveOf({ activation: 'step' }).points).to.deep.equal({
      x: [-5, 0, 0, 0, 5],
      y: [0, 0, null, 1, 1],
    });
    expect(curveOf({ activation: 'step', weight: -2 }).points.y).to.deep.equal([1, 1, null, 0, 0]);
  });

  it('takes the value of the inside at an end that is itself a jump', () => {
    const over = (domain: readonly [number, number], weight: number) =>
      activationCurve({ ...plain, activation: 'step', weight }, { ...setting, domain }).points.y;
    expect(over([0, 5], 1)).to.deep.equal([1, 1]);
    expect(over([-5, 0], 1)).to.deep.equal([0, 0]);
    expect(over([0, 5], -1)).to.deep.equal([0, 0]);
  });

  it('follows a steep bend as closely as a flat one', () => {
    const { points } = curveOf({ activation: 'tanh', weight: 500 });
    const bend = points.x.filter((x) => Math.abs(500 * x) < 4);
    expect(bend.length).to.be.greaterThan(60);
  });

  it('is scale * f(weight * x + bias) + offset at every vertex and every x', () => {
    fc.assert(
      fc.property(anyFormula, fc.double({ min: -5, max: 5, noNaN: true }), (formula, x) => {
        const { activation, weight, bias, scale, offset } = formula;
        const expected = (at: number): number =>
          scale * activations[activation].value(weight * at + bias) + offset;
        const curve = activationCurve(formula, setting);
        expect(curve.read(x).y).to.equal(expected(x));
        expect(curve.read(x).z).to.equal(weight * x + bias);
        curve.points.x.forEach((at, index) => {
          const isBend = curve.bends.some((bend) => bend.x === at);
          if (!isBend && at > -5 && at < 5) expect(curve.points.y[index]).to.equal(expected(at));
        });
      }),
    );
  });
});

describe('the derivative of an activation', () => {
  it('is the limit of the difference quotient away from bends', () => {
    fc.assert(
      fc.property(anyFormula, fc.double({ min: -5, max: 5, noNaN: true }), (formula, x) => {
        const curve = activationCurve(formula, setting);
        const step = 1e-5;
        fc.pre(Math.abs(formula.weight * x + formula.bias) > 20 * step);
        const quotient = (curve.read(x + step).y - curve.read(x - step).y) / (2 * step);
        expect(curve.read(x).slope).to.be.closeTo(quotient, 1e-4 + 1e-4 * Math.abs(quotient));
      }),
    );
  });

  it('jumps at a kink, with the value in use that at-zero says', () => {
    const { slopes, bends } = curveOf({ weight: 2, scale: -1 }, 0.25);
    expect(slopes).to.deep.equal({ x: [-5, 0, 0, 0, 5], y: [0, 0, null, -2, -2] });
    expect(bends[0].slopes).to.deep.equal([0, -2]);
    expect(bends[0].slopeInUse).to.equal(-0.5);
  });

  it('uses at-zero for relu only', () => {
    expect(curveOf({}, 0.5).read(0).slope).to.equal(0.5);
    expect(curveOf({ activation: 'leaky-relu' }, 0.5).read(0).slope).to.equal(0.01);
    expect(curveOf({ activation: 'elu' }, 0.5).read(0).slope).to.equal(1);
    expect(curveOf({ activation: 'step' }, 0.5).read(0).slope).to.equal(0);
  });

  it('is 0 all over for a step and the same all over for a straight line', () => {
    expect(curveOf({ activation: 'step' }).slopes).to.deep.equal({ x: [-5, 5], y: [0, 0] });
    expect(curveOf({ activation: 'linear', weight: 3 }).slopes.y).to.deep.equal([3, 3]);
  });
});

describe('a family of curves', () => {
  it('is told apart by the one number in which it differs', () => {
    const family = [0.5, 1, 2, 3].map((weight) => ({ ...plain, weight }));
    const labels = activationCurves(family, setting).map(({ shortLabel }) => shortLabel);
    expect(labels).to.deep.equal(['0.5', '1', '2', '3']);
  });

  it('keeps its formulas where they differ in more, or are few', () => {
    const few = [plain, { ...plain, weight: 2 }];
    const mixed = [...few, { ...plain, bias: 1 }, { ...plain, bias: 2 }];
    for (const formulas of [few, mixed]) {
      const labels = activationCurves(formulas, setting).map(({ shortLabel }) => shortLabel);
      expect(labels.every((label) => label === undefined)).to.equal(true);
    }
  });
});
