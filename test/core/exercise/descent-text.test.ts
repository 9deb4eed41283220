import { expect } from '@open-wc/testing';

import { descentText } from '../../../src/core/exercise/descent-text.js';
import type { DescentKind } from '../../../src/core/exercise/descent.js';
import type { ExerciseValue } from '../../../src/core/exercise/exercise.js';
import { gradeExercise, meanSquaredError } from '../../../src/core/exercise/grading.js';
import { ask } from './exercises.js';
import { lesson, lessonValue } from './states.js';
import { english } from '../../english.js';

const odds = 'of 500 random starts, 45 reached the target, 16 of them within 4,000 epochs.';
const again = 'Move a unit so that it is on somewhere, and let it try again.';

function textOf(
  kind: DescentKind,
  start: ExerciseValue,
  value: ExerciseValue,
  { atZero = 0, epoch = 1240, exercise = lesson } = {},
): string {
  const { maxError } = gradeExercise(exercise, value);
  const meanSquared = meanSquaredError(exercise, value);
  return descentText(
    english,
    exercise,
    start,
    { kind, epoch, value, meanSquaredError: meanSquared, maxError },
    atZero,
  );
}

function stillText(value: ExerciseValue, atZero = 0): string {
  return textOf('did-not-move', value, value, { atZero });
}

function stuckText(start: ExerciseValue, value: ExerciseValue, atZero = 0): string {
  return textOf('stuck', start, value, { atZero }).replace(
    /^Gradient descent is stuck after 1,240 epochs, at a mean squared error of [\d.]+\. /,
    '',
  );
}

describe('gradient descent that does not move', () => {
  it('is told to stand at z = 0 with derivative 0', () => {
    expect(stillText(lessonValue(0, 0, 0, 0))).to.equal(
      'Gradient descent does not move: the mean squared error stays 2.463. Both free units start ' +
        'at z = 0 for every x, where relu’s derivative is taken as 0, so every gradient is 0. ' +
        again,
    );
  });

  it('is told to have units that are off, or off and at z = 0', () => {
    expect(stillText(lessonValue(0, -1, 1, -4), 0.5)).to.match(
      /Both free units are off on the whole target, so every gradient is 0\. Move/,
    );
    expect(stillText(lessonValue(0, -1, 0, 0))).to.match(
      /On the whole target both free units are off, or at z = 0, where relu’s derivative is taken as 0, so/,
    );
    // At x = 3 alone its z is 0.
    expect(stillText(lessonValue(0, -1, 1, -3))).to.match(/are off, or at z = 0, where/);
  });

  it('is not explained by z = 0 where the derivative there is not 0, nor by units that are on', () => {
    const unknown = /From these numbers every gradient is 0, or too small to matter\.$/;
    expect(stillText(lessonValue(0, 0, 0, 0), 0.5)).to.match(unknown);
    expect(stillText(lessonValue(1, -1, 0, 0))).to.match(unknown);
  });

  it('has one free unit, or more than two', () => {
    const one = ask({
      target: [
        [0, 0],
        [1, 0],
        [2, 1],
      ],
    }).exercise;
    const zero = { weight: [0], bias: [0] };
    expect(textOf('did-not-move', zero, zero, { exercise: one })).to.match(
      /The free unit starts at z = 0/,
    );
    const three = ask({
      target: [
        [0, 0],
        [1, 0],
        [2, 1],
        [3, 0],
        [4, 3],
      ],
    }).exercise;
    const zeros = { weight: [0, 0, 0], bias: [0, 0, 0] };
    expect(textOf('did-not-move', zeros, zeros, { exercise: three })).to.match(
      /All 3 free units start/,
    );
  });
});

describe('gradient descent that is stuck', () => {
  it('is told to have moved equal units together', () => {
    const end = lessonValue(1.2131, -1.7642, 1.2131, -1.7642);
    expect(textOf('stuck', lessonValue(0, 0, 0, 0), end, { atZero: 0.5 })).to.equal(
      'Gradient descent is stuck after 1,240 epochs, at a mean squared error of 0.0300. Units 1 ' +
        'and 2 started with the same numbers, so they get the same gradients and stay the same: ' +
        'weight 1.213, bias −1.764. Together they bend the prediction in one place only. That is ' +
        `usual here: ${odds}`,
    );
  });

  it('is told which unit is off for good', () => {
    const end = lessonValue(1.5, -2, -1, 0);
    expect(stuckText(lessonValue(1, 0, -1, 0.5), end)).to.equal(
      `Unit 2 is off on the whole target: its gradient is 0, so it stays off. That is usual here: ${odds}`,
    );
    // With a derivative at z = 0, which unit 2 has at x = 0, it could come back.
    expect(stuckText(lessonValue(1, 0, -1, 0.5), end, 0.5)).to.match(/^Hardly any small step/);
    expect(stuckText(lessonValue(0, -1, 0, -2), lessonValue(0, -1, 0, -2))).to.match(
      /^Units 1 and 2 are off on the whole target: their gradients are 0, so they stay off\./,
    );
  });

  it('is told which unit has no kink on the target, or which bend in one place', () => {
    expect(stuckText(lessonValue(1, 0, 0, 1), lessonValue(1.5, -2, 0.1, 0.2))).to.match(
      /^Unit 2 is on for the whole target, so it adds a straight line and no bend\./,
    );
    expect(stuckText(lessonValue(1, 0, 2, 0), lessonValue(1.2, -1.8, 1.3, -1.94))).to.match(
      /^Units 1 and 2 bend at nearly the same place, so they act almost as one unit\./,
    );
  });

  it('is else told to find no step that is better', () => {
    expect(stuckText(lessonValue(1, 0, 2, 0), lessonValue(1.2, -1.3, 1.3, -2.6))).to.equal(
      `Hardly any small step from here lowers the error, though there are numbers that match. That is usual here: ${odds}`,
    );
  });

  it('is compared with random starts in the lesson only', () => {
    const { exercise } = ask({
      target: [
        [0, 0],
        [1, 3],
        [2, 5],
        [3, 4],
      ],
    });
    const value = { weight: [1, 1], bias: [-1, -2.5] };
    expect(textOf('stuck', value, value, { exercise })).to.not.include('500');
  });
});

describe('gradient descent that ends otherwise', () => {
  const start = lessonValue(1, 0, 1, -1);

  it('is told to have matched the target', () => {
    expect(textOf('solved', start, lessonValue(1.01, -1, 2, -4))).to.equal(
      `Gradient descent has matched the target: after 1,240 epochs the largest error is 0.03. That is rare here: ${odds}`,
    );
    expect(textOf('solved', start, start, { epoch: 0 })).to.equal(
      'Gradient descent stays at these numbers: they match already.',
    );
  });

  it('is told to be still moving, or to have diverged', () => {
    expect(textOf('still-moving', start, lessonValue(1.2, -1.3, 1.3, -2.6))).to.match(
      /^After 1,240 epochs gradient descent is still moving, at a mean squared error of [\d.]+\. It has not reached the target\.$/,
    );
    expect(textOf('diverged', start, start, { epoch: 1 })).to.equal(
      'Gradient descent diverged after 1 epoch: its steps grew until the numbers overflowed.',
    );
  });
});
