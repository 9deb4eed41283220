import { expect } from '@open-wc/testing';

import { lossPanel } from '../../src/charts/network-panels.js';
import type { Frame } from '../../src/core/training/recording.js';
import { english } from '../english.js';

const colors = {
  language: english,
  ...{ text: 'text', target: 'target', prediction: 'prediction', units: [] },
};

function framesOf(losses: readonly number[]): Frame[] {
  return losses.map((loss, epoch): Frame => ({
    epoch,
    loss,
    parameters: new Float64Array(),
    dead: new Uint8Array(),
  }));
}

describe('the loss panel', () => {
  it('points up where the loss of a diverging run leaves the plot', () => {
    const { markers = [] } = lossPanel(framesOf([1e4, 1e5, 1e40, 1e122]), 3, 20, colors);
    expect(markers.map(({ shape }) => shape)).to.deep.equal(['arrow-up']);
    expect(markers[0].x).to.be.within(1, 2);
    expect(markers[0].y).to.be.within(1e5, 1e7);
  });

  it('points nowhere in a run that ends well', () => {
    expect(lossPanel(framesOf([1e4, 1e5, 1]), 2, 20, colors).markers).to.deep.equal([]);
  });
});
