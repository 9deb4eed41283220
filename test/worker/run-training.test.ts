import { expect } from '@open-wc/testing';

import type { Frame, RecordingConfiguration } from '../../src/core/training/recording.js';
import { unpackFrames } from '../../src/worker/frame-batch.js';
import type { Command, FramesUpdate, Update } from '../../src/worker/protocol.js';
import { createTrainingRunner } from '../../src/worker/run-training.js';
import {
  cubicConfiguration,
  expectSameFrames,
  slowConfiguration,
  trainHere,
} from './training-samples.js';

/** A thread whose clock goes on by `clockStep` with each look at it, and whose tasks a test runs. */
class FakeThread {
  time = 0;
  readonly updates: { readonly time: number; readonly update: Update }[] = [];
  readonly handle: (command: Command) => void;
  #tasks: { readonly time: number; readonly callback: () => void }[] = [];

  constructor(sliceTime: number, clockStep: number, onUpdate: (update: Update) => void = () => {}) {
    this.handle = createTrainingRunner({
      now: () => (this.time += clockStep),
      schedule: (callback, delay) => this.#tasks.push({ time: this.time + delay, callback }),
      emit: (update) => {
        this.updates.push({ time: this.time, update });
        onUpdate(update);
      },
      sliceTime,
    });
  }

  /** Runs the next task, and tells whether there was one. */
  step(): boolean {
    const next = this.#tasks.toSorted((a, b) => a.time - b.time).at(0);
    if (!next) return false;
    this.#tasks = this.#tasks.filter((task) => task !== next);
    this.time = Math.max(this.time, next.time);
    next.callback();
    return true;
  }

  finish(): void {
    while (this.step());
  }

  get kinds(): string[] {
    return this.updates.map(({ update }) => update.kind);
  }

  get frames(): Frame[] {
    return this.updates.flatMap(({ update }) =>
      update.kind === 'frames' ? unpackFrames(update.batch) : [],
    );
  }
}

/** A thread whose page acknowledges at once, having carried out a run. */
function trainOn(configuration: RecordingConfiguration, sliceTime: number, clockStep: number) {
  const thread = new FakeThread(sliceTime, clockStep, (update) => {
    if (update.kind === 'frames') thread.handle({ kind: 'acknowledge', run: 1 });
  });
  thread.handle({ kind: 'start', run: 1, configuration });
  thread.finish();
  return thread;
}

describe('training runner', () => {
  it('gives the same bits wherever its slices end', () => {
    for (const configuration of [cubicConfiguration(), slowConfiguration(100)]) {
      const { frames, result } = trainHere(configuration);
      for (const clockStep of [0.01, 1, 100]) {
        const thread = trainOn(configuration, 8, clockStep);
        expectSameFrames(thread.frames, frames);
        expect(thread.updates.at(-1)!.update).to.deep.equal({ kind: 'finished', run: 1, result });
      }
    }
  });

  it('does nothing before a later task', () => {
    const thread = new FakeThread(8, 1);
    thread.handle({ kind: 'start', run: 1, configuration: cubicConfiguration() });
    expect(thread.updates).to.deep.equal([]);
  });

  it('ends a slice when its time is over', () => {
    const thread = new FakeThread(8, 0.5);
    thread.handle({ kind: 'start', run: 1, configuration: slowConfiguration() });
    for (let slice = 0; slice < 20; slice++) {
      const start = thread.time;
      thread.step();
      // The slice itself, and looks at the clock before and after it.
      expect(thread.time - start).to.be.at.most(8 + 2);
    }
  });

  it('leaves 16 ms between the messages of a run', () => {
    const { updates } = trainOn(slowConfiguration(500), 8, 0.1);
    expect(updates.length).to.be.greaterThan(3);
    updates.slice(1).forEach(({ time }, index) => {
      expect(time - updates[index].time).to.be.at.least(16);
    });
  });

  it('sends nothing until its frames are acknowledged, then all that it has recorded since', () => {
    const configuration = cubicConfiguration();
    const thread = new FakeThread(8, 1);
    thread.handle({ kind: 'start', run: 1, configuration });
    thread.finish();
    expect(thread.kinds).to.deep.equal(['frames']);
    thread.handle({ kind: 'acknowledge', run: 1 });
    thread.finish();
    expect(thread.kinds).to.deep.equal(['frames', 'frames']);
    expectSameFrames(thread.frames, trainHere(configuration).frames);
    thread.handle({ kind: 'acknowledge', run: 1 });
    thread.finish();
    expect(thread.kinds).to.deep.equal(['frames', 'frames', 'finished']);
  });

  it('tells the epoch reached even when there is no frame to tell', () => {
    const configuration = { ...slowConfiguration(2000), recordEvery: 2000 };
    const { updates } = trainOn(configuration, 8, 0.5);
    const told = updates
      .map(({ update }) => update)
      .filter((update): update is FramesUpdate => update.kind === 'frames');
    const empty = told.filter((update) => update.batch.epochs.length === 0);
    expect(empty.length).to.be.greaterThan(2);
    const epochs = told.map((update) => update.epoch);
    expect(epochs).to.deep.equal(epochs.toSorted((a, b) => a - b));
    expect(epochs.at(-1)).to.equal(2000);
  });

  it('stops a run that was cancelled, and says nothing of it', () => {
    const thread = new FakeThread(8, 1);
    thread.handle({ kind: 'start', run: 1, configuration: slowConfiguration() });
    for (let slice = 0; slice < 5; slice++) thread.step();
    const told = thread.updates.length;
    thread.handle({ kind: 'cancel', run: 1 });
    thread.handle({ kind: 'acknowledge', run: 1 });
    // The slice that was due finds nothing to do, and no other follows.
    expect(thread.step()).to.equal(true);
    expect(thread.step()).to.equal(false);
    expect(thread.updates).to.have.length(told);
  });

  it('takes up a new run after a cancelled one, without waiting for its acknowledgement', () => {
    const configuration = cubicConfiguration();
    const thread = new FakeThread(8, 1, (update) => {
      if (update.kind === 'frames' && update.run === 2) {
        thread.handle({ kind: 'acknowledge', run: 2 });
      }
    });
    thread.handle({ kind: 'start', run: 1, configuration: slowConfiguration() });
    while (thread.updates.length === 0) thread.step();
    thread.handle({ kind: 'cancel', run: 1 });
    thread.handle({ kind: 'start', run: 2, configuration });
    const before = thread.updates.length;
    thread.finish();
    const updates = thread.updates.slice(before).map(({ update }) => update);
    expect(updates.every((update) => 'run' in update && update.run === 2)).to.equal(true);
    expect(updates.at(-1)!.kind).to.equal('finished');
  });

  it('answers a ping, training or not', () => {
    const thread = new FakeThread(8, 1);
    thread.handle({ kind: 'ping' });
    thread.handle({ kind: 'start', run: 1, configuration: slowConfiguration() });
    thread.handle({ kind: 'ping' });
    expect(thread.kinds).to.deep.equal(['pong', 'pong']);
  });

  it('tells why a run cannot be carried out', () => {
    const parameters = cubicConfiguration().parameters.map(() => NaN);
    const { updates } = trainOn(cubicConfiguration({ parameters }), 8, 1);
    expect(updates).to.have.length(1);
    const { update } = updates[0];
    expect(update.kind).to.equal('failed');
    expect(update.kind === 'failed' && update.message).to.contain('not finite');
  });

  it('tells the frames before a run diverges, then where it ended', () => {
    const configuration = cubicConfiguration({ learningRate: 1 });
    const { frames, result } = trainHere(configuration);
    expect(result.reason).to.equal('diverged');
    const thread = trainOn(configuration, 8, 1);
    expectSameFrames(thread.frames, frames);
    expect(thread.updates.at(-1)!.update).to.deep.equal({ kind: 'finished', run: 1, result });
  });
});
