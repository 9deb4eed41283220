import type { TrainingState } from '../core/descriptions.js';
import type { PreparedTraining } from '../core/training/prepare.js';
import type { Frame } from '../core/training/recording.js';
import type { TrainerPicture } from './trainer-picture.js';
import type { TrainerSession } from './trainer-session.js';
import type { TrainerSettings } from './trainer-settings.js';

/** All that the figure's texts are made from, for the frame shown. */
export function trainingState(
  settings: TrainerSettings,
  { target, samples, domain }: PreparedTraining,
  { frame, frames, status, training }: TrainerSession,
  picture: TrainerPicture,
): TrainingState {
  const { hiddenUnits, activation, lossFunction, epochs, learningRate, seed } = settings;
  const kinks = picture.kinksOf(frame).filter((kink) => kink !== undefined);
  return {
    ...{ hiddenUnits, activation, lossFunction, epochs, learningRate, seed, domain, status },
    targetLabel: target.label,
    targetPoints: target.points?.length,
    sampleCount: samples.x.length,
    epoch: frame?.epoch ?? 0,
    loss: frame?.loss ?? NaN,
    initialLoss: frames[0]?.loss ?? NaN,
    deadUnits: deadUnitsOf(frame),
    kinks: kinks.sort((first, second) => first - second),
    stopped:
      status === 'paused' && training.result?.reason === 'stopped' && frame === frames.at(-1),
    errorMessage: training.errorMessage,
  };
}

/** The numbers of a frame's dead units, counted through the hidden layers. */
export function deadUnitsOf(frame: Frame | undefined): readonly number[] {
  const units: number[] = [];
  frame?.dead.forEach((isDead, unit) => {
    if (isDead) units.push(unit);
  });
  return units;
}
