import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { activationNames } from '../../src/core/activations.js';
import { dosageNetwork } from '../../src/core/dosage-lesson.js';
import { networkOfUnits } from '../../src/core/hidden-unit.js';
import type { HiddenUnit } from '../../src/core/hidden-unit.js';
import { predict } from '../../src/core/network.js';
import { formatNumber } from '../../src/core/number-format.js';
import { stepPlaces, stepValues, walkthrough } from '../../src/core/walkthrough.js';
import type { UnitsNetwork } from '../../src/core/walkthrough-steps.js';
import { english } from '../english.js';

function unit(weight: number, bias: number, outputWeight = 1): HiddenUnit {
  return { weight, bias, outputWeight, label: '', fixed: false };
}

const finite = fc.double({ min: -20, max: 20, noNaN: true });
const network: fc.Arbitrary<UnitsNetwork> = fc.record({
  units: fc.array(
    fc.tuple(finite, finite, finite).map((numbers) => unit(...numbers)),
    { minLength: 1, maxLength: 12 },
  ),
  outputBias: finite,
  activation: fc.constantFrom(...activationNames),
  outputActivation: fc.constantFrom(...activationNames),
});

/** Worked by hand: relu(1.7x − 0.85), times −40.8, relu(12.6x), times 2.7, their sum, − 16, relu. */
const byHand: Readonly<Record<string, readonly string[]>> = {
  '0': ['0', '0', '0', '0', '0', '−16', '0'],
  '0.2': ['0', '0', '2.52', '6.804', '6.804', '−9.196', '0'],
  '0.5': ['0', '0', '6.3', '17.01', '17.01', '1.01', '1.01'],
  '0.6': ['0.17', '−6.936', '7.56', '20.412', '13.476', '−2.524', '0'],
  '1': ['0.85', '−34.68', '12.6', '34.02', '−0.66', '−16.66', '0'],
};

describe('a walkthrough of the dosage network', () => {
  for (const [x, values] of Object.entries(byHand)) {
    it(`gives at x = ${x} what the arithmetic by hand gives`, () => {
      const { steps } = walkthrough(english, dosageNetwork, [0, 1], Number(x));
      expect(steps.map(({ value }) => formatNumber(value))).to.deep.equal(values);
    });
  }

  it('puts the preactivations into the formulas', () => {
    const inputs = [0, 0.2, 0.6].map(
      (x) => walkthrough(english, dosageNetwork, [0, 1], x).steps[0],
    );
    expect(inputs.map(({ operation }) => operation[0])).to.deep.equal([
      '= relu(−0.85)',
      '= relu(−0.51)',
      '= relu(0.17)',
    ]);
  });

  it('has a triangle as its output: on (0.470312, 0.528580), with the peak 1.01 at 0.5', () => {
    const { x, steps, exact } = walkthrough(english, dosageNetwork, [0, 1], 0.5);
    expect(exact).to.equal(true);
    expect(Array.from(x, (at) => at.toFixed(6))).to.deep.equal([
      ...['0.000000', '0.470312', '0.500000', '0.528580', '1.000000'],
    ]);
    const output = Array.from(steps[6].curve, (y) => y.toFixed(6));
    expect(output).to.deep.equal(['0.000000', '0.000000', '1.010000', '0.000000', '0.000000']);
  });

  it('keeps every kink of its curves as a vertex', () => {
    const { x, steps, preactivations } = walkthrough(english, dosageNetwork, [0, 1], 0);
    const kink = x.indexOf(0.5);
    const at = [0, kink, x.length - 1];
    const curves = steps.map(({ curve }) => at.map((index) => Number(curve[index].toFixed(9)) + 0));
    expect(curves).to.deep.equal([
      ...[
        [0, 0, 0.85],
        [0, 0, -34.68],
        [0, 6.3, 12.6],
        [0, 17.01, 34.02],
      ],
      ...[
        [0, 17.01, -0.66],
        [-16, 1.01, -16.66],
        [0, 1.01, 0],
      ],
    ]);
    expect(preactivations.map((line) => [line[0], line[x.length - 1]])).to.deep.equal([
      [-0.85, 0.85],
      [0, 12.6],
    ]);
  });

  it('takes softplus instead of ReLU for the hidden units', () => {
    // The usual way to write ln(1 + e^z) so that nothing overflows.
    const softplus = (z: number): number => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    for (const x of [0, 0.2, 0.5, 0.6, 1]) {
      const [first, second] = [softplus(1.7 * x - 0.85), softplus(12.6 * x)];
      const sum = first * -40.8 + second * 2.7;
      const expected = [first, first * -40.8, second, second * 2.7, sum, sum - 16, 0];
      const values = stepValues({ ...dosageNetwork, activation: 'softplus' }, x);
      values.forEach((value, index) => expect(value).to.be.closeTo(expected[index], 1e-12));
    }
  });
});

describe('a walkthrough of any network', () => {
  for (const count of [1, 3, 12]) {
    it(`with ${count} units has two steps for each of them and three for the output`, () => {
      const units = Array.from({ length: count }, (_, index) => unit(index + 1, -index));
      const { steps } = walkthrough(english, { ...dosageNetwork, units }, [0, 1], 0.5);
      expect(steps).to.have.length(2 * count + 3);
      expect(steps.map(({ kind, unit: index }) => `${kind} ${index ?? ''}`.trim())).to.deep.equal([
        ...units.flatMap((_, index) => [`activation ${index}`, `contribution ${index}`]),
        ...['sum', 'bias', 'output'],
      ]);
      expect(steps.map(({ kind, unit: index }) => ({ kind, unit: index }))).to.deep.equal(
        stepPlaces(count),
      );
    });
  }

  it('ends with what the network predicts, to the last bit', () => {
    fc.assert(
      fc.property(network, finite, (each, x) => {
        const { units, outputBias } = each;
        const output = stepValues(each, x).at(-1)!;
        expect(output === predict(networkOfUnits(units, outputBias, each), x)).to.equal(true);
      }),
    );
  });

  it('has curves that go through what the steps give at every x of it', () => {
    fc.assert(
      fc.property(network, (each) => {
        const jumps = [each.activation, each.outputActivation].includes('step');
        const { x, steps } = walkthrough(english, each, [-3, 3], 0);
        for (let index = 0; index < x.length && !jumps; index++) {
          stepValues(each, x[index]).forEach((value, step) => {
            expect(steps[step].curve[index]).to.be.closeTo(value, 1e-9 * (1 + Math.abs(value)));
          });
        }
      }),
      { numRuns: 50 },
    );
  });

  it('knows no −0', () => {
    const values = stepValues({ ...dosageNetwork, units: [unit(1, -1, -2)], outputBias: 0 }, 0);
    for (const value of values) expect(Object.is(value, -0)).to.equal(false);
  });

  it('needs at least one unit', () => {
    expect(() => walkthrough(english, { ...dosageNetwork, units: [] }, [0, 1], 0)).to.throw(
      RangeError,
    );
  });
});
