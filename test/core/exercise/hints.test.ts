import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import type { Exercise, ExerciseValue } from '../../../src/core/exercise/exercise.js';
import { gradeExercise, startValue } from '../../../src/core/exercise/grading.js';
import { hint } from '../../../src/core/exercise/hints.js';
import type { ExerciseParameters } from '../../../src/core/exercise/wording.js';
import { checkClaims, read } from './claims.js';
import { ask } from './exercises.js';
import { anyState, lesson, lessonValue } from './states.js';
import { english } from '../../english.js';

const levels = [1, 2, 3] as const;

function hintFor(
  exercise: Exercise,
  value: ExerciseValue,
  level: 1 | 2 | 3,
  parameters?: ExerciseParameters,
): string {
  return hint(english, exercise, value, gradeExercise(exercise, value), level, parameters);
}

function lessonHints(...numbers: readonly [number, number, number, number]): string[] {
  return levels.map((level) => hintFor(lesson, lessonValue(...numbers), level));
}

/** The numbers that a hint of level 3 tells, read from its text. */
function followed(
  { free }: Exercise,
  value: ExerciseValue,
  text: string,
  parameters: ExerciseParameters,
): ExerciseValue {
  const [, unit, first, second = '0'] =
    /^Set unit (\d+) to \w+ (\S+?)(?: and \w+ (\S+?))?\.( |$)/.exec(text)!;
  const place = free.indexOf(Number(unit));
  const namesKink = parameters === 'kink-slope' && text.includes('kink');
  const weight = read(namesKink ? second : first);
  const bias = namesKink ? -weight * read(first) : read(second);
  return {
    weight: value.weight.map((each, index) => (index === place ? weight : each)),
    bias: value.bias.map((each, index) => (index === place ? bias : each)),
  };
}

describe('the hints of the lesson', () => {
  it('begin with unit 1 and leave unit 2 at 0', () => {
    expect(lessonHints(0, 0, 0, 0)).to.deep.equal([
      'Segment 2 is the first that is off. It begins at x = 1, so that is where a unit must bend. ' +
        'A unit stays at 0 until its kink, so it leaves everything before it as it is. Begin with ' +
        'unit 1, and leave unit 2 at 0 until segment 2 matches. A click on the track of a slider ' +
        'is quicker than dragging.',
      'Unit 1 should bend at x = 1. There the slope must go from −2 to 1. Unit 0 switches off ' +
        'there, so unit 1 must give the whole slope, 1.',
      'Set unit 1 to weight 1 and bias −1. To bend at 1 its bias must be −weight × kink: −1 × 1 = −1.',
    ]);
  });

  it('go on with unit 2 once segment 2 matches, and tell the change of slope', () => {
    expect(lessonHints(1, -1, 0, 0).slice(1)).to.deep.equal([
      'Unit 2 should bend at x = 2. There the slope must go from 1 to 3, a change of 2; unit 1 already gives 1.',
      'Set unit 2 to weight 2 and bias −4. To bend at 2 its bias must be −weight × kink: −2 × 2 = −4.',
    ]);
  });

  it('say what is right of the known mistake, and that only the change is to be given', () => {
    const [where, bend] = lessonHints(1, -1, 3, -6);
    expect(where).to.equal(
      'Segment 3 is the first that is off. It begins at x = 2, so that is where a unit must bend. ' +
        'Units that are on before it stay on: a new one has to give only the change of slope.',
    );
    expect(bend).to.equal(
      'Unit 2 bends at 2 as it should. There the slope must go from 1 to 3, a change of 2; unit 1 already gives 1.',
    );
    expect(lessonHints(1, -1, 3, -4)[0]).to.equal(
      'Segment 2 is the first that is off. A unit is on there that should stay at 0 until x = 2.',
    );
  });

  it('send to the slope of a unit that bends where it should', () => {
    expect(lessonHints(2, -2, 0, 0)[0]).to.equal(
      'Segment 2 is the first that is off. It begins at x = 1, and a unit bends there already: look at its ' +
        'slope. Leave unit 2 at 0 until segment 2 matches.',
    );
  });

  it('speak of the unit that is left when the reader has begun with the other', () => {
    expect(lessonHints(0, 0, 1, -1).slice(1)).to.deep.equal([
      'Unit 1 should bend at x = 2. There the slope must go from 1 to 3, a change of 2; unit 2 already gives 1.',
      'Set unit 1 to weight 2 and bias −4. To bend at 2 its bias must be −weight × kink: −2 × 2 = −4.',
    ]);
    expect(lessonHints(2, -4, 0, 0)[2]).to.match(/^Set unit 2 to weight 1 and bias −1\./);
  });

  it('tell a unit that faces left to turn round', () => {
    const [where, bend] = lessonHints(-1, 1, 0, 0);
    expect(where).to.match(/A unit is on there that should stay at 0 until x = 1\. Leave unit 2/);
    expect(bend).to.match(/^Unit 1 should bend at x = 1 and face right\. /);
  });

  it('tell kink and slope where these are set', () => {
    const value = lessonValue(1, -1, 0, 0);
    expect(hintFor(lesson, value, 3, 'kink-slope')).to.equal('Set unit 2 to kink 2 and slope 2.');
  });

  it('say so when nothing is left to set', () => {
    for (const text of lessonHints(2, -4, 1, -1)) {
      expect(text).to.equal('All segments match: there is nothing left to set.');
    }
  });
});

describe('the hints of other exercises', () => {
  it('tell the own slope of a unit that the sum subtracts', () => {
    const { exercise } = ask({
      target: [
        [0, 0],
        [1, 3],
        [2, 5],
        [3, 4],
      ],
    });
    const value = { weight: [2, 0], bias: [-2, 0] };
    expect(hintFor(exercise, value, 2)).to.equal(
      'Unit 2 should bend at x = 2. There the slope must go from 2 to −1, a change of −3; unit 1 ' +
        'already gives 2. Its output weight is −1, so its own slope must be 3.',
    );
  });

  it('tell as few decimals as match', () => {
    const { exercise } = ask({
      target: [
        [0, 0],
        [3, 1],
        [6, 4],
        [9, 4],
      ],
    });
    const text = hintFor(exercise, { weight: [1, 0], bias: [-3, 0] }, 3);
    expect(text).to.match(/^Set unit 2 to weight 1 and bias −6\./);
    const thirds = ask({
      target: [
        [0, 0],
        [1, 0],
        [4, 1],
        [7, 4],
      ],
    }).exercise;
    expect(hintFor(thirds, startValue(thirds), 3)).to.match(
      /^Set unit 0 to weight 0\.333 and bias −0\.333\. .*: −0\.333 × 1 = −0\.333\.$/,
    );
  });

  it('know only segment and slope if no answer is known', () => {
    const exercise = { ...lesson, answer: undefined };
    const value = lessonValue(1, -1, 3, -6);
    expect(levels.map((level) => hintFor(exercise, value, level))).to.deep.equal([
      'Segment 3 is the first that is off: look at where it begins, x = 2.',
      'Segment 3 is the first that is off: it is up to 1 too high, at x = 3. The target’s slope is 3 there.',
      'Segment 3 is the first that is off. The target’s slope is 3 there. No numbers are known that match the whole target.',
    ]);
  });
});

describe('every hint', () => {
  it('is true, sentence by sentence, in any state of any exercise', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { exercise, value } = state;
        if (gradeExercise(exercise, value).solved) return;
        for (const level of levels) checkClaims(hintFor(exercise, value, level), state);
        checkClaims(hintFor(exercise, value, 3, 'kink-slope'), state);
      }),
      { numRuns: 300 },
    );
  });

  for (const parameters of ['weight-bias', 'kink-slope'] as const) {
    it(`of level 3, followed as it is written, leads to the answer in ${parameters} mode`, () => {
      fc.assert(
        fc.property(anyState, ({ exercise, value }) => {
          if (!exercise.answer) return;
          let reached = value;
          let count = 0;
          while (!gradeExercise(exercise, reached).solved) {
            count++;
            expect(count, 'hints').to.be.at.most(exercise.free.length);
            const text = hintFor(exercise, reached, 3, parameters);
            reached = followed(exercise, reached, text, parameters);
            for (const number of [...reached.weight, ...reached.bias]) {
              if (value.weight.includes(number) || value.bias.includes(number)) continue;
              expect(number).to.be.within(exercise.min - 1e-9, exercise.max + 1e-9);
            }
          }
        }),
        { numRuns: 300 },
      );
    });
  }
});
