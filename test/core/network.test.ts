import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  forward,
  hiddenUnitCount,
  layersOf,
  parameterCount,
  predict,
} from '../../src/core/network.js';
import type { Network } from '../../src/core/network.js';

/** The network of the slider exercise, solved: relu(-2x+2) + relu(x-1) + relu(2x-4). */
const exercise: Network = {
  sizes: [1, 3, 1],
  activation: 'relu',
  outputActivation: 'linear',
  parameters: Float64Array.of(-2, 1, 2, 2, -1, -4, 1, 1, 1, 0),
};

/** The dosage network: ReLU on both hidden units and on the output. */
const dosage: Network = {
  sizes: [1, 2, 1],
  activation: 'relu',
  outputActivation: 'relu',
  parameters: Float64Array.of(1.7, 12.6, -0.85, 0, -40.8, 2.7, -16),
};

describe('a network', () => {
  it('passes through the vertices of the exercise that its parameters solve', () => {
    expect([0, 1, 2, 3].map((x) => predict(exercise, x))).to.deep.equal([2, 0, 1, 4]);
  });

  it('gives the worked numbers of the dosage example at every step', () => {
    const half = forward(dosage, [0.5]);
    expect(Array.from(half.preactivations[0])).to.deep.equal([0, 6.3]);
    expect(half.activations[1][0]).to.be.closeTo(1.01, 1e-12);
    const full = forward(dosage, [1]);
    expect(full.activations[0][0] * -40.8).to.be.closeTo(-34.68, 1e-12);
    expect(full.activations[0][1] * 2.7).to.be.closeTo(34.02, 1e-12);
    expect(full.preactivations[1][0]).to.be.closeTo(-16.66, 1e-12);
    expect(full.activations[1][0]).to.equal(0);
    expect(Array.from(forward(dosage, [0.2]).activations[0])).to.deep.equal([0, 12.6 * 0.2]);
  });

  it('keeps z and a of every layer, with many inputs and outputs too', () => {
    const network: Network = {
      sizes: [2, 3, 2],
      activation: 'step',
      outputActivation: 'linear',
      parameters: Float64Array.of(1, 2, -1, 0, 3, -4, 0.5, -2, 1, 1, 10, 100, 2, 20, 200, -1, -2),
    };
    const { preactivations, activations } = forward(network, [1, 1]);
    expect(preactivations.map((z) => Array.from(z))).to.deep.equal([
      [3.5, -3, 0],
      [1 + 100 - 1, 2 + 200 - 2],
    ]);
    expect(activations.map((a) => Array.from(a))).to.deep.equal([
      [1, 0, 1],
      [100, 200],
    ]);
  });

  it('sums products from left to right and adds the bias last', () => {
    const [a, b, c] = [1e16, 1, -1e16];
    const network: Network = {
      sizes: [3, 1],
      activation: 'relu',
      outputActivation: 'linear',
      parameters: Float64Array.of(a, b, c, 0.25),
    };
    expect(forward(network, [1, 1, 1]).activations[0][0]).to.equal(a + b + c + 0.25);
    expect(forward(network, [1, 1, 1]).activations[0][0]).to.not.equal(0.25 + a + c + b);
  });

  it('has layers that are views of its parameters', () => {
    const layers = layersOf(exercise);
    expect(layers.map(({ inputs, outputs }) => [inputs, outputs])).to.deep.equal([
      [1, 3],
      [3, 1],
    ]);
    for (const { weight, bias } of layers) {
      expect(weight.buffer).to.equal(exercise.parameters.buffer);
      expect(bias.buffer).to.equal(exercise.parameters.buffer);
    }
    expect(Array.from(layers[0].bias)).to.deep.equal([2, -1, -4]);
    expect(Array.from(layers[1].weight)).to.deep.equal([1, 1, 1]);
  });

  it('has layers that together are exactly its parameters, in order', () => {
    const anySizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(anySizes, (sizes) => {
        const parameters = Float64Array.from({ length: parameterCount(sizes) }, (_, i) => i);
        const network: Network = {
          sizes,
          activation: 'tanh',
          outputActivation: 'linear',
          parameters,
        };
        const joined = layersOf(network).flatMap(({ weight, bias }) => [...weight, ...bias]);
        expect(joined).to.deep.equal(Array.from(parameters));
        const { activations } = forward(network, new Float64Array(sizes[0]));
        expect(activations.map((a) => a.length)).to.deep.equal(sizes.slice(1));
      }),
    );
  });

  it('says how many parameters its sizes need if it has another number', () => {
    const short = { ...exercise, parameters: new Float64Array(9) };
    expect(() => layersOf(short)).to.throw(RangeError, '1-3-1 has 10 parameters, not 9');
  });

  it('counts parameters and hidden units', () => {
    expect(parameterCount([1, 7, 1])).to.equal(22);
    expect(parameterCount([1, 8, 8, 1])).to.equal(16 + 72 + 9);
    expect(hiddenUnitCount([1, 7, 1])).to.equal(7);
    expect(hiddenUnitCount([1, 8, 4, 1])).to.equal(12);
    expect(hiddenUnitCount([1, 1])).to.equal(0);
  });
});
