import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import {
  descentConfiguration,
  descentOutcome,
  valueOfFrame,
} from '../../../src/core/exercise/descent.js';
import type { Exercise, ExerciseValue } from '../../../src/core/exercise/exercise.js';
import { gradeExercise, meanSquaredError, startValue } from '../../../src/core/exercise/grading.js';
import { createRandomGenerator } from '../../../src/core/mersenne-twister.js';
import { recordTraining } from '../../../src/core/training/recording.js';
import type { Frame, RecordingConfiguration } from '../../../src/core/training/recording.js';
import { sortedPathApplies } from '../../../src/core/training/trainer.js';
import { finish } from '../training/training-runs.js';
import { anyVertices, ask, unit, fixed } from './exercises.js';

const lesson = ask().exercise;

function record(configuration: RecordingConfiguration): Frame[] {
  const frames: Frame[] = [];
  finish(recordTraining(configuration), (step) => {
    if (typeof step === 'object') frames.push(step);
  });
  return frames;
}

function descend(exercise: Exercise, value: ExerciseValue, atZero: number) {
  const frames = record(descentConfiguration(exercise, value, atZero));
  return { frames, outcome: descentOutcome(exercise, frames) };
}

describe("gradient descent on the lesson's exercise", () => {
  it('has the learning rate and the samples of the lesson', () => {
    const { learningRate, x, y, ...rest } = descentConfiguration(lesson, startValue(lesson), 0.5);
    expect(learningRate).to.equal(0.05);
    expect([x.length, x[0], x[299], y[0], y[299]]).to.deep.equal([300, 0, 3, 2, 4]);
    expect(rest).to.deep.include({ lossFunction: 'mse', optimizer: 'sgd', batchSize: 'full' });
    expect(rest.atZero).to.equal(0.5);
  });

  it('does not move from zeros where the derivative at 0 is 0', () => {
    const { frames, outcome } = descend(lesson, startValue(lesson), 0);
    expect(outcome).to.deep.include({ kind: 'did-not-move', epoch: 0, maxError: 4 });
    expect(outcome.value).to.deep.equal(startValue(lesson));
    expect(outcome.meanSquaredError.toFixed(6)).to.equal('2.463034');
    expect(frames.every(({ loss }) => loss === frames[0].loss)).to.equal(true);
  });

  for (const atZero of [0.5, 1]) {
    it(`moves both units as one and gets stuck where it is ${atZero}`, () => {
      const { frames, outcome } = descend(lesson, startValue(lesson), atZero);
      expect(outcome.kind).to.equal('stuck');
      expect(outcome.value.weight.map((weight) => weight.toFixed(3))).to.deep.equal([
        ...['1.213', '1.213'],
      ]);
      expect(outcome.value.bias.map((bias) => bias.toFixed(3))).to.deep.equal(['-1.764', '-1.764']);
      expect(outcome.meanSquaredError.toFixed(4)).to.equal('0.0300');
      expect(outcome.maxError).to.be.closeTo(gradeExercise(lesson, outcome.value).maxError, 0);
      expect(outcome.epoch).to.be.within(1000, 10_000);
      for (const frame of frames) {
        const { weight, bias } = valueOfFrame(lesson, frame);
        expect([weight[0], bias[0]]).to.deep.equal([weight[1], bias[1]]);
      }
    });
  }

  it('gets stuck from most random starts and solves it from some', () => {
    const generator = createRandomGenerator(0);
    const number = () => 8 * generator.uniform() - 4;
    const kinds = Array.from({ length: 40 }, () => {
      const value = { weight: [number(), number()], bias: [number(), number()] };
      return descend(lesson, value, 0).outcome.kind;
    });
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect(count('solved')).to.be.within(1, 10);
    expect(count('stuck')).to.be.above(20);
    expect(count('stuck') + count('solved') + count('did-not-move')).to.equal(40);
  });

  it('stays at the answer and ends near it from nearby', () => {
    expect(descend(lesson, lesson.answer!, 0).outcome).to.deep.include({
      kind: 'solved',
      epoch: 0,
    });
    const near = { weight: [1.2, 1.8], bias: [-1.1, -3.7] };
    const { outcome } = descend(lesson, near, 0);
    expect(outcome.kind).to.equal('solved');
    expect(outcome.maxError).to.be.below(0.01);
  });
});

describe('gradient descent', () => {
  it('moves nothing but weights and biases of free units', () => {
    const units = [unit({ outputWeight: 2 }), fixed(-2, 2), unit({ outputWeight: 0.5 })];
    const { exercise } = ask({ units });
    const start = { weight: [1, 0.4], bias: [0.2, -0.3] };
    const { frames } = descend(exercise, start, 0);
    const first = Array.from(frames[0].parameters);
    const last = Array.from(frames[frames.length - 1].parameters);
    expect(first).to.deep.equal([1, -2, 0.4, 0.2, 2, -0.3, 2, 1, 0.5, 0]);
    const moved = first.flatMap((value, index) => (value === last[index] ? [] : [index]));
    expect(moved).to.deep.equal([0, 2, 3, 5]);
  });

  it('has every epoch as a frame at first, and few hundred frames in all', () => {
    const epochs = descend(lesson, startValue(lesson), 0.5).frames.map(({ epoch }) => epoch);
    expect(epochs.slice(0, 60)).to.deep.equal(Array.from({ length: 60 }, (_, epoch) => epoch));
    expect(epochs.length).to.be.within(400, 600);
    expect(epochs[epochs.length - 1]).to.equal(100_000);
  });

  it('takes the sorted path and does not diverge, on any target', () => {
    const share = fc.double({ min: -1, max: 1, noNaN: true });
    const shares = fc.array(share, { minLength: 22, maxLength: 22 });
    fc.assert(
      fc.property(anyVertices, shares, (target, parts) => {
        const { exercise } = ask({ target });
        const numbers = (from: number) =>
          exercise.free.map((_, place) => parts[from + place] * exercise.max);
        const value = { weight: numbers(0), bias: numbers(11) };
        const configuration = { ...descentConfiguration(exercise, value, 0), epochs: 300 };
        expect(sortedPathApplies(configuration)).to.equal(true);
        const losses = record(configuration).map(({ loss }) => loss);
        const squares = meanSquaredError(exercise, value);
        expect(losses[0]).to.be.closeTo(squares, 1e-9 * (1 + squares));
        expect(Math.max(...losses)).to.be.at.most(2 * losses[0] + 200);
      }),
    );
  });

  it('that still moves at the end is not called stuck', () => {
    // Steep and wide: 100,000 epochs are not enough.
    const { exercise } = ask({
      target: [
        [0, 0],
        [10, 100],
        [20, 50],
        [30, 200],
      ],
    });
    const { outcome } = descend(exercise, startValue(exercise), 0.5);
    expect(outcome.kind).to.equal('still-moving');
    expect(outcome.epoch).to.be.above(90_000);
  });

  it('whose recording ended early has diverged', () => {
    const { frames } = descend(lesson, startValue(lesson), 0.5);
    expect(descentOutcome(lesson, frames.slice(0, 30))).to.deep.include({
      kind: 'diverged',
      epoch: 29,
    });
  });
});
