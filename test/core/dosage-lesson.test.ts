import { expect } from '@open-wc/testing';

import { dosageCorrection, dosageData, dosageNetwork } from '../../src/core/dosage-lesson.js';
import { stepValues } from '../../src/core/walkthrough.js';
import { english } from '../english.js';

const output = (x: number): number => stepValues(dosageNetwork, x)[6];

describe('the dosage lesson', () => {
  it('meets its data to a hundredth', () => {
    for (const [dosage, effect] of dosageData) {
      expect(output(dosage)).to.be.closeTo(effect, 0.0100001);
    }
  });

  it('is right that 100 points draw the peak at 0.838', () => {
    const drawn = Array.from({ length: 100 }, (_, index) => output(index / 99));
    expect(Math.max(...drawn).toFixed(3)).to.equal('0.838');
    expect(dosageCorrection(english, 7, 'relu')).to.include('only 0.838');
  });

  it('is right that the ReLU of unit 1 changes nothing from 0 to 1', () => {
    const { weight, bias } = dosageNetwork.units[1];
    expect(Math.min(bias, weight + bias)).to.equal(0);
    expect(dosageCorrection(english, 3, 'relu')).to.include('harmless');
  });

  it('says that other activations take other numbers, and else nothing', () => {
    expect(dosageCorrection(english, 7, 'softplus')).to.include('with softplus it takes others');
    for (const step of [1, 2, 4, 5, 6])
      expect(dosageCorrection(english, step, 'relu')).to.equal('');
    expect(dosageCorrection(english, 3, 'softplus')).to.equal('');
  });

  it('maps the names of the published lesson', () => {
    for (const name of ['w1', 'b1', 'w2', 'b2', 'w3', 'w4', 'b3']) {
      expect(english.term('lessonNames')).to.match(new RegExp(`\\b${name}\\b`));
    }
  });
});
