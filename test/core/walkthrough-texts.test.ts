import { expect } from '@open-wc/testing';

import { dosageData, dosageNetwork } from '../../src/core/dosage-lesson.js';
import type { HiddenUnit } from '../../src/core/hidden-unit.js';
import { stepSentence } from '../../src/core/step-sentences.js';
import {
  axisSentence,
  dataSentence,
  describeWalkthrough,
  stepNews,
  stepTitle,
} from '../../src/core/walkthrough-texts.js';
import { stepPlaces, stepValues, walkthrough } from '../../src/core/walkthrough.js';
import type { UnitsNetwork } from '../../src/core/walkthrough-steps.js';
import { english } from '../english.js';

function unit(weight: number, bias: number, outputWeight = 1, label = ''): HiddenUnit {
  return { weight, bias, outputWeight, label, fixed: false };
}

function network(units: readonly HiddenUnit[], rest: Partial<UnitsNetwork> = {}): UnitsNetwork {
  return { ...dosageNetwork, outputBias: 0, units, ...rest };
}

function sentence(
  of: UnitsNetwork,
  index: number,
  domain: readonly [number, number] = [0, 1],
): string {
  return stepSentence(english, of, walkthrough(english, of, domain, 0), index);
}

describe('the titles of steps', () => {
  it('say what is done to which path', () => {
    const titles = stepPlaces(2).map((place) => stepTitle(english, dosageNetwork, place));
    expect(titles).to.deep.equal([
      'Unit 0: a line through ReLU',
      'Unit 0: times its output weight −40.8',
      'Unit 1: a line through ReLU',
      'Unit 1: times its output weight 2.7',
      'Sum of both paths',
      'Plus the output bias −16',
      'Output: the sum through ReLU',
    ]);
  });

  it('count the paths, and call a unit what its author calls it', () => {
    const three = network([unit(1, 0), unit(1, 0, 2, 'awareness'), unit(1, 0)]);
    const titles = stepPlaces(3).map((place) => stepTitle(english, three, place));
    expect(titles[3]).to.equal('awareness: times its output weight 2');
    expect(titles[6]).to.equal('Sum of all 3 paths');
    const [, , sum] = stepPlaces(1).map((place) =>
      stepTitle(english, network([unit(1, 0)]), place),
    );
    expect(sum).to.equal('Sum of the only path');
  });
});

describe('the sentences of steps', () => {
  it('say where a unit bends, or that ReLU changes nothing, or all', () => {
    expect(sentence(network([unit(2, -1)]), 0)).to.match(/^The line rises through 0 at x = 0.5\./);
    expect(sentence(network([unit(-2, 1)]), 0)).to.match(/^The line falls through 0 at x = 0.5\./);
    expect(sentence(network([unit(1, 1)]), 0)).to.include('ReLU changes nothing');
    expect(sentence(network([unit(1, -2)]), 0)).to.include('the unit gives 0 everywhere');
    expect(sentence(network([unit(0, 0)]), 0)).to.include('the unit gives 0 everywhere');
    expect(sentence(network([unit(3, -1)]), 0)).to.include('x = 0.333333');
  });

  it('say what the output weight does', () => {
    const of = (weight: number): string => sentence(network([unit(1, 0, weight)]), 1);
    expect(of(2.7)).to.equal('The curve gets 2.7 times as tall.');
    expect(of(0.25)).to.equal('The curve gets 4 times as flat.');
    expect(of(-3)).to.equal('The minus turns the curve upside down, and it gets 3 times as tall.');
    expect(of(-1)).to.equal('The minus turns the curve upside down.');
    expect(of(1)).to.include('changes nothing');
    expect(of(0)).to.include('silent');
  });

  it('say how far the sum reaches, and where the output bias moves it', () => {
    expect(sentence(dosageNetwork, 4)).to.equal(
      'At every x the paths are added. The sum is lowest at x = 1 with −0.66 and highest at x = 0.5 with 17.01.',
    );
    expect(sentence(dosageNetwork, 5)).to.match(/moves down by 16.*highest at x = 0.5 with 1.01/);
    expect(sentence(network([unit(1, 0)]), 3)).to.include('The output bias is 0');
    expect(sentence(network([unit(0, 1)], { outputBias: 2 }), 3)).to.include('It is 3 everywhere');
  });

  it('say what ReLU leaves of the sum', () => {
    expect(sentence(dosageNetwork, 6)).to.include(
      'between 0.470312 and 0.528580; its peak is 1.01 at x = 0.5.',
    );
    const twice = network([unit(1, -1), unit(-1, 0)], { outputBias: -1 });
    expect(sentence(twice, 6, [-3, 4])).to.include('between −3 and −1 and between 2 and 4');
    expect(sentence(network([unit(1, 0)], { outputBias: -9 }), 4)).to.include('0 everywhere');
    expect(sentence(network([unit(1, 0)], { outputBias: 1 }), 4)).to.include(
      'ReLU changes nothing',
    );
    const linear = network([unit(1, 0)], { outputActivation: 'linear' });
    expect(sentence(linear, 4)).to.match(/^Linear passes everything on.*highest at x = 1 with 1/);
  });

  it('do not claim more digits of a smooth curve than its grid has', () => {
    const smooth = { ...dosageNetwork, activation: 'softplus' } as const;
    expect(sentence(smooth, 4)).to.include('highest at about x = 0.475');
  });

  it('say where the vertical axis is, and when it changes', () => {
    expect(axisSentence(english, [-1, 1.1], undefined, true)).to.equal(
      'The vertical axis goes from −1 to 1.1.',
    );
    expect(axisSentence(english, [-38, 4], [-1, 1.1], true)).to.equal(
      'The vertical axis now goes from −38 to 4.',
    );
    expect(axisSentence(english, [-38, 4], [-38, 4], false)).to.equal(
      'The vertical axis still goes from −38 to 4. The data would need another.',
    );
  });
});

describe('the descriptions of a walkthrough', () => {
  it('tell the network, the step and the numbers so far', () => {
    const walk = walkthrough(english, dosageNetwork, [0, 1], 0.6);
    const text = describeWalkthrough(english, dosageNetwork, walk, 5, 'Dosage', ['A remark.', '']);
    for (const part of [
      ...['2 units with ReLU', 'x (Dosage) from 0 to 1', 'weight 1.7, bias −0.85'],
      ...['output weight −40.8', 'Step 6 of 7: Plus the output bias −16.', 'A remark.'],
      'At x = 0.6 the steps so far give 0.17; −6.936; 7.56; 20.412; 13.476; −2.524.',
    ]) {
      expect(text).to.include(part);
    }
    expect(text).not.to.include('  ');
  });

  it('leave the numbers of many units to the table', () => {
    const many = network(Array.from({ length: 12 }, () => unit(1, 0)));
    const text = describeWalkthrough(
      english,
      many,
      walkthrough(english, many, [0, 1], 1),
      0,
      '',
      [],
    );
    expect(text).to.include('12 units').and.not.include('Unit 0 has');
  });

  it('compare the output with the data', () => {
    const output = (x: number): number => stepValues(dosageNetwork, x)[6];
    expect(dataSentence(english, dosageData, output)).to.equal(
      'The data points are (0, 0), (0.5, 1) and (1, 0); there the output is 0, 1.01 and 0.',
    );
    expect(dataSentence(english, [[0.5, 1]], output)).to.include('The data point is (0.5, 1)');
    expect(dataSentence(english, [], output)).to.equal('');
  });

  it('tell a step in a few words', () => {
    const walk = walkthrough(english, dosageNetwork, [0, 1], 0.5);
    expect(stepNews(english, walk, 3)).to.equal(
      'Step 4 of 7. Unit 1: times its output weight 2.7. At x = 0.5: 17.01.',
    );
  });
});
