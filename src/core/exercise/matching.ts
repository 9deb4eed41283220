import type { Phrase } from '../language.js';
import type { HiddenUnit } from '../hidden-unit.js';
import { withoutNoise } from '../vertices.js';
import type { Vertices } from '../vertices.js';
import type { ExerciseTask, ExerciseValue } from './exercise.js';
import { gradeExercise } from './grading.js';
import { piecesOf } from './pieces.js';
import type { Piece } from './pieces.js';
import { residualOf, simplified } from './residual.js';
import { countOf, whyUnmatchable } from './unmatchable.js';

/** Numbers for the free units that match a target, or why there are none; neither if that is unknown. */
export interface Match {
  readonly answer?: ExerciseValue;
  readonly reason?: Phrase;
}

/** Rounding errors of a sum of units, as a share of the largest number in it. */
const rounding = 1e-13;

/** First exactly; then so that small bends are left out, as those of 0.33 instead of 1/3. */
const sharesOfTolerance = [0, 0.1, 0.25, 0.5];

/** Looks for numbers with which all units together stay within the tolerance of the target. */
export function matchUnits(task: ExerciseTask): Match {
  const { target, units, outputBias, free, tolerance } = task;
  const given = units.filter((_, index) => !free.includes(index));
  const available = free.map((index) => units[index]);
  const residual = residualOf(target, given, outputBias);
  const noise = rounding * largestTerm(target, given, outputBias);
  const reason = whyUnmatchable(simplified(residual, noise), available, tolerance + noise);
  if (reason !== undefined) return { reason };
  const counts = { positive: countOf(available, 1), negative: countOf(available, -1) };
  for (const share of sharesOfTolerance) {
    const allowance = Math.max(noise, share * tolerance);
    for (const pieces of piecesOf(simplified(residual, allowance), counts, allowance)) {
      const answer = assign(pieces, available);
      if (gradeExercise(task, answer).solved) return { answer };
    }
  }
  return {};
}

/** The numbers with which units are the pieces, the others being 0; there are units enough. */
function assign(pieces: readonly Piece[], units: readonly HiddenUnit[]): ExerciseValue {
  const weight = units.map(() => 0);
  const bias = units.map(() => 0);
  const taken = new Set<number>();
  for (const piece of pieces) {
    const place = units.findIndex(
      ({ outputWeight }, index) => !taken.has(index) && Math.sign(outputWeight) === piece.sign,
    );
    taken.add(place);
    const size = Math.abs(units[place].outputWeight);
    weight[place] = withoutNoise(piece.weight / size);
    bias[place] = withoutNoise(piece.bias / size);
  }
  return { weight, bias };
}

/** The largest number that is summed up to the residual. */
function largestTerm(target: Vertices, given: readonly HiddenUnit[], outputBias: number): number {
  const farthest = Math.max(...target.map(([x]) => Math.abs(x)));
  const terms = given.map(
    ({ weight, bias, outputWeight }) =>
      Math.abs(outputWeight) * (Math.abs(weight) * farthest + Math.abs(bias)),
  );
  return Math.max(Math.abs(outputBias), ...target.map(([, y]) => Math.abs(y)), ...terms);
}
