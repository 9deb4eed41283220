import type { ActivationName } from './activations.js';
import type { ParameterName } from './curve-formula.js';
import type { NetworkPart } from './plot-curve.js';

/**
 * What plots, their probes and the derivative at zero say. Numbers come as texts, unless they decide a
 * plural; `input` is the letter x or z, and curves are called by their formulas.
 */
export interface PlotTerms {
  /** An activation's name as a title: ReLU, Leaky ReLU, Tanh. */
  readonly activationTitle: (name: ActivationName) => string;
  /** A parameter in a sentence or beside its slider. */
  readonly parameterName: (name: ParameterName) => string;

  /** Headings; `names` is a list of titles. */
  readonly derivativeOf: (names: string) => string;
  readonly curvesOf: (count: number, name: string) => string;
  /** "ReLU with 7 values of the weight". */
  readonly valuesOfParameter: (name: string, count: number, parameter: ParameterName) => string;
  /** "ReLU with weight 0.5, 1 and 2". */
  readonly withParameter: (name: string, parameter: ParameterName, values: string) => string;
  /** Parts of a network as a heading: "Units and prediction". */
  readonly partsHeading: (parts: readonly NetworkPart[]) => string;
  readonly derivativeOfParts: (parts: readonly NetworkPart[]) => string;

  /** Names of the curves of a network. */
  readonly unitCurve: (unit: number) => string;
  readonly contributionCurve: (unit: number) => string;
  readonly predictionCurve: string;
  readonly targetCurve: string;
  readonly derivativeCurve: (name: string) => string;

  /** Sentences of the description. */
  readonly describeCurves: (
    count: number,
    input: string,
    domain: readonly [from: string, to: string],
    range: readonly [from: string, to: string],
  ) => string;
  readonly moreCurvesInTable: (count: number) => string;
  readonly curveBends: (
    name: string,
    input: string,
    x: string,
    slopes: readonly [before: string, after: string],
  ) => string;
  readonly curveJumps: (
    name: string,
    input: string,
    x: string,
    values: readonly [before: string, after: string],
    there: string,
  ) => string;
  readonly curveBendsTimes: (name: string, count: number) => string;
  /** `places` and `slopes` are lists. */
  readonly curveBendsAt: (name: string, input: string, places: string, slopes: string) => string;
  readonly curveStays: (name: string, y: string) => string;
  readonly curveGoes: (
    name: string,
    straight: boolean,
    from: readonly [x: string, y: string],
    to: readonly [x: string, y: string],
  ) => string;
  /** One value, or several one after the other; with the value in use at a kink. */
  readonly derivativeIs: (
    name: string,
    values: readonly string[],
    inUse: { readonly input: string; readonly x: string; readonly slope: string } | undefined,
  ) => string;
  readonly derivativeGoes: (
    name: string,
    input: string,
    ends: readonly [
      first: readonly [x: string, slope: string],
      last: readonly [x: string, slope: string],
    ],
    farthest: readonly [x: string, slope: string],
  ) => string;

  /** What a probe reads, for those who hear it. */
  readonly readSlope: (slope: string) => string;
  readonly readBend: (before: string, after: string, inUse: string | undefined) => string;
  readonly readJump: (before: string, after: string, inUse: string | undefined) => string;
  readonly readMore: (count: number) => string;

  /** The table of curves and readings. */
  readonly curvesTable: string;
  readonly slopeColumn: string;
  readonly pointAtPlot: string;
  readonly jump: string;
  readonly slopeUsed: (slope: string) => string;

  /** Panels. */
  readonly functionPanel: string;
  readonly derivativePanel: string;
  readonly derivativeTitle: (title: string) => string;
  readonly countOfCurves: (count: number) => string;
  readonly panelLabel: (
    slopes: boolean,
    curves: string,
    input: string,
    from: string,
    to: string,
  ) => string;
  readonly plotData: string;
  readonly valuesTable: string;

  /** Controls. */
  readonly parameterOfAll: (name: ParameterName) => string;
  readonly chooseCurve: string;
  readonly resetPlot: string;

  readonly noNetworkToShow: (id: string) => string;
  readonly oneValueOr: (count: number, list: string) => string;
  readonly theOthers: string;

  /** The derivative at zero. */
  readonly subgradientHeading: string;
  readonly subgradientCaption: string;
  readonly fanLabel: (lines: number, slope: string) => string;
  readonly fanSlope: string;
  readonly usedAtZero: string;
  /** What frameworks use; `slope` is 0, 0.5 or 1 as a text. */
  readonly slopeOfFrameworks: (slope: string) => string;
  readonly slopeOfMidpoint: (slope: string) => string;
  readonly spreadBy: string;
  readonly spreadBySlope: string;
  readonly spreadByAngle: string;
  readonly averageOfRandom: string;
  readonly averageOfDrawn: (lines: number, mean: string) => string;
  readonly fanTable: string;
  readonly lineColumn: string;
  readonly angleColumn: string;
  readonly describeFan: (fan: {
    readonly lines: number;
    readonly byAngle: boolean;
    readonly slope: string;
    readonly mean: string;
  }) => string;
}
