import type { ActivationName } from './activations.js';
import type { LossFunctionName } from './training/losses.js';

/** What the trainer says. Numbers come as texts, unless they decide a plural. */
export interface TrainingTerms {
  /** An activation's name as it stands within a sentence: ReLU, leaky ReLU, tanh. */
  readonly activationName: (name: ActivationName) => string;
  readonly lossName: (name: LossFunctionName) => string;
  /** What training is to learn, where it is points. */
  readonly countOfPoints: (count: number) => string;

  /** A heading such as "Seven ReLU units learn x³"; `countText` is the count in digits. */
  readonly unitsLearn: (
    count: number,
    countText: string,
    activation: ActivationName,
    target: string,
  ) => string;
  /** Of deeper networks; `sizes` is a list of numbers. */
  readonly layersLearn: (
    layers: number,
    sizes: string,
    activation: ActivationName,
    target: string,
  ) => string;

  /** Sentences of the caption. */
  readonly captionUnits: string;
  readonly captionHinge: string;
  readonly captionSum: string;
  readonly captionKinks: string;
  readonly captionBars: string;

  /** A note such as "units 1 and 4 are dead (2 of 7)"; `units` is a list, or empty if they are too many. */
  readonly unitsDead: (dead: number, count: number, units: string) => string;
  readonly unitsAlive: (count: number) => string;
  /** The same as sentences. */
  readonly unitsAreDead: (dead: number, count: number, units: string) => string;
  readonly unitsAreAlive: (count: number) => string;

  readonly trainingDiverged: (epoch: string, learningRate: string) => string;
  readonly trainingStopped: (epoch: string) => string;
  readonly trainingFailed: (reason: string) => string;

  /** Where playback stands, for screen readers. */
  readonly statusUntrained: (epoch: string, loss: string, lossName: LossFunctionName) => string;
  readonly statusPlaying: string;
  readonly statusPaused: (epoch: string, loss: string, lossName: LossFunctionName) => string;
  readonly statusComplete: (epoch: string, loss: string, lossName: LossFunctionName) => string;

  /** Sentences of the description. */
  readonly describeTask: (task: {
    readonly hiddenUnits: readonly number[];
    readonly activation: ActivationName;
    readonly target: string;
    /** Undefined if the target is points, which are the data themselves. */
    readonly samples: number | undefined;
    readonly from: string;
    readonly to: string;
    readonly seed: number;
  }) => string;
  readonly describeUntrained: (lossName: LossFunctionName, loss: string) => string;
  readonly describeProgress: (progress: {
    readonly epoch: string;
    readonly epochs: string;
    readonly lossName: LossFunctionName;
    readonly loss: string;
    readonly initialLoss: string;
  }) => string;
  readonly describeKinks: (places: string) => string;
  readonly describeNoKink: string;

  /** What attributes allow that depend on each other. */
  readonly allowedRecording: string;
  readonly allowedRecordEvery: string;
  readonly allowedSamples: string;
  /** `reason` says what is wrong with the target. */
  readonly allowedTarget: (reason: string) => string;
  readonly targetWithoutValues: string;
  readonly allowedFiniteTarget: (samples: number) => string;
  readonly otherSamples: string;
  readonly allowedBatchSize: (samples: number) => string;

  /** What is wrong with a target. */
  readonly targetEmpty: string;
  readonly targetPoint: (number: number, text: string) => string;
  readonly expressionTooLong: (length: number, most: number) => string;
  readonly expressionEnd: string;
  readonly expressionNumberTooLarge: (token: string, position: number) => string;
  readonly expressionExpected: (allowed: string, position: number, found: string) => string;
  readonly expressionOperatorOrEnd: string;
  readonly expressionOperand: string;
  readonly expressionCharacter: (character: string, position: number) => string;
  /** `orMore` if more values than `fewest` are taken too. */
  readonly expressionArguments: (
    name: string,
    position: number,
    fewest: number,
    orMore: boolean,
    given: number,
  ) => string;
  readonly expressionUnknownName: (
    name: string,
    position: number,
    constants: string,
    functions: string,
  ) => string;
  readonly expressionTooDeep: (position: number, most: number) => string;

  /** Controls. */
  readonly play: string;
  readonly pause: string;
  readonly replay: string;
  readonly stepForward: string;
  readonly reset: string;
  readonly newStart: (seed: number) => string;
  readonly speed: string;
  readonly speedTimes: (times: string) => string;
  readonly trainingProgress: (percent: string) => string;
  readonly epochName: string;
  readonly hiddenUnitsField: string;
  readonly activationField: string;
  readonly targetField: string;
  readonly learningRateField: string;
  readonly optimizerField: string;
  readonly seedField: string;

  /** Above the panels, in pieces; `*…*` stands out. */
  readonly epochOf: (epoch: string, epochs: string) => string;
  readonly lossValue: (lossName: LossFunctionName, loss: string) => string;
  /** The scrubber's value in words. */
  readonly epochAndLoss: (epoch: string, loss: string) => string;

  /** Titles and names of the panels; `drawn` is empty or what `firstOf` says. */
  readonly firstOf: (drawn: number, count: string) => string;
  readonly unitsPanel: string;
  readonly unitsPanelDetail: (activation: ActivationName, drawn: string) => string;
  readonly lastLayerDetail: (drawn: string) => string;
  readonly unitsPanelLabel: (activation: ActivationName, drawn: string) => string;
  readonly contributionsPanel: string;
  readonly contributionsDetail: (drawn: string) => string;
  readonly contributionsLabel: (drawn: string) => string;
  readonly kinksPanel: string;
  readonly kinksPanelDetail: (drawn: string) => string;
  readonly kinksPanelEmpty: string;
  readonly kinksPanelLabel: (drawn: string) => string;
  readonly predictionPanel: string;
  readonly predictionLabel: (epoch: string, loss: string) => string;
  readonly lossPanel: string;
  readonly lossPanelLabel: (lossName: LossFunctionName, epochs: string) => string;
  readonly legend: string;
  readonly legendUnit: (unit: number) => string;
  readonly legendBias: string;
  readonly legendDead: string;
  readonly targetLine: string;
  readonly predictionLine: string;

  /** Tables. */
  readonly tablesSummary: string;
  readonly tablesRegion: string;
  readonly tableUnits: (epoch: string) => string;
  readonly tablePrediction: (epoch: string) => string;
  readonly tableLoss: string;
  readonly columnUnit: string;
  readonly columnWeight: string;
  readonly columnBias: string;
  readonly columnKink: string;
  readonly columnOutputWeight: string;
  readonly columnState: string;
  readonly columnEpoch: string;
  readonly bendsNowhere: string;
  readonly isDead: string;
  readonly isAlive: string;
  readonly outputBiasNote: (bias: string) => string;

  /** Downloads. */
  readonly downloadGif: string;
  readonly downloadWebm: string;
  readonly downloadPicture: string;
  readonly downloadCsv: string;
  readonly downloadJson: string;
  readonly animationBegins: string;
  readonly animationSaved: string;
  readonly animationNeedsFigure: string;
  readonly animationType: (type: string) => string;
  readonly cannotRecordWebm: string;
  readonly recordingFailed: string;
  readonly exportCancelled: string;
  readonly runChanged: string;
}
