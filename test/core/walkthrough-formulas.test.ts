import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { evaluate } from 'mathjs';

import { dosageNetwork } from '../../src/core/dosage-lesson.js';
import type { HiddenUnit } from '../../src/core/hidden-unit.js';
import { number } from '../../src/core/walkthrough-formulas.js';
import { walkthrough } from '../../src/core/walkthrough.js';
import type { UnitsNetwork } from '../../src/core/walkthrough-steps.js';
import { english } from '../english.js';

function formulas(network: UnitsNetwork, x: number): string[] {
  return walkthrough(english, network, [0, 1], x).steps.map(({ formula, worked }) =>
    [...formula, ...worked].join(' '),
  );
}

/** A side of an equation as mathjs reads it. */
function computed(side: string): number {
  const readable = side
    .replaceAll('−', '-')
    .replaceAll('·', '*')
    .replaceAll(',', '')
    .replaceAll(/relu\(/g, 'max(0, ')
    .replaceAll(
      /×10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g,
      (_, power: string) =>
        `e${power.replace('⁻', '-').replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)))}`,
    );
  return Number(evaluate(readable));
}

describe('the formulas of a walkthrough', () => {
  it('go from symbols through the numbers to the result', () => {
    expect(formulas(dosageNetwork, 0.6)).to.deep.equal([
      'a_0 = relu(w_0 x + b_0) = relu(1.7 · 0.6 − 0.85) = relu(0.17) = 0.17',
      'v_0 a_0 = −40.8 · 0.17 = −6.936',
      'a_1 = relu(w_1 x + b_1) = relu(12.6 · 0.6 + 0) = relu(7.56) = 7.56',
      'v_1 a_1 = 2.7 · 7.56 = 20.412',
      's = v_0 a_0 + v_1 a_1 = −6.936 + 20.412 = 13.476',
      'z = s + c = 13.476 − 16 = −2.524',
      'y = relu(z) = relu(−2.524) = 0',
    ]);
  });

  it('name the activation, and put negative factors into parentheses', () => {
    const units = [{ ...dosageNetwork.units[0], weight: -2, bias: 1, outputWeight: 3 }];
    const network: UnitsNetwork = {
      ...{ units, outputBias: 0, activation: 'leaky-relu', outputActivation: 'linear' },
    };
    const [activation, contribution, sum, , output] = formulas(network, -0.5);
    expect(activation).to.include('leaky-relu(−2 · (−0.5) + 1) = leaky-relu(2) = 2');
    expect(contribution).to.equal('v_0 a_0 = 3 · 2 = 6');
    expect(sum).to.equal('s = v_0 a_0 = 6');
    expect(output).to.equal('y = linear(z) = linear(6) = 6');
  });

  it('say “about” where a number has more digits than are shown', () => {
    const [first, , third] = formulas(dosageNetwork, 1 / 3);
    const { operation } = walkthrough(english, dosageNetwork, [0, 1], 1 / 3).steps[0];
    expect(operation).to.deep.equal(['≈ relu(−0.283333)']);
    expect(first).to.include('≈ relu(1.7 · 0.333333 − 0.85) ≈ relu(−0.283333) = 0');
    expect(third).to.include('= relu(4.2) = 4.2');
  });

  it('show errors of rounding as 0', () => {
    const units = [{ ...dosageNetwork.units[0], weight: 0.7, bias: -2.1 }];
    const [first] = formulas({ ...dosageNetwork, units }, 3);
    expect(0.7 * 3 - 2.1).not.to.equal(0);
    expect(first).to.include('= relu(0) = 0');
    expect(number(-1e-13)).to.equal('0');
  });

  it('are true equations, whatever the numbers', () => {
    const decimal = fc.integer({ min: -9999, max: 9999 }).map((value) => value / 100);
    const unit = fc.record({
      ...{ weight: decimal, bias: decimal, outputWeight: decimal },
      ...{ label: fc.constant(''), fixed: fc.constant(false) },
    }) as fc.Arbitrary<HiddenUnit>;
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 4 }),
        decimal,
        decimal,
        (units, outputBias, x) => {
          const network = { ...dosageNetwork, units, outputBias };
          for (const { worked, operation, value } of walkthrough(english, network, [0, 1], x)
            .steps) {
            const sides = [...worked, ...operation].join(' ').split(/[=≈]/).slice(1);
            for (const side of sides) {
              // Six digits of each number are shown; the largest part decides what is lost in a sum.
              const size = computed(side.replaceAll('−', '+'));
              expect(computed(side)).to.be.closeTo(value, 2e-5 * size + 1e-9);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
