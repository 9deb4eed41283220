import { expect } from '@open-wc/testing';

import {
  deadUnitsText,
  describeTraining,
  statusText,
  trainingHeading,
  troubleText,
} from '../../src/core/descriptions.js';
import type { TrainingState } from '../../src/core/descriptions.js';
import { english } from '../english.js';

const state: TrainingState = {
  ...{ hiddenUnits: [7], activation: 'relu', lossFunction: 'mse', targetLabel: 'x³' },
  ...{ targetPoints: undefined, stopped: false },
  ...{ sampleCount: 300, domain: [-10, 10], epochs: 4000, learningRate: 1e-4, seed: 0 },
  ...{ status: 'paused', epoch: 1700, loss: 2477.21, initialLoss: 146160.57, deadUnits: [] },
  ...{ kinks: [-6.04, 4.6], errorMessage: '' },
};

describe('texts about a training run', () => {
  it('head the figure with what learns what', () => {
    expect(trainingHeading(english, state)).to.equal('Seven ReLU units learn x³');
    expect(trainingHeading(english, { ...state, hiddenUnits: [1] })).to.equal(
      'One ReLU unit learns x³',
    );
    expect(trainingHeading(english, { ...state, hiddenUnits: [64] })).to.equal(
      '64 ReLU units learn x³',
    );
    expect(
      trainingHeading(english, { ...state, hiddenUnits: [8, 8], activation: 'tanh' }),
    ).to.equal('Two layers of 8 and 8 tanh units learn x³');
  });

  it('describe the network, its task and the frame shown', () => {
    expect(describeTraining(english, state)).to.equal(
      'A network with one input, 7 ReLU units and one output learns x³ from 300 points between −10 ' +
        'and 10, starting from seed 0. After 1,700 of 4,000 epochs its mean squared error is 2,477.2, ' +
        'from 146,161 at the start. Units bend at x = −6.04 and 4.6. All 7 units are alive.',
    );
  });

  it('count the points that are to be learnt', () => {
    expect(
      trainingHeading(english, { ...state, targetLabel: '0,1 1,2', targetPoints: 2 }),
    ).to.equal('Seven ReLU units learn 2 points');
  });

  it('count the dead units, and only where units can die', () => {
    const said = (deadUnits: number[], ...hiddenUnits: number[]): string =>
      deadUnitsText(english, { ...state, deadUnits, hiddenUnits });
    expect(said([6], 7)).to.equal('unit 6 is dead (1 of 7)');
    expect(said([0, 3], 7)).to.equal('units 0 and 3 are dead (2 of 7)');
    expect(said([0], 1)).to.equal('the unit is dead');
    expect(said([0, 1], 2)).to.equal('both units are dead');
    expect(said([0, 1, 2], 3)).to.equal('all 3 units are dead');
    const dozen = Array.from({ length: 12 }, (_, unit) => unit);
    expect(said(dozen, 800, 224)).to.equal('12 of 1,024 units are dead');
    expect(deadUnitsText(english, { ...state, activation: 'tanh' })).to.equal('');
    expect(deadUnitsText(english, { ...state, hiddenUnits: [2] })).to.equal('both units alive');
  });

  it('say why a run diverged and what to try', () => {
    const text = troubleText(english, {
      ...state,
      status: 'diverged',
      epoch: 9,
      learningRate: 0.01,
    });
    expect(text).to.include('epoch 9');
    expect(text).to.include('below 0.01');
    expect(troubleText(english, state)).to.equal('');
  });

  it('say where playback stands', () => {
    expect(statusText(english, state)).to.equal(
      'Paused at epoch 1,700, mean squared error 2,477.2.',
    );
    expect(statusText(english, { ...state, status: 'complete', epoch: 4000 })).to.equal(
      'Complete: epoch 4,000, mean squared error 2,477.2. All 7 units are alive.',
    );
  });

  it('list words with a comma and an and', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(english.listed)).to.deep.equal([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
