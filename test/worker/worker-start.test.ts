import { expect } from '@open-wc/testing';

import { trainingWorkerSource } from '../../src/generated/training-worker-source.js';
import { version } from '../../src/generated/version.js';
import { createWorkerStarter } from '../../src/worker/worker-start.js';
import type { WorkerStarter } from '../../src/worker/worker-start.js';
import type { WorkerTrouble } from './worker-doubles.js';
import { createdWorkers, deaths, restoreWorkers, silent, watchWorkers } from './worker-doubles.js';

const throwing: WorkerTrouble = () => {
  throw new DOMException('Not from here.', 'SecurityError');
};
const refused: WorkerTrouble = (worker) =>
  void setTimeout(() => worker.dispatchEvent(new Event('error', { cancelable: true })));

/** The worker file as a page would have it on its own origin. */
const workerFile = URL.createObjectURL(new Blob([trainingWorkerSource]));

describe('worker start', () => {
  const { revokeObjectURL } = URL;
  let revoked: string[];

  beforeEach(() => {
    revoked = [];
    URL.revokeObjectURL = (url) => {
      revoked.push(url);
      revokeObjectURL.call(URL, url);
    };
  });

  afterEach(() => {
    URL.revokeObjectURL = revokeObjectURL;
    restoreWorkers();
  });

  it('takes the inlined source first, and revokes its URL', async () => {
    watchWorkers();
    const started = await createWorkerStarter().start(workerFile);
    expect(createdWorkers()).to.have.length(1);
    expect(createdWorkers()[0] === started?.worker).to.equal(true);
    expect(createdWorkers()[0].messages).to.deep.equal([{ kind: 'ready', version }]);
    expect(revoked).to.deep.equal([createdWorkers()[0].source]);
  });

  const obstacles: Record<string, WorkerTrouble> = {
    'throws in its constructor': throwing,
    'is refused by an error event': refused,
    'stays silent': silent,
    'cannot be understood': (worker) =>
      void setTimeout(() => deaths['a messageerror event'](worker)),
    'says something senseless': (worker) => worker.say(undefined),
    'is of another version': (worker) => worker.say({ kind: 'ready', version: '0.0.1' }),
  };
  for (const [obstacle, trouble] of Object.entries(obstacles)) {
    // What a worker says to nobody is not heard, so it says it once somebody listens.
    const later: WorkerTrouble = (worker) =>
      trouble === throwing || trouble === silent
        ? trouble(worker)
        : queueMicrotask(() => trouble(worker));

    it(`takes the page's worker file when the inlined worker ${obstacle}, and remembers it`, async () => {
      watchWorkers(later);
      const starter = createWorkerStarter();
      expect(await wayOf(starter, workerFile)).to.equal(workerFile);
      expect(createdWorkers().map((worker) => worker.terminated)).to.deep.equal([true, false]);
      expect(revoked).to.deep.equal([createdWorkers()[0].source]);
      await starter.start(workerFile);
      expect(
        createdWorkers()
          .map((worker) => worker.source)
          .slice(1),
      ).to.deep.equal([workerFile, workerFile]);
    });
  }

  it('gives up when neither way works, and does not try again', async () => {
    watchWorkers(throwing, refused);
    const starter = createWorkerStarter();
    expect(await wayOf(starter, workerFile)).to.equal(undefined);
    expect(createdWorkers()).to.have.length(2);
    expect(await wayOf(starter, workerFile)).to.equal(undefined);
    expect(await wayOf(starter, undefined)).to.equal(undefined);
    expect(createdWorkers()).to.have.length(2);
  });

  it('gives up when the page has no Worker at all', async () => {
    globalThis.Worker = undefined as unknown as typeof Worker;
    expect(await wayOf(createWorkerStarter(), undefined)).to.equal(undefined);
  });

  it('does not take an address that can hold any text, or none at all', async () => {
    for (const source of [
      `data:text/javascript,${encodeURIComponent(trainingWorkerSource)}`,
      'javascript:0',
      'http://',
    ]) {
      watchWorkers(throwing);
      expect(await wayOf(createWorkerStarter(), source)).to.equal(undefined);
      expect(createdWorkers()).to.have.length(1);
    }
  });

  it('resolves the address of the worker file against the document', async () => {
    watchWorkers(throwing, () => {});
    await createWorkerStarter().start('no-such-worker.js');
    expect(createdWorkers()[1].source).to.equal(
      new URL('no-such-worker.js', document.baseURI).href,
    );
  });

  it('goes no way that was given up', async () => {
    watchWorkers();
    const starter = createWorkerStarter();
    const { way } = (await starter.start(undefined))!;
    starter.giveUp(way);
    expect(await wayOf(starter, undefined)).to.equal(undefined);
  });
});

/** The way in which a worker was started; the worker itself is too much for a failure's message. */
async function wayOf(starter: WorkerStarter, source: string | undefined) {
  return (await starter.start(source))?.way;
}
