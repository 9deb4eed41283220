import { expect } from '@open-wc/testing';

import { curvePanel, curvesRange } from '../../src/charts/curve-panels.js';
import type { CurvePanel } from '../../src/charts/curve-marks.js';
import { activationCurves } from '../../src/core/activation-curves.js';
import type { ActivationName } from '../../src/core/activations.js';
import { zipFormulas } from '../../src/core/curve-formula.js';
import { polylineCurve } from '../../src/core/polyline-curve.js';
import { english } from '../english.js';

const domain = [-5, 5] as const;
const units = ['red', 'blue', 'green', 'black', 'gold', 'pink', 'gray', 'teal'];
const colors = {
  language: english,
  ...{ text: 'text', target: 'target', prediction: 'prediction', zeroLine: 'zero', units },
};

function curvesOf(functions: readonly ActivationName[], atZero = 0) {
  const lists = { functions, weight: [1], bias: [0], scale: [1], offset: [0] };
  return activationCurves(zipFormulas(lists), { domain, atZero, input: 'x' });
}

function contentOf(functions: readonly ActivationName[], changes: Partial<CurvePanel> = {}) {
  return curvePanel({
    ...{ kind: 'values', curves: curvesOf(functions), titled: false, domain, range: [-5, 5] },
    ...{ equalScales: true, input: 'x', markers: false, probeX: undefined, colors },
    ...changes,
  });
}

describe('a panel of curves', () => {
  it('draws exact vertices, in italics what is a variable', () => {
    const { lines, xTitle, equalScales } = contentOf(['relu']);
    expect(lines[0].x).to.deep.equal([-5, 0, 5]);
    expect(lines[0].endLabel).to.equal('relu(*x*)');
    expect(xTitle).to.equal('*x*');
    expect(equalScales).to.equal(true);
  });

  it('gives every curve a colour and a dash, and a curve that is alone none', () => {
    const { lines } = contentOf(['relu', 'tanh']);
    expect(lines.map(({ color }) => color)).to.deep.equal(['red', 'blue']);
    expect(lines[0].dash).to.not.deep.equal(lines[1].dash);
    const alone = contentOf(['relu', 'tanh'], { curves: curvesOf(['relu', 'tanh']).slice(1) });
    expect(alone.lines[0].dash).to.deep.equal([]);
  });

  it('names no curve that its title names', () => {
    expect(contentOf(['relu'], { titled: true }).lines[0].endLabel).to.equal(undefined);
    expect(contentOf(['relu', 'tanh'], { titled: true }).lines[0].endLabel).to.not.equal(undefined);
  });

  it('closes the end of a jump that has the value, and opens the other', () => {
    expect(contentOf(['step']).markers).to.deep.equal([
      { x: 0, y: 0, color: 'red', shape: 'ring' },
      { x: 0, y: 1, color: 'red', shape: 'dot' },
    ]);
  });

  it('shows at a kink of the function both ends of the derivative, and the value in use', () => {
    const markersWith = (atZero: number) =>
      contentOf(['relu'], { kind: 'slopes', curves: curvesOf(['relu'], atZero) }).markers!.map(
        ({ y, shape }) => [y, shape],
      );
    expect(markersWith(0)).to.deep.equal([
      [1, 'ring'],
      [0, 'dot'],
    ]);
    expect(markersWith(0.5)).to.deep.equal([
      [0, 'ring'],
      [1, 'ring'],
      [0.5, 'dot'],
    ]);
    expect(contentOf(['step'], { kind: 'slopes' }).markers).to.deep.equal([
      { x: 0, y: 0, color: 'red', shape: 'dot' },
    ]);
  });

  it('marks kinks by rings and, with one curve, segments by numbers', () => {
    const single = contentOf(['relu'], { markers: true }).markers!;
    expect(single.map(({ shape, label }) => [shape, label])).to.deep.equal([
      ['ring', undefined],
      ['dot', '1'],
      ['dot', '2'],
    ]);
    const several = contentOf(['relu', 'leaky-relu'], { markers: true }).markers!;
    expect(several.map(({ shape }) => shape)).to.deep.equal(['ring', 'ring']);
  });

  it('numbers all segments or none', () => {
    const marked = (bias: number): (string | undefined)[] => {
      const lists = {
        functions: ['relu' as const],
        weight: [1],
        bias: [bias],
        scale: [1],
        offset: [0],
      };
      const curves = activationCurves(zipFormulas(lists), { domain, atZero: 0, input: 'x' });
      return contentOf(['relu'], { curves, markers: true }).markers!.map(({ label }) => label);
    };
    expect(marked(0)).to.deep.equal([undefined, '1', '2']);
    // The second segment is too short for a number.
    expect(marked(-4.9)).to.deep.equal([undefined]);
  });

  it('marks where a derivative vanishes: a band, and on smooth curves a ring and a tick', () => {
    const { lines, markers } = contentOf(['tanh'], { kind: 'slopes', markers: true });
    expect(lines.filter(({ width }) => width > 2)).to.have.length(2);
    expect(markers!.map(({ shape }) => shape)).to.deep.equal(['ring', 'tick', 'ring', 'tick']);
    const relu = contentOf(['relu'], { kind: 'slopes', markers: true });
    const [band] = relu.lines.filter(({ width }) => width > 2);
    expect(band.x).to.deep.equal([-5, 0]);
    expect(band.y).to.deep.equal([0, 0]);
  });

  it('shows the probe on every curve, but not on a target', () => {
    const target = polylineCurve({
      ...{ part: 'target', index: 0, label: 'target', x: [-5, 5], y: [0, 1], exact: true },
    });
    const curves = [...curvesOf(['relu', 'tanh']), target];
    const { markers, cursorX } = contentOf(['relu'], { curves, probeX: 2 });
    expect(cursorX).to.equal(2);
    expect(markers!.map(({ x, y }) => [x, y])).to.deep.equal([
      [2, 2],
      [2, Math.tanh(2)],
    ]);
  });

  it('draws the points of a target over the rings on kinks', () => {
    const target = polylineCurve({
      ...{ part: 'target', index: 0, label: 'target', x: [-5, 5], y: [0, 1], exact: true },
    });
    const scattered = { ...target, scattered: true };
    const { lines } = contentOf(['relu'], { curves: [...curvesOf(['relu']), scattered] });
    expect(lines.map(({ kind, isOnTop }) => [kind, isOnTop])).to.deep.include(['points', true]);
  });

  it('draws broad lines below narrow ones', () => {
    const target = polylineCurve({
      ...{ part: 'target', index: 0, label: 'target', x: [-5, 5], y: [0, 1], exact: true },
    });
    const { lines } = contentOf(['relu'], { curves: [...curvesOf(['relu']), target] });
    expect(lines.map(({ label }) => label)).to.deep.equal(['target', 'relu(x)']);
  });
});

describe('automatic limits of y', () => {
  it('hold all values, and 0 unless that flattens the curve', () => {
    const [low, high] = curvesRange(curvesOf(['relu']), 'values');
    expect(low).to.be.within(-0.5, 0);
    expect(high).to.be.within(5, 5.5);
    const far = polylineCurve({
      ...{ part: 'prediction', index: 0, label: 'far', x: [0, 1], y: [100, 101], exact: true },
    });
    expect(curvesRange([far], 'values')[0]).to.be.greaterThan(99);
  });

  it('hold the derivative in use', () => {
    const [low, high] = curvesRange(curvesOf(['relu'], 0.5), 'slopes');
    expect(low).to.be.lessThan(0);
    expect(high).to.be.greaterThan(1);
  });
});
