import { expect } from '@open-wc/testing';
import { parameterCount } from '../../../src/core/network.js';
import { optimizerNames } from '../../../src/core/training/optimizers.js';
import { createTrainer, sortedPathApplies } from '../../../src/core/training/trainer.js';
import type { TrainingConfiguration } from '../../../src/core/training/training-run.js';
import { configure, finish, spreadNumbers } from './training-runs.js';

const kinds: Readonly<Record<string, TrainingConfiguration>> = {
  'on the sorted path': configure(),
  'on the dense path': configure({ lossFunction: 'huber' }),
  'in mini-batches': configure({ batchSize: 4 }),
  'of a deep network': configure({ sizes: [1, 3, 2, 1], parameters: spreadNumbers(17) }),
};

describe('a trainer', () => {
  for (const [kind, base] of Object.entries(kinds)) {
    it(`gives the same numbers wherever its epochs are divided, ${kind}`, () => {
      for (const optimizer of optimizerNames) {
        const configuration = { ...base, optimizer };
        const whole = train(configuration, [600]);
        expect(train(configuration, [1, 0, 199, 400])).to.deep.equal(whole);
        expect(train(configuration, new Array<number>(600).fill(1))).to.deep.equal(whole);
      }
    });

    it(`leaves the configuration as it is, ${kind}`, () => {
      const before = structuredClone(base);
      const trainer = createTrainer(base);
      finish(trainer.advance(3));
      finish(trainer.loss());
      expect(base).to.deep.equal(before);
      expect(trainer.parameters).not.to.deep.equal(before.parameters);
    });

    it(`stops as soon as a parameter is not finite, ${kind}`, () => {
      const trainer = createTrainer({ ...base, learningRate: 1e30 });
      finish(trainer.advance(1e12));
      expect(trainer.parameters.every(Number.isFinite)).to.equal(false);
    });
  }

  it('pauses within an epoch and within a loss where they take long', () => {
    const x = spreadNumbers(20000);
    const long = { sizes: [1, 64, 1], x, y: x, parameters: spreadNumbers(193) };
    for (const configuration of [
      configure({ ...long, activation: 'tanh' }),
      configure({ ...long, lossFunction: 'mae' }),
      configure({ ...long, batchSize: 5000 }),
    ]) {
      const trainer = createTrainer(configuration);
      expect(pauses(trainer.advance(1))).to.be.above(50);
      expect(pauses(trainer.loss())).to.be.above(50);
    }
    const sorted = createTrainer(configure(long));
    expect(pauses(sorted.advance(10000))).to.be.above(50);
  });

  it('reports the units that are off on all samples, of the last loss', () => {
    // On everywhere, off everywhere, on at one end, off with weight 0, at zero with weight 0.
    const weights = [1, 1, 1, 0, -0];
    const biases = [3, -3, -1.5, -1, 0];
    const parameters = Float64Array.from([...weights, ...biases, 1, 1, 1, 1, 1, 0]);
    for (const path of ['sorted', 'dense'] as const) {
      const trainer = createTrainer(configure({ sizes: [1, 5, 1], parameters }), path);
      finish(trainer.loss());
      expect(Array.from(trainer.dead())).to.deep.equal([0, 1, 0, 1, 1]);
      trainer.parameters.fill(1);
      expect(Array.from(trainer.dead())).to.deep.equal([0, 1, 0, 1, 1]);
      finish(trainer.loss());
      expect(Array.from(trainer.dead())).to.deep.equal([0, 0, 0, 0, 0]);
    }
  });

  it('reports dead units through all hidden layers, and of relu only', () => {
    const sizes = [1, 2, 2, 1];
    const parameters = Float64Array.of(1, 1, 0, -9, 1, 1, -1, -1, 0, -1, 1, 1, 0);
    const deadOf = (activation: 'relu' | 'tanh') => {
      const trainer = createTrainer(configure({ sizes, parameters, activation }));
      finish(trainer.loss());
      return Array.from(trainer.dead());
    };
    expect(parameterCount(sizes)).to.equal(parameters.length);
    expect(deadOf('relu')).to.deep.equal([0, 1, 0, 1]);
    expect(deadOf('tanh')).to.deep.equal([0, 0, 0, 0]);
  });

  it('takes the sorted path where that applies and refuses it elsewhere', () => {
    const others: Partial<TrainingConfiguration>[] = [
      { activation: 'tanh' },
      { activation: 'step' },
      { lossFunction: 'mae' },
      { batchSize: 4 },
      { sizes: [1, 3, 2, 1], parameters: spreadNumbers(17) },
      { sizes: [1, 2 ** 27, 1] },
    ];
    expect(sortedPathApplies(configure())).to.equal(true);
    for (const changes of others) {
      expect(sortedPathApplies(configure(changes))).to.equal(false);
      expect(() => createTrainer(configure(changes), 'sorted')).to.throw(RangeError);
    }
  });

  it('takes the sorted path for a batch of all samples', () => {
    expect(sortedPathApplies(configure({ batchSize: 9 }))).to.equal(true);
  });
});

/** The parameters, loss and dead units after these numbers of epochs, with a loss after each. */
function train(configuration: TrainingConfiguration, parts: readonly number[]) {
  const trainer = createTrainer(configuration);
  let loss = NaN;
  for (const epochs of parts) {
    finish(trainer.advance(epochs));
    loss = finish(trainer.loss());
  }
  return { parameters: trainer.parameters, loss, dead: trainer.dead() };
}

function pauses<Result>(steps: Generator<undefined, Result>): number {
  let count = 0;
  finish(steps, () => count++);
  return count;
}
