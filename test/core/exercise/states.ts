import fc from 'fast-check';

import type { Exercise, ExerciseValue } from '../../../src/core/exercise/exercise.js';
import type { HiddenUnit } from '../../../src/core/hidden-unit.js';
import { anyVertices, ask, unit } from './exercises.js';

/** An exercise and the numbers that somebody has set. */
export interface ExerciseState {
  readonly exercise: Exercise;
  readonly value: ExerciseValue;
}

/** The lesson's exercise. */
export const lesson = ask().exercise;

/** The lesson's free numbers in the order of its sliders. */
export function lessonValue(w1: number, b1: number, w2: number, b2: number): ExerciseValue {
  return { weight: [w1, w2], bias: [b1, b2] };
}

const anyNumber = fc.oneof(
  fc.integer({ min: -40, max: 40 }).map((quarters) => quarters / 4),
  fc.integer({ min: -10_000, max: 10_000 }).map((number) => number / 1003),
);

/** Exercises made for targets of 3 to 12 vertices, flat and straight in places. */
const madeExercise = anyVertices.map((target) => ask({ target }).exercise);

/** Exercises of an author's units of all kinds, for targets that these can match. */
const givenExercise = fc
  .array(
    fc.record({
      weight: anyNumber,
      bias: anyNumber,
      outputWeight: fc.constantFrom(1, 1, -1, 2, -0.5),
      fixed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .filter((units) => units.some(({ fixed }) => !fixed))
  .map((numbers) => exerciseWith(numbers.map(unit)))
  .filter(({ outputBias }) => outputBias === 0.5);

/** Exercises of both kinds with answer, known mistakes and any numbers unit by unit, some swapped. */
export const anyState: fc.Arbitrary<ExerciseState> = fc
  .oneof(madeExercise, givenExercise)
  .chain((exercise) => {
    const count = exercise.free.length;
    const shape = { minLength: count, maxLength: count };
    const mistakes = ['none', 'none', 'zero', 'kink', 'slope', 'left', 'own-slope', 'any'] as const;
    return fc
      .record({
        mistakes: fc.array(fc.constantFrom(...mistakes), shape),
        numbers: fc.array(fc.tuple(anyNumber, anyNumber), shape),
        order: fc.shuffledSubarray([...exercise.free.keys()], shape),
      })
      .map(({ mistakes: made, numbers, order }) => {
        const outputWeightOf = (place: number): number =>
          exercise.units[exercise.free[place]].outputWeight;
        const set = made.map((mistake, place) => {
          const canSwap = outputWeightOf(order[place]) === outputWeightOf(place);
          return withMistake(exercise, canSwap ? order[place] : place, mistake, numbers[place]);
        });
        const value = { weight: set.map(([weight]) => weight), bias: set.map(([, bias]) => bias) };
        return { exercise, value };
      });
  });

/** The units, the free ones starting at 0, and as target what they give from −2 to 3. */
function exerciseWith(units: readonly HiddenUnit[]): Exercise {
  const kinks = units.map(({ weight, bias }) => -bias / weight);
  const inner = kinks
    .filter((kink) => kink > -2 && kink < 3)
    .sort((first, second) => first - second);
  const x = [-2, ...inner, 3].filter((at, index, all) => at - (all[index - 1] ?? -3) > 0.01);
  if (x.length === 2) x.splice(1, 0, 0.5);
  const sum = (at: number): number =>
    units.reduce(
      (part, { weight, bias, outputWeight }) =>
        part + outputWeight * Math.max(0, weight * at + bias),
      0.5,
    );
  return ask({
    target: x.map((at) => [at, sum(at)]),
    units: units.map((each) => (each.fixed ? each : { ...each, weight: 0, bias: 0 })),
    outputBias: 0.5,
  }).exercise;
}

function withMistake(
  { target, answer }: Exercise,
  part: number,
  mistake: string,
  [first, second]: readonly [number, number],
): [weight: number, bias: number] {
  const weight = answer?.weight[part] ?? 1;
  const bias = answer?.bias[part] ?? 0;
  const kink = weight === 0 ? 0 : -bias / weight;
  switch (mistake) {
    case 'zero':
      return [0, 0];
    case 'kink':
      return [weight, bias + second / 5];
    case 'slope':
      return [weight * (1 + first / 5), bias * (1 + first / 5)];
    case 'left':
      return [-weight, -bias];
    case 'own-slope': {
      const end = target.findIndex(([x]) => x > kink + 1e-9);
      if (end < 1) return [weight, bias];
      const [[x, y], [nextX, nextY]] = target.slice(end - 1);
      const slope = Math.abs((nextY - y) / (nextX - x));
      return [slope, -slope * kink];
    }
    case 'any':
      return [first / 2, second / 2];
    default:
      return [weight, bias];
  }
}
