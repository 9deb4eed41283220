import { layersOf } from '../network.js';
import type { Network } from '../network.js';
import type { Frame } from './recording.js';

/** A training run as plain data for JSON: its settings, how it went, and what came of it. */
export interface RunRecord {
  readonly version: 1;
  /** By name, with the values in effect. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Why the run ended; null while it has not. */
  readonly result: string | null;
  /** Of every recorded frame, ascending; 0 is untrained. */
  readonly epochs: readonly number[];
  /** Length of `epochs`. */
  readonly losses: readonly number[];
  /** Of the last recorded frame, from the input to the output. */
  readonly layers: readonly LayerRecord[];
}

/** A layer's parameters, shaped as those of PyTorch's nn.Linear. */
export interface LayerRecord {
  /** Shape [outputs][inputs]. */
  readonly weight: readonly (readonly number[])[];
  /** Length outputs. */
  readonly bias: readonly number[];
}

/** The record of a run; `network` is that of the last frame. */
export function recordingToJSON(
  settings: Readonly<Record<string, unknown>>,
  frames: readonly Frame[],
  network: Network,
  result: string | undefined,
): RunRecord {
  return {
    version: 1,
    settings,
    result: result ?? null,
    epochs: frames.map(({ epoch }) => epoch),
    losses: frames.map(({ loss }) => loss),
    layers: layersOf(network).map(({ inputs, outputs, weight, bias }) => ({
      weight: Array.from({ length: outputs }, (_, output) => [
        ...weight.subarray(output * inputs, (output + 1) * inputs),
      ]),
      bias: [...bias],
    })),
  };
}
