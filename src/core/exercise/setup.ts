import type { HiddenUnit } from '../hidden-unit.js';
import { phraseText } from '../language.js';
import type { Phrase } from '../language.js';
import type { Vertices } from '../vertices.js';
import { constructUnits } from './construction.js';
import type { Exercise, ExerciseTask, ExerciseValue } from './exercise.js';
import { gradeExercise, targetHeight, valueOfUnits } from './grading.js';
import { matchUnits } from './matching.js';
import {
  refuseOutputBias,
  refuseRange,
  refuseStep,
  refuseTarget,
  refuseTolerance,
} from './request.js';
import type { ExerciseProblem, ExerciseRequest, Refusal } from './request.js';
import {
  coarsestStep,
  largestNumber,
  roundedByKinks,
  roundedValues,
  smallestStep,
  usualReach,
  widenedRange,
} from './slider-range.js';
import { targetDomain } from './unit-action.js';

export type { ExerciseProblem, ExerciseRequest } from './request.js';

/** An exercise, and what of the request it does not meet. */
export interface ExerciseSetup {
  readonly exercise: Exercise;
  readonly problems: readonly ExerciseProblem[];
}

/** A task, and numbers that do it; undefined if none are known. */
interface SolvedTask extends ExerciseTask {
  readonly answer: ExerciseValue | undefined;
}

/** What the lesson asks to match. */
export const lessonTarget: Vertices = [
  [0, 2],
  [1, 0],
  [2, 1],
  [3, 4],
];

const usualStep = 0.1;
const usualTolerance = 0.05;
const toleranceShare = 0.02;

const gentler: Phrase = ({ term }) => term('gentlerTarget');

/**
 * The exercise that a request asks for, with units made for the target where the author gives none. What
 * cannot be met is left out and reported; in place of a target that cannot be matched it is the lesson's.
 */
export function createExercise(request: ExerciseRequest): ExerciseSetup {
  const refusals: Refusal[] = [];
  let granted = request;
  for (;;) {
    const result = tryRequest(granted);
    if (!isRefusal(result)) {
      const problems = refusals.map((refusal) => problemOf(refusal, result));
      return { exercise: result, problems };
    }
    refusals.push(result);
    granted = { ...granted, ...result.changes };
  }
}

function tryRequest(request: ExerciseRequest): Exercise | Refusal {
  const { target = lessonTarget, units, outputBias } = request;
  const { min = -usualReach, max = usualReach } = request;
  if (min >= max) return refuseRange(request, usualReach);
  const isMade = units.length === 0;
  const task = isMade ? makeTask(request, target) : takeTask(request, target);
  if (typeof task !== 'object') return refuseTarget(target, task);
  if (isMade && outputBias !== 0 && outputBias !== task.outputBias) {
    return refuseOutputBias(outputBias);
  }
  const { answer } = task;
  const numbers = answer ? [...answer.weight, ...answer.bias] : [];
  const given = task.units.flatMap(({ weight, bias }) => [weight, bias]);
  if (![...numbers, ...given].every((number) => Math.abs(number) <= largestNumber)) {
    return refuseTarget(target, gentler);
  }
  const range = widenedRange(numbers, request, isMade && request.target !== undefined);
  return withStep(request, { ...task, ...range });
}

/** The lesson's construction for a target, or what a target has to be for that. */
function makeTask({ tolerance }: ExerciseRequest, target: Vertices): SolvedTask | Phrase {
  const { units: solved, outputBias } = constructUnits(target);
  const units = solved.map((unit) => (unit.fixed ? unit : { ...unit, weight: 0, bias: 0 }));
  const task = taskOf(target, units, outputBias, tolerance);
  if (task.free.length === 0) return ({ term }) => term('targetNotFlat');
  const answer = valueOfUnits(task, solved);
  return gradeExercise(task, answer).solved ? { ...task, answer } : gentler;
}

/** The author's units with the numbers that match the target, or what a target has to be for that. */
function takeTask(
  { units, outputBias, tolerance }: ExerciseRequest,
  target: Vertices,
): SolvedTask | Phrase {
  const task = taskOf(target, units, outputBias, tolerance);
  if (task.free.length === 0) return ({ term }) => term('targetWithFreeUnit');
  const { answer, reason } = matchUnits(task);
  return reason === undefined
    ? { ...task, answer }
    : (language) => language.term('targetOfUnits', phraseText(language, reason));
}

function taskOf(
  target: Vertices,
  units: readonly HiddenUnit[],
  outputBias: number,
  tolerance = usualToleranceFor(target),
): ExerciseTask {
  const free = units.flatMap(({ fixed }, index) => (fixed ? [] : [index]));
  return { target, units, outputBias, free, tolerance };
}

function usualToleranceFor(target: Vertices): number {
  const height = targetHeight(target);
  return height > 0 ? Math.min(usualTolerance, toleranceShare * height) : usualTolerance;
}

/** The exercise with the step asked for, or with the coarsest round one that comes close to the answer. */
function withStep(request: ExerciseRequest, sliders: Omit<Exercise, 'step'>): Exercise | Refusal {
  const { min, max, tolerance, answer } = sliders;
  const isClose = (step: number, distance: number): boolean => {
    if (step > max - min) return false;
    if (!answer) return true;
    const range = { min, max, step };
    const values =
      request.parameters === 'kink-slope'
        ? roundedByKinks(answer, range, targetDomain(sliders))
        : roundedValues(answer, range);
    return (
      gradeExercise({ ...sliders, tolerance: distance }, values[0]).solved &&
      values.every((value) => gradeExercise(sliders, value).solved)
    );
  };
  const asked = request.step;
  if (asked !== undefined) {
    if (asked < smallestStep || asked > max - min) {
      return refuseStep(asked, ({ term, exact }) =>
        term('numberBetween', false, exact(smallestStep), exact(max - min)),
      );
    }
    if (isClose(asked, tolerance)) return { ...sliders, step: asked };
    return refuseStep(asked, ({ term }) => term('stepOfTolerance'));
  }
  const isMade = request.units.length === 0;
  const step = coarsestStep((each) => isClose(each, isMade ? tolerance / 2 : tolerance));
  if (step !== undefined) return { ...sliders, step };
  // The author's units are used as they are, with number fields where sliders are too coarse.
  if (!isMade) return { ...sliders, step: usualStep };
  if (request.tolerance !== undefined) return refuseTolerance(request.tolerance);
  return refuseTarget(sliders.target, gentler);
}

function isRefusal(result: Exercise | Refusal): result is Refusal {
  return 'changes' in result;
}

function problemOf(
  { setting, request, allowed, used }: Refusal,
  exercise: Exercise,
): ExerciseProblem {
  return { setting, request, allowed, used: used(exercise) };
}
