export { ReluInvalidEvent } from './elements/figure-element.js';
export type { FigureState, Problem } from './elements/figure-element.js';
export { ReluNetworkChangeEvent } from './elements/network-source.js';
export type { NetworkSource } from './elements/network-source.js';
export { ReluProbeEvent } from './elements/plot-events.js';
export type { DrawnCurve } from './elements/plot-picture.js';
export { ReluAnswerEvent, ReluCompleteEvent, ReluHintEvent } from './elements/exercise-events.js';
export type { Answer } from './elements/exercise-events.js';
export type { ExerciseState } from './elements/exercise-practice.js';
export { ReluSliderExercise } from './elements/relu-slider-exercise.js';
export type { ReluSliderExerciseState } from './elements/relu-slider-exercise.js';
export { ReluKinks } from './elements/relu-kinks.js';
export type { ReluKinksState } from './elements/relu-kinks.js';
export { ReluNodeFocusEvent } from './elements/diagram-events.js';
export { ReluNetworkDiagram } from './elements/relu-network-diagram.js';
export { ReluPlot } from './elements/relu-plot.js';
export type { ReluPlotState } from './elements/relu-plot.js';
export { ReluSubgradient } from './elements/relu-subgradient.js';
export { ReluTrainer } from './elements/relu-trainer.js';
export type { AnimationOptions } from './elements/trainer-animation.js';
export type { TrainerPanel } from './elements/relu-trainer.js';
export type { TrainerState } from './elements/trainer-playback.js';
export {
  ReluFinishEvent,
  ReluProgressEvent,
  ReluUnitDiedEvent,
} from './elements/trainer-events.js';
export { ReluUnit } from './elements/relu-unit.js';
export { ReluWalkthrough } from './elements/relu-walkthrough.js';
export { ReluStepEvent } from './elements/walkthrough-events.js';
export type { ShownStep } from './elements/walkthrough-source.js';
export type { HiddenUnit } from './core/hidden-unit.js';
export type { TrainerStatus } from './elements/trainer-session.js';
export type { RunResult } from './elements/training-controller.js';
export type { LayerRecord, RunRecord } from './core/training/recording-json.js';
