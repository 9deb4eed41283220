import type { HiddenUnit } from '../hidden-unit.js';
import type { SliderRange } from '../slider-stops.js';
import type { Vertices } from '../vertices.js';

/** The numbers of an exercise's free units, in the order of the units. */
export interface ExerciseValue {
  readonly weight: readonly number[];
  readonly bias: readonly number[];
}

/** A target to match with the sum of some units, of which the reader sets weight and bias of the free ones. */
export interface ExerciseTask {
  /** Length 3 to 12; segment k is the line from vertex k to vertex k + 1. */
  readonly target: Vertices;
  /** All units with the numbers that they start with. */
  readonly units: readonly HiddenUnit[];
  readonly outputBias: number;
  /** Indices into `units` of those that the reader sets, ascending; length 1 or more. */
  readonly free: readonly number[];
  /** The largest exact error that counts as matched. */
  readonly tolerance: number;
}

/** A task with sliders to do it. */
export interface Exercise extends ExerciseTask, SliderRange {
  /** Numbers that match the target; undefined if none are known. */
  readonly answer: ExerciseValue | undefined;
}

/** How the prediction compares with one segment of the target. */
export interface SegmentGrade {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** Of the target. */
  readonly slope: number;
  /** The largest |prediction − target| on the segment, exact. */
  readonly maxError: number;
  /** Where it is, and prediction − target there. */
  readonly errorAt: number;
  readonly signedError: number;
  readonly matched: boolean;
}

/** How well some numbers match the target. */
export interface Grade {
  /** The largest |prediction − target| on the whole target, exact, and where it is. */
  readonly maxError: number;
  readonly errorAt: number;
  readonly segments: readonly SegmentGrade[];
  readonly solved: boolean;
  /** 0 to 1: of the segments that are not matched at the start, the share that is matched now. */
  readonly score: number;
}

/** What is wrong, as the lesson would say it; the first kind that applies, in this order. */
export type DiagnosisKind =
  /** Everything matches. */
  | 'solved'
  /** The free units are as they were at the start. */
  | 'untouched'
  /** A unit faces left (weight < 0) where the answer needs one that faces right. */
  | 'faces-left'
  /** A unit has the slope of its segment instead of the change of slope there. */
  | 'slope-instead-of-change'
  /** The slope is right, the kink is not. */
  | 'wrong-kink'
  /** The kink is right, the slope is not. */
  | 'wrong-slope'
  /** A unit does nothing yet that is needed for the first segment that is off. */
  | 'unit-off'
  /** None of these. */
  | 'other';

/** One thing to put right next. */
export interface Diagnosis {
  readonly kind: DiagnosisKind;
  /** The index of the first segment that is off; undefined if all match. */
  readonly segment: number | undefined;
  /** The index of the unit meant; undefined if none is to blame. */
  readonly unit: number | undefined;
  /** In full sentences, in the terms of the lesson. */
  readonly text: string;
}
