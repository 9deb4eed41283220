import { aTimeout, expect } from '@open-wc/testing';

import { startTrainingOnDemand } from '../../src/worker/training-on-demand.js';
import { cubicConfiguration, expectSameBits, record } from './training-samples.js';

const client = { startTraining: startTrainingOnDemand };

describe('training on demand', () => {
  it('trains with the bits of the main thread', async () => {
    const configuration = cubicConfiguration();
    await expectSameBits(record(client, configuration), configuration);
  });

  it('calls nothing back once it is cancelled, before its code is there or after', async () => {
    for (const wait of [0, 100]) {
      const calls: string[] = [];
      const run = startTrainingOnDemand(
        cubicConfiguration({ epochs: 1e6, recordEvery: 1e3 }),
        {},
        {
          onFrames: () => calls.push('frames'),
          onFinish: () => calls.push('finish'),
        },
      );
      if (wait > 0) await aTimeout(wait);
      run.cancel();
      const before = calls.length;
      await aTimeout(100);
      expect(calls).to.have.length(before);
    }
  });
});
