import type { Numbered } from './exercise-diagnosis-terms.js';

/** What a unit does on the target; the numbers are those that its kind needs. */
export interface UnitAction {
  /** constant: `value` everywhere; off: 0, kink elsewhere; whole: on everywhere; right, left: on that side of its kink. */
  readonly kind: 'constant' | 'off' | 'whole' | 'right' | 'left';
  readonly value: string;
  readonly kink: string;
  readonly slope: string;
}

/** Where a unit is on. */
export type UnitRange = 'off' | 'whole' | 'right' | 'left';

/** What the slider exercise says besides what is right and wrong. Numbers are texts, unless they decide a plural. */
export interface ExerciseTerms {
  readonly exerciseHeading: (freeUnits: number) => string;
  readonly exerciseCaption: (parameters: 'weight-bias' | 'kink-slope') => string;

  /** Sentences of the description; `points` is a list such as "(0, 2) and (1, 0)". */
  readonly exerciseTarget: (points: string) => string;
  /** A point of that list; where decimals have a comma, another sign parts its numbers. */
  readonly exercisePoint: (x: string, y: string) => string;
  readonly exerciseSum: (units: number, outputBias: string) => string;
  readonly exerciseUnit: (unit: {
    readonly index: number;
    readonly isFixed: boolean;
    readonly parameters: 'weight-bias' | 'kink-slope';
    readonly weight: string;
    readonly bias: string;
    /** Undefined of a unit without one. */
    readonly kink: string | undefined;
    /** Undefined if it is 1. */
    readonly outputWeight: string | undefined;
    readonly range: UnitRange;
  }) => string;
  /** `x` is undefined where there is no error. */
  readonly exerciseError: (
    error: string,
    x: string | undefined,
    matching: number,
    segments: number,
  ) => string;
  readonly exerciseIsSolved: string;
  readonly exerciseShowsSolution: string;
  readonly exerciseShowsDescent: string;

  /** Above the plot: "largest error 1.00 · 2 of 3 segments match". */
  readonly largestError: string;
  readonly segmentsMatching: (matching: number, segments: number) => string;
  readonly attemptNumber: (attempt: number) => string;
  readonly solutionPrefix: string;
  readonly descentPrefix: string;

  /** In the plot. */
  readonly errorLabel: (size: string, isHigh: boolean) => string;
  readonly exerciseTargetLine: string;
  readonly exercisePredictionLine: string;
  readonly exerciseOwnLine: string;
  readonly matchPlot: string;

  /** Units. */
  readonly exerciseUnitName: (index: number, label: string) => string;
  readonly exerciseFixedUnit: (name: string) => string;
  /** Beside a unit's name: "on for x > 1". */
  readonly exerciseUnitRange: (range: UnitRange, kink: string) => string;
  /** A unit's plot in words; `factor` is undefined if it is 1. */
  readonly exerciseUnitDoes: (
    index: number,
    action: UnitAction,
    factor: string | undefined,
  ) => string;
  /** `sum` is a sum in symbols; `target` is undefined where the target has no value. */
  readonly exerciseReading: (x: string, sum: string, target: string | undefined) => string;
  readonly exerciseBiasZero: string;
  readonly exerciseBias: (isLowering: boolean, size: string) => string;

  /** Sliders and their names. */
  readonly sliderWeight: (unit: number) => string;
  readonly sliderBias: (unit: number) => string;
  readonly sliderSlope: (unit: number) => string;
  readonly sliderKink: (unit: number) => string;
  readonly sliderSlopeText: (unit: number) => string;
  readonly sliderKinkText: (unit: number) => string;

  /** Buttons. */
  readonly checkAnswer: string;
  readonly askHint: (level: number, levels: number) => string;
  readonly letDescentTry: string;
  readonly stopDescent: string;
  readonly backToOwnNumbers: string;
  readonly showSolution: string;
  readonly hideSolution: string;
  readonly resetExercise: string;

  /** Feedback. */
  readonly hintName: (level: number) => string;
  readonly solutionIs: (numbers: string) => string;
  readonly answerSlope: (unit: number, slope: string) => string;
  readonly answerKink: (unit: number, kink: string) => string;
  readonly descentBegins: string;
  readonly descentFailed: (reason: string) => string;
  readonly exerciseSolved: string;
  readonly anotherOrder: string;
  readonly whyThreeUnits: string;
  readonly noteWhole: (unit: number) => string;
  readonly noteOffUntil: (unit: number, x: string) => string;
  readonly noteOnlyBelow: (unit: number, x: string) => string;
  readonly segmentBySegment: string;
  readonly segmentMatches: (segment: number) => string;
  /** "Segment 2: up to 1 too low, at x = 2." */
  readonly segmentMisses: (segment: number, size: string, isHigh: boolean, x: string) => string;
  /** Why: units that bend inside it, its height, or its slope, which may be a sum in symbols. */
  readonly segmentBends: (
    bends: readonly { readonly unit: number; readonly x: string }[],
  ) => string;
  readonly segmentShifted: (isHigh: boolean) => string;
  readonly segmentSlope: (has: string, needs: string) => string;
  /** Segments by their numbers; `when` says what is news. */
  readonly segmentsMatch: (segments: Numbered, when: '' | 'now' | 'no longer') => string;

  /** For those who do not see it. */
  readonly saysError: (error: string, matching: number, segments: number) => string;
  readonly saysSolved: (status: string) => string;
  readonly saysAttempt: (attempt: number, text: string) => string;
  readonly saysOwnNumbers: string;

  /** Of the form field. */
  readonly fieldUnsolved: (matching: number, segments: number) => string;
  readonly fieldUnchecked: string;

  /** Messages about attributes. */
  readonly allowedValue: (count: number) => string;
  readonly presentValue: string;
  readonly numberAboveMin: (min: string) => string;
  readonly numberBelowMax: (max: string) => string;
  readonly minWithMax: (min: string, max: string) => string;
  readonly biasFollowsTarget: string;
  readonly toleranceOfSliders: string;
  readonly stepOfTolerance: string;
  readonly gentlerTarget: string;
  readonly targetNotFlat: string;
  readonly targetWithFreeUnit: string;
  readonly targetOfUnits: (reason: string) => string;
  readonly bendsTakeAllUnits: string;
  readonly unitsLacking: (needed: number, available: number, isAbove: boolean) => string;
}
