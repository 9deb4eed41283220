import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { packFrames } from '../../src/worker/frame-batch.js';
import type { FrameBatch } from '../../src/worker/protocol.js';
import { createUpdateReader } from '../../src/worker/update-reader.js';
import { cubicConfiguration, trainHere } from './training-samples.js';

const run = 3;
const configuration = cubicConfiguration({ epochs: 30 });
const { frames, result } = trainHere(configuration);
const batch = packFrames(frames);
const framesUpdate = { kind: 'frames', run, batch, epoch: 30 };
const finished = { kind: 'finished', run, result };

describe('update reader', () => {
  it('passes the updates of a run as they are', () => {
    const read = createUpdateReader(run, configuration);
    const first = { kind: 'frames', run, batch: packFrames(frames.slice(0, 2)), epoch: 15 };
    const none = { kind: 'frames', run, batch: packFrames([]), epoch: 17 };
    const rest = { kind: 'frames', run, batch: packFrames(frames.slice(2)), epoch: 30 };
    for (const update of [first, none, rest, finished]) expect(read(update)).to.equal(update);
  });

  it('passes a failure and an answer to a ping at any time', () => {
    const read = createUpdateReader(run, configuration);
    const failed = { kind: 'failed', run, message: 'not finite' };
    expect(read({ kind: 'pong' })).to.deep.equal({ kind: 'pong' });
    expect(read(failed)).to.equal(failed);
  });

  it('passes a diverged run that ends at its last frame', () => {
    const read = createUpdateReader(run, configuration);
    const update = { kind: 'frames', run, batch: packFrames(frames.slice(0, 2)), epoch: 15 };
    const diverged = { reason: 'diverged', epoch: 10, loss: 1 };
    read(update);
    expect(read({ kind: 'finished', run, result: diverged })).to.not.be.a('string');
    expect(read({ kind: 'finished', run, result: { ...diverged, epoch: 20 } })).to.equal('garbage');
  });

  it('knows what an earlier run has left', () => {
    const read = createUpdateReader(run, configuration);
    expect(read({ ...framesUpdate, run: 2 })).to.equal('outdated');
    expect(read({ ...framesUpdate, run: 4 })).to.equal('garbage');
  });

  it('takes frames that come twice for garbage', () => {
    const read = createUpdateReader(run, configuration);
    expect(read(framesUpdate)).to.equal(framesUpdate);
    expect(read(framesUpdate)).to.equal('garbage');
  });

  it('takes an end before the last frame for garbage', () => {
    expect(createUpdateReader(run, configuration)(finished)).to.equal('garbage');
  });

  it('takes arrays of a wrong length, kind or order for garbage', () => {
    const wrong: Partial<Record<keyof FrameBatch, unknown>>[] = [
      { epochs: batch.epochs.toReversed() },
      { epochs: batch.epochs.map((epoch) => epoch + 1) },
      { epochs: batch.epochs.map((epoch) => epoch / 3) },
      { epochs: batch.epochs.map(() => NaN) },
      { epochs: [...batch.epochs] },
      { losses: batch.losses.subarray(1) },
      { losses: undefined },
      { parameters: batch.parameters.subarray(1) },
      { parameters: new Float32Array(batch.parameters) },
      { dead: new Uint8Array(0) },
    ];
    for (const change of wrong) {
      const read = createUpdateReader(run, configuration);
      const update = { ...framesUpdate, batch: { ...batch, ...change } };
      expect(read(update), JSON.stringify(Object.keys(change))).to.equal('garbage');
    }
  });

  it('takes anything else for garbage', () => {
    const kinds = fc.constantFrom('frames', 'finished', 'failed', 'ready', 'start', 'frames ', 7);
    const shaped = fc.record(
      {
        kind: kinds,
        run: fc.constantFrom(run, '3', NaN, 3.5, -1, undefined),
        batch: fc.anything(),
        epoch: fc.anything(),
        result: fc.anything(),
        message: fc.double(),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shaped), (message) => {
        expect(createUpdateReader(run, configuration)(message)).to.equal('garbage');
      }),
    );
  });
});
