import { aTimeout, expect } from '@open-wc/testing';

import { createTrainingClient } from '../../src/worker/training-client.js';
import { elapse, holdTimers, restoreTimers } from './held-timers.js';
import { expectSameBits, record, slowConfiguration } from './training-samples.js';
import {
  createdWorkers,
  deaths,
  livingWorkers,
  midRun,
  restoreWorkers,
  silent,
  watchWorkers,
} from './worker-doubles.js';
import type { WorkerTrouble } from './worker-doubles.js';

const configuration = slowConfiguration();
const shortConfiguration = slowConfiguration(200);

const throwing: WorkerTrouble = () => {
  throw new Error('no workers here');
};

describe('training client and workers that fail', () => {
  afterEach(() => {
    restoreTimers();
    restoreWorkers();
  });

  for (const [death, die] of Object.entries(deaths)) {
    it(`replaces a worker that dies mid-run by ${death}, and tells the same frames once`, async () => {
      watchWorkers(midRun(die));
      await expectSameBits(record(createTrainingClient(), configuration), configuration);
      expect(createdWorkers().map((worker) => worker.terminated)).to.deep.equal([true, false]);
    });

    it(`goes to the main thread when two workers die by ${death}`, async () => {
      watchWorkers(midRun(die), midRun(die));
      const client = createTrainingClient();
      await expectSameBits(record(client, configuration), configuration);
      expect(createdWorkers()).to.have.length(2);
      expect(livingWorkers()).to.equal(0);
      await expectSameBits(record(client, shortConfiguration), shortConfiguration);
      expect(createdWorkers()).to.have.length(2);
    });
  }

  it('replaces a worker that dies without a word', async () => {
    holdTimers();
    let dead = false;
    watchWorkers(
      midRun((worker) => {
        worker.dieSilently();
        dead = true;
      }),
    );
    const recording = record(createTrainingClient(), configuration);
    while (!dead) await aTimeout(10);
    elapse(10_000);
    await expectSameBits(recording, configuration);
    expect(createdWorkers()).to.have.length(2);
    expect(createdWorkers()[0].commands.at(-1)).to.deep.equal({ kind: 'ping' });
  });

  it('keeps a worker that is only slow to say something', async () => {
    holdTimers();
    const kindsHeard: string[] = [];
    watchWorkers((worker) => {
      worker.addEventListener('message', (event) => {
        kindsHeard.push(event.data.kind);
        if (event.data.kind === 'frames') event.stopImmediatePropagation();
      });
    });
    const recording = record(createTrainingClient(), configuration);
    while (!kindsHeard.includes('frames')) await aTimeout(10);
    for (const pongs of [1, 2, 3]) {
      elapse(4000);
      while (kindsHeard.filter((kind) => kind === 'pong').length < pongs) await aTimeout(10);
    }
    recording.run.cancel();
    expect(createdWorkers().map((worker) => worker.terminated)).to.deep.equal([false]);
  });

  it('does not hold it against a worker that the page was blocked', async () => {
    watchWorkers();
    const recording = record(createTrainingClient(), configuration);
    const end = performance.now() + 2500;
    while (performance.now() < end);
    await expectSameBits(recording, configuration);
    expect(createdWorkers().map((worker) => worker.terminated)).to.deep.equal([false]);
  });

  it('replaces a worker that dies between two runs', async () => {
    watchWorkers();
    const client = createTrainingClient();
    await record(client, shortConfiguration).finished;
    deaths['an error event'](createdWorkers()[0]);
    expect(livingWorkers()).to.equal(0);
    await expectSameBits(record(client, shortConfiguration), shortConfiguration);
    expect(createdWorkers()).to.have.length(2);
  });

  for (const [obstacle, trouble] of Object.entries({ throw: throwing, 'stay silent': silent })) {
    it(`trains on the main thread where workers ${obstacle}, and does not wait twice`, async () => {
      watchWorkers(trouble, trouble, trouble);
      const client = createTrainingClient();
      const recordings = Array.from({ length: 4 }, () => record(client, shortConfiguration));
      for (const recording of recordings) await expectSameBits(recording, shortConfiguration);
      const tried = createdWorkers().length;
      expect(tried).to.be.at.most(2);
      await expectSameBits(record(client, shortConfiguration), shortConfiguration);
      expect(createdWorkers()).to.have.length(tried);
      expect(livingWorkers()).to.equal(0);
    });
  }

  it('calls nothing back after cancel on the main thread', async () => {
    watchWorkers(throwing);
    const client = createTrainingClient();
    const recording = record(client, configuration, {}, (run) => run.cancel());
    await expectSameBits(record(client, shortConfiguration), shortConfiguration);
    await aTimeout(50);
    expect(recording.progress).to.have.length(1);
    expect(recording.finishes).to.deep.equal([]);
  });

  it('leaves the main thread to the page between slices', async () => {
    watchWorkers(throwing, throwing);
    const client = createTrainingClient();
    const recordings = [record(client, configuration), record(client, configuration)];
    let frames = 0;
    let finished = false;
    requestAnimationFrame(function count() {
      frames++;
      if (!finished) requestAnimationFrame(count);
    });
    for (const recording of recordings) await recording.finished;
    finished = true;
    expect(frames).to.be.greaterThan(3);
  });
});
