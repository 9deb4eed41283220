import type { ActivationName } from '../activations.js';
import { initialParameters } from '../initialization.js';
import type { InitializationName } from '../initialization.js';
import { parameterCount } from '../network.js';
import type { Network } from '../network.js';
import { parseTarget, sampleTarget } from '../targets.js';
import type { Samples, Target } from '../targets.js';
import type { LossFunctionName } from './losses.js';
import type { OptimizerName } from './optimizers.js';
import { effectiveRecordEvery } from './recording.js';
import type { RecordingConfiguration } from './recording.js';

/** What a page author says about a training run; each value is already within its own limits. */
export interface TrainingSettings {
  readonly target: string;
  /** Undefined: -10 to 10, or from the first to the last of the points that are the target. */
  readonly domain: readonly [from: number, to: number] | undefined;
  /** Undefined: 300, or the number of points that are the target. */
  readonly samples: number | undefined;
  readonly noise: number;
  /** Sizes of the hidden layers, length 1 to 4. */
  readonly hiddenUnits: readonly number[];
  readonly activation: ActivationName;
  readonly epochs: number;
  readonly learningRate: number;
  readonly optimizer: OptimizerName;
  readonly batchSize: number | 'full';
  readonly lossFunction: LossFunctionName;
  readonly initialization: InitializationName;
  readonly seed: number;
  readonly atZero: number;
  readonly recordEvery: number | 'auto';
}

/** A setting that another one kept from being used as it was given. */
export interface Adjustment {
  readonly setting: 'target' | 'samples' | 'batchSize' | 'recordEvery';
  readonly request: string | number;
  readonly allowed: string;
  readonly value: string | number;
}

/** All that a run starts from. */
export interface PreparedTraining {
  readonly target: Target;
  readonly domain: readonly [from: number, to: number];
  readonly samples: Samples;
  /** Samples asked for or points given; more than `samples` holds where the target is not finite. */
  readonly sampleCount: number;
  readonly network: Network;
  readonly configuration: RecordingConfiguration;
  readonly adjustments: readonly Adjustment[];
}

type PreparedData = Pick<PreparedTraining, 'target' | 'domain' | 'samples' | 'sampleCount'>;

const defaultTarget = 'x^3';
const defaultDomain = [-10, 10] as const;
const defaultSampleCount = 300;
/** The squares of larger values may add up to more than a double holds. */
const largestTarget = 1e100;

/** Data, untrained network and configuration of a run; never throws, says instead what it adjusted. */
export function prepareTraining(settings: TrainingSettings): PreparedTraining {
  const adjustments: Adjustment[] = [];
  const { target, domain, samples, sampleCount } = prepareData(settings, adjustments);
  const sizes = [1, ...settings.hiddenUnits, 1];
  const { activation, initialization, seed, epochs } = settings;
  const parameters = initialParameters(sizes, activation, initialization, seed);
  const batchSize = atMost(settings.batchSize, samples.x.length, adjustments);
  const recordEvery = effectiveRecordEvery(epochs, settings.recordEvery, parameterCount(sizes));
  if (typeof settings.recordEvery === 'number' && recordEvery !== settings.recordEvery) {
    adjustments.push({
      setting: 'recordEvery',
      request: settings.recordEvery,
      allowed:
        recordEvery > settings.recordEvery
          ? 'what gives at most 2,000 frames and 32 MB'
          : 'at most the number of epochs',
      value: recordEvery,
    });
  }
  const { lossFunction, optimizer, learningRate, atZero } = settings;
  return {
    target,
    domain,
    samples,
    sampleCount,
    network: { sizes, activation, outputActivation: 'linear', parameters },
    configuration: {
      ...{ sizes, activation, parameters, ...samples, batchSize, seed, epochs, recordEvery },
      ...{ lossFunction, optimizer, learningRate, atZero },
    },
    adjustments,
  };
}

function prepareData(settings: TrainingSettings, adjustments: Adjustment[]): PreparedData {
  const { target, error } = tryTarget(settings.target);
  const data = sampleSettings(target, settings, adjustments);
  if (!error && data.samples.x.length > 0) {
    if (data.dropped > 0) {
      adjustments.push({
        setting: 'target',
        request: settings.target,
        allowed: `functions with a finite value of at most 1e100 on the whole domain (${data.dropped} samples have none)`,
        value: 'the other samples',
      });
    }
    return { target, ...data };
  }
  adjustments.push({
    setting: 'target',
    request: settings.target,
    allowed:
      'x^3, sin, abs, step, an expression in x or points such as 0,2 1,0 ' +
      `(${error ?? 'it has no value of at most 1e100 on the domain'})`,
    value: defaultTarget,
  });
  const fallback = parseTarget(defaultTarget);
  return { target: fallback, ...sampleSettings(fallback, settings, []) };
}

function tryTarget(text: string): { target: Target; error?: string } {
  try {
    return { target: parseTarget(text) };
  } catch (error) {
    return { target: parseTarget(defaultTarget), error: (error as Error).message };
  }
}

function sampleSettings(
  target: Target,
  settings: TrainingSettings,
  adjustments: Adjustment[],
): Omit<PreparedData, 'target'> & { dropped: number } {
  const domain = settings.domain ?? extent(target.points) ?? defaultDomain;
  const count = target.points?.length ?? settings.samples ?? defaultSampleCount;
  if (settings.samples !== undefined && settings.samples !== count) {
    adjustments.push({
      setting: 'samples',
      request: settings.samples,
      allowed: 'the number of points, where the target is points',
      value: count,
    });
  }
  const { noise, seed } = settings;
  const { samples, dropped } = sampleTarget(target, domain, count, noise, seed);
  const isUsable = (_: number, index: number) => Math.abs(samples.y[index]) <= largestTarget;
  const usable = { x: samples.x.filter(isUsable), y: samples.y.filter(isUsable) };
  const unusable = samples.x.length - usable.x.length;
  return { domain, sampleCount: count, samples: usable, dropped: dropped + unusable };
}

function extent(points: Target['points']): readonly [number, number] | undefined {
  if (!points) return undefined;
  let [from] = points[0];
  let to = from;
  for (const [x] of points) {
    from = Math.min(from, x);
    to = Math.max(to, x);
  }
  return from < to ? [from, to] : [from - 0.5, to + 0.5];
}

function atMost(
  batchSize: number | 'full',
  sampleCount: number,
  adjustments: Adjustment[],
): number | 'full' {
  if (batchSize === 'full' || batchSize <= sampleCount) return batchSize;
  const allowed = `full or a whole number from 1 to the ${sampleCount} samples`;
  adjustments.push({ setting: 'batchSize', request: batchSize, allowed, value: sampleCount });
  return sampleCount;
}
