import { expect } from '@open-wc/testing';
import type { ActivationName } from '../../../src/core/activations.js';
import { createDenseTrainer } from '../../../src/core/training/dense.js';
import { optimizerNames } from '../../../src/core/training/optimizers.js';
import type { OptimizerName } from '../../../src/core/training/optimizers.js';
import { createTrainer, sortedPathApplies } from '../../../src/core/training/trainer.js';
import type { Trainer, TrainingConfiguration } from '../../../src/core/training/training-run.js';
import { configure, finish, loadGolden } from './training-runs.js';
import type { GoldenFit, GoldenVariant, GoldenVariants } from './training-runs.js';

const fits = await loadGolden<{ x64: number[]; runs: GoldenFit[] }>('relu-fit');
const variants = await loadGolden<GoldenVariants>('variants');
const lossFunctions = { mse: 'mse', l1: 'mae', huber: 'huber' } as const;
const paths = ['sorted', 'dense'] as const;

describe("PyTorch's losses of the cubic fit", () => {
  for (const run of fits.runs.filter(({ dtype }) => dtype === 'float64')) {
    for (const path of paths) {
      it(`come out of the ${path} path to 1e-12, seed ${run.seed}`, () => {
        const trainer = createTrainer(cubicFit(run), path);
        const compared = (run.agree1e12UntilEpoch - 1) / 100;
        for (let index = 0; index <= compared; index++) {
          expect(relativeError(finish(trainer.loss()), run.losses[index])).to.be.below(1e-12);
          finish(trainer.advance(100));
        }
      });
    }
  }
});

describe("PyTorch's losses over a whole run", () => {
  for (const run of variants.runs.filter(({ optimizer }) => isOurs(optimizer))) {
    const configuration = configureVariant(run);
    for (const path of paths) {
      if (path === 'sorted' && !sortedPathApplies(configuration)) continue;
      const title = [run.name, run.target, run.activation, run.optimizer, run.loss].join(' ');
      it(`come out of the ${path} path: ${title}`, () => {
        const worst = worstError(createVariantTrainer(configuration, run, path), run);
        expect(worst).to.be.below(Math.max(1e-12, 100 * run.ulpSensitivity));
      });
    }
  }
});

describe('a chaotic run of arithmetic only', () => {
  // Beyond epoch 1100 a difference of one bit anywhere would show in the first digits.
  const finalLosses = { sorted: 1235.8155591286732, dense: 1241.2555075999944 };
  for (const path of paths) {
    it(`ends on the same bits in every engine, on the ${path} path`, () => {
      const trainer = createTrainer(cubicFit(fits.runs[0]), path);
      finish(trainer.advance(4000));
      expect(finish(trainer.loss())).to.equal(finalLosses[path]);
    });
  }
});

function cubicFit({ init }: GoldenFit): TrainingConfiguration {
  const x = Float64Array.from(fits.x64);
  return configure({
    sizes: [1, 7, 1],
    learningRate: 1e-4,
    x,
    y: x.map((value) => value * value * value),
    parameters: Float64Array.from([...init.w0, ...init.b0, ...init.w1, init.b1]),
  });
}

function isOurs(optimizer: string): boolean {
  return (optimizerNames as readonly string[]).includes(optimizer);
}

function configureVariant(run: GoldenVariant): TrainingConfiguration {
  return configure({
    sizes: run.sizes,
    activation: run.activation.replace('_', '-') as ActivationName,
    lossFunction: lossFunctions[run.loss],
    optimizer: run.optimizer as OptimizerName,
    learningRate: run.lr,
    batchSize: run.batch ?? 'full',
    x: Float64Array.from(variants.targets[run.target].x),
    y: Float64Array.from(variants.targets[run.target].y),
    parameters: Float64Array.from(run.init.flatMap(({ weight, bias }) => [...weight, ...bias])),
  });
}

function createVariantTrainer(
  configuration: TrainingConfiguration,
  { orders }: GoldenVariant,
  path: 'sorted' | 'dense',
): Trainer {
  if (!orders) return createTrainer(configuration, path);
  return createDenseTrainer(configuration, (epoch) => orders[epoch]);
}

function worstError(trainer: Trainer, run: GoldenVariant): number {
  let worst = 0;
  for (const expected of run.losses) {
    worst = Math.max(worst, relativeError(finish(trainer.loss()), expected));
    finish(trainer.advance(run.every));
  }
  return Math.max(worst, relativeError(finish(trainer.loss()), run.finalLoss));
}

function relativeError(actual: number, expected: number): number {
  return Math.abs(actual / expected - 1);
}
