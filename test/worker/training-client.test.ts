import { aTimeout, expect } from '@open-wc/testing';

import type { Command } from '../../src/worker/protocol.js';
import { createTrainingClient } from '../../src/worker/training-client.js';
import { elapse, holdTimers, restoreTimers } from './held-timers.js';
import {
  cubicConfiguration,
  endlessConfiguration,
  expectSameBits,
  record,
  slowConfiguration,
} from './training-samples.js';
import {
  WatchedWorker,
  createdWorkers,
  deaths,
  livingWorkers,
  restoreWorkers,
  watchWorkers,
} from './worker-doubles.js';

describe('training client', () => {
  beforeEach(() => watchWorkers());
  afterEach(() => {
    restoreTimers();
    restoreWorkers();
  });

  it('trains in the worker with the bits of the main thread', async () => {
    const configuration = cubicConfiguration();
    await expectSameBits(record(createTrainingClient(), configuration), configuration);
    const messages = createdWorkers()[0].messages as { kind: string }[];
    expect(messages[0].kind).to.equal('ready');
    expect(messages.at(-1)!.kind).to.equal('finished');
  });

  it('gives the same bits in every engine', async () => {
    const { frames, finished } = record(createTrainingClient(), cubicConfiguration());
    await finished;
    const numbers = frames.flatMap(({ loss, parameters }) => [loss, ...parameters]);
    expect(await digest(Float64Array.from(numbers))).to.equal('758e23323964f9ca');
  });

  it('creates no worker before the first run', () => {
    createTrainingClient();
    expect(createdWorkers()).to.have.length(0);
  });

  it('calls nothing back before startTraining returns', async () => {
    let returned = false;
    const early: boolean[] = [];
    await new Promise<void>((resolve) => {
      createTrainingClient().startTraining(
        cubicConfiguration({ epochs: 10 }),
        {},
        {
          onFrames: () => early.push(!returned),
          onFinish: () => resolve(),
        },
      );
      returned = true;
    });
    expect(early).to.not.include(true);
  });

  it('leaves the configuration as it was', async () => {
    const configuration = cubicConfiguration();
    const { x, parameters } = configuration;
    await record(createTrainingClient(), configuration).finished;
    expect(x).to.have.length(300);
    expect(parameters).to.deep.equal(cubicConfiguration().parameters);
  });

  it('has at most two workers for any number of runs, and gives every run its own numbers', async () => {
    const client = createTrainingClient();
    const configurations = Array.from({ length: 20 }, (_, index) =>
      cubicConfiguration({ epochs: 100 + index }),
    );
    const recordings = configurations.map((configuration) => record(client, configuration));
    await Promise.all(
      recordings.map((recording, index) => expectSameBits(recording, configurations[index])),
    );
    expect(WatchedWorker.most).to.equal(2);
    expect(createdWorkers()).to.have.length(2);
  });

  it('starts runs in the order in which they were asked for', async () => {
    const client = createTrainingClient();
    const configurations = Array.from({ length: 6 }, () => cubicConfiguration());
    const recordings = configurations.map((configuration) => record(client, configuration));
    await Promise.all(recordings.map((recording) => recording.finished));
    const begun = createdWorkers()
      .flatMap((worker) => worker.commands as Command[])
      .filter((command) => command.kind === 'start')
      .toSorted((a, b) => a.run - b.run)
      .map((command) => configurations.indexOf(command.configuration));
    // The first two wait for their workers, so they may change places.
    expect(begun.slice(0, 2).toSorted((a, b) => a - b)).to.deep.equal([0, 1]);
    expect(begun.slice(2)).to.deep.equal([2, 3, 4, 5]);
  });

  it('uses a worker again rather than a second one', async () => {
    const client = createTrainingClient();
    for (let run = 0; run < 5; run++) await record(client, cubicConfiguration()).finished;
    expect(createdWorkers()).to.have.length(1);
  });

  it('prefers a worker that is idle to a new one', async () => {
    const client = createTrainingClient();
    await Promise.all([
      record(client, cubicConfiguration()).finished,
      record(client, cubicConfiguration()).finished,
    ]);
    deaths['an error event'](createdWorkers()[0]);
    await record(client, cubicConfiguration()).finished;
    expect(createdWorkers()).to.have.length(2);
  });

  it('calls nothing back after cancel, whether queued or running', async () => {
    const client = createTrainingClient();
    const running = [
      record(client, endlessConfiguration()),
      record(client, endlessConfiguration()),
    ];
    const queued = record(client, cubicConfiguration());
    const next = record(client, cubicConfiguration());
    while (running.some((recording) => recording.frames.length === 0)) await aTimeout(10);
    queued.run.cancel();
    for (const recording of running) recording.run.cancel();
    const told = running.map((recording) => recording.progress.length);
    await expectSameBits(next, cubicConfiguration());
    await aTimeout(50);
    expect(running.map((recording) => recording.progress.length)).to.deep.equal(told);
    expect(queued.progress).to.deep.equal([]);
    expect([...running, queued].flatMap((recording) => recording.finishes)).to.deep.equal([]);
    expect(createdWorkers()).to.have.length(2);
  });

  it('may be cancelled from its own callback, and while its worker starts', async () => {
    const client = createTrainingClient();
    const configuration = endlessConfiguration();
    const own = record(client, configuration, {}, (run) => run.cancel());
    const starting = record(client, configuration);
    starting.run.cancel();
    starting.run.cancel();
    while (own.progress.length === 0) await aTimeout(10);
    await expectSameBits(record(client, cubicConfiguration()), cubicConfiguration());
    expect(own.progress).to.have.length(1);
    expect(starting.progress).to.deep.equal([]);
  });

  it('reports what a callback throws, and goes on', async () => {
    const { reportError } = globalThis;
    const reported: unknown[] = [];
    globalThis.reportError = (error) => reported.push(error);
    try {
      const client = createTrainingClient();
      const oops = new Error('oops');
      const recording = record(client, cubicConfiguration(), {}, () => {
        throw oops;
      });
      await expectSameBits(recording, cubicConfiguration());
      expect(reported).to.include(oops);
      await expectSameBits(record(client, cubicConfiguration()), cubicConfiguration());
    } finally {
      globalThis.reportError = reportError;
    }
  });

  it('says what stands in the way of a run, and carries out the next one', async () => {
    const client = createTrainingClient();
    const parameters = cubicConfiguration().parameters.map(() => NaN);
    const result = await record(client, cubicConfiguration({ parameters })).finished;
    expect(result.reason).to.equal('error');
    expect('message' in result && result.message).to.contain('not finite');
    const transferred = cubicConfiguration();
    structuredClone(transferred.x, { transfer: [transferred.x.buffer as ArrayBuffer] });
    expect((await record(client, transferred).finished).reason).to.equal('error');
    await expectSameBits(record(client, cubicConfiguration()), cubicConfiguration());
    expect(createdWorkers()).to.have.length(1);
  });

  it('finishes a diverging run at its last finite frame', async () => {
    const configuration = cubicConfiguration({ learningRate: 1 });
    const recording = record(createTrainingClient(), configuration);
    await expectSameBits(recording, configuration);
    expect(recording.finishes[0].reason).to.equal('diverged');
  });

  it('lets the worker send no frames while the page is busy with the last ones', async () => {
    const configuration = slowConfiguration(2000);
    const recording = record(createTrainingClient(), configuration, {}, () => {
      const end = performance.now() + 100;
      while (performance.now() < end);
      const [worker] = createdWorkers();
      const sent = worker.messages.filter((message) => isOfKind(message, 'frames')).length;
      const acknowledged = worker.commands.filter((command) => isOfKind(command, 'acknowledge'));
      expect(sent - acknowledged.length).to.equal(1);
    });
    await expectSameBits(recording, configuration);
    expect(recording.progress.length).to.be.greaterThan(1);
  });

  it('has no worker any more ten seconds after its last run', async () => {
    holdTimers();
    const client = createTrainingClient();
    const recordings = [
      record(client, endlessConfiguration()),
      record(client, slowConfiguration(50)),
    ];
    await recordings[1].finished;
    recordings[0].run.cancel();
    await aTimeout(0);
    expect(livingWorkers()).to.equal(2);
    elapse(10_000);
    expect(livingWorkers()).to.equal(0);
    restoreTimers();
    await expectSameBits(record(client, cubicConfiguration()), cubicConfiguration());
    expect(createdWorkers()).to.have.length(3);
  });
});

function isOfKind(message: unknown, kind: string): boolean {
  return (message as { kind: string }).kind === kind;
}

/** A short fingerprint of the bits of numbers. */
async function digest(numbers: Float64Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', numbers));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
