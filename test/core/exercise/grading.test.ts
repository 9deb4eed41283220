import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import {
  gradeExercise,
  meanSquaredError,
  startValue,
  unitsWithValue,
  valueOfUnits,
} from '../../../src/core/exercise/grading.js';
import { anyVertices, ask, errorOnGrid, fixed, unit } from './exercises.js';

const lesson = ask().exercise;
const start = startValue(lesson);
const half = { weight: [1, 0], bias: [-1, 0] };

describe("the lesson's exercise", () => {
  it('has the mean squared errors of the lesson', () => {
    expect(meanSquaredError(lesson, start).toFixed(6)).to.equal('2.463034');
    expect(meanSquaredError(lesson, half).toFixed(6)).to.equal('0.449652');
    expect(meanSquaredError(lesson, lesson.answer!)).to.equal(0);
  });

  it('goes from an error of 4 to 0', () => {
    expect(gradeExercise(lesson, start)).to.deep.include({
      ...{ maxError: 4, errorAt: 3, solved: false, score: 0 },
    });
    expect(gradeExercise(lesson, half)).to.deep.include({
      ...{ maxError: 2, errorAt: 3, solved: false, score: 0.5 },
    });
    expect(gradeExercise(lesson, lesson.answer!)).to.deep.include({
      ...{ maxError: 0, solved: true, score: 1 },
    });
  });

  it('says of every segment what it is and how far off', () => {
    const { segments } = gradeExercise(lesson, half);
    expect(segments).to.deep.equal([
      {
        ...{ index: 0, from: 0, to: 1, slope: -2, maxError: 0, errorAt: 0, signedError: 0 },
        matched: true,
      },
      {
        ...{ index: 1, from: 1, to: 2, slope: 1, maxError: 0, errorAt: 1, signedError: 0 },
        matched: true,
      },
      {
        ...{ index: 2, from: 2, to: 3, slope: 3, maxError: 2, errorAt: 3, signedError: -2 },
        matched: false,
      },
    ]);
  });

  it('takes the answer with its units swapped', () => {
    expect(gradeExercise(lesson, { weight: [2, 1], bias: [-4, -1] })).to.deep.include({
      ...{ maxError: 0, solved: true, score: 1 },
    });
  });

  it("sees the known mistake of unit 2 with its segment's own slope", () => {
    const errors = (bias: number) =>
      gradeExercise(lesson, { weight: [1, 3], bias: [-1, bias] }).segments.map(
        ({ errorAt, signedError }) => [errorAt, signedError],
      );
    expect(errors(-6)).to.deep.equal([
      [0, 0],
      [1, 0],
      [3, 1],
    ]);
    expect(errors(-5)[1]).to.deep.equal([2, 1]);
    expect(errors(-4)[1]).to.deep.equal([2, 2]);
  });

  it('counts an error of the tolerance as matched, rounding errors aside', () => {
    // All of these predictions are too high by the tolerance at x = 3, up to rounding.
    const grades = Array.from({ length: 99 }, (_, index) => {
      const tolerance = (index + 1) / 100;
      const value = { weight: [1, 2], bias: [-1, -4 + tolerance] };
      return { tolerance, ...gradeExercise({ ...lesson, tolerance }, value) };
    });
    expect(grades.every(({ solved }) => solved)).to.equal(true);
    expect(grades.some(({ maxError, tolerance }) => maxError > tolerance)).to.equal(true);
    const off = { weight: [1, 2], bias: [-1, -4.05001] };
    expect(gradeExercise(lesson, off).solved).to.equal(false);
  });

  it('has one number for each free unit, in their order', () => {
    const value = { weight: [5, 6], bias: [7, 8] };
    const units = unitsWithValue(lesson, value);
    expect(units.map(({ weight, bias }) => [weight, bias])).to.deep.equal([
      [-2, 2],
      [5, 7],
      [6, 8],
    ]);
    expect(valueOfUnits(lesson, units)).to.deep.equal(value);
    expect(start).to.deep.equal({ weight: [0, 0], bias: [0, 0] });
  });
});

describe('the score', () => {
  it('leaves out what is matched at the start, even if it is lost', () => {
    // Unit 1 faces left and spoils segment 1; segment 2 matches, segment 3 does not.
    const spoilt = { weight: [1, -1], bias: [-1, 0.5] };
    const grade = gradeExercise(lesson, spoilt);
    expect(grade.segments.map(({ matched }) => matched)).to.deep.equal([false, true, false]);
    expect(grade.score).to.equal(0.5);
  });

  it('is 1 where all matches from the start, and 0 once that is lost', () => {
    const units = [fixed(-2, 2), unit({ weight: 1, bias: -1 }), unit({ weight: 2, bias: -4 })];
    const { exercise } = ask({ units });
    expect(gradeExercise(exercise, startValue(exercise)).score).to.equal(1);
    expect(gradeExercise(exercise, { weight: [0, 0], bias: [0, 0] }).score).to.equal(0);
  });
});

describe('the exact error', () => {
  it('is never below that of a fine grid', () => {
    const share = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        anyVertices,
        fc.array(share, { minLength: 22, maxLength: 22 }),
        (target, shares) => {
          const { exercise } = ask({ target });
          const answer = exercise.answer!;
          const off = (numbers: readonly number[], from: number) =>
            numbers.map((number, place) => number * shares[from + place]);
          const value = { weight: off(answer.weight, 0), bias: off(answer.bias, 11) };
          const { maxError, segments } = gradeExercise(exercise, value);
          const scale = 1 + maxError;
          expect(maxError).to.be.at.least(errorOnGrid(exercise, value) - 1e-10 * scale);
          expect(Math.max(...segments.map((segment) => segment.maxError))).to.equal(maxError);
          for (const { from, to, errorAt, maxError: own, signedError } of segments) {
            expect(errorAt).to.be.within(from, to);
            expect(own).to.equal(Math.abs(signedError));
          }
        },
      ),
    );
  });
});
