import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createRandomGenerator } from '../../../src/core/mersenne-twister.js';
import { createTrainer } from '../../../src/core/training/trainer.js';
import type { TrainingConfiguration } from '../../../src/core/training/training-run.js';
import { configure, finish } from './training-runs.js';

/** Few values, so that inputs repeat, units coincide, kinks hit samples and weights are 0 or -0. */
const coarse = fc.constantFrom(-2, -1, -0.5, -0, 0, 0.5, 1, 2);
const fine = fc.double({ min: -5, max: 5, noNaN: true });

const activation = fc.constantFrom('relu', 'leaky-relu', 'linear');
const atZero = fc.constantFrom(0, 0.5, 1);

/** Configurations of `count` samples in any order, all of whose numbers come from `number`. */
function configurations(
  number: fc.Arbitrary<number>,
  count: fc.Arbitrary<number>,
): fc.Arbitrary<TrainingConfiguration> {
  return fc.tuple(count, fc.integer({ min: 1, max: 6 })).chain(([samples, units]) => {
    const numbers = (length: number) =>
      fc
        .array(number, { minLength: length, maxLength: length })
        .map((values) => Float64Array.from(values));
    return fc
      .record({ x: numbers(samples), y: numbers(samples), parameters: numbers(3 * units + 1) })
      .map((changes) => configure({ sizes: [1, units, 1], learningRate: 0.25, ...changes }));
  });
}

describe('the sorted path', () => {
  it('gives the same bits as the dense path where no number needs rounding', () => {
    const exact = configurations(coarse, fc.constantFrom(1, 2, 4, 8));
    const kind = fc.constantFrom('relu', 'linear');
    const shift = fc.constantFrom(0, 4);
    fc.assert(
      fc.property(exact, kind, atZero, shift, (configuration, name, slope, distance) => {
        const x = configuration.x.map((value) => value + distance);
        const changes = { x, activation: name, atZero: slope } as const;
        const [before, expected] = trainBoth({ ...configuration, ...changes }, 0);
        expect(before).to.deep.equal(expected);
        const [sorted, dense] = trainBoth({ ...configuration, ...changes }, 1);
        expect(sorted.parameters).to.deep.equal(dense.parameters);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the gradient, loss and dead units of the dense path on any data', () => {
    const any = configurations(fc.oneof(coarse, fine), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(any, activation, atZero, (anyConfiguration, name, slope) => {
        const configuration = { ...anyConfiguration, activation: name, atZero: slope };
        const { residual, gradient } = roundingScale(configuration);
        const [sorted, dense] = trainBoth(configuration, 1);
        expect(distance(sorted.parameters, dense.parameters)).to.be.below(1e-13 * gradient);
        const [before, expected] = trainBoth(configuration, 0);
        expect(before.loss).to.be.closeTo(expected.loss, 1e-13 * residual ** 2);
        expect(before.dead).to.deep.equal(expected.dead);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays with the dense path for many epochs, with every optimizer', () => {
    const optimizer = fc.constantFrom('sgd', 'momentum', 'adam');
    fc.assert(
      fc.property(fc.nat(), activation, optimizer, (seed, name, optimizerName) => {
        const generator = createRandomGenerator(seed);
        const numbers = (length: number) =>
          Float64Array.from({ length }, () => 2 * generator.uniform() - 1);
        const changes = { x: numbers(50), y: numbers(50), parameters: numbers(25) };
        const run = { activation: name, optimizer: optimizerName, learningRate: 0.01 } as const;
        const [sorted, dense] = trainBoth(configure({ sizes: [1, 8, 1], ...changes, ...run }), 60);
        expect(distance(sorted.parameters, dense.parameters)).to.be.below(1e-10);
        expect(sorted.loss / dense.loss).to.be.closeTo(1, 1e-10);
      }),
    );
  });

  it('keeps frozen parameters as they are, as the dense path does, with every optimizer', () => {
    const optimizer = fc.constantFrom('sgd', 'momentum', 'adam');
    const mask = fc.array(fc.boolean(), { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(fc.nat(), optimizer, mask, (seed, optimizerName, isFrozen) => {
        const generator = createRandomGenerator(seed);
        const numbers = (length: number) =>
          Float64Array.from({ length }, () => 2 * generator.uniform() - 1);
        const parameters = numbers(25);
        const changes = { x: numbers(50), y: numbers(50), parameters, learningRate: 0.01 };
        const free = configure({ sizes: [1, 8, 1], optimizer: optimizerName, ...changes });
        const configuration = { ...free, frozen: Uint8Array.from(isFrozen, Number) };
        const [sorted, dense] = trainBoth(configuration, 60);
        expect(distance(sorted.parameters, dense.parameters)).to.be.below(1e-10);
        const [first] = trainBoth(configuration, 1);
        const [unmasked] = trainBoth(free, 1);
        isFrozen.forEach((isKept, index) => {
          const start = parameters[index];
          expect(first.parameters[index]).to.equal(isKept ? start : unmasked.parameters[index]);
          if (!isKept) return;
          expect([sorted.parameters[index], dense.parameters[index]]).to.deep.equal([start, start]);
        });
      }),
    );
  });

  it('counts samples at a kink as off for the default derivative at zero, else in part', () => {
    const atKink = { sizes: [1, 1, 1], x: Float64Array.of(1, 1), y: Float64Array.of(-1, -3) };
    const parameters = Float64Array.of(1, -1, 2, 0);
    for (const [slope, weight, bias] of [
      [0, 1, -1],
      [0.5, -1, -3],
      [1, -3, -5],
    ]) {
      const [sorted, dense] = trainBoth(
        configure({ ...atKink, parameters, atZero: slope, learningRate: 0.5 }),
        1,
      );
      expect(Array.from(sorted.parameters)).to.deep.equal([weight, bias, 2, -2]);
      expect(sorted).to.deep.equal(dense);
    }
  });

  it('trains as long on a hundred thousand samples as on a few', () => {
    const length = 100000;
    const x = Float64Array.from({ length }, (_, index) => -10 + (20 * index) / (length - 1));
    const y = x.map((value) => value * value * value);
    const [sorted, dense] = trainBoth(configure({ x, y, learningRate: 1e-4 }), 3);
    expect(distance(sorted.parameters, dense.parameters)).to.be.below(1e-11);
    expect(sorted.loss / dense.loss).to.be.closeTo(1, 1e-12);
  });
});

/** What `epochs` epochs lead to, on the sorted and on the dense path; zeros without their sign. */
function trainBoth(configuration: TrainingConfiguration, epochs: number) {
  return (['sorted', 'dense'] as const).map((path) => {
    const trainer = createTrainer(configuration, path);
    finish(trainer.advance(epochs));
    const loss = finish(trainer.loss());
    return { parameters: trainer.parameters.map((value) => value + 0), loss, dead: trainer.dead() };
  });
}

function distance(first: Float64Array, second: Float64Array): number {
  return Math.max(...first.map((value, index) => Math.abs(value - second[index])));
}

/** Upper limits of the numbers that are summed up to a residual and to any part of the gradient. */
function roundingScale({ sizes, x, y, parameters }: TrainingConfiguration) {
  const units = sizes[1];
  const largest = (values: Float64Array) => Math.max(1, ...values.map(Math.abs));
  const [weight, bias, output] = [0, 1, 2].map((part) =>
    largest(parameters.subarray(part * units, (part + 1) * units)),
  );
  const activation = weight * largest(x) + bias;
  const residual = units * output * activation + largest(parameters.subarray(-1)) + largest(y);
  return { residual, gradient: residual * Math.max(output * largest(x), activation) };
}
