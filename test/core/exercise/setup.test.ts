import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { constructUnits } from '../../../src/core/exercise/construction.js';
import type { Exercise, ExerciseValue } from '../../../src/core/exercise/exercise.js';
import { gradeExercise, startValue } from '../../../src/core/exercise/grading.js';
import type { Vertices } from '../../../src/core/vertices.js';
import { anyVertices, ask, errorOnGrid, fixed, unit } from './exercises.js';

const lessonTarget: Vertices = [
  [0, 2],
  [1, 0],
  [2, 1],
  [3, 4],
];
const lesson: Exercise = {
  target: lessonTarget,
  units: [fixed(-2, 2), unit(), unit()],
  outputBias: 0,
  free: [1, 2],
  answer: { weight: [1, 2], bias: [-1, -4] },
  ...{ min: -4, max: 4, step: 0.1, tolerance: 0.05 },
};
const hill: Vertices = [
  [0, 0],
  [1, 2],
  [2, 0],
];

describe('an exercise that nothing is said about', () => {
  it("is the lesson's", () => {
    expect(ask()).to.deep.equal({ exercise: lesson, problems: [] });
  });

  it('has the sliders that are asked for', () => {
    const sliders = { min: -8, max: 5, step: 0.5, tolerance: 0.2 };
    const { exercise, problems } = ask(sliders);
    expect(exercise).to.deep.equal({ ...lesson, ...sliders });
    expect(problems).to.deep.equal([]);
  });
});

describe('an exercise with units of the author', () => {
  it('has these units, with their numbers, and the target of the lesson', () => {
    const units = [fixed(-2, 2), unit({ weight: 1, bias: 0.5, label: 'a' }), unit({ weight: -3 })];
    const { exercise, problems } = ask({ units });
    expect(problems).to.deep.equal([]);
    expect(exercise).to.deep.equal({ ...lesson, units });
  });

  it('has the range of the lesson unless its answer lies outside', () => {
    const quiet = { outputWeight: 0.5 };
    const units = [fixed(-2, 2), unit(quiet), unit(quiet)];
    const { exercise } = ask({ units });
    expect(exercise.answer).to.deep.equal({ weight: [2, 4], bias: [-2, -8] });
    expect([exercise.min, exercise.max]).to.deep.equal([-9, 9]);
    expect(exercise.step).to.equal(0.1);
  });

  it('has the output bias that is given', () => {
    const units = [unit({ outputWeight: -1 }), fixed(-1, 0), unit({ outputWeight: -2 })];
    const { exercise, problems } = ask({ target: hill, units, outputBias: 2 });
    expect(problems).to.deep.equal([]);
    expect(exercise.outputBias).to.equal(2);
    expect(gradeExercise(exercise, exercise.answer!).maxError).to.be.below(1e-12);
  });

  it('may be solved from the start', () => {
    const units = [fixed(-2, 2), unit({ weight: 2, bias: -4 }), unit({ weight: 1, bias: -1 })];
    const { exercise } = ask({ units });
    expect(gradeExercise(exercise, startValue(exercise)).solved).to.equal(true);
  });

  for (const [what, units, reason, target] of [
    [
      'all of its units fixed',
      [fixed(-2, 2), fixed(1, -1)],
      'one relu-unit that is not fixed',
      null,
    ],
    [
      'one free unit where two are needed',
      [fixed(-2, 2), unit()],
      '(it needs 2 units with an output weight above 0, not fixed, and there is 1)',
      null,
    ],
    [
      'no negative output weight for a hill',
      [fixed(2, 0), unit(), unit()],
      '(it needs a unit with an output weight below 0, not fixed, and there is none)',
      hill,
    ],
    [
      'no unit left for the first segment',
      [unit(), unit()],
      '(its bends take all units that are not fixed, and none is left to put its ends right)',
      null,
    ],
  ] as const) {
    it(`is the lesson's, with a message, with ${what}`, () => {
      const { exercise, problems } = ask({ units, target: target ?? undefined });
      expect(exercise).to.deep.equal(lesson);
      expect(problems.length).to.equal(1);
      const [{ setting, request, allowed, used }] = problems;
      expect([setting, used]).to.deep.equal(['target', '0,2 1,0 2,1 3,4']);
      expect(request).to.equal(target ? '0,0 1,2 2,0' : '0,2 1,0 2,1 3,4');
      expect(allowed.endsWith(reason), allowed).to.equal(true);
    });
  }
});

describe('an exercise for a target', () => {
  it('has units of the construction, the free ones at 0', () => {
    const { exercise, problems } = ask({ target: hill });
    expect(problems).to.deep.equal([]);
    expect(exercise).to.deep.equal({
      target: hill,
      units: [fixed(-2, 2, -1), unit({ outputWeight: -1 })],
      outputBias: 2,
      free: [1],
      answer: { weight: [2], bias: [-2] },
      // 2 % of the height are 0.04.
      ...{ min: -4, max: 4, step: 0.1, tolerance: 0.04 },
    });
  });

  it("leaves room at the ends of the lesson's range too", () => {
    const { exercise } = ask({ target: lessonTarget });
    expect(exercise).to.deep.equal({ ...lesson, min: -5, max: 5 });
  });

  it('has a finer step where the answer lies between coarse stops', () => {
    const { exercise } = ask({
      target: [
        [0, 1],
        [3, 0],
        [9, 2],
      ],
    });
    // Half of the tolerance is 0.02. Instead of 1/3, weights of 0.33 are 0.03 off at x = 9, 0.335 only 0.015.
    expect(exercise.tolerance).to.equal(0.04);
    expect(exercise.step).to.equal(0.005);
    expect(exercise.answer!.weight[0]).to.be.closeTo(1 / 3, 1e-15);
  });

  it('has a step with which it does not matter which of two stops a slider takes', () => {
    const { exercise } = ask({
      target: [
        [0.9, 0.65],
        [1.1, 0.4],
        [1.5, 0.85],
        [1.7, 0.2],
      ],
    });
    // Weights 1.125 and 4.375: stops of 0.01 are 0.005 off if both go up, 0.022 if one goes down.
    expect(exercise.tolerance).to.be.closeTo(0.013, 1e-12);
    expect(exercise.answer!.weight).to.deep.equal([1.125, 4.375]);
    expect(exercise.step).to.equal(0.005);
  });

  it('takes an output bias of its own for what it is', () => {
    expect(ask({ target: hill, outputBias: 2 }).problems).to.deep.equal([]);
    const { exercise, problems } = ask({ target: hill, outputBias: 1 });
    expect(exercise.outputBias).to.equal(2);
    expect(problems).to.deep.equal([
      {
        setting: 'output-bias',
        request: 1,
        allowed: '0 without relu-unit children, as it then follows from the target',
        used: '2',
      },
    ]);
  });

  it("is the lesson's, with a message, where nothing is left for the reader", () => {
    const { exercise, problems } = ask({
      target: [
        [0, 2],
        [1, 0],
        [2, 0],
      ],
      tolerance: 0.1,
    });
    expect(exercise).to.deep.equal({ ...lesson, tolerance: 0.1 });
    expect(problems).to.deep.equal([
      {
        setting: 'target',
        request: '0,2 1,0 2,0',
        allowed: 'a target that is not flat from its second vertex on',
        used: '0,2 1,0 2,1 3,4',
      },
    ]);
  });

  it("is the lesson's, with a message, where numbers grow beyond sliders", () => {
    const { exercise, problems } = ask({
      target: [
        [0, 0],
        [1e-300, 1],
        [2, 0],
      ],
    });
    expect(exercise).to.deep.equal(lesson);
    expect(problems.map(({ allowed }) => allowed)).to.deep.equal([
      'a target for sliders, not too steep, too flat or too far from x = 0',
    ]);
  });
});

describe('settings that contradict others', () => {
  const settings = (request: Parameters<typeof ask>[0]) =>
    ask(request).problems.map(({ setting, request: asked, allowed, used }) => [
      ...[setting, asked, allowed, used],
    ]);

  it('are a range without length', () => {
    expect(settings({ min: 2, max: 2 })).to.deep.equal([
      ['min', 2, 'a number below max, 2', '−4, with max 4'],
    ]);
    expect(settings({ min: 5 })).to.deep.equal([
      ['min', 5, 'a number below max, 4', '−4, with max 4'],
    ]);
    expect(settings({ max: -4 })).to.deep.equal([['max', -4, 'a number above min, −4', '4']]);
    expect(ask({ max: -4 }).exercise).to.deep.equal(lesson);
  });

  it('are a step whose stops miss the target', () => {
    const allowed = 'a step whose stops come within the tolerance of the target';
    expect(settings({ step: 0.3 })).to.deep.equal([['step', 0.3, allowed, '0.1']]);
    expect(settings({ step: 0.3, tolerance: 0.5 })).to.deep.equal([]);
    // With min at −3.95 no stop is a multiple of 0.1.
    expect(settings({ min: -4.03, step: 0.1 })).to.deep.equal([['step', 0.1, allowed, '0.01']]);
  });

  it('are a step longer than the range, or too small for a slider', () => {
    expect(settings({ step: 9 })).to.deep.equal([['step', 9, 'a number from 1×10⁻⁹ to 8', '0.1']]);
    expect(settings({ step: 1e-300 })).to.deep.equal([
      ['step', 1e-300, 'a number from 1×10⁻⁹ to 8', '0.1'],
    ]);
  });

  it('are a tolerance smaller than any step', () => {
    const target: Vertices = [
      [0, 1],
      [3000, 0],
      [6000, 1],
    ];
    expect(settings({ target, tolerance: 1e-7 })).to.deep.equal([
      ['tolerance', 1e-7, 'a number that the stops of a slider come within', '0.02'],
    ]);
  });

  it('are reported together', () => {
    expect(settings({ min: 4, max: 3, step: 0.3, units: [fixed(1, 1)] }).map(([name]) => name))
      .to //
      .deep.equal(['min', 'target', 'step']);
  });
});

describe('for 1,000 random lists of vertices', () => {
  const runs = { numRuns: 1000, seed: 4 };
  const solvable = anyVertices.filter((target) =>
    constructUnits(target).units.some((each) => !each.fixed),
  );
  const numbersOf = ({ weight, bias }: ExerciseValue) => [...weight, ...bias];
  const rounded = ({ weight, bias }: ExerciseValue, step: number): ExerciseValue => {
    const round = (number: number) => Math.round(number / step) * step;
    return { weight: weight.map(round), bias: bias.map(round) };
  };

  it('no problem is found', () => {
    fc.assert(
      fc.property(solvable, (target) => {
        const { exercise, problems } = ask({ target });
        expect(problems).to.deep.equal([]);
        expect(exercise.target).to.equal(target);
        expect(numbersOf(startValue(exercise)).every((number) => number === 0)).to.equal(true);
      }),
      runs,
    );
  });

  it('the answer has an exact error below 1e-9', () => {
    fc.assert(
      fc.property(solvable, (target) => {
        const { exercise } = ask({ target });
        const grade = gradeExercise(exercise, exercise.answer!);
        expect(grade.maxError).to.be.below(1e-9);
        expect(errorOnGrid(exercise, exercise.answer!)).to.be.below(1e-9);
        expect([grade.solved, grade.score]).to.deep.equal([true, 1]);
      }),
      runs,
    );
  });

  it("the answer rounded to the slider's step still matches, with half of the tolerance to spare", () => {
    fc.assert(
      fc.property(solvable, (target) => {
        const { exercise } = ask({ target });
        const { answer, step, tolerance } = exercise;
        const value = rounded(answer!, step);
        expect(gradeExercise(exercise, value).solved).to.equal(true);
        expect(errorOnGrid(exercise, value)).to.be.at.most(tolerance / 2 + 1e-8);
      }),
      runs,
    );
  });

  it('kink and slope rounded to the sliders’ stops still match, where these are set', () => {
    fc.assert(
      fc.property(solvable, (target) => {
        const { exercise, problems } = ask({ target, parameters: 'kink-slope' });
        expect(problems).to.deep.equal([]);
        const { answer, step, tolerance } = exercise;
        const [from] = target[0];
        const slopes = answer!.weight.map((slope) => Math.round(slope / step) * step);
        const kinks = answer!.weight.map((slope, place) => {
          const kink = -answer!.bias[place] / slope;
          return from + Math.round((kink - from) / step) * step;
        });
        const bias = slopes.map((slope, place) => -slope * kinks[place]);
        const error = errorOnGrid(exercise, { weight: slopes, bias });
        expect(error).to.be.at.most(tolerance / 2 + 1e-6 * tolerance + 1e-8);
      }),
      runs,
    );
  });

  it('the answer lies inside the range, and its stops are the rounded answer', () => {
    fc.assert(
      fc.property(solvable, (target) => {
        const { answer, min, max, step } = ask({ target }).exercise;
        const room = 0.05 * Math.max(...numbersOf(answer!).map(Math.abs));
        for (const number of numbersOf(answer!))
          expect(number).to.be.within(min + room, max - room);
        for (const stop of numbersOf(rounded(answer!, step))) {
          const count = (stop - min) / step;
          expect(count).to.be.closeTo(Math.round(count), 1e-6);
          expect(Math.round(count)).to.be.within(0, Math.floor((max - min) / step + 1e-6));
        }
      }),
      runs,
    );
  });

  it('the step is the largest round one that does', () => {
    fc.assert(
      fc.property(solvable, (target) => {
        const { exercise } = ask({ target });
        const { answer, step, tolerance } = exercise;
        if (step === 0.1) return;
        const [digit, decade] = step.toExponential().split('e');
        expect(['1', '2', '5']).to.include(digit);
        const coarser = Number(`${{ 1: 2, 2: 5, 5: 10 }[digit]!}e${decade}`);
        // In the middle of two stops it must not matter which of them a slider takes.
        const isTie = (number: number) => Math.abs(Math.abs((number / coarser) % 1) - 0.5) < 1e-6;
        if (numbersOf(answer!).some(isTie)) return;
        const { maxError } = gradeExercise(exercise, rounded(answer!, coarser));
        expect(maxError).to.be.above(tolerance / 2);
      }),
      runs,
    );
  });

  it('the range that an author asks for is kept where it holds the answer', () => {
    const end = fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined });
    fc.assert(
      fc.property(solvable, end, end, (target, low, max) => {
        const min = low === undefined ? undefined : -low;
        const { exercise, problems } = ask({ target, min, max });
        expect(problems).to.deep.equal([]);
        const numbers = numbersOf(exercise.answer!);
        const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
        expect(exercise.min).to.be.at.most(lowest);
        expect(exercise.max).to.be.at.least(highest);
        if (min !== undefined && min <= lowest) expect(exercise.min).to.equal(min);
        if (max !== undefined && max >= highest) expect(exercise.max).to.equal(max);
      }),
      runs,
    );
  });
});
