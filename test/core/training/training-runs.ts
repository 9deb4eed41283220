import type { TrainingConfiguration } from '../../../src/core/training/training-run.js';

/** The cubic run that most tests vary: x^3 at 9 points, 3 units, nothing at an exact zero. */
const smallRun: TrainingConfiguration = {
  sizes: [1, 3, 1],
  activation: 'relu',
  lossFunction: 'mse',
  optimizer: 'sgd',
  learningRate: 0.01,
  batchSize: 'full',
  atZero: 0,
  seed: 0,
  x: Float64Array.of(-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2),
  y: Float64Array.of(-8, -3.375, -1, -0.125, 0, 0.125, 1, 3.375, 8),
  parameters: Float64Array.of(0.9, -0.7, 0.4, 0.3, -0.2, 0.1, 0.8, -0.6, 0.5, -0.1),
};

export function configure(changes: Partial<TrainingConfiguration> = {}): TrainingConfiguration {
  return { ...smallRun, ...changes };
}

/** Runs a generator to its end and returns what it returns; `onYield` sees the rest. */
export function finish<Yielded, Result>(
  steps: Generator<Yielded, Result>,
  onYield: (value: Yielded) => void = () => undefined,
): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onYield(step.value);
  }
}

/** Numbers spread over [-1, 1], the same ones every time. */
export function spreadNumbers(length: number): Float64Array {
  return Float64Array.from(
    { length },
    (_, index) => (((index + 1) * 0.618033988749895) % 1) * 2 - 1,
  );
}

export interface GoldenLayer {
  readonly weight: readonly number[];
  readonly bias: readonly number[];
}

export interface GoldenFit {
  readonly seed: number;
  readonly dtype: 'float32' | 'float64';
  readonly init: { w0: number[]; b0: number[]; w1: number[]; b1: number };
  /** Before epoch 1 + 100 k, counted from 1. */
  readonly losses: readonly number[];
  readonly agree1e12UntilEpoch: number;
}

export interface GoldenVariant {
  readonly name: string;
  readonly target: string;
  readonly sizes: readonly number[];
  readonly activation: string;
  readonly optimizer: string;
  readonly lr: number;
  readonly loss: 'mse' | 'l1' | 'huber';
  readonly batch: number | null;
  readonly orders?: readonly (readonly number[])[];
  readonly every: number;
  readonly init: readonly GoldenLayer[];
  readonly losses: readonly number[];
  readonly finalLoss: number;
  readonly ulpSensitivity: number;
}

export interface GoldenVariants {
  readonly targets: Readonly<Record<string, { readonly x: number[]; readonly y: number[] }>>;
  readonly runs: readonly GoldenVariant[];
}

export async function loadGolden<T>(name: 'relu-fit' | 'variants'): Promise<T> {
  const response = await fetch(`/test/golden/${name}.json`);
  return (await response.json()) as T;
}
