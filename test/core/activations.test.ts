import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { activationNames, activations } from '../../src/core/activations.js';
import type { ActivationName } from '../../src/core/activations.js';

interface GoldenFunction {
  readonly value: readonly (number | string)[];
  readonly derivative: readonly (number | string)[];
}
interface Golden {
  readonly float64: {
    readonly z: readonly (number | string)[];
    readonly functions: Readonly<Record<string, GoldenFunction>>;
  };
}

const goldenNames: Partial<Record<ActivationName, string>> = {
  relu: 'relu',
  'leaky-relu': 'leaky_relu_0.01',
  elu: 'elu_1',
  gelu: 'gelu',
  softplus: 'softplus',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  silu: 'silu',
  linear: 'identity',
};
const arithmeticOnly: readonly string[] = ['relu', 'leaky-relu', 'linear'];

/** Numbers from huge to tiny, of both signs, all sizes equally likely. */
const anySize = fc
  .tuple(fc.double({ min: -300, max: 3, noNaN: true }), fc.constantFrom(-1, 1))
  .map(([exponent, sign]) => sign * 10 ** exponent);

const { float64 } = (await (
  await fetch(new URL('../golden/activations.json', import.meta.url))
).json()) as Golden;
const goldenZ = float64.z.map(Number);

function goldenPairs(name: ActivationName, of: 'value' | 'derivative'): [number, number][] {
  const expected = float64.functions[goldenNames[name]!][of].map(Number);
  return goldenZ.map((z, index) => [z, expected[index]]);
}

describe('activations', () => {
  it('are listed by name, each under its own', () => {
    expect(activationNames).to.deep.equal(
      'relu leaky-relu elu gelu softplus sigmoid tanh silu linear step'.split(' '),
    );
    for (const name of activationNames) expect(activations[name].name).to.equal(name);
  });

  for (const name of Object.keys(goldenNames) as ActivationName[]) {
    for (const of of ['value', 'derivative'] as const) {
      const matches = arithmeticOnly.includes(name) ? 'is bit-equal to' : 'agrees with';
      it(`${of} of ${name} ${matches} PyTorch at zeros, denormals, extremes and NaN`, () => {
        expect(goldenZ.length).to.be.above(100);
        for (const [z, expected] of goldenPairs(name, of)) {
          const actual = activations[name][of](z);
          const message = `${name} ${of} at ${z}: ${actual}, expected ${expected}`;
          if (arithmeticOnly.includes(name) || !Number.isFinite(expected) || !Number.isFinite(z)) {
            expect(Object.is(actual, expected), message).to.equal(true);
          } else {
            const tolerance = 8e-16 * Math.max(1, Math.min(Math.abs(z), 1e3));
            expect(Math.abs(actual - expected), message).to.be.at.most(tolerance);
          }
        }
      });
    }
  }

  it('keep their last digits far left of zero, where they are tiny', () => {
    const tails = [
      ['sigmoid', 'value'],
      ['sigmoid', 'derivative'],
      ['softplus', 'value'],
      ['softplus', 'derivative'],
      ['silu', 'value'],
      ['elu', 'derivative'],
    ] as const;
    for (const [name, of] of tails) {
      const tail = goldenPairs(name, of).filter(([z]) => z >= -700 && z <= -20);
      expect(tail.length).to.be.above(10);
      for (const [z, expected] of tail) {
        const error = Math.abs(activations[name][of](z) / expected - 1);
        expect(error, `${name} ${of} at ${z}`).to.be.below(4e-15);
      }
    }
  });

  it('have the derivative that finite differences of their values give', () => {
    const step = 2 ** -17;
    for (const name of activationNames) {
      const { value, derivative } = activations[name];
      for (let z = -6.03; z < 6; z += 0.0625) {
        const difference = (value(z + step) - value(z - step)) / (2 * step);
        expect(derivative(z), `${name} at ${z}`).to.be.closeTo(difference, 2e-10);
      }
    }
  });

  it('of relu is 0 at every z <= 0 and z itself above', () => {
    fc.assert(
      fc.property(anySize, (z) => {
        expect(activations.relu.value(z)).to.equal(z <= 0 ? 0 : z);
        expect(activations.relu.derivative(z)).to.equal(z < 0 ? 0 : 1);
      }),
    );
  });

  it('use the chosen derivative at zero at both zeros and nowhere else, if they have a kink', () => {
    for (const name of activationNames) {
      const { derivative, shapeAtZero } = activations[name];
      for (const zero of [0, -0]) {
        const expected = shapeAtZero === 'kink' ? 0.3 : derivative(zero);
        expect(derivative(zero, 0.3), name).to.equal(expected);
      }
      for (const z of [-5e-324, 5e-324, -1, 1, NaN]) {
        expect(derivative(z, 0.3), `${name} at ${z}`).to.deep.equal(derivative(z));
      }
    }
    expect(activations.relu.derivative(0)).to.equal(0);
    expect(activations['leaky-relu'].derivative(0)).to.equal(0.01);
    expect(activations.elu.derivative(0)).to.equal(1);
  });

  it('with slopes are these slopes times z', () => {
    const straight = activationNames.filter((name) => activations[name].slopes);
    expect(straight).to.deep.equal(['relu', 'leaky-relu', 'linear']);
    for (const name of straight) {
      const { value, slopes } = activations[name];
      const [below, above] = slopes!;
      fc.assert(
        fc.property(anySize, (z) => {
          expect(value(z)).to.be.oneOf([(z < 0 ? below : above) * z]);
        }),
      );
      expect(activations[name].shapeAtZero).to.equal(below === above ? 'smooth' : 'kink');
    }
  });

  it('that are smooth at zero have no jump in value or slope there', () => {
    for (const name of activationNames) {
      const { value, derivative, shapeAtZero } = activations[name];
      const jump = Math.abs(value(1e-9) - value(-1e-9));
      const bend = Math.abs(derivative(1e-9) - derivative(-1e-9));
      expect(jump < 1e-8, `${name} is continuous`).to.equal(shapeAtZero !== 'jump');
      if (shapeAtZero !== 'jump') expect(bend < 1e-8, name).to.equal(shapeAtZero === 'smooth');
    }
  });

  it('of step is 1 at zero and above, 0 below, with derivative 0', () => {
    const { value, derivative } = activations.step;
    expect([-1e9, -5e-324, -0, 0, 5e-324, 1e9].map(value)).to.deep.equal([0, 0, 1, 1, 1, 1]);
    expect([-1, 0, 1].map((z) => derivative(z))).to.deep.equal([0, 0, 0]);
  });

  it('of softplus is z itself above the threshold 20', () => {
    expect(activations.softplus.value(20)).to.be.above(20);
    expect(activations.softplus.value(20.000001)).to.equal(20.000001);
    expect(activations.softplus.derivative(20.000001)).to.equal(1);
  });

  it('are NaN at NaN', () => {
    for (const name of activationNames) expect(activations[name].value(NaN), name).to.be.NaN;
  });
});
