import type { HiddenUnit } from '../hidden-unit.js';
import type { Phrase } from '../language.js';
import type { Vertices } from '../vertices.js';
import type { Exercise } from './exercise.js';
import type { ExerciseParameters } from './wording.js';

/** What a page author asks for; each value is already within its own limits, and undefined if unset. */
export interface ExerciseRequest {
  readonly target: Vertices | undefined;
  /** Empty if there are none of the author's. */
  readonly units: readonly HiddenUnit[];
  /** For the author's units; without any it follows from the target, and 0 asks for nothing. */
  readonly outputBias: number;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly step: number | undefined;
  readonly tolerance: number | undefined;
  /** What the sliders set; weight and bias if unset. */
  readonly parameters?: ExerciseParameters;
}

/** An attribute that could not be used as it was given. */
export interface ExerciseProblem {
  readonly setting: 'target' | 'output-bias' | 'min' | 'max' | 'step' | 'tolerance';
  readonly request: string | number;
  /** A phrase such as "a number below max, 4". */
  readonly allowed: Phrase;
  /** What is used instead. */
  readonly used: Phrase;
}

/** A part of a request that cannot be met, and the changes with which the rest may be. */
export interface Refusal extends Omit<ExerciseProblem, 'used'> {
  readonly changes: Partial<ExerciseRequest>;
  /** What the exercise that comes of it uses instead. */
  readonly used: (exercise: Exercise) => Phrase;
}

/** Refuses a target, with the author's units, which are of no use for the lesson's. */
export function refuseTarget(target: Vertices, allowed: Phrase): Refusal {
  return {
    setting: 'target',
    request: targetText(target),
    allowed,
    changes: { target: undefined, units: [], outputBias: 0 },
    used: (exercise) => targetText(exercise.target),
  };
}

/** Refuses the ends of a range without length, of which one at least was asked for. */
export function refuseRange({ min, max }: ExerciseRequest, usualReach: number): Refusal {
  const changes = { min: undefined, max: undefined };
  if (min === undefined) {
    return {
      ...{ setting: 'max', request: max!, changes },
      allowed: ({ term, exact }) => term('numberAboveMin', exact(-usualReach)),
      used:
        (used) =>
        ({ exact }) =>
          exact(used.max),
    };
  }
  return {
    ...{ setting: 'min', request: min, changes },
    allowed: ({ term, exact }) => term('numberBelowMax', exact(max ?? usualReach)),
    used:
      (exercise) =>
      ({ term, exact }) =>
        term('minWithMax', exact(exercise.min), exact(exercise.max)),
  };
}

/** Refuses an output bias that is not the one that follows from the target. */
export function refuseOutputBias(request: number): Refusal {
  return {
    ...{ setting: 'output-bias', request, changes: { outputBias: 0 } },
    allowed: ({ term }) => term('biasFollowsTarget'),
    used:
      ({ outputBias }) =>
      ({ exact }) =>
        exact(outputBias),
  };
}

/** Refuses a step. */
export function refuseStep(request: number, allowed: Phrase): Refusal {
  return {
    ...{ setting: 'step', request, allowed, changes: { step: undefined } },
    used:
      ({ step }) =>
      ({ exact }) =>
        exact(step),
  };
}

/** Refuses a tolerance that is too small for sliders. */
export function refuseTolerance(request: number): Refusal {
  return {
    ...{ setting: 'tolerance', request, changes: { tolerance: undefined } },
    allowed: ({ term }) => term('toleranceOfSliders'),
    used:
      ({ tolerance }) =>
      ({ exact }) =>
        exact(tolerance),
  };
}

/** A target as it is written in an attribute. */
function targetText(target: Vertices): string {
  return target.map((vertex) => vertex.join(',')).join(' ');
}
