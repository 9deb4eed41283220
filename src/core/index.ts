export { activationNames, activations } from './activations.js';
export type { Activation, ActivationName } from './activations.js';
export { constructUnits } from './exercise/construction.js';
export type { Construction } from './exercise/construction.js';
export { descentConfiguration, descentOutcome, valueOfFrame } from './exercise/descent.js';
export type { DescentKind, DescentOutcome } from './exercise/descent.js';
export type {
  Diagnosis,
  DiagnosisKind,
  Exercise,
  ExerciseTask,
  ExerciseValue,
  Grade,
  SegmentGrade,
} from './exercise/exercise.js';
export {
  gradeExercise,
  meanSquaredError,
  startValue,
  unitsWithValue,
  valueOfUnits,
} from './exercise/grading.js';
export { matchUnits } from './exercise/matching.js';
export type { Match } from './exercise/matching.js';
export { createExercise } from './exercise/setup.js';
export type { ExerciseProblem, ExerciseRequest, ExerciseSetup } from './exercise/setup.js';
export { parseExpression } from './expression.js';
export {
  activeRange,
  contribution,
  networkOfUnits,
  sumOfUnits,
  unitKink,
  unitsOfNetwork,
} from './hidden-unit.js';
export type { HiddenUnit, UnitActivations } from './hidden-unit.js';
export { initialParameters, initializationNames } from './initialization.js';
export type { InitializationName } from './initialization.js';
export { kinkRows } from './kink-rows.js';
export type { KinkRow } from './kink-rows.js';
export { differencesAtBends, largestDifference } from './largest-difference.js';
export type { Difference } from './largest-difference.js';
export { createRandomGenerator, shuffledOrder } from './mersenne-twister.js';
export type { RandomGenerator } from './mersenne-twister.js';
export { forward, hiddenUnitCount, layersOf, parameterCount, predict } from './network.js';
export type { ForwardPass, Layer, Network } from './network.js';
export type { NumberSymbols } from './number-format.js';
export { networkCurves, unitKinks } from './piecewise-linear.js';
export type { NetworkCurves } from './piecewise-linear.js';
export { createLanguage } from './language.js';
export type { Language, LanguageParts, Phrase, TermLookup } from './language.js';
export { nearestStop } from './slider-stops.js';
export type { SliderRange } from './slider-stops.js';
export { linspace, parseTarget, sampleTarget } from './targets.js';
export type { Samples, Target } from './targets.js';
export { lossFunctionNames } from './training/losses.js';
export type { LossFunctionName } from './training/losses.js';
export { optimizerNames } from './training/optimizers.js';
export type { OptimizerName } from './training/optimizers.js';
export { effectiveRecordEvery, recordTraining } from './training/recording.js';
export type { Frame, RecordingConfiguration, TrainingResult } from './training/recording.js';
export type { Terms } from './terms.js';
export { createTrainer, sortedPathApplies } from './training/trainer.js';
export type { Trainer, TrainingConfiguration } from './training/training-run.js';
export { dosageData, dosageNetwork } from './dosage-lesson.js';
export { stepValues, walkthrough } from './walkthrough.js';
export type { UnitsNetwork, Walkthrough, WalkthroughStep } from './walkthrough-steps.js';
export { segmentSlopes, slopeChanges, valueAt } from './vertices.js';
export type { Vertices } from './vertices.js';
