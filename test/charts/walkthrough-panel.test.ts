import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { walkthroughPanel } from '../../src/charts/walkthrough-panel.js';
import { stepRange } from '../../src/charts/walkthrough-range.js';
import { dosageData, dosageNetwork } from '../../src/core/dosage-lesson.js';
import type { HiddenUnit } from '../../src/core/hidden-unit.js';
import { walkthrough } from '../../src/core/walkthrough.js';
import type { UnitsNetwork } from '../../src/core/walkthrough-steps.js';
import { english } from '../english.js';

const units = Array.from({ length: 8 }, (_, unit) => `unit ${unit}`);
const colors = {
  language: english,
  ...{ text: 'ink', target: 'target', prediction: 'prediction', zeroLine: 'zero', units },
};

function panelOf(index: number, input = 0.2, network: UnitsNetwork = dosageNetwork) {
  const walk = walkthrough(english, network, [0, 1], input);
  return walkthroughPanel({ network, walk, data: dosageData, inputLabel: 'Dosage', colors }, index);
}

function ranges(network: UnitsNetwork, data: readonly (readonly [number, number])[]) {
  const walk = walkthrough(english, network, [0, 1], 0);
  return walk.steps.map((_, index) => stepRange(walk, index, data));
}

function unit(weight: number, bias: number, outputWeight = 1): HiddenUnit {
  return { weight, bias, outputWeight, label: '', fixed: false };
}

describe('the plot of a step', () => {
  it('draws the data, what the step is made of, and over it the step', () => {
    const drawn = Array.from({ length: 7 }, (_, index) =>
      panelOf(index).lines.map(
        ({ color, width, endLabel = '' }) => `${color} ${width} ${endLabel}`,
      ),
    );
    const data = ['target 9 data'];
    expect(drawn).to.deep.equal([
      [...data, 'unit 0 8 *w*₀*x* + *b*₀', 'unit 0 3 *a*₀'],
      [...data, 'unit 0 2 *a*₀', 'unit 0 3 *v*₀*a*₀'],
      [...data, 'unit 1 8 *w*₁*x* + *b*₁', 'unit 1 3 *a*₁'],
      [...data, 'unit 1 2 *a*₁', 'unit 1 3 *v*₁*a*₁'],
      [...data, 'unit 0 2 *v*₀*a*₀', 'unit 1 2 *v*₁*a*₁', 'ink 3 *s*'],
      [...data, 'ink 2 *s*', 'ink 3 *z*'],
      [...data, 'ink 2 ', 'prediction 3 *y*'],
    ]);
  });

  it('shows every data point once', () => {
    const { lines } = panelOf(0);
    const points = lines.filter(({ kind }) => kind === 'points');
    const shown = points.flatMap(({ x, y }) => Array.from(x, (at, index) => [at, y[index]]));
    expect(shown).to.deep.equal(dosageData);
  });

  it('puts a dot where the probe reads, and rings on kinks, tops and the ends of the output', () => {
    const marks = (index: number) =>
      panelOf(index).markers!.map(({ x, y, shape }) => `${shape} ${x.toFixed(6)} ${y.toFixed(3)}`);
    expect(marks(0)).to.deep.equal(['ring 0.500000 0.000', 'dot 0.200000 0.000']);
    expect(marks(1)).to.deep.equal(['dot 0.200000 0.000']);
    // Unit 1 bends where the plot begins.
    expect(marks(2)).to.deep.equal(['dot 0.200000 2.520']);
    expect(marks(4)).to.deep.equal(['ring 0.500000 17.010', 'dot 0.200000 6.804']);
    expect(marks(6)).to.deep.equal([
      ...['ring 0.500000 1.010', 'ring 0.470312 0.000', 'ring 0.528580 0.000'],
      'dot 0.200000 0.000',
    ]);
    expect(panelOf(0).cursorX).to.equal(0.2);
  });

  it('leaves a gap where a unit jumps', () => {
    const [line] = panelOf(0, 0, { ...dosageNetwork, activation: 'step' }).lines.slice(-1);
    const jump = Array.from(line.x).indexOf(0.5);
    expect(Array.from(line.y).slice(jump, jump + 3)).to.deep.equal([0, null, 1]);
  });
});

describe('the vertical axis of a step', () => {
  it('has round ends that hold the curve, what it is made of, and the data', () => {
    expect(ranges(dosageNetwork, dosageData).map(({ range }) => range)).to.deep.equal([
      ...[
        [-1, 1.1],
        [-38, 4],
        [-1, 14],
      ],
      ...[
        [-2, 36],
        [-40, 40],
        [-20, 20],
        [-0.1, 1.1],
      ],
    ]);
  });

  it('leaves out data that would make the curve too flat, and says so', () => {
    const [step] = ranges(dosageNetwork, [[0.5, 100]]);
    expect(step.holdsData).to.equal(false);
    expect(step.range).to.deep.equal(ranges(dosageNetwork, [])[0].range);
    const panel = walkthroughPanel(
      {
        ...{ network: dosageNetwork, inputLabel: '', colors, data: [[0.5, 100]] },
        walk: walkthrough(english, dosageNetwork, [0, 1], 0),
      },
      0,
    );
    expect(panel.lines.some(({ kind }) => kind === 'points')).to.equal(false);
  });

  it('shows of a steep line before ReLU no more than half of the height', () => {
    const network = { ...dosageNetwork, units: [unit(100, -99)] };
    const [{ range }] = ranges(network, []);
    expect(range[1]).to.be.at.least(1);
    expect(range[0]).to.be.within(-1.5, -1);
  });

  it('shows the whole line of a unit that is 0 everywhere', () => {
    const [{ range }] = ranges({ ...dosageNetwork, units: [unit(1, -5)] }, []);
    expect(range[0]).to.be.at.most(-5);
    expect(range[1]).to.be.at.least(0);
  });

  it('holds every point of the curve and has a height, whatever the network', () => {
    const finite = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(finite, finite, finite, finite, (weight, bias, outputWeight, outputBias) => {
        const network = { ...dosageNetwork, units: [unit(weight, bias, outputWeight)], outputBias };
        const walk = walkthrough(english, network, [0, 1], 0);
        ranges(network, dosageData).forEach(({ range: [low, high] }, index) => {
          expect(high).to.be.greaterThan(low);
          expect(Math.min(...walk.steps[index].curve)).to.be.at.least(low);
          expect(Math.max(...walk.steps[index].curve)).to.be.at.most(high);
        });
      }),
    );
  });
});
