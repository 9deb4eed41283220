import type { ActivationName } from './activations.js';

/** A point of a curve; `about` if its x is an approximation. */
export interface CurvePoint {
  readonly about: boolean;
  readonly x: string;
  readonly y: string;
}

/** What the walkthrough says. Numbers come as texts, unless they decide a plural. */
export interface WalkthroughTerms {
  readonly walkHeading: string;
  readonly walkCaption: string;
  /** What the input stands for if the author does not say it: in the lesson, and elsewhere. */
  readonly inputOfLesson: string;
  readonly inputOfNetwork: string;
  /** Above the figure; `*…*` stands out. */
  readonly walkStatus: (step: number, steps: number, x: string, value: string) => string;

  /** Steps in a few words; `label` is the author's name for the unit, or ''. */
  readonly stepLine: (unit: number, label: string, activation: ActivationName) => string;
  readonly stepTimes: (unit: number, label: string, outputWeight: string) => string;
  readonly stepSum: (paths: number) => string;
  readonly stepBias: (bias: string) => string;
  readonly stepOutput: (activation: ActivationName) => string;

  /** What a step does to the curve. */
  readonly lineCrosses: (rises: boolean, x: string) => string;
  readonly effectOf: (activation: ActivationName) => string;
  readonly lineIsAbove: string;
  readonly lineIsBelow: string;
  readonly timesZero: string;
  readonly timesOne: string;
  /** Scaled, if at all, so many times: taller or flatter. */
  readonly curveScaled: (
    upsideDown: boolean,
    scale: { readonly taller: boolean; readonly times: string } | undefined,
  ) => string;
  readonly onlyPath: string;
  readonly pathsAdded: string;
  readonly biasMoves: (up: boolean, by: string) => string;
  readonly biasStays: string;
  /** "It" is the curve of the step. */
  readonly curveIs: (subject: 'it' | 'sum', y: string) => string;
  readonly curveReaches: (subject: 'it' | 'sum', lowest: CurvePoint, highest: CurvePoint) => string;
  readonly nothingAbove: string;
  readonly nothingBelow: string;
  readonly whatIsLeft: (
    about: boolean,
    stretches: readonly (readonly [from: string, to: string])[],
    peak: CurvePoint,
  ) => string;

  /** The y axis; `before` is undefined of the first step. */
  readonly axisGoes: (from: string, to: string, before: 'same' | 'other' | undefined) => string;
  readonly dataNeedOther: string;

  /** What is announced. */
  readonly stepNews: (
    step: number,
    steps: number,
    title: string,
    x: string,
    value: string,
  ) => string;

  /** Sentences of the description; `inputLabel` is what the input stands for, or ''. */
  readonly describePass: (pass: {
    readonly units: number;
    readonly activation: ActivationName;
    readonly inputLabel: string;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly unitNumbers: (
    unit: number,
    label: string,
    weight: string,
    bias: string,
    outputWeight: string,
  ) => string;
  readonly outputBiasIs: (bias: string) => string;
  readonly stepIs: (step: number, steps: number, title: string) => string;
  readonly valuesSoFar: (x: string, values: readonly string[]) => string;
  /** A point by its numbers, which may have commas of their own. */
  readonly dataPoint: (x: string, y: string) => string;
  /** Lists of points and of numbers. */
  readonly outputAtData: (count: number, points: string, outputs: string) => string;

  /** About the published lesson that the figure without units shows. */
  readonly lessonNames: string;
  readonly lessonLeavesOut: string;
  readonly lessonPeak: string;
  readonly lessonOther: (activation: ActivationName) => string;

  /** Controls. */
  readonly stepsName: string;
  readonly stepName: (step: number, title: string) => string;
  readonly previousStep: string;
  readonly nextStep: string;
  readonly playSteps: string;
  readonly pauseSteps: string;
  readonly hiddenUnitsChoice: string;
  /** An activation's name on its own. */
  readonly activationChoice: (name: ActivationName) => string;

  /** The plot and the tables. */
  readonly stepPlot: (step: number, title: string) => string;
  readonly dataLine: string;
  /** Before x = 0.5. */
  readonly runningAt: (inputLabel: string) => string;
  readonly runningName: string;
  readonly stepColumn: string;
  readonly formulaColumn: string;
  readonly valueColumn: string;
  readonly stepsData: string;
  readonly stepsTable: string;

  /** What attributes allow. */
  readonly allowedStep: (steps: number) => string;
  readonly allowedInput: (from: string, to: string) => string;
}
