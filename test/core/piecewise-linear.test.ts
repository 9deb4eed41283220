import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ActivationName } from '../../src/core/activations.js';
import { initialParameters } from '../../src/core/initialization.js';
import { forward, parameterCount, predict } from '../../src/core/network.js';
import type { Network } from '../../src/core/network.js';
import { networkCurves, unitKinks } from '../../src/core/piecewise-linear.js';

const exercise: Network = {
  sizes: [1, 3, 1],
  activation: 'relu',
  outputActivation: 'linear',
  parameters: Float64Array.of(-2, 1, 2, 2, -1, -4, 1, 1, 1, 0),
};

const anyHidden = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 });
const anyParameter = fc.oneof(
  fc.double({ min: -3, max: 3, noNaN: true }),
  fc.integer({ min: -2, max: 2 }),
);

function anyNetwork(
  activation: fc.Arbitrary<ActivationName>,
  outputActivation: fc.Arbitrary<ActivationName>,
): fc.Arbitrary<Network> {
  return anyHidden.chain((hidden) => {
    const sizes = [1, ...hidden, 1];
    const length = parameterCount(sizes);
    return fc.record({
      sizes: fc.constant(sizes),
      activation,
      outputActivation,
      parameters: fc
        .array(anyParameter, { minLength: length, maxLength: length })
        .map((parameters) => Float64Array.from(parameters)),
    });
  });
}

function evenly(from: number, to: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
}

/** The value of a polyline at an x that is none of its vertices. */
function interpolated(x: Float64Array, y: Float64Array, at: number): number {
  const right = x.findIndex((vertex) => vertex > at);
  const share = (at - x[right - 1]) / (x[right] - x[right - 1]);
  return y[right - 1] + (y[right] - y[right - 1]) * share;
}

/** How far apart rounding alone may bring two ways to compute the network's numbers. */
function rounding(network: Network): number {
  const size = forward(
    { ...network, activation: 'linear', parameters: network.parameters.map(Math.abs) },
    [4],
  );
  return 1e-13 * (1 + size.preactivations.reduce((most, z) => Math.max(most, ...z), 0));
}

describe('unitKinks', () => {
  it('are -bias/weight, and none where the weight is 0', () => {
    expect(unitKinks(exercise)).to.deep.equal([1, 1, 2]);
    const flat = { ...exercise, parameters: Float64Array.of(0, -0, 3, 2, 0, 0, 1, 1, 1, 0) };
    expect(unitKinks(flat)).to.deep.equal([undefined, undefined, 0]);
  });

  it('are none where they lie beyond all numbers', () => {
    const steep = {
      ...exercise,
      parameters: Float64Array.of(1e-300, 1, 2, 1e300, 0, 0, 1, 1, 1, 0),
    };
    expect(unitKinks(steep)[0]).to.equal(undefined);
  });
});

describe('networkCurves', () => {
  it('have exactly the ends and kinks of the exercise as vertices', () => {
    const { x, exact, units, contributions, prediction } = networkCurves(exercise, [0, 3]);
    expect(exact).to.equal(true);
    expect(Array.from(x)).to.deep.equal([0, 1, 2, 3]);
    expect(Array.from(prediction)).to.deep.equal([2, 0, 1, 4]);
    expect(units.map((unit) => Array.from(unit))).to.deep.equal([
      [2, 0, 0, 0],
      [0, 0, 1, 2],
      [0, 0, 0, 2],
    ]);
    expect(contributions).to.deep.equal(units);
  });

  it('find the kinks of a ReLU on the output, with its peak', () => {
    const dosage: Network = {
      sizes: [1, 2, 1],
      activation: 'relu',
      outputActivation: 'relu',
      parameters: Float64Array.of(1.7, 12.6, -0.85, 0, -40.8, 2.7, -16),
    };
    const { x, prediction, contributions } = networkCurves(dosage, [0, 1]);
    expect(x.length).to.equal(5);
    expect(x[1]).to.be.closeTo(0.470312, 5e-7);
    expect(x[2]).to.equal(0.5);
    expect(x[3]).to.be.closeTo(0.52858, 5e-7);
    expect(Array.from(prediction).map((y) => Math.abs(y) > 1e-12)).to.deep.equal([
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(prediction[2]).to.be.closeTo(1.01, 1e-12);
    // Without the output bias.
    expect(contributions[0][4] + contributions[1][4]).to.be.closeTo(-0.66, 1e-12);
  });

  it('joined by straight lines are the network everywhere, in networks of any depth', () => {
    const straight = fc.constantFrom<ActivationName>('relu', 'leaky-relu', 'linear');
    fc.assert(
      fc.property(anyNetwork(straight, straight), (network) => {
        const { x, exact, prediction, units } = networkCurves(network, [-4, 4]);
        const tolerance = rounding(network);
        expect(exact).to.equal(true);
        for (const at of evenly(-3.9999, 3.9999, 173)) {
          const { activations } = forward(network, [at]);
          expect(interpolated(x, prediction, at)).to.be.closeTo(activations.at(-1)![0], tolerance);
          activations.at(-2)!.forEach((activation, unit) => {
            expect(interpolated(x, units[unit], at)).to.be.closeTo(activation, tolerance);
          });
        }
      }),
    );
  });

  it('have the values of predict at every x, to the last bit', () => {
    const continuous = fc.constantFrom<ActivationName>(
      'relu',
      'leaky-relu',
      'linear',
      'tanh',
      'gelu',
    );
    fc.assert(
      fc.property(anyNetwork(continuous, continuous), (network) => {
        const { x, prediction } = networkCurves(network, [-4, 4], 21);
        expect(prediction).to.deep.equal(x.map((value) => predict(network, value)));
      }),
    );
  });

  it('have rising x between the ends of the domain, every array as long, sums without bias', () => {
    const any = fc.constantFrom<ActivationName>('relu', 'leaky-relu', 'step', 'silu', 'linear');
    fc.assert(
      fc.property(anyNetwork(any, fc.constant('linear')), (network) => {
        const { x, prediction, units, contributions } = networkCurves(network, [-1, 5], 31);
        expect([x[0], x.at(-1)]).to.deep.equal([-1, 5]);
        expect(x.toSorted()).to.deep.equal(x);
        expect(
          new Set([...units, ...contributions, prediction].map((y) => y.length)),
        ).to.deep.equal(new Set([x.length]));
        expect(units.length).to.equal(network.sizes.at(-2));
        const outputBias = network.parameters.at(-1)!;
        prediction.forEach((y, index) => {
          const sum = contributions.reduce((total, curve) => total + curve[index], 0);
          expect(sum + outputBias).to.equal(y);
        });
      }),
    );
  });

  it('have a vertex where only a deep layer bends', () => {
    // relu(relu(x) - 1): the second layer bends at 1, the first at 0.
    const network: Network = {
      sizes: [1, 1, 1, 1],
      activation: 'relu',
      outputActivation: 'linear',
      parameters: Float64Array.of(1, 0, 1, -1, 2, 3),
    };
    const { x, prediction } = networkCurves(network, [-2, 2]);
    expect(Array.from(x)).to.deep.equal([-2, 0, 1, 2]);
    expect(Array.from(prediction)).to.deep.equal([3, 3, 3, 5]);
  });

  it('need two vertices only for a linear network', () => {
    const network: Network = { ...exercise, activation: 'linear' };
    const { x, exact } = networkCurves(network, [-1, 1]);
    expect([Array.from(x), exact]).to.deep.equal([[-1, 1], true]);
  });

  it('of smooth activations lie on an even grid', () => {
    const { x, exact } = networkCurves({ ...exercise, activation: 'elu' }, [0, 3], 301);
    expect([x.length, x[0], x[150], x[300]]).to.deep.equal([301, 0, 1.5, 3]);
    x.forEach((value, index) => expect(value).to.be.closeTo(index / 100, 1e-15));
    expect(exact).to.equal(false);
  });

  it('add nothing to the grid where a kinked output follows smooth units', () => {
    const network: Network = { ...exercise, activation: 'tanh', outputActivation: 'relu' };
    expect(networkCurves(network, [-9, 9], 7).x).to.deep.equal(
      Float64Array.of(-9, -6, -3, 0, 3, 6, 9),
    );
  });

  it('add the kinks of hidden units to the grid that a smooth output needs', () => {
    const network: Network = { ...exercise, outputActivation: 'sigmoid' };
    const { x, exact } = networkCurves(network, [0, 3], 5);
    expect(Array.from(x)).to.deep.equal([0, 0.75, 1, 1.5, 2, 2.25, 3]);
    expect(exact).to.equal(false);
  });

  it('fall back to the grid where there are too many vertices', () => {
    const parameters = initialParameters([1, 200, 1], 'relu', 'pytorch', 0);
    const network: Network = { ...exercise, sizes: [1, 200, 1], parameters };
    const all = networkCurves(network, [-10, 10]);
    expect([all.exact, all.x.length > 150]).to.deep.equal([true, true]);
    const coarse = networkCurves(network, [-10, 10], 41, 100);
    expect(coarse.exact).to.equal(false);
    expect(Array.from(coarse.x)).to.deep.equal(evenly(-10, 10, 41));
    expect(networkCurves(network, [-10, 10], 41, all.x.length).exact).to.equal(true);
    expect(networkCurves(network, [-10, 10], 41, all.x.length - 1).exact).to.equal(false);
  });

  it('have fewer points the larger the network is, unless they are asked for', () => {
    const sizes = [1, 500, 500, 1];
    const parameters = initialParameters(sizes, 'relu', 'pytorch', 0);
    const network: Network = { ...exercise, sizes, parameters };
    const { x, exact } = networkCurves(network, [-1, 1]);
    expect([x.length, exact]).to.deep.equal([79, false]);
    expect(networkCurves(network, [-1, 1], 5).x.length).to.equal(5);
  });

  it('jump at one x, with the value left of it and then the value right of it', () => {
    // step(x - 1) + 2 step(-x): 1 at x = 1 up, 2 at x = 0 down.
    const network: Network = {
      sizes: [1, 2, 1],
      activation: 'step',
      outputActivation: 'linear',
      parameters: Float64Array.of(1, -1, -1, 0, 1, 2, 0),
    };
    const { x, exact, prediction } = networkCurves(network, [-1, 2]);
    expect(exact).to.equal(true);
    expect(Array.from(x)).to.deep.equal([-1, 0, 0, 1, 1, 2]);
    expect(Array.from(prediction)).to.deep.equal([2, 2, 0, 0, 1, 1]);
  });

  it('with jumps are the network everywhere else, in networks of any depth', () => {
    const hidden = fc.constantFrom<ActivationName>('step', 'relu', 'leaky-relu');
    fc.assert(
      fc.property(anyNetwork(hidden, fc.constantFrom('step', 'relu')), (network) => {
        const { x, exact, prediction } = networkCurves(network, [-4, 4]);
        const tolerance = rounding(network);
        expect(exact).to.equal(true);
        for (const at of evenly(-3.9999, 3.9999, 173)) {
          // Right beside a jump, rounding decides which side is meant.
          if (x.some((vertex) => Math.abs(vertex - at) < 1e-9)) continue;
          const passed = forward(network, [at]);
          if (passed.preactivations.some((z) => z.some((value) => Math.abs(value) < tolerance)))
            continue;
          const expected = passed.activations.at(-1)![0];
          expect(interpolated(x, prediction, at)).to.be.closeTo(expected, tolerance);
        }
      }),
    );
  });

  it('are refused for networks with several inputs or outputs', () => {
    const wide = { ...exercise, sizes: [2, 1, 1], parameters: new Float64Array(5) };
    expect(() => networkCurves(wide, [0, 1])).to.throw(RangeError, 'one input and one output');
    const split = { ...exercise, sizes: [1, 1, 2], parameters: new Float64Array(6) };
    expect(() => networkCurves(split, [0, 1])).to.throw(RangeError, 'one input and one output');
  });
});
