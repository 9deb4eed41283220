import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { diagnose } from '../../../src/core/exercise/diagnosis.js';
import type {
  DiagnosisKind,
  Exercise,
  ExerciseValue,
} from '../../../src/core/exercise/exercise.js';
import { gradeExercise, unitsWithValue } from '../../../src/core/exercise/grading.js';
import { feedback } from '../../../src/core/exercise/segment-texts.js';
import { checkClaims } from './claims.js';
import { ask, fixed, unit } from './exercises.js';
import { anyState, lesson, lessonValue } from './states.js';
import { english } from '../../english.js';

function diagnosisOf(exercise: Exercise, value: ExerciseValue) {
  return diagnose(english, exercise, value, gradeExercise(exercise, value));
}

type Row = readonly [
  numbers: readonly [w1: number, b1: number, w2: number, b2: number],
  kind: DiagnosisKind,
  segment: number | undefined,
  unit: number | undefined,
  text: string,
];

const needsFirst = 'The target needs a unit that stays 0 until x = 1 and then adds slope 1.';
const needsSecond = 'The target needs a unit that stays 0 until x = 2 and then adds slope 2.';
const firstMissing = 'From x = 1 to 2 the target has slope 1, and no unit gives it.';

const lessonRows: readonly Row[] = [
  [
    [0, 0, 0, 0],
    ...(['untouched', 1, undefined] as const),
    'The prediction is still only unit 0: from x = 1 to 2 its slope is 0, and the target’s is 1.',
  ],
  [
    // Equally wrong in segment 3: the one for the bend where that begins is to move.
    [0.5, -0.5, 0.5, -0.5],
    ...(['other', 2, 2] as const),
    `Units 1 and 2 do the same: both bend at 1 with slope 0.5. ${needsSecond}`,
  ],
  [
    [1, -1, 3, -6],
    ...(['slope-instead-of-change', 2, 2] as const),
    'Unit 2 bends at 2 as it should, but its slope is 1 too steep: unit 1 is still on there and already gives 1 of the 3.',
  ],
  [
    [1, -1, 3, -5],
    ...(['slope-instead-of-change', 1, 2] as const),
    'Unit 2’s slope is 1 too steep: unit 1 is still on at x = 2 and already gives 1 of the 3. Unit 2 also bends too early, at 1.67 instead of 2.',
  ],
  [
    [1, -1, 3, -4],
    ...(['slope-instead-of-change', 1, 2] as const),
    'Unit 2’s slope is 1 too steep: unit 1 is still on at x = 2 and already gives 1 of the 3. Unit 2 also bends too early, at 1.33 instead of 2.',
  ],
  [
    [3, -6, 1, -1],
    ...(['slope-instead-of-change', 2, 1] as const),
    'Unit 1 bends at 2 as it should, but its slope is 1 too steep: unit 2 is still on there and already gives 1 of the 3.',
  ],
  [
    [3, -5, 1, -1],
    ...(['slope-instead-of-change', 1, 1] as const),
    'Unit 1’s slope is 1 too steep: unit 2 is still on at x = 2 and already gives 1 of the 3. Unit 1 also bends too early, at 1.67 instead of 2.',
  ],
  [
    [3, -4, 1, -1],
    ...(['slope-instead-of-change', 1, 1] as const),
    'Unit 1’s slope is 1 too steep: unit 2 is still on at x = 2 and already gives 1 of the 3. Unit 1 also bends too early, at 1.33 instead of 2.',
  ],
  [
    [1, -1, 3, -7],
    ...(['slope-instead-of-change', 2, 2] as const),
    'Unit 2’s slope is 1 too steep: unit 1 is still on at x = 2 and already gives 1 of the 3. Unit 2 also bends too late, at 2.33 instead of 2.',
  ],
  [
    [1, -1.5, 0, 0],
    ...(['wrong-kink', 1, 1] as const),
    'Unit 1 has the right slope, 1, but bends too late, at 1.5 instead of 1.',
  ],
  [
    [1, -2, 0, 0],
    ...(['wrong-kink', 1, 1] as const),
    'Unit 1 has the right slope, 1, but bends too late, at 2 instead of 1.',
  ],
  [
    [1, 0, 0, 0],
    ...(['wrong-kink', 0, 1] as const),
    'Unit 1 has the right slope, 1, but bends too early, at 0 instead of 1.',
  ],
  [
    [1, -1, 2, -3],
    ...(['wrong-kink', 1, 2] as const),
    'Unit 2 has the right slope, 2, but bends too early, at 1.5 instead of 2.',
  ],
  [
    [2, -3, 1, -1],
    ...(['wrong-kink', 1, 1] as const),
    'Unit 1 has the right slope, 2, but bends too early, at 1.5 instead of 2.',
  ],
  [
    [1, -3.5, 0, 0],
    ...(['wrong-kink', 1, 1] as const),
    'Unit 1 has the right slope, 1, but bends too late: at 3.5, beyond the target, instead of 1.',
  ],
  [
    [1, -1, 2, 1],
    ...(['wrong-kink', 0, 2] as const),
    'Unit 2 has the right slope, 2, but bends too early: at −0.5, before the target begins, instead of 2.',
  ],
  [
    [2, -2, 0, 0],
    ...(['wrong-slope', 1, 1] as const),
    'Unit 1 bends at 1 as it should, but its slope is 2 instead of 1.',
  ],
  [
    [1, -1, 2.5, -5],
    ...(['wrong-slope', 2, 2] as const),
    'Unit 2 bends at 2 as it should, but its slope is 2.5 instead of 2: unit 1 is still on there and already gives 1 of the 3.',
  ],
  [
    [1, -1, 1.5, -3],
    ...(['wrong-slope', 2, 2] as const),
    'Unit 2 bends at 2 as it should, but its slope is 1.5 instead of 2: unit 1 is still on there and already gives 1 of the 3.',
  ],
  [
    [-1, 1, 0, 0],
    ...(['faces-left', 0, 1] as const),
    `Unit 1 faces left: its weight is below 0, so it is on for x < 1 and off after that. ${needsFirst}`,
  ],
  [
    [-1, 0, 0, 0],
    ...(['faces-left', 1, 1] as const),
    `Unit 1 faces left: its weight is below 0, so it is off on the whole target. ${needsFirst}`,
  ],
  [
    [-1, 4, 0, 0],
    ...(['faces-left', 0, 1] as const),
    `Unit 1 faces left: its weight is below 0, so it is on for the whole target. ${needsFirst}`,
  ],
  [
    [1, -1, -2, 4],
    ...(['faces-left', 0, 2] as const),
    `Unit 2 faces left: its weight is below 0, so it is on for x < 2 and off after that. ${needsSecond}`,
  ],
  [
    [1, -1, 0, 0],
    ...(['unit-off', 2, 2] as const),
    'Unit 2 is still silent. At x = 2 the slope must go from 1 to 3.',
  ],
  [
    [0, 0, 1, -1],
    ...(['unit-off', 2, 1] as const),
    'Unit 1 is still silent. At x = 2 the slope must go from 1 to 3.',
  ],
  [[2, -4, 0, 0], ...(['unit-off', 1, 2] as const), `Unit 2 is still silent. ${firstMissing}`],
  [[3, -6, 0, 0], ...(['unit-off', 1, 2] as const), `Unit 2 is still silent. ${firstMissing}`],
  [
    [0, -1, 0, 0],
    ...(['unit-off', 1, 1] as const),
    `Unit 1 is silent: its line stays at −1, below 0. ${firstMissing}`,
  ],
  [
    [0.5, -3, 0, 0],
    ...(['unit-off', 1, 1] as const),
    `Unit 1 is silent: its kink, at 6, lies right of the target. ${firstMissing}`,
  ],
  [
    [0, 0.5, 0, 0],
    ...(['other', 0, 1] as const),
    `Unit 1 has weight 0: it has no kink and lifts everything by 0.5. ${needsFirst}`,
  ],
  [
    [1, -1, 0, 1],
    ...(['other', 0, 2] as const),
    `Unit 2 has weight 0: it has no kink and lifts everything by 1. ${needsSecond}`,
  ],
  [
    [1, -1, 1, -1],
    ...(['other', 1, 2] as const),
    `Units 1 and 2 do the same: both bend at 1 with slope 1. ${needsSecond}`,
  ],
  [[1, -1, 1, 0], ...(['other', 0, 2] as const), `Unit 2 bends at 0 with slope 1. ${needsSecond}`],
  [[2, -3, 0, 0], ...(['other', 1, 1] as const), `Unit 1 bends at 1.5 with slope 2. ${needsFirst}`],
  [
    [1.02, -1, 2.02, -4],
    ...(['other', 1, 1] as const),
    `Unit 1 is nearly right: it bends at 0.98 with slope 1.02. ${needsFirst}`,
  ],
  [[1, -1, 2, -4], 'solved', undefined, undefined, 'All 3 segments match.'],
  [[2, -4, 1, -1], 'solved', undefined, undefined, 'All 3 segments match.'],
  [[1.01, -1, 2, -4], 'solved', undefined, undefined, 'All 3 segments match.'],
];

describe('the diagnosis of the lesson', () => {
  for (const [numbers, kind, segment, blamed, text] of lessonRows) {
    it(`is "${kind}" for ${numbers.join(', ')}`, () => {
      expect(diagnosisOf(lesson, lessonValue(...numbers))).to.deep.equal({
        ...{ kind, segment, text },
        unit: blamed,
      });
    });
  }

  it('follows what is right', () => {
    const text = (...numbers: Row[0]): string => {
      const value = lessonValue(...numbers);
      const grade = gradeExercise(lesson, value);
      return feedback(english, grade, diagnose(english, lesson, value, grade));
    };
    expect(text(1, -1, 3, -6)).to.equal(
      'Segments 1 and 2 match. Unit 2 bends at 2 as it should, but its slope is 1 too steep: ' +
        'unit 1 is still on there and already gives 1 of the 3.',
    );
    expect(text(2, -2, 0, 0)).to.match(/^Segment 1 matches\. Unit 1 bends/);
    expect(text(1, 0, 0, 0)).to.match(/^Unit 1 has the right slope/);
    expect(text(1, -1, 2, -4)).to.equal('All 3 segments match.');
  });

  it('speaks of the slope where there is no weight to set', () => {
    const value = lessonValue(-1, 1, 0, 0);
    const grade = gradeExercise(lesson, value);
    expect(diagnose(english, lesson, value, grade, 'kink-slope').text).to.match(
      /^Unit 1 faces left: its slope is below 0,/,
    );
  });
});

describe('the diagnosis of other exercises', () => {
  it('says that a unit with an output weight of −1 takes away', () => {
    // Slopes 3, 2 and −1: the second free unit has to take 3 away.
    const { exercise } = ask({
      target: [
        [0, 0],
        [1, 3],
        [2, 5],
        [3, 4],
      ],
    });
    expect(exercise.answer).to.deep.equal({ weight: [2, 3], bias: [-2, -6] });
    expect(diagnosisOf(exercise, { weight: [2, 1], bias: [-2, -2] })).to.deep.equal({
      ...{ kind: 'slope-instead-of-change', segment: 2, unit: 2 },
      text:
        'Unit 2 bends at 2 as it should, but it adds slope −1 instead of −3: unit 1 is still on ' +
        'there and gives 2, so it takes −3 to reach −1.',
    });
    expect(diagnosisOf(exercise, { weight: [2, 3], bias: [-2, -5] }).text).to.equal(
      'Unit 2 adds the right slope, −3, but bends too early, at 1.67 instead of 2.',
    );
  });

  it('names all units that are on already', () => {
    const { exercise } = ask({
      target: [
        [0, 0],
        [1, 0],
        [2, 1],
        [3, 3],
        [4, 6],
      ],
    });
    expect(exercise.answer?.weight).to.deep.equal([1, 1, 1]);
    const value = { weight: [1, 1, 3], bias: [-1, -2, -9] };
    expect(diagnosisOf(exercise, value).text).to.equal(
      'Unit 2 bends at 3 as it should, but its slope is 2 too steep: units 0 and 1 are still on ' +
        'there and already give 2 of the 3.',
    );
  });

  it('says what the prediction is before anything is moved', () => {
    const flat = ask({
      target: [
        [0, 1.5],
        [1, 1.5],
        [2, 3],
      ],
    }).exercise;
    expect(diagnosisOf(flat, { weight: [0], bias: [0] }).text).to.equal(
      'The prediction is still only the output bias, 1.5: from x = 1 to 2 its slope is 0, and the target’s is 1.5.',
    );
    const moving = ask({
      ...{
        target: [
          [0, 0],
          [1, 1],
          [2, 2],
        ] as const,
        units: [unit({ weight: 2 })],
      },
    }).exercise;
    expect(diagnosisOf(moving, { weight: [2], bias: [0] })).to.deep.equal({
      ...{ kind: 'untouched', segment: 0, unit: undefined },
      text: 'Nothing is moved yet. Segment 1 is up to 1 too high, at x = 1.',
    });
  });

  it('says so where a unit has to face left', () => {
    const { exercise } = ask({ units: [unit(), unit(), unit()] });
    const value = { weight: [2, 1, 2], bias: [-2, -1, -4] };
    expect(diagnosisOf(exercise, value).text).to.match(
      /The target needs a unit that faces left: slope −2 until x = 1, then 0\.$/,
    );
  });

  it('names only the segment if no answer is known', () => {
    const exercise = { ...lesson, answer: undefined };
    expect(diagnosisOf(exercise, lessonValue(1, -1, 3, -6))).to.deep.equal({
      ...{ kind: 'other', segment: 2, unit: undefined },
      text: 'Segment 3 is up to 1 too high, at x = 3.',
    });
  });

  it('never blames a fixed unit', () => {
    const { exercise } = ask({ units: [fixed(-2, 2), unit(), unit()] });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 4, maxLength: 4 }),
        (stops) => {
          const [w1, b1, w2, b2] = stops.map((stop) => stop / 10);
          const { kind, unit: blamed } = diagnosisOf(exercise, lessonValue(w1, b1, w2, b2));
          if (kind !== 'solved' && kind !== 'untouched') expect(blamed).to.be.oneOf([1, 2]);
        },
      ),
    );
  });
});

describe('every diagnosis', () => {
  it('is true, sentence by sentence, in any state of any exercise', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { exercise, value } = state;
        const { kind, text } = diagnosisOf(exercise, value);
        if (kind !== 'solved') checkClaims(text, state);
      }),
      { numRuns: 400 },
    );
  });

  it('is of a kind that the numbers bear out', () => {
    fc.assert(
      fc.property(anyState, ({ exercise, value }) => {
        const { segments } = gradeExercise(exercise, value);
        const { kind, segment, unit: blamed } = diagnosisOf(exercise, value);
        expect(segment).to.equal(segments.find(({ matched }) => !matched)?.index);
        expect(kind === 'solved').to.equal(segment === undefined);
        if (blamed === undefined) return;
        expect(exercise.free).to.include(blamed);
        const { weight, bias } = unitsWithValue(exercise, value)[blamed];
        const ends = [exercise.target[0][0], exercise.target[exercise.target.length - 1][0]];
        if (kind === 'faces-left') expect(weight).to.be.below(0);
        if (kind === 'slope-instead-of-change') expect(weight).to.be.above(0);
        if (kind === 'wrong-kink' || kind === 'wrong-slope') expect(weight).to.not.equal(0);
        if (kind === 'unit-off') {
          for (const x of ends) expect(weight * x + bias).to.be.at.most(0);
        }
      }),
      { numRuns: 400 },
    );
  });
});
