import { hiddenUnitCount } from '../core/network.js';
import type { RecordingConfiguration } from '../core/training/recording.js';
import type { FrameBatch, Update } from './protocol.js';

/** An update of the run being read, one of an earlier run that was cancelled, or anything else. */
export type ReadUpdate = Exclude<Update, { kind: 'ready' }> | 'outdated' | 'garbage';

/**
 * Checks the messages of one run, in their order: kinds, array lengths, and epochs that rise and stay
 * within the run. `ready` is garbage here, because a worker says it only once, before its first run.
 */
export function createUpdateReader(
  run: number,
  configuration: RecordingConfiguration,
): (message: unknown) => ReadUpdate {
  const { epochs, parameters, sizes } = configuration;
  const hiddenUnits = hiddenUnitCount(sizes);
  let lastEpoch = -1;

  function read(message: unknown): ReadUpdate {
    if (!isRecord(message)) return 'garbage';
    if (message.kind === 'pong') return { kind: 'pong' };
    if (isWhole(message.run) && message.run < run) return 'outdated';
    if (message.run !== run || !isOfThisRun(message)) return 'garbage';
    return message as unknown as ReadUpdate;
  }

  function isOfThisRun(message: Record<string, unknown>): boolean {
    if (message.kind === 'failed') return typeof message.message === 'string';
    if (message.kind === 'finished') return isResult(message.result);
    return message.kind === 'frames' && isEpoch(message.epoch) && isNextBatch(message.batch);
  }

  function isResult(result: unknown): boolean {
    if (!isRecord(result) || typeof result.loss !== 'number') return false;
    if (!isEpoch(result.epoch) || result.epoch !== lastEpoch) return false;
    return result.reason === 'diverged' || (result.reason === 'complete' && lastEpoch === epochs);
  }

  function isNextBatch(value: unknown): boolean {
    if (!isBatch(value)) return false;
    const length = value.epochs.length;
    if (value.losses.length !== length) return false;
    if (value.parameters.length !== length * parameters.length) return false;
    if (value.dead.length !== length * hiddenUnits) return false;
    for (const epoch of value.epochs) {
      if (!isEpoch(epoch) || epoch <= lastEpoch) return false;
      lastEpoch = epoch;
    }
    return true;
  }

  function isEpoch(value: unknown): boolean {
    return isWhole(value) && value <= epochs;
  }

  return read;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isBatch(value: unknown): value is FrameBatch {
  return (
    isRecord(value) &&
    value.epochs instanceof Float64Array &&
    value.losses instanceof Float64Array &&
    value.parameters instanceof Float64Array &&
    value.dead instanceof Uint8Array
  );
}
