import type { ActivationName } from '../activations.js';
import { initialParameters } from '../initialization.js';
import type { InitializationName } from '../initialization.js';
import { wordless } from '../language.js';
import type { Language, Phrase } from '../language.js';
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
  readonly allowed: Phrase;
  readonly value: Phrase | number;
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
      allowed: ({ term }) =>
        term(
          recordEvery > Number(settings.recordEvery) ? 'allowedRecording' : 'allowedRecordEvery',
        ),
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
  const target = targetOf(settings.target);
  const data = target && sampleSettings(target, settings, adjustments);
  if (data && data.samples.x.length > 0) {
    if (data.dropped > 0) {
      adjustments.push({
        setting: 'target',
        request: settings.target,
        allowed: ({ term }) => term('allowedFiniteTarget', data.dropped),
        value: ({ term }) => term('otherSamples'),
      });
    }
    return { target, ...data };
  }
  adjustments.push({
    setting: 'target',
    request: settings.target,
    allowed: (language) => {
      const { term } = language;
      const reason = target
        ? term('targetWithoutValues')
        : targetProblem(language, settings.target);
      // Some are sentences; this one goes on after it.
      return term('allowedTarget', reason.replace(/[.。]$/, ''));
    },
    value: defaultTarget,
  });
  const fallback = parseTarget(wordless, defaultTarget);
  return { target: fallback, ...sampleSettings(fallback, settings, []) };
}

/** Undefined if the text is no target. */
function targetOf(text: string): Target | undefined {
  try {
    return parseTarget(wordless, text);
  } catch {
    return undefined;
  }
}

/** Why a text is no target. */
function targetProblem(language: Language, text: string): string {
  try {
    parseTarget(language, text);
    return '';
  } catch (error) {
    return (error as Error).message;
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
      allowed: ({ term }) => term('allowedSamples'),
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
  const allowed: Phrase = ({ term }) => term('allowedBatchSize', sampleCount);
  adjustments.push({ setting: 'batchSize', request: batchSize, allowed, value: sampleCount });
  return sampleCount;
}
