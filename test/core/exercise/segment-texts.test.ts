import { expect } from '@open-wc/testing';

import { gradeExercise } from '../../../src/core/exercise/grading.js';
import {
  changeAnnouncement,
  segmentErrorLabel,
  segmentJudgement,
  statusLine,
} from '../../../src/core/exercise/segment-texts.js';
import { ask } from './exercises.js';
import { lesson, lessonValue } from './states.js';
import { english } from '../../english.js';

type Numbers = readonly [w1: number, b1: number, w2: number, b2: number];

function gradeOf(...numbers: Numbers) {
  return gradeExercise(lesson, lessonValue(...numbers));
}

function judgements(...numbers: Numbers): string[] {
  const value = lessonValue(...numbers);
  const grade = gradeExercise(lesson, value);
  return grade.segments.map(({ index }) => segmentJudgement(english, lesson, value, grade, index));
}

describe('the status line', () => {
  it('tells the largest error with two decimals, and how many segments match', () => {
    expect(statusLine(english, lesson, gradeOf(1, -1, 3, -6))).to.deep.equal({
      ...{ label: 'largest error', error: '1.00', segments: '2 of 3 segments match' },
    });
    expect(statusLine(english, lesson, gradeOf(0, 0, 0, 0)).segments).to.equal(
      '1 of 3 segments matches',
    );
    expect(statusLine(english, lesson, gradeOf(1, -1, 2, -4)).error).to.equal('0.00');
  });

  it('has decimals enough for a small tolerance', () => {
    const { exercise } = ask({
      target: [
        [0, 0],
        [1, 0],
        [2, 0.01],
      ],
    });
    const start = { weight: [0], bias: [0] };
    expect(exercise.tolerance).to.be.closeTo(0.0002, 1e-12);
    expect(statusLine(english, exercise, gradeExercise(exercise, start)).error).to.equal('0.0100');
  });

  it('has a label for the worst place', () => {
    const [, , last] = gradeOf(1, -1, 3, -6).segments;
    expect(segmentErrorLabel(english, lesson, last)).to.equal('1.00 too high');
    expect(segmentErrorLabel(english, lesson, gradeOf(0, 0, 0, 0).segments[1])).to.equal(
      '1.00 too low',
    );
  });
});

describe('the judgement of a segment', () => {
  it('adds up the slopes of the units that are on', () => {
    expect(judgements(1, -1, 3, -6)).to.deep.equal([
      'Segment 1: matches.',
      'Segment 2: matches.',
      'Segment 3: up to 1 too high, at x = 3. Its slope is 1 + 3 = 4 instead of 3.',
    ]);
  });

  it('names the slope of a single unit, or 0', () => {
    expect(judgements(0, 0, 0, 0).slice(1)).to.deep.equal([
      'Segment 2: up to 1 too low, at x = 2. Its slope is 0 instead of 1.',
      'Segment 3: up to 4 too low, at x = 3. Its slope is 0 instead of 3.',
    ]);
    expect(judgements(-1, 1, 0, 0)[0]).to.equal(
      'Segment 1: up to 1 too high, at x = 0. Its slope is −2 − 1 = −3 instead of −2.',
    );
  });

  it('names a bend where there should be none', () => {
    expect(judgements(1, -1, 3, -5)[1]).to.equal(
      'Segment 2: up to 1 too high, at x = 2. Inside it unit 2 bends at x = 1.67.',
    );
    expect(judgements(1, -1.2, 3, -4)[1]).to.equal(
      'Segment 2: up to 1.8 too high, at x = 2. ' +
        'Inside it unit 1 bends at x = 1.2 and unit 2 bends at x = 1.33.',
    );
  });

  it('says that only the height is off where the slope is right', () => {
    expect(judgements(1, -1, 2, -3)[2]).to.equal(
      'Segment 3: up to 1 too high, at x = 2. Its slope is right, but all of it is too high.',
    );
  });
});

describe('the announcement of a change', () => {
  const start = gradeOf(0, 0, 0, 0);
  const half = gradeOf(1, -1, 0, 0);

  it('tells error and segments, and which of them match now or no longer', () => {
    expect(changeAnnouncement(english, lesson, undefined, start)).to.equal(
      'Largest error 4.00, 1 of 3 segments matches.',
    );
    expect(changeAnnouncement(english, lesson, start, half)).to.equal(
      'Largest error 2.00, 2 of 3 segments match. Segment 2 now matches.',
    );
    expect(changeAnnouncement(english, lesson, half, gradeOf(2, -1, 0, 0))).to.equal(
      'Largest error 2.00, 0 of 3 segments match. Segments 1 and 2 no longer match.',
    );
    expect(changeAnnouncement(english, lesson, half, gradeOf(1, -1, 1, -2))).to.equal(
      'Largest error 1.00, 2 of 3 segments match.',
    );
  });

  it('says when the exercise is solved', () => {
    expect(changeAnnouncement(english, lesson, half, gradeOf(1, -1, 2, -4))).to.equal(
      'Solved. Largest error 0.00, 3 of 3 segments match.',
    );
  });

  it('is empty if nothing has changed', () => {
    expect(changeAnnouncement(english, lesson, half, half)).to.equal('');
    expect(changeAnnouncement(english, lesson, half, gradeOf(1, -1, 0, -1))).to.equal('');
  });
});
