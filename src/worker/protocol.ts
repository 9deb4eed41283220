import type { RecordingConfiguration, TrainingResult } from '../core/training/recording.js';

/** What the page tells the side that trains; that side carries out one run at a time. */
export type Command =
  | { readonly kind: 'start'; readonly run: number; readonly configuration: RecordingConfiguration }
  | { readonly kind: 'acknowledge'; readonly run: number }
  | { readonly kind: 'cancel'; readonly run: number }
  | { readonly kind: 'ping' };

/**
 * What the side that trains tells the page. `ready` comes once, before everything else; its version
 * is the package's, because a worker file of another version may give other numbers.
 */
export type Update =
  | { readonly kind: 'ready'; readonly version: string }
  | { readonly kind: 'pong' }
  | FramesUpdate
  | FinishedUpdate
  | FailedUpdate;

/** Recorded frames, possibly none, and the epoch that training has reached. */
export interface FramesUpdate {
  readonly kind: 'frames';
  readonly run: number;
  readonly batch: FrameBatch;
  readonly epoch: number;
}

/** The end of a run, after all of its frames. */
export interface FinishedUpdate {
  readonly kind: 'finished';
  readonly run: number;
  readonly result: TrainingResult;
}

/** A run that could not be carried out, and why. */
export interface FailedUpdate {
  readonly kind: 'failed';
  readonly run: number;
  readonly message: string;
}

/** Frames laid end to end so that they can be transferred; `length` frames of P parameters and H hidden units. */
export interface FrameBatch {
  /** Length `length`, ascending. */
  readonly epochs: Float64Array<ArrayBuffer>;
  /** Length `length`. */
  readonly losses: Float64Array<ArrayBuffer>;
  /** Length `length` * P. */
  readonly parameters: Float64Array<ArrayBuffer>;
  /** Length `length` * H. */
  readonly dead: Uint8Array<ArrayBuffer>;
}
