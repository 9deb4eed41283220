import { expect } from '@open-wc/testing';

import { networkPlotCurves } from '../../src/core/network-plot.js';
import type { Network } from '../../src/core/network.js';
import { english } from '../english.js';

/** relu(-2x + 2), relu(x - 1) and relu(2x - 4), added up: the solution of the slider exercise. */
const network: Network = {
  ...{ sizes: [1, 3, 1], activation: 'relu', outputActivation: 'linear' },
  parameters: Float64Array.of(-2, 1, 2, 2, -1, -4, 1, 1, 0.5, 0),
};
const domain = [0, 3] as const;

describe('the curves of a network', () => {
  it('are its units by their numbers, with their kinks', () => {
    const units = networkPlotCurves(english, network, domain, ['units']);
    expect(units.map(({ label }) => label)).to.deep.equal(['unit 0', 'unit 1', 'unit 2']);
    expect(units.map(({ bends }) => bends.map(({ x }) => x))).to.deep.equal([[1], [1], [2]]);
  });

  it('are its contributions: units times their output weights', () => {
    const [, , contribution] = networkPlotCurves(english, network, domain, ['contributions']);
    expect(contribution.label).to.equal('contribution of unit 2');
    expect(contribution.read(3).y).to.equal(1);
  });

  it('are its prediction with every kink, and the target, in the order asked for', () => {
    const target = { x: [0, 1, 2, 3], y: [2, 0, 1, 4], joined: true };
    const [first, second] = networkPlotCurves(
      english,
      network,
      domain,
      ['target', 'prediction'],
      target,
    );
    expect([first.part, second.part]).to.deep.equal(['target', 'prediction']);
    expect(first.points.y).to.deep.equal([2, 0, 1, 4]);
    expect(second.bends.map(({ x }) => x)).to.deep.equal([1, 2]);
  });

  it('number the units of the last hidden layer through the layers', () => {
    const deep: Network = { ...network, sizes: [1, 2, 1, 1], parameters: new Float64Array(9) };
    const [unit] = networkPlotCurves(english, deep, domain, ['units']);
    expect(unit.label).to.equal('unit 2');
  });

  it('leave out a target that there is none of, and networks with several inputs', () => {
    expect(networkPlotCurves(english, network, domain, ['target'])).to.deep.equal([]);
    const wide: Network = { ...network, sizes: [2, 1, 1], parameters: new Float64Array(5) };
    expect(networkPlotCurves(english, wide, domain, ['prediction'])).to.deep.equal([]);
  });

  it('keep data points apart', () => {
    const target = { x: [0, 1], y: [1, 2], joined: false };
    expect(networkPlotCurves(english, network, domain, ['target'], target)[0].scattered).to.equal(
      true,
    );
  });
});
