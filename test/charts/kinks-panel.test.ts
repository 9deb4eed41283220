import { expect } from '@open-wc/testing';

import { kinksPanel } from '../../src/charts/kinks-panel.js';
import { sumPanel } from '../../src/charts/sum-panel.js';
import { networkOfUnits } from '../../src/core/hidden-unit.js';
import { kinkRows } from '../../src/core/kink-rows.js';
import { kinksState } from '../../src/core/kinks-state.js';
import { english } from '../english.js';

const colors = {
  language: english,
  ...{ text: 'black', target: 'grey', prediction: 'red' },
  units: Array.from({ length: 8 }, (_, unit) => `unit-${unit}`),
};
const unit = (weight: number, bias: number, outputWeight: number) => ({
  ...{ weight, bias, outputWeight, label: '', fixed: false },
});

describe('the panel of kinks', () => {
  const rows = kinkRows([unit(-2, 2, 1), unit(1, -9, 1), unit(1, -2, -3), unit(1, 0, 0)], [0, 3]);
  const { lines, markers = [], yRange, yTicks } = kinksPanel(rows, [0, 3], colors);

  it('has a bar where each unit is on', () => {
    expect(lines.map(({ label, x }) => [label, ...Array.from(x)])).to.deep.equal([
      ['unit 0', 0, 1],
      ['unit 2', 2, 3],
      ['unit 3', 0, 3],
    ]);
  });

  it('has a ring at each kink inside, and an arrow if the sum bends there', () => {
    const marks = markers.map(({ shape, x, label, side }) => ({ shape, x, label, side }));
    expect(marks).to.deep.equal([
      { shape: 'ring', x: 1, label: undefined, side: undefined },
      { shape: 'arrow-up', x: 1, label: '+2', side: 'right' },
      { shape: 'ring', x: 2, label: undefined, side: undefined },
      { shape: 'arrow-down', x: 2, label: '−3', side: 'left' },
      { shape: 'ring', x: 0, label: undefined, side: undefined },
    ]);
  });

  it('has the units from the top down, each with its name, and no row at 0', () => {
    expect(yTicks!.map(({ label }) => label)).to.deep.equal([
      'unit 0',
      'unit 1',
      'unit 2',
      'unit 3',
    ]);
    const heights = yTicks!.map(({ y }) => y);
    expect(heights).to.deep.equal([...heights].sort((first, second) => second - first));
    const [low, high] = yRange as readonly [number, number];
    expect(Math.min(...heights)).to.be.above(low);
    expect(Math.max(...heights)).to.be.below(high);
    expect(high).to.be.below(0);
  });
});

describe('the panel of a sum', () => {
  it('rings its bends in the colours of the units that bend it', () => {
    const network = networkOfUnits([unit(1, -2, 1), unit(1, -1, 2), unit(1, -9, 1)], 0);
    const { sum, kinks } = kinksState(network, [0, 3]);
    const { markers = [] } = sumPanel({
      ...{ sum: sum!, kinks, domain: [0, 3], range: [0, 5], colors },
    });
    const rings = markers.filter(({ shape }) => shape === 'ring');
    expect(rings.map(({ x, y, color }) => [x, y, color])).to.deep.equal([
      [1, 0, 'unit-1'],
      [2, 2, 'unit-0'],
    ]);
  });

  it('rings what no unit alone bends in the colour of the sum', () => {
    const network = {
      ...networkOfUnits([unit(1, 0, 1)], -1),
      outputActivation: 'relu' as const,
    };
    const { sum, kinks } = kinksState(network, [-2, 2]);
    const { markers = [] } = sumPanel({
      ...{ sum: sum!, kinks, domain: [-2, 2], range: [0, 1], colors },
    });
    expect(markers.map(({ x, color }) => [x, color])[0]).to.deep.equal([1, 'red']);
  });
});
