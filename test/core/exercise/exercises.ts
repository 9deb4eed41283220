import fc from 'fast-check';
import type { Exercise, ExerciseValue } from '../../../src/core/exercise/exercise.js';
import { createExercise } from '../../../src/core/exercise/setup.js';
import type {
  ExerciseProblem,
  ExerciseRequest,
  ExerciseSetup,
} from '../../../src/core/exercise/setup.js';
import { phraseText } from '../../../src/core/language.js';
import { english } from '../../english.js';
import type { HiddenUnit } from '../../../src/core/hidden-unit.js';
import type { Vertices } from '../../../src/core/vertices.js';

/** An exercise, and in English what of the request it does not meet. */
export interface EnglishSetup extends Omit<ExerciseSetup, 'problems'> {
  readonly problems: readonly (Omit<ExerciseProblem, 'allowed' | 'used'> & {
    readonly allowed: string;
    readonly used: string;
  })[];
}

/** The lesson's exercise, or one that differs from it as asked for. */
export function ask(changes: Partial<ExerciseRequest> = {}): EnglishSetup {
  const { exercise, problems } = createExercise({
    ...{ target: undefined, units: [], outputBias: 0 },
    ...{ min: undefined, max: undefined, step: undefined, tolerance: undefined },
    ...changes,
  });
  const inEnglish = problems.map(({ allowed, used, ...rest }) => ({
    ...rest,
    allowed: phraseText(english, allowed),
    used: phraseText(english, used),
  }));
  return { exercise, problems: inEnglish };
}

/** A free unit, or one that differs from that as told. */
export function unit(changes: Partial<HiddenUnit> = {}): HiddenUnit {
  return { weight: 0, bias: 0, outputWeight: 1, label: '', fixed: false, ...changes };
}

export function fixed(weight: number, bias: number, outputWeight = 1): HiddenUnit {
  return unit({ weight, bias, outputWeight, fixed: true });
}

/** The prediction at x, summed up here once more. */
export function predictionAt(exercise: Exercise, value: ExerciseValue, x: number): number {
  let sum = exercise.outputBias;
  exercise.units.forEach(({ weight, bias, outputWeight }, index) => {
    const place = exercise.free.indexOf(index);
    const z = place < 0 ? weight * x + bias : value.weight[place] * x + value.bias[place];
    if (z > 0) sum += outputWeight * z;
  });
  return sum;
}

/** The largest error on `count` points of every segment, ends included: never more than the exact one. */
export function errorOnGrid(exercise: Exercise, value: ExerciseValue, count = 50): number {
  let largest = 0;
  exercise.target.slice(1).forEach(([right, last], index) => {
    const [left, first] = exercise.target[index];
    for (let point = 0; point <= count; point++) {
      const share = point / count;
      const [x, y] = [left + (right - left) * share, first + (last - first) * share];
      largest = Math.max(largest, Math.abs(predictionAt(exercise, value, x) - y));
    }
  });
  return largest;
}

/** How an inner vertex continues: flat, in the direction so far, or anywhere. */
type Step = readonly [gap: number, kind: 'flat' | 'straight' | 'free', y: number];

const decimal = fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10);
/** No smaller than 1e-6, as tolerances would be too small for sliders. */
const rough = fc
  .double({ min: -10, max: 10, noNaN: true })
  .map((y) => (Math.abs(y) < 1e-6 ? 0 : y));
const anyHeight = fc.oneof(decimal, rough);
const anyGap = fc.oneof(
  fc.integer({ min: 1, max: 30 }).map((tenths) => tenths / 10),
  fc.double({ min: 0.05, max: 3, noNaN: true }),
);

/** 3 to 12 vertices with |y| <= 10 and gaps of 0.05 at least; many are flat or straight in places. */
export const anyVertices: fc.Arbitrary<Vertices> = fc
  .record({
    start: fc.tuple(anyHeight, anyHeight),
    steps: fc.array<Step>(
      fc.tuple(anyGap, fc.constantFrom('flat', 'straight', 'free', 'free'), anyHeight),
      { minLength: 2, maxLength: 11 },
    ),
    scale: fc.constantFrom(1, 1, 0.1, 0.01),
  })
  .map(({ start, steps, scale }) => {
    const vertices = [start];
    for (const [gap, kind, height] of steps) {
      const [x, y] = vertices[vertices.length - 1];
      const [beforeX, beforeY] = vertices[vertices.length - 2] ?? [x - 1, y];
      const straight = y + ((y - beforeY) / (x - beforeX)) * gap;
      const next = kind === 'flat' ? y : kind === 'straight' ? straight : height;
      vertices.push([x + gap, Math.abs(next) <= 10 ? next : height]);
    }
    return vertices.map(([x, y]) => [x, y * scale] as const);
  });
