import { expect } from '@open-wc/testing';

import type { Frame } from '../../src/core/training/recording.js';
import { buffersOf, packFrames, unpackFrames } from '../../src/worker/frame-batch.js';
import { cubicConfiguration, expectSameFrames, trainHere } from './training-samples.js';

const frames: Frame[] = trainHere(cubicConfiguration({ epochs: 30 })).frames;

describe('frame batch', () => {
  it('gives back the frames that were packed, bit by bit', () => {
    expectSameFrames(unpackFrames(packFrames(frames)), frames);
  });

  it('may be empty', () => {
    expect(unpackFrames(packFrames([]))).to.deep.equal([]);
  });

  it('can be transferred without touching the frames', () => {
    const batch = packFrames(frames);
    const received = structuredClone(batch, { transfer: buffersOf(batch) });
    expect(batch.parameters).to.have.length(0);
    expectSameFrames(unpackFrames(received), frames);
  });
});
