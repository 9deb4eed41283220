import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { networkOfUnits } from '../../src/core/hidden-unit.js';
import type { HiddenUnit } from '../../src/core/hidden-unit.js';
import { describeKinks, kinksNote, straightStretches } from '../../src/core/kink-texts.js';
import { kinksState } from '../../src/core/kinks-state.js';
import { parameterCount, predict } from '../../src/core/network.js';
import type { Network } from '../../src/core/network.js';
import { english } from '../english.js';

const hinge = (kink: number, outputWeight: number): HiddenUnit => ({
  ...{ weight: 1, bias: -kink, outputWeight, label: '', fixed: false },
});
/** Flat, steep up, gently up, down, up. */
const figure = [hinge(1, 3), hinge(2, -2.5), hinge(4.5, -2), hinge(6, 3.5)];

const network = (sizes: readonly number[], rest: Partial<Network> = {}): Network => ({
  ...{ sizes, activation: 'relu', outputActivation: 'linear' },
  parameters: Float64Array.from({ length: parameterCount(sizes) }, (_, i) => Math.sin(3 * i)),
  ...rest,
});

describe('the state of kinks', () => {
  it('has the lesson’s slopes between the bends', () => {
    const state = kinksState(english, networkOfUnits(figure, 0), [0, 7]);
    expect(straightStretches(state.sum!, [0, 7]).map(({ slope }) => slope)).to.deep.equal([
      0, 3, 0.5, -1.5, 2,
    ]);
    expect(state.rows.map(({ slopeChange }) => slopeChange)).to.deep.equal([3, -2.5, -2, 3.5]);
    expect(state.kinks).to.deep.equal([1, 2, 4.5, 6]);
  });

  it('has slopes that chords of the network confirm', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -4, max: 4 }), fc.integer({ min: -3, max: 3 })), {
          minLength: 1,
          maxLength: 6,
        }),
        (hinges) => {
          const sum = networkOfUnits(
            hinges.map(([kink, change]) => hinge(kink, change)),
            1,
          );
          const state = kinksState(english, sum, [-5, 5]);
          for (const { from, to, slope } of straightStretches(state.sum!, [-5, 5])) {
            const chord = (predict(sum, to) - predict(sum, from)) / (to - from);
            expect(slope).to.be.closeTo(chord, 1e-9);
          }
        },
      ),
    );
  });

  it('names units that are declared, if they are as many', () => {
    const declared = figure.map((unit, index) => ({ ...unit, label: `u${index}`, fixed: true }));
    const named = kinksState(english, networkOfUnits(figure, 0), [0, 7], declared);
    expect(named.rows.map(({ label, fixed }) => [label, fixed])[3]).to.deep.equal(['u3', true]);
    const others = kinksState(english, networkOfUnits(figure, 0), [0, 7], declared.slice(1));
    expect(others.rows.map(({ label }) => label)).to.deep.equal(['', '', '', '']);
  });

  it('has 16 rows at most, and the kinks of all units', () => {
    const state = kinksState(english, network([1, 64, 1]), [-5, 5]);
    expect([state.rows.length, state.kinks.length, state.unitCount]).to.deep.equal([16, 64, 64]);
    expect(describeKinks(english, state)).to.include('The other 48 units are not listed.');
  });

  it('has no rows of units without a kink of their own', () => {
    for (const other of [
      network([1, 3, 3, 1]),
      network([1, 3, 1], { activation: 'tanh' }),
      network([1, 3, 1], { activation: 'step' }),
    ]) {
      const state = kinksState(english, other, [-5, 5]);
      expect([state.rows, state.kinks]).to.deep.equal([[], []]);
      expect(state.sum).not.to.equal(undefined);
    }
    expect(kinksState(english, network([2, 3, 1]), [-5, 5]).sum).to.equal(undefined);
  });
});

describe('the texts about kinks', () => {
  it('describe every bend and every slope of the lesson’s figure', () => {
    expect(describeKinks(english, kinksState(english, networkOfUnits(figure, 0), [0, 7]))).to.equal(
      'The sum of 4 ReLU units and the output bias 0 over x from 0 to 7. ' +
        'Unit 0 bends the sum upwards at x = 1, where the slope changes by +3; it is on to the right of it. ' +
        'Unit 1 bends the sum downwards at x = 2, where the slope changes by −2.5; it is on to the right of it. ' +
        'Unit 2 bends the sum downwards at x = 4.5, where the slope changes by −2; it is on to the right of it. ' +
        'Unit 3 bends the sum upwards at x = 6, where the slope changes by +3.5; it is on to the right of it. ' +
        'The sum bends at x = 1, 2, 4.5 and 6; its slopes are 0, 3, 0.5, −1.5 and 2, from left to right.',
    );
  });

  it('say that kinks which cancel leave a straight line', () => {
    const text = describeKinks(
      english,
      kinksState(english, networkOfUnits([hinge(1, 2), hinge(1, -2)], 0), [0, 2]),
    );
    expect(text).to.include('The sum is one straight line with slope 0.');
  });

  it('say why there are no rows', () => {
    expect(kinksNote(english, network([1, 3, 1]))).to.equal('');
    expect(kinksNote(english, network([1, 3, 3, 1]))).to.include('several kinks each');
    expect(kinksNote(english, network([1, 3, 1], { activation: 'gelu' }))).to.include(
      'There are no kinks',
    );
    expect(kinksNote(english, network([1, 3, 1], { activation: 'linear' }))).to.include(
      'straight line',
    );
    expect(kinksNote(english, network([1, 3, 1], { activation: 'step' }))).to.include('jump');
    expect(kinksNote(english, network([2, 3, 1]))).to.include('one input');
  });

  it('say what the output’s own activation does', () => {
    const relu = network([1, 3, 1], { outputActivation: 'relu' });
    expect(kinksNote(english, relu)).to.include('ReLU of the output adds a bend');
    const sigmoid = network([1, 3, 1], { outputActivation: 'sigmoid' });
    expect(kinksNote(english, sigmoid)).to.include('before it passes through the output’s sigmoid');
    expect(describeKinks(english, kinksState(english, sigmoid, [-5, 5]))).not.to.include(
      'slopes are',
    );
  });
});
