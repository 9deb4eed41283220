/** Some units or segments: one, a few, a range from the first to the last, or too many to name. */
export interface Numbered {
  readonly numbers: readonly number[];
  readonly form: 'one' | 'list' | 'range' | 'many';
}

/** What a unit must do on the target; the numbers are those that its kind needs. */
export interface NeededUnit {
  /** silent: 0 everywhere; constant: adds `start`; always: on for the whole target; right, left: bends at `kink`. */
  readonly kind: 'silent' | 'constant' | 'always' | 'right' | 'left';
  readonly slope: string;
  /** What it adds at x = `from`, where the target begins. */
  readonly start: string;
  readonly from: string;
  readonly kink: string;
}

/** A kink that is right: at the place needed, or near enough to it. */
export interface RightKink {
  readonly kink: string;
  /** Undefined if it is written like the kink. */
  readonly needed: string | undefined;
}

/** A kink at the wrong place. */
export interface WrongPlace {
  readonly isEarly: boolean;
  /** beyond: right of the target; before: left of it. */
  readonly where: 'inside' | 'beyond' | 'before';
  readonly has: string;
  readonly needs: string;
}

/** The slope that other units give already. */
export interface GivenShare {
  readonly units: Numbered;
  readonly already: string;
  /** The target's slope. */
  readonly after: string;
  /** What is missing to it. */
  readonly rest: string;
  /** Whether they give a part of it; else too much, or the wrong direction. */
  readonly isPart: boolean;
  /** Where, if that has not been said. */
  readonly x: string | undefined;
}

/** A slope that is wrong. */
export interface WrongSlope {
  /** Whether the unit's own slope is meant; else what it adds, its output weight included. */
  readonly isOwn: boolean;
  readonly has: string;
  readonly needs: string;
  /** By how much it is too steep, or too flat. */
  readonly excess: string;
  readonly isSteep: boolean;
}

/** A part of the prediction that is off, and by how much. */
export interface SegmentError {
  /** As it is numbered in the figure. */
  readonly segment: number;
  readonly isHigh: boolean;
  readonly size: string;
  readonly x: string;
}

/** How the slope changes at a bend. */
export interface SlopeChange {
  readonly before: string;
  readonly after: string;
}

/** What is right and wrong in an exercise, and its hints. Sentences unless said otherwise; numbers are texts. */
export interface ExerciseDiagnosisTerms {
  readonly allSegmentsMatch: (count: number) => string;
  readonly nothingMoved: string;
  /** `units` are fixed ones; without any the output bias is all there is. `why` goes on in the same sentence. */
  readonly stillOnly: (only: {
    readonly units: Numbered | undefined;
    readonly outputBias: string;
    readonly why:
      | { readonly from: string; readonly to: string; readonly has: string; readonly needs: string }
      | undefined;
  }) => string;
  readonly segmentIsOff: (error: SegmentError) => string;

  /** Faults of a unit. */
  readonly targetNeeds: (need: NeededUnit) => string;
  readonly facesLeft: (
    unit: number,
    parameter: 'weight' | 'slope',
    on: 'until' | 'never' | 'always',
    kink: string,
  ) => string;
  readonly steepAtRightKink: (
    unit: number,
    kink: RightKink,
    slope: WrongSlope,
    share: GivenShare,
  ) => string;
  readonly steepAtWrongKink: (
    unit: number,
    slope: WrongSlope,
    share: GivenShare,
    place: WrongPlace,
  ) => string;
  /** `isExact` if the slope is written like the one needed. */
  readonly rightSlopeWrongKink: (
    unit: number,
    isOwn: boolean,
    slope: string,
    isExact: boolean,
    place: WrongPlace,
  ) => string;
  readonly rightKinkWrongSlope: (
    unit: number,
    kink: RightKink,
    slope: WrongSlope,
    share: GivenShare | undefined,
  ) => string;
  /** A unit that is 0 on the whole target: its line stays at `line`, or its kink lies beside the target. */
  readonly unitIsSilent: (
    unit: number,
    why:
      { readonly line: string } | { readonly kink: string; readonly isLeft: boolean } | undefined,
  ) => string;
  readonly noUnitGives: (from: string, to: string, slope: string) => string;
  readonly slopeMustGo: (x: string, change: SlopeChange) => string;
  readonly unitNotNeeded: (unit: number) => string;
  readonly unitWithoutKink: (
    unit: number,
    parameter: 'weight' | 'slope',
    isLowering: boolean,
    size: string,
  ) => string;
  readonly unitsDoTheSame: (units: Numbered, kink: string, slope: string) => string;
  readonly unitNearlyRight: (unit: number, kink: string, slope: string) => string;
  readonly unitBendsWith: (unit: number, kink: string, slope: string) => string;

  /** Hints. */
  readonly hintNothingLeft: string;
  readonly hintLookWhereItBegins: (segment: number, x: string) => string;
  readonly hintOffBy: (error: SegmentError, slope: string) => string;
  readonly hintNoNumbers: (segment: number, slope: string) => string;
  readonly hintFirstOff: (segment: number) => string;
  /** `wait`: other units that are left for later, at 0 if `isZero`. */
  readonly hintBeginWith: (
    unit: number,
    segment: number,
    wait: { readonly units: Numbered; readonly isZero: boolean } | undefined,
  ) => string;
  readonly hintLeaveForLater: (segment: number, units: Numbered, isZero: boolean) => string;
  readonly hintClickTrack: string;
  readonly ideaShouldBeSilent: string;
  readonly ideaLookAtSlope: (x: string) => string;
  readonly ideaBendThere: (x: string) => string;
  readonly ideaGiveChange: string;
  readonly ideaStaysZero: string;
  readonly ideaAlwaysOn: string;
  readonly ideaBendInside: (x: string) => string;
  readonly ideaZeroUntil: (x: string) => string;
  readonly ideaOffFrom: (x: string) => string;
  readonly ideaBendOutside: (isBefore: boolean, x: string) => string;
  readonly hintUnitShouldBe: (unit: number, need: NeededUnit) => string;
  readonly hintBendsRight: (unit: number, kink: RightKink) => string;
  readonly hintShouldBend: (unit: number, x: string, isToFaceRight: boolean) => string;
  readonly hintMustAdd: (slope: string) => string;
  /** `off`: units that switch off there; undefined if there are none. */
  readonly hintGiveWholeSlope: (
    unit: number,
    change: SlopeChange,
    off: Numbered | undefined,
  ) => string;
  readonly hintGiveRest: (
    change: SlopeChange,
    difference: string,
    units: Numbered,
    already: string,
  ) => string;
  readonly hintShared: (change: SlopeChange, share: GivenShare) => string;
  readonly hintOwnSlope: (outputWeight: string, slope: string) => string;
  readonly hintSetSlopeZero: (unit: number) => string;
  readonly hintSetNumbers: (unit: number, weight: string, bias: string) => string;
  readonly hintSetKink: (unit: number, kink: string, slope: string) => string;
  /** `equation` shows in numbers that the bias is −weight × kink. */
  readonly hintSetAndWhy: (
    unit: number,
    weight: string,
    bias: string,
    kink: string,
    equation: string,
  ) => string;

  /** Gradient descent. */
  readonly descentStays: (loss: string) => string;
  readonly descentStuck: (epochs: number, epochsText: string, loss: string) => string;
  readonly descentStillMoves: (epochs: number, epochsText: string, loss: string) => string;
  readonly descentSolved: (epochs: number, epochsText: string, error: string) => string;
  readonly descentAlreadyThere: string;
  readonly descentDiverged: (epochs: number, epochsText: string) => string;
  readonly descentUsual: string;
  readonly descentRare: string;
  readonly stillNoGradient: string;
  /** Of all free units: off everywhere, z = 0 everywhere, or z = 0 at an end of the target. */
  readonly stillBecause: (units: number, state: 'off' | 'zero' | 'touching') => string;
  readonly moveAndTryAgain: string;
  readonly stuckTwins: (units: Numbered, weight: string, bias: string) => string;
  readonly stuckOff: (units: Numbered) => string;
  readonly stuckStraight: (units: Numbered) => string;
  readonly stuckNear: (units: Numbered) => string;
  readonly stuckSomewhere: (isSolvable: boolean) => string;

  /** Why a solution works. */
  readonly allUnitsZero: (until: string | undefined, outputBias: string | undefined) => string;
  readonly unitAddsEverywhere: (unit: number, value: string) => string;
  readonly unitGivesSlope: (unit: number, slope: string, until: string | undefined) => string;
  /**
   * What a unit adds at its bend: alone: nobody else gives slope there; more: others give a part already;
   * because: others give `has`, as some have ended there; plain: others give `has`.
   */
  readonly unitBendsSum: (bend: {
    readonly unit: number;
    /** Undefined if it is the place that the sentence before has named. */
    readonly x: string | undefined;
    readonly kind: 'alone' | 'more' | 'because' | 'plain';
    readonly change: string;
    readonly isUpwards: boolean;
    readonly size: string;
    readonly units: Numbered;
    readonly has: string;
    readonly becomes: string;
  }) => string;
  readonly otherBends: (places: string) => string;
}
