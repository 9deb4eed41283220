import { expect } from '@open-wc/testing';
import { activationNames } from '../../../src/core/activations.js';
import { parameterCount, predict } from '../../../src/core/network.js';
import { createDenseTrainer } from '../../../src/core/training/dense.js';
import { lossFunctionNames, lossFunctions } from '../../../src/core/training/losses.js';
import type { TrainingConfiguration } from '../../../src/core/training/training-run.js';
import { configure, finish, spreadNumbers } from './training-runs.js';

const depths = [
  [1, 5, 1],
  [1, 4, 3, 1],
  [1, 3, 4, 2, 1],
  [1, 3, 2, 4, 3, 1],
];

describe('the dense path', () => {
  for (const activation of activationNames) {
    it(`follows the gradient that finite differences give: ${activation}`, () => {
      for (const sizes of depths) {
        for (const lossFunction of lossFunctionNames) {
          const parameters = spreadNumbers(parameterCount(sizes));
          const configuration = configure({ sizes, activation, lossFunction, parameters });
          const differences = finiteDifferences(configuration);
          gradientOf(configuration).forEach((slope, index) => {
            expect(slope).to.be.closeTo(differences[index], 1e-6);
          });
        }
      }
    });
  }

  it('has as loss the mean over what the network predicts', () => {
    for (const activation of activationNames) {
      for (const sizes of depths) {
        for (const lossFunction of lossFunctionNames) {
          const parameters = spreadNumbers(parameterCount(sizes));
          const configuration = configure({ sizes, activation, lossFunction, parameters });
          const network = { sizes, activation, outputActivation: 'linear', parameters } as const;
          const { x, y } = configuration;
          const losses = x.map((value, index) =>
            lossFunctions[lossFunction].value(predict(network, value) - y[index]),
          );
          const mean = losses.reduce((sum, loss) => sum + loss, 0) / x.length;
          expect(lossOf(configuration) / mean).to.be.closeTo(1, 1e-14);
        }
      }
    }
  });

  it("uses the derivative chosen for relu's kink, in deep networks too", () => {
    for (const sizes of [
      [1, 1, 1],
      [1, 1, 1, 1],
    ]) {
      // z of the first unit is exactly 0 on the only sample, and the output does not see it move.
      const parameters = new Float64Array(parameterCount(sizes)).fill(1);
      parameters[1] = -1;
      const sample = { x: Float64Array.of(1), y: Float64Array.of(0) };
      const [none, half, full] = [0, 0.5, 1].map(
        (atZero) => gradientOf(configure({ sizes, parameters, atZero, ...sample }))[1],
      );
      expect(full).to.be.above(0);
      expect([none, half]).to.deep.equal([0, full / 2]);
    }
  });

  it('sees every sample once per epoch of mini-batches', () => {
    // Only the output bias moves, by 2 * rate * y for every sample as long as it is nearly 0.
    const learningRate = 2 ** -40;
    const y = Float64Array.from({ length: 12 }, (_, index) => 2 ** index);
    const x = new Float64Array(12);
    const parameters = new Float64Array(4);
    const batches = { sizes: [1, 1, 1], x, y, parameters, learningRate, batchSize: 1 };
    const trainer = createDenseTrainer(configure(batches));
    for (const epoch of [1, 2, 3]) {
      finish(trainer.advance(1));
      expect(Math.round(trainer.parameters[3] / (2 * learningRate))).to.equal(epoch * 4095);
    }
  });

  it('orders mini-batches by the seed', () => {
    const train = (seed: number) => {
      const trainer = createDenseTrainer(configure({ batchSize: 1, seed }));
      finish(trainer.advance(5));
      return trainer.parameters;
    };
    expect(train(3)).to.deep.equal(train(3));
    expect(train(3)).not.to.deep.equal(train(4));
  });

  it('asks for an order once per epoch, and not for full batches', () => {
    const asked: [number, number][] = [];
    const order = (epoch: number, length: number) => {
      asked.push([epoch, length]);
      return Array.from({ length }, (_, index) => index);
    };
    const batches = createDenseTrainer(configure({ batchSize: 4 }), order);
    finish(batches.advance(2));
    finish(batches.advance(1));
    finish(createDenseTrainer(configure(), order).advance(2));
    expect(asked).to.deep.equal([
      [0, 9],
      [1, 9],
      [2, 9],
    ]);
  });

  it('keeps frozen parameters of deep networks as they are, in mini-batches too', () => {
    for (const batchSize of ['full', 2] as const) {
      const sizes = [1, 3, 2, 1];
      const parameters = spreadNumbers(parameterCount(sizes));
      const frozen = Uint8Array.from(parameters, (_, index) => index % 2);
      const configuration = configure({ sizes, activation: 'tanh', parameters, batchSize, frozen });
      const trainer = createDenseTrainer(configuration);
      finish(trainer.advance(5));
      const moved = trainer.parameters.map((value, index) => Number(value !== parameters[index]));
      expect(moved).to.deep.equal(Float64Array.from(frozen, (isFrozen) => 1 - isFrozen));
    }
  });

  it('gives the same bits with nothing frozen as without', () => {
    for (const optimizer of ['sgd', 'momentum', 'adam'] as const) {
      const [without, nothing] = [undefined, new Uint8Array(10)].map((frozen) => {
        const trainer = createDenseTrainer(configure({ optimizer, frozen }));
        finish(trainer.advance(50));
        return trainer.parameters;
      });
      expect(nothing).to.deep.equal(without);
    }
  });

  it('trains a batch as large as the data like a full batch', () => {
    const [full, exact, larger] = (['full', 9, 100] as const).map((batchSize) => {
      const trainer = createDenseTrainer(configure({ batchSize }));
      finish(trainer.advance(5));
      return trainer.parameters;
    });
    expect(exact).to.deep.equal(full);
    expect(larger).to.deep.equal(full);
  });
});

/** The gradient of the mean loss, read off one step of gradient descent with learning rate 1. */
function gradientOf(configuration: TrainingConfiguration): Float64Array {
  const trainer = createDenseTrainer({ ...configuration, learningRate: 1 });
  finish(trainer.advance(1));
  return trainer.parameters.map((value, index) => configuration.parameters[index] - value);
}

function finiteDifferences(configuration: TrainingConfiguration): Float64Array {
  const step = 1e-5;
  return configuration.parameters.map((_, index) => {
    const [lower, upper] = [-step, step].map((change) => {
      const parameters = configuration.parameters.slice();
      parameters[index] += change;
      return lossOf({ ...configuration, parameters });
    });
    return (upper - lower) / (2 * step);
  });
}

function lossOf(configuration: TrainingConfiguration): number {
  return finish(createDenseTrainer(configuration).loss());
}
