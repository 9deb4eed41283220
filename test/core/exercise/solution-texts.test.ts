import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import {
  solutionNotes,
  successText,
  targetMarks,
} from '../../../src/core/exercise/solution-texts.js';
import { valueAt } from '../../../src/core/vertices.js';
import { anyVertices, ask, fixed, unit } from './exercises.js';
import { lesson, lessonValue } from './states.js';
import { english } from '../../english.js';

const twoUnits =
  'Three units are needed only because the output weights and the output bias are fixed here: ' +
  '2 relu(2 − x) + 3 relu(x − 1) − 2 is the same function with two.';

describe('the success text', () => {
  it("tells each unit's kink and share, and why three units are needed", () => {
    expect(successText(english, lesson, lessonValue(1, -1, 2, -4))).to.equal(
      'Solved. Unit 0 gives slope −2 until x = 1. There unit 1 switches on and adds slope 1. ' +
        `At x = 2 unit 2 adds 2 more, because unit 1 already gives 1 of the 3. ${twoUnits}`,
    );
  });

  it('tells of swapped units that their order does not matter', () => {
    expect(successText(english, lesson, lessonValue(2, -4, 1, -1))).to.equal(
      'Solved. Unit 0 gives slope −2 until x = 1. There unit 2 switches on and adds slope 1. ' +
        'At x = 2 unit 1 adds 2 more, because unit 2 already gives 1 of the 3. ' +
        `Another order of the units would do as well: only their sum counts. ${twoUnits}`,
    );
  });

  it('is right about two units', () => {
    const relu = (z: number): number => Math.max(0, z);
    for (let x = -3; x <= 6; x += 0.125) {
      const three = relu(-2 * x + 2) + relu(x - 1) + relu(2 * x - 4);
      expect(2 * relu(2 - x) + 3 * relu(x - 1) - 2).to.be.closeTo(three, 1e-12);
    }
  });

  it('tells what other units take away, and where the output bias is all there is', () => {
    const target = [
      [0, 1],
      [1, 1],
      [2, 3],
      [3, 0],
      [4, 1.5],
      [6, 1.5],
    ] as const;
    const { exercise } = ask({ target });
    expect(successText(english, exercise, exercise.answer!)).to.equal(
      'Solved. Until x = 1 all units are 0, and the prediction is the output bias, 1. ' +
        'At x = 1 unit 0 switches on and adds slope 2. At x = 2 unit 1 takes 5 away: slope 2 ' +
        'becomes −3. At x = 3 unit 2 adds 4.5: slope −3 becomes 1.5. At x = 4 unit 3 takes 1.5 ' +
        'away: slope 1.5 becomes 0.',
    );
  });

  it('tells a few bends one by one and lists the rest', () => {
    const heights = [0, 3, 1, 2.5, 0, 1, 4, 0];
    const { exercise } = ask({ target: heights.map((y, x) => [x, y] as const) });
    expect(successText(english, exercise, exercise.answer!)).to.equal(
      'Solved. Unit 0 gives slope 3 until x = 1. There unit 1 switches on and adds slope −2. ' +
        'At x = 2 unit 2 adds 3.5: slope −2 becomes 1.5. At x = 3 unit 3 takes 4 away: slope 1.5 ' +
        'becomes −2.5. The other units bend it in the same way, at x = 4, 5 and 6.',
    );
  });

  it('tells what is given where another unit ends', () => {
    const { exercise } = ask({
      target: [
        [0, 2],
        [1, 2],
        [2, 5],
      ],
      units: [fixed(1, 0), fixed(-1, 1), unit(), fixed(0, 1)],
    });
    expect(successText(english, exercise, { weight: [2], bias: [-2] })).to.equal(
      'Solved. Unit 0 gives slope 1 on the whole target. Unit 1 gives slope −1 until x = 1. ' +
        'Unit 3 adds 1 everywhere. At x = 1 unit 2 adds 2, because unit 0 gives 1 and the slope ' +
        'must be 3.',
    );
  });

  it('tells what lines and constants add', () => {
    const { exercise } = ask({
      target: [
        [0, 2],
        [1, 3],
        [2, 5],
      ],
      units: [fixed(0, 1), unit(), fixed(1, 1)],
    });
    const value = { weight: [1], bias: [-1] };
    expect(successText(english, exercise, value)).to.equal(
      'Solved. Unit 0 adds 1 everywhere. Unit 2 gives slope 1 on the whole target. ' +
        'At x = 1 unit 1 adds 1: slope 1 becomes 2.',
    );
  });
});

describe('the notes of a solution', () => {
  it('say in the lesson where each unit acts, beside the prediction', () => {
    expect(solutionNotes(english, lesson, lessonValue(1, -1, 2, -4))).to.deep.equal([
      { unit: 0, x: 0.5, y: 1, text: 'unit 0 acts only for x < 1' },
      { unit: 1, x: 1, y: 0, text: 'unit 1 is off until x = 1' },
      { unit: 2, x: 2, y: 1, text: 'unit 2 is off until x = 2' },
    ]);
  });

  it('are left out for units that do nothing', () => {
    const notes = solutionNotes(english, lesson, lessonValue(1, 1, 0, 0));
    expect(notes.map(({ text }) => text)).to.deep.equal([
      'unit 0 acts only for x < 1',
      'unit 1 acts on the whole target',
    ]);
  });

  it('number the segments at their middles', () => {
    expect(targetMarks(lesson)).to.deep.equal([
      { number: 1, x: 0.5, y: 1 },
      { number: 2, x: 1.5, y: 0.5 },
      { number: 3, x: 2.5, y: 2.5 },
    ]);
    fc.assert(
      fc.property(anyVertices, (target) => {
        const { exercise } = ask({ target });
        for (const { x, y } of targetMarks(exercise)) {
          expect(y).to.be.closeTo(valueAt(exercise.target, x), 1e-9);
        }
      }),
      { numRuns: 50 },
    );
  });
});
