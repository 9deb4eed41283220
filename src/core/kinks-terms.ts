import type { ActivationName } from './activations.js';

/** Where along the x axis a unit is on, seen from its kink. */
export type OnWhere = 'everywhere' | 'nowhere' | 'left' | 'right';

/** What the strip of kinks says, in whatever figure it stands. Numbers come as texts, unless they decide a plural. */
export interface KinksTerms {
  readonly kinksHeading: string;
  /** `movable` if the reader can move kinks. */
  readonly kinksCaption: (movable: boolean) => string;
  /** The title of the plot, and what goes on with it. */
  readonly kinksSum: string;
  readonly kinksSumDetail: (bias: string) => string;
  readonly kinksSumLabel: (from: string, to: string) => string;

  /** The slider that moves a kink; `label` is the author's name for the unit, or ''. */
  readonly kinkName: (unit: number, label: string) => string;
  readonly kinkValue: (x: string, slopeChange: string) => string;

  /** Rows of units; there is little room for what stands beside and in them. */
  readonly kinkRowsName: string;
  readonly kinkRowUnit: (unit: number) => string;
  readonly kinkRowFixed: string;
  readonly kinkRowBends: (x: string) => string;
  readonly kinkRowBendsNowhere: string;
  readonly kinkRowsFirst: (shown: number, count: string) => string;

  /** A row in a sentence; `label` is the author's name for the unit, or ''. */
  readonly kinkNowhere: (unit: number, label: string, tooSmall: boolean, added: string) => string;
  readonly kinkOutside: (unit: number, label: string, x: string, on: boolean) => string;
  readonly kinkSilent: (unit: number, label: string, x: string, on: OnWhere) => string;
  readonly kinkBendsSum: (kink: {
    readonly unit: number;
    readonly label: string;
    readonly upwards: boolean;
    readonly x: string;
    readonly slopeChange: string;
    readonly on: OnWhere;
  }) => string;

  /** Sentences of the description. */
  readonly describeSum: (sum: {
    readonly count: number;
    readonly countText: string;
    readonly activation: ActivationName;
    readonly bias: string;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly kinksNotListed: (count: number, countText: string) => string;
  readonly sumIsStraight: (slope: string) => string;
  readonly sumBendsTimes: (count: number) => string;
  /** Lists of numbers, one slope more than places. */
  readonly sumBendsAt: (places: string, slopes: string) => string;

  /** Why units have no rows, or what else bends the sum. */
  readonly kinksNeedOneToOne: string;
  readonly kinksOfLinear: string;
  readonly kinksOfStep: string;
  readonly kinksOfSmooth: (activation: ActivationName) => string;
  readonly kinksOfDeep: string;
  readonly kinksOfOutput: (activation: ActivationName) => string;
  readonly kinksBeforeOutput: (activation: ActivationName) => string;

  readonly kinksNoUnits: string;
  readonly kinksNoNetwork: (id: string) => string;
  readonly kinksLocked: (id: string) => string;

  /** The disclosure and its tables. */
  readonly kinksData: string;
  readonly kinksUnitsTable: string;
  readonly kinksUnitColumn: string;
  readonly kinksWeightColumn: string;
  readonly kinksBiasColumn: string;
  readonly kinksOutputWeightColumn: string;
  readonly kinksPlaceColumn: string;
  readonly kinksChangeColumn: string;
  readonly kinksOnColumn: string;
  /** In the column of places. */
  readonly kinksNoPlace: string;
  /** In the column of where a unit is on. */
  readonly kinksOnEverywhere: string;
  readonly kinksOnNowhere: string;
  readonly kinksOnBetween: (from: string, to: string) => string;
  readonly kinksOutputBias: (bias: string) => string;
  readonly kinksStretchesTable: string;
  readonly kinksFromColumn: string;
  readonly kinksToColumn: string;
  readonly kinksSlopeColumn: string;
}
