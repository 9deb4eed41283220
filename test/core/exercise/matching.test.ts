import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import type { ExerciseTask, ExerciseValue } from '../../../src/core/exercise/exercise.js';
import { gradeExercise } from '../../../src/core/exercise/grading.js';
import { matchUnits } from '../../../src/core/exercise/matching.js';
import type { HiddenUnit } from '../../../src/core/hidden-unit.js';
import { differencesAtBends, largestDifference } from '../../../src/core/largest-difference.js';
import { createRandomGenerator } from '../../../src/core/mersenne-twister.js';
import type { Vertices } from '../../../src/core/vertices.js';
import { fixed, unit } from './exercises.js';
import { phraseText } from '../../../src/core/language.js';
import { english } from '../../english.js';

const lesson: Vertices = [
  [0, 2],
  [1, 0],
  [2, 1],
  [3, 4],
];

function taskFor(
  target: Vertices,
  units: readonly HiddenUnit[],
  { outputBias = 0, tolerance = 0.05 } = {},
): ExerciseTask {
  const free = units.flatMap((each, index) => (each.fixed ? [] : [index]));
  return { target, units, outputBias, free, tolerance };
}

function unitsFor(...outputWeights: readonly number[]): HiddenUnit[] {
  return outputWeights.map((outputWeight) => unit({ outputWeight }));
}

describe('numbers for units as they are given', () => {
  it("are the lesson's answer, with units that face right in the order of the kinks", () => {
    const { answer } = matchUnits(taskFor(lesson, [fixed(-2, 2), ...unitsFor(1, 1, 1)]));
    expect(answer).to.deep.equal({ weight: [1, 2, 0], bias: [-1, -4, 0] });
  });

  it('go to units whose output weights have the sign that a bend needs', () => {
    const hill: Vertices = [
      [0, 0],
      [1, 2],
      [2, 0],
      [3, 1],
    ];
    const { answer } = matchUnits(taskFor(hill, [fixed(2, 0), ...unitsFor(0.5, -2, 1)]));
    expect(answer).to.deep.equal({ weight: [6, 2, 0], bias: [-12, -2, 0] });
  });

  for (const [what, target, weights, outputBias, expected] of [
    ['two units instead of three, with an output bias', lesson, [3, 2], -2, [1, -1, -1, 2]],
    ['three free units, two of them at one bend', lesson, [1, 1, 1], 0, undefined],
    [
      'a unit that is on everywhere',
      [
        [0, 1],
        [1, 2],
        [2, 5],
      ],
      [1, 1],
      0,
      [2, -2, 1, 1],
    ],
    [
      'two units that make a line of both signs',
      [
        [-1, -1],
        [0, 0],
        [1, 1],
      ],
      [1, -1],
      0,
      [1, 0, -1, 0],
    ],
    [
      'two bends with two units of opposite sign each',
      [
        [0, -3],
        [1, -2],
        [2, -2],
        [3, -3],
      ],
      [1, 1, -1, -1],
      0,
      undefined,
    ],
    [
      'a unit for nothing',
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
      [1],
      1,
      [0, 0],
    ],
  ] as const) {
    it(`find ${what}`, () => {
      const task = taskFor(target, unitsFor(...weights), { outputBias });
      const { answer } = matchUnits(task);
      expect(gradeExercise(task, answer!).maxError).to.be.below(1e-12);
      const pairs = answer!.weight.flatMap((weight, place) => [weight, answer!.bias[place]]);
      if (expected) expect(pairs).to.deep.equal(expected);
    });
  }

  it('come within the tolerance where fixed units have rounded numbers', () => {
    const target: Vertices = [
      [0, 1],
      [3, 0],
      [6, 2],
    ];
    const task = taskFor(target, [fixed(-0.33, 0.99), ...unitsFor(1)]);
    const { answer } = matchUnits(task);
    expect(gradeExercise(task, answer!).solved).to.equal(true);
    expect(matchUnits({ ...task, tolerance: 0.001 }).answer).to.equal(undefined);
  });
});

/** Units of any kind whose kinks lie on a coarse grid, so that many share one, some outside of 0 to 5. */
const anyUnit = fc
  .record({
    kink: fc.integer({ min: -1, max: 6 }),
    slope: fc.constantFrom(1, -1, 2, -2, 0.5, -3, 0),
    outputWeight: fc.constantFrom(1, 1, 1, -1, 2, -0.5),
    isFixed: fc.constantFrom(true, false, false),
    bias: fc.constantFrom(-1, 0, 1),
  })
  .map(({ kink, slope, outputWeight, isFixed, bias }) =>
    unit({
      weight: slope,
      bias: slope === 0 ? bias : -slope * kink,
      outputWeight,
      fixed: isFixed,
    }),
  );
const anyUnits = fc.array(anyUnit, { minLength: 1, maxLength: 7 });

/** What units make between 0 and 5. */
function madeBy(units: readonly HiddenUnit[], outputBias: number): Vertices {
  return [0, 1, 2, 3, 4, 5].map((x) => {
    const parts = units.map(
      ({ weight, bias, outputWeight }) => outputWeight * Math.max(0, weight * x + bias),
    );
    return [x, parts.reduce((sum, part) => sum + part, outputBias)] as const;
  });
}

const zeroed = (units: readonly HiddenUnit[]) =>
  units.map((each) => (each.fixed ? each : { ...each, weight: 0, bias: 0 }));

describe('what any units have made', () => {
  it('is found again, whichever way they face and however they share bends', () => {
    fc.assert(
      fc.property(anyUnits, fc.integer({ min: -2, max: 2 }), (units, outputBias) => {
        const task = taskFor(madeBy(units, outputBias), zeroed(units), { outputBias });
        fc.pre(task.free.length > 0);
        const { answer, reason } = matchUnits(task);
        expect(reason).to.equal(undefined);
        expect(gradeExercise(task, answer!).maxError).to.be.below(1e-9);
      }),
      { numRuns: 3000 },
    );
  });

  it('is never said to be out of reach when it is off by the tolerance', () => {
    const off = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
      minLength: 6,
      maxLength: 6,
    });
    const anyTolerance = fc.constantFrom(0.01, 0.05, 0.3, 1);
    fc.assert(
      fc.property(anyUnits, off, anyTolerance, (units, shares, tolerance) => {
        const made = madeBy(units, 0);
        const target = made.map(([x, y], index) => [x, y + tolerance * shares[index]] as const);
        const task = taskFor(target, zeroed(units), { tolerance });
        fc.pre(task.free.length > 0);
        const { answer, reason } = matchUnits(task);
        expect(reason).to.equal(undefined);
        if (answer) expect(gradeExercise(task, answer).solved).to.equal(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what is near to a function of as many bends', () => {
  it('is never said to be out of reach', () => {
    const offset = fc.double({ min: -0.3, max: 0.3, noNaN: true });
    const hinges = fc.array(
      fc.record({
        isThere: fc.boolean(),
        slope: fc.constantFrom(1, -1, 3, -3),
        outputWeight: fc.constantFrom(1, -1),
        shift: offset,
        height: offset,
      }),
      { minLength: 4, maxLength: 4 },
    );
    const size = fc.constantFrom(1, 0.3, 0.1);
    let tight = 0;
    fc.assert(
      fc.property(hinges, offset, offset, size, (all, first, last, scale) => {
        const placed = all.map((hinge, index) => ({ ...hinge, kink: index + 1 }));
        const there = placed.filter(({ isThere }) => isThere);
        fc.pre(there.length > 0);
        const units = there.map(({ slope, outputWeight, kink }) =>
          unit({ weight: slope, bias: -slope * kink, outputWeight }),
        );
        const off = ([x, y]: Vertices[number], shift: number, height: number) =>
          [x + scale * shift, y + scale * height] as const;
        const inner = there.map(({ kink, shift, height }) =>
          off(madeBy(units, 0)[kink], shift, height),
        );
        const ends = madeBy(units, 0);
        const target = [off(ends[0], 0, first), ...inner, off(ends[5], 0, last)];
        const { value } = largestDifference(differencesAtBends(units, 0, target));
        const tolerance = Math.abs(value);
        expect(matchUnits(taskFor(target, zeroed(units), { tolerance })).reason).to.equal(
          undefined,
        );
        // With a tenth of that some of these are out of reach.
        const strict = taskFor(target, zeroed(units), { tolerance: tolerance / 10 });
        const { reason } = matchUnits(strict);
        if (reason && phraseText(english, reason).includes('none is left')) tight++;
      }),
      { numRuns: 2000 },
    );
    expect(tight).to.be.above(20);
  });
});

describe('a target that units are said not to match', () => {
  const cases: readonly (readonly [string, Vertices, readonly HiddenUnit[], RegExp])[] = [
    [
      'one unit too few',
      lesson,
      [fixed(-2, 2), ...unitsFor(1)],
      /2 units .* above 0, .* there is 1/,
    ],
    [
      'a bend downwards',
      [
        [0, 0],
        [1, 1],
        [2, 0],
      ],
      [fixed(1, 0), ...unitsFor(1, 2)],
      /a unit .* below 0, .* there is none/,
    ],
    [
      'an end below 0',
      [
        [0, -1],
        [1, 0],
        [2, 1],
      ],
      unitsFor(1, 1),
      /a unit .* below 0/,
    ],
    ['output weights of 0', lesson, [fixed(-2, 2), ...unitsFor(0, 0)], /there is none/],
    ['a first segment that is left over', lesson, unitsFor(1, 1), /none is left/],
  ];
  for (const [what, target, units, phrase] of cases) {
    it(`is one with ${what}`, () => {
      const { reason } = matchUnits(taskFor(target, units));
      expect(reason && phraseText(english, reason)).to.match(phrase);
    });
  }

  it('is not matched by a random search either', () => {
    const height = fc.integer({ min: -3, max: 3 });
    const anyTarget = fc
      .array(height, { minLength: 3, maxLength: 5 })
      .map((heights) => heights.map((y, x) => [x, y] as const));
    let proven = 0;
    fc.assert(
      fc.property(anyTarget, anyUnits, fc.nat(), (target, units, seed) => {
        const task = taskFor(target, zeroed(units).slice(0, 4), { tolerance: 0.3 });
        fc.pre(task.free.length > 0);
        if (matchUnits(task).reason === undefined) return;
        proven++;
        expect(searchedError(task, seed)).to.be.above(0.3);
      }),
      { numRuns: 200 },
    );
    expect(proven).to.be.above(40);
  });
});

/** The smallest error that a random walk finds, which tries kinks at vertices and both ways to face. */
function searchedError(task: ExerciseTask, seed: number): number {
  const generator = createRandomGenerator(seed);
  const pick = (count: number) => generator.nextUint32() % count;
  const anyNumbers = (): readonly [number, number] => {
    const weight = (pick(2) ? 1 : -1) * (pick(2) ? pick(13) / 2 : 6 * generator.uniform());
    const kink = pick(2) ? task.target[pick(task.target.length)][0] : 6 * generator.uniform() - 1;
    return [weight, -weight * kink];
  };
  const changed = ({ weight, bias }: ExerciseValue): ExerciseValue => {
    const place = pick(weight.length);
    const size = 0.3 * generator.uniform();
    const [w, b] = pick(2)
      ? anyNumbers()
      : [weight[place] + size * generator.normal(), bias[place] + size * generator.normal()];
    const put = (numbers: readonly number[], number: number) =>
      numbers.map((each, index) => (index === place ? number : each));
    return { weight: put(weight, w), bias: put(bias, b) };
  };
  const start = task.free.map(anyNumbers);
  let best: ExerciseValue = { weight: start.map(([w]) => w), bias: start.map(([, b]) => b) };
  let error = gradeExercise(task, best).maxError;
  for (let step = 0; step < 400; step++) {
    const next = changed(best);
    const nextError = gradeExercise(task, next).maxError;
    if (nextError < error) [best, error] = [next, nextError];
  }
  return error;
}
