import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { effectiveRecordEvery, recordTraining } from '../../../src/core/training/recording.js';
import type { Frame, RecordingConfiguration } from '../../../src/core/training/recording.js';
import { createTrainer } from '../../../src/core/training/trainer.js';
import { configure, finish } from './training-runs.js';

/** The frames, progress and result of a run. */
function record(changes: Partial<RecordingConfiguration>) {
  const frames: Frame[] = [];
  const progress: number[] = [];
  const configuration = { ...configure(), epochs: 25, recordEvery: 10, ...changes };
  const result = finish(recordTraining(configuration), (step) => {
    if (typeof step === 'number') progress.push(step);
    else if (step) frames.push(step);
  });
  return { frames, progress, result };
}

describe('a recording', () => {
  it('has frame 0, every frame asked for, and the last epoch', () => {
    const epochsOf = (epochs: number, recordEvery: number) =>
      record({ epochs, recordEvery }).frames.map(({ epoch }) => epoch);
    expect(epochsOf(25, 10)).to.deep.equal([0, 10, 20, 25]);
    expect(epochsOf(20, 10)).to.deep.equal([0, 10, 20]);
    expect(epochsOf(3, 1)).to.deep.equal([0, 1, 2, 3]);
    expect(epochsOf(3, 100)).to.deep.equal([0, 3]);
  });

  it('has frames that grow apart where that is asked for', () => {
    const epochsOf = (changes: Partial<RecordingConfiguration>) =>
      record(changes).frames.map(({ epoch }) => epoch);
    expect(epochsOf({ epochs: 30, recordEvery: 1, recordGrowth: 0.5 })).to.deep.equal([
      0, 1, 2, 3, 4, 6, 9, 13, 19, 28, 30,
    ]);
    expect(epochsOf({ epochs: 30, recordEvery: 10, recordGrowth: 0.5 })).to.deep.equal([
      0, 10, 20, 30,
    ]);
  });

  for (const batchSize of ['full', 4] as const) {
    it(`has loss, parameters and dead units of the same moment, batch size ${batchSize}`, () => {
      const { frames, result } = record({ batchSize });
      for (const frame of frames) {
        const trainer = createTrainer(configure({ batchSize }));
        finish(trainer.advance(frame.epoch));
        const loss = finish(trainer.loss());
        const { parameters } = trainer;
        expect(frame).to.deep.equal({ epoch: frame.epoch, loss, parameters, dead: trainer.dead() });
      }
      expect(result).to.deep.equal({ reason: 'complete', epoch: 25, loss: frames[3].loss });
    });
  }

  it('flags the units that die in the frame they are first dead in', () => {
    const { frames } = record({
      sizes: [1, 2, 1],
      parameters: Float64Array.of(1, 0.5, -1, 0.5, 1, 1, 0),
      x: Float64Array.of(0.5, 1, 1.5, 2),
      y: new Float64Array(4).fill(-50),
      learningRate: 0.5,
      epochs: 1,
    });
    expect(frames.map(({ dead }) => Array.from(dead))).to.deep.equal([
      [0, 0],
      [1, 1],
    ]);
  });

  it('reports progress between frames that lie far apart', () => {
    const { progress, result } = record({ epochs: 10000, recordEvery: 10000 });
    expect(result.reason).to.equal('complete');
    expect(progress.length).to.equal(200);
    expect(progress[0]).to.equal(50);
    expect(progress).to.deep.equal(progress.slice().sort((a, b) => a - b));
  });

  for (const lossFunction of ['mse', 'huber'] as const) {
    it(`of a run that diverges ends with the last finite frame, ${lossFunction}`, () => {
      const diverging = { lossFunction, learningRate: 10, activation: 'linear' } as const;
      const every = record({ ...diverging, epochs: 1000000, recordEvery: 1 });
      const last = every.frames[every.frames.length - 1];
      expect(every.result).to.deep.equal({
        reason: 'diverged',
        epoch: last.epoch,
        loss: last.loss,
      });
      expect(every.frames.map(({ loss }) => loss).every(Number.isFinite)).to.equal(true);
      expect(last.parameters.every(Number.isFinite)).to.equal(true);
      const rare = record({ ...diverging, epochs: 1000000, recordEvery: 1000000 });
      expect(rare.result).to.deep.equal({
        reason: 'diverged',
        epoch: 0,
        loss: every.frames[0].loss,
      });
      expect(rare.progress.length).to.be.below(5);
    });
  }

  it('refuses to start from numbers that are not finite', () => {
    expect(() => record({ parameters: new Float64Array(10).fill(NaN) })).to.throw(RangeError);
    expect(() => record({ y: new Float64Array(9).fill(1e200) })).to.throw(RangeError);
  });
});

describe('the epochs per frame', () => {
  const epochs = fc.integer({ min: 1, max: 1000000 });
  const count = fc.integer({ min: 4, max: 3200000 });
  const frameCount = (run: number, every: number) => Math.ceil(run / every) + 1;
  const fits = (run: number, every: number, parameters: number, most: number) => {
    const frames = frameCount(run, every);
    return frames <= most && (frames === 2 || frames * parameters * 8 <= 32e6);
  };

  it('are as few as 600 frames and 32 MB allow, by default', () => {
    fc.assert(
      fc.property(epochs, count, (run, parameters) => {
        const every = effectiveRecordEvery(run, 'auto', parameters);
        expect(every).to.satisfy(Number.isInteger);
        expect(every).to.be.within(1, run);
        expect(fits(run, every, parameters, 600)).to.equal(true);
      }),
    );
    expect(effectiveRecordEvery(4000, 'auto', 22)).to.equal(10);
    expect(effectiveRecordEvery(599, 'auto', 22)).to.equal(1);
    expect(effectiveRecordEvery(600, 'auto', 22)).to.equal(2);
  });

  it('are those asked for unless they give more than 2,000 frames or 32 MB', () => {
    fc.assert(
      fc.property(epochs, epochs, count, (run, requested, parameters) => {
        const every = effectiveRecordEvery(run, requested, parameters);
        expect(fits(run, every, parameters, 2000)).to.equal(true);
        if (requested <= run && every !== requested) {
          expect(every).to.be.above(requested);
          expect(frameCount(run, every)).to.be.at.most(frameCount(run, requested));
        }
      }),
    );
    expect(effectiveRecordEvery(4000, 100, 22)).to.equal(100);
    expect(effectiveRecordEvery(4000, 1, 22)).to.equal(3);
    expect(effectiveRecordEvery(4000, 1, 10000)).to.equal(11);
    expect(effectiveRecordEvery(50, 100, 22)).to.equal(50);
  });
});
