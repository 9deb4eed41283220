import { expect } from '@open-wc/testing';

import { recordingToCSV } from '../../../src/core/training/recording-csv.js';

describe('a recording as CSV', () => {
  it('names every parameter by layer and place and keeps full precision', () => {
    const parameters = Float64Array.of(0.1, 1e-300, 1 / 3, 4, 5, 6, 7);
    const frame = { epoch: 3, loss: 0.1 + 0.2, parameters, dead: Uint8Array.of(0, 0) };
    expect(recordingToCSV([frame], [1, 2, 1])).to.equal(
      'epoch,loss,w0[0][0],w0[1][0],b0[0],b0[1],w1[0][0],w1[0][1],b1[0]\r\n' +
        '3,0.30000000000000004,0.1,1e-300,0.3333333333333333,4,5,6,7\r\n',
    );
  });
});
