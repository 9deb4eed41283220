import { expect } from '@open-wc/testing';

import { predict } from '../../../src/core/network.js';
import type { Network } from '../../../src/core/network.js';
import { recordingToJSON } from '../../../src/core/training/recording-json.js';

const network: Network = {
  sizes: [1, 2, 3, 1],
  activation: 'relu',
  outputActivation: 'linear',
  parameters: Float64Array.from({ length: 17 }, (_, index) => Math.sin(index + 1) / 3),
};
const frames = [0, 10, 15].map((epoch) => ({
  ...{ epoch, loss: 1 / (epoch + 3), parameters: network.parameters },
  dead: new Uint8Array(5),
}));

describe('a recording as JSON', () => {
  const record = recordingToJSON({ seed: 3 }, frames, network, 'complete');

  it('survives being written and read with every bit', () => {
    expect(JSON.parse(JSON.stringify(record))).to.deep.equal(record);
  });

  it('has settings, how the run ended, and the epochs and losses of all frames', () => {
    expect(record.version).to.equal(1);
    expect(record.settings).to.deep.equal({ seed: 3 });
    expect(record.result).to.equal('complete');
    expect(record.epochs).to.deep.equal([0, 10, 15]);
    expect(record.losses).to.deep.equal([1 / 3, 1 / 13, 1 / 18]);
  });

  it('has layers that give the predictions of the network', () => {
    for (const x of [-2, -0.3, 0, 0.7, 5]) {
      let a = [x];
      record.layers.forEach(({ weight, bias }, index) => {
        const z = weight.map((row, output) =>
          row.reduce((sum, w, input) => sum + w * a[input], bias[output]),
        );
        a = index < record.layers.length - 1 ? z.map((value) => Math.max(0, value)) : z;
      });
      expect(a).to.have.length(1);
      expect(a[0]).to.be.closeTo(predict(network, x), 1e-15);
    }
  });

  it('has no result while the run goes on', () => {
    expect(recordingToJSON({}, frames, network, undefined).result).to.equal(null);
  });
});
