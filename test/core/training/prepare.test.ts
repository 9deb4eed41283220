import { expect } from '@open-wc/testing';

import { prepareTraining } from '../../../src/core/training/prepare.js';
import type { TrainingSettings } from '../../../src/core/training/prepare.js';
import { phraseText } from '../../../src/core/language.js';
import { english } from '../../english.js';

const settings: TrainingSettings = {
  ...{ target: 'x^3', domain: undefined, samples: undefined, noise: 0, hiddenUnits: [7] },
  ...{ activation: 'relu', epochs: 4000, learningRate: 1e-4, optimizer: 'sgd', seed: 0, atZero: 0 },
  ...{ batchSize: 'full', lossFunction: 'mse', initialization: 'pytorch', recordEvery: 'auto' },
};

describe('preparing a run', () => {
  it('samples the target evenly over the domain', () => {
    const { samples, domain, adjustments } = prepareTraining(settings);
    expect(samples.x).to.have.length(300);
    expect([samples.x[0], samples.x[299], samples.y[299]]).to.deep.equal([-10, 10, 1000]);
    expect(domain).to.deep.equal([-10, 10]);
    expect(adjustments).to.deep.equal([]);
  });

  it('records at most 600 frames by itself', () => {
    const { configuration } = prepareTraining(settings);
    expect(Math.ceil(4000 / configuration.recordEvery) + 1).to.be.at.most(600);
  });

  it('takes points as the data, over their extent', () => {
    const { samples, domain, sampleCount } = prepareTraining({ ...settings, target: '1,2 0,1' });
    expect(sampleCount).to.equal(2);
    expect([...samples.x].sort()).to.deep.equal([0, 1]);
    expect(domain).to.deep.equal([0, 1]);
  });

  it('gives a single point room to be seen', () => {
    expect(prepareTraining({ ...settings, target: '2,5' }).domain).to.deep.equal([1.5, 2.5]);
  });

  it('says when a number of samples cannot be met because points are given', () => {
    const { adjustments } = prepareTraining({ ...settings, target: '0,1 1,2', samples: 50 });
    expect(adjustments.map(({ setting, value }) => [setting, value])).to.deep.equal([
      ['samples', 2],
    ]);
  });

  it('falls back to x^3 for a target that it cannot read or that is nowhere finite', () => {
    for (const target of ['2 +', 'log(0 - 1 - x^2)', '']) {
      const { adjustments, target: used } = prepareTraining({ ...settings, target });
      expect(used.text).to.equal('x^3');
      expect(adjustments[0].setting).to.equal('target');
      expect(adjustments[0].value).to.equal('x^3');
    }
  });

  it('gives the reason for that as a part of its sentence', () => {
    for (const target of ['2 +', 'foo(x)', '', 'log(0 - 1 - x^2)', '0,1 x,2']) {
      const { adjustments } = prepareTraining({ ...settings, target });
      expect(phraseText(english, adjustments[0].allowed)).to.match(/ \(.*[^.]\)$/);
    }
  });

  it('keeps the finite samples of a target that is not finite everywhere', () => {
    const { samples, adjustments } = prepareTraining({
      ...settings,
      ...{ target: '1/x', domain: [-1, 1], samples: 3 },
    });
    expect([...samples.x]).to.deep.equal([-1, 1]);
    expect(phraseText(english, adjustments[0].allowed)).to.include('1 ');
  });

  it('lowers a batch size to the number of samples', () => {
    const { configuration, adjustments } = prepareTraining({ ...settings, batchSize: 1000 });
    expect(configuration.batchSize).to.equal(300);
    expect(adjustments[0]).to.include({ setting: 'batchSize', request: 1000, value: 300 });
  });

  it('raises record-every so that at most 2,000 frames are kept, and says so', () => {
    const { configuration, adjustments } = prepareTraining({ ...settings, recordEvery: 1 });
    expect(Math.ceil(4000 / configuration.recordEvery) + 1).to.be.at.most(2000);
    expect(adjustments[0].setting).to.equal('recordEvery');
  });
});
