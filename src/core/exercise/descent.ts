import { networkOfUnits } from '../hidden-unit.js';
import { linspace } from '../targets.js';
import type { Frame, RecordingConfiguration } from '../training/recording.js';
import { valueAt } from '../vertices.js';
import type { ExerciseTask, ExerciseValue } from './exercise.js';
import { gradeExercise, targetHeight, unitsWithValue } from './grading.js';

/** How gradient descent ended: within the tolerance, standing still from the start or later, or neither. */
export type DescentKind = 'solved' | 'did-not-move' | 'stuck' | 'still-moving' | 'diverged';

/** Where gradient descent has come to. */
export interface DescentOutcome {
  readonly kind: DescentKind;
  /** After which hardly anything moved. */
  readonly epoch: number;
  readonly value: ExerciseValue;
  readonly meanSquaredError: number;
  readonly maxError: number;
}

const sampleCount = 300;
const epochs = 100_000;

/** Each frame is this share of its epoch after the one before: most happens early. */
const recordGrowth = 0.02;

/** A unit stands still once its part of the prediction stays this near to the last one, as a share of the target's height. */
const stillness = 1e-4;

/** What still moves in this last share of the epochs has not come to a stand. */
const lastShare = 0.1;

/**
 * Gradient descent on the mean squared error from the reader's numbers: only weights and biases of the free
 * units move. The learning rate keeps it from overshooting whichever units are on.
 */
export function descentConfiguration(
  task: ExerciseTask,
  value: ExerciseValue,
  atZero: number,
): RecordingConfiguration {
  const { target, outputBias, free } = task;
  const [from, to] = [target[0][0], target[target.length - 1][0]];
  const { sizes, activation, parameters } = networkOfUnits(unitsWithValue(task, value), outputBias);
  const x = linspace(from, to, sampleCount);
  const frozen = new Uint8Array(parameters.length).fill(1);
  for (const unit of free) frozen[unit] = frozen[sizes[1] + unit] = 0;
  return {
    ...{ sizes, activation, parameters, frozen, atZero, x, y: x.map((at) => valueAt(target, at)) },
    ...{ lossFunction: 'mse', optimizer: 'sgd', batchSize: 'full', seed: 0 },
    learningRate: learningRateFor(task),
    ...{ epochs, recordEvery: 1, recordGrowth },
  };
}

/** Where a whole recording of gradient descent has come to. */
export function descentOutcome(task: ExerciseTask, frames: readonly Frame[]): DescentOutcome {
  const last = frames[frames.length - 1];
  const value = valueOfFrame(task, last);
  const { solved, maxError } = gradeExercise(task, value);
  const outcome = { value, meanSquaredError: last.loss, maxError };
  if (last.epoch < epochs) return { kind: 'diverged', epoch: last.epoch, ...outcome };
  const distances = frames.map((frame) => distance(task, valueOfFrame(task, frame), value));
  // The frame after the last one that is not near the end yet.
  const following =
    distances.map((each) => each > stillness * targetHeight(task.target)).lastIndexOf(true) + 1;
  const { epoch } = frames[following];
  if (solved) return { kind: 'solved', epoch, ...outcome };
  if (distances.every((each) => each === 0)) return { kind: 'did-not-move', epoch, ...outcome };
  const isStill = epoch <= (1 - lastShare) * epochs;
  return { kind: isStill ? 'stuck' : 'still-moving', epoch, ...outcome };
}

/** The numbers that the free units have in a frame. */
export function valueOfFrame(task: ExerciseTask, { parameters }: Frame): ExerciseValue {
  const { free, units } = task;
  return {
    weight: free.map((unit) => parameters[unit]),
    bias: free.map((unit) => parameters[units.length + unit]),
  };
}

/** How far any unit's preactivation is from its last one on the target, times its output weight. */
function distance(
  { target, units, free }: ExerciseTask,
  { weight, bias }: ExerciseValue,
  last: ExerciseValue,
): number {
  const ends = [target[0][0], target[target.length - 1][0]];
  const differences = free.flatMap((unit, place) =>
    ends.map((x) =>
      Math.abs(
        units[unit].outputWeight *
          ((weight[place] - last.weight[place]) * x + (bias[place] - last.bias[place])),
      ),
    ),
  );
  return Math.max(...differences);
}

/** Below what would make it swing: 2 / (the largest curvature that the loss can have) is 2.5 times as much. */
function learningRateFor({ target, units, free }: ExerciseTask): number {
  const [from, to] = [target[0][0], target[target.length - 1][0]];
  const outputs = free.map((unit) => units[unit].outputWeight);
  const squares = outputs.reduce((sum, weight) => sum + weight * weight, 0);
  const meanSquare = (from * from + from * to + to * to) / 3;
  return squares > 0 ? 0.4 / (squares * (meanSquare + 1)) : 1;
}
