import type { RunResult } from './training-controller.js';

const everywhere = { bubbles: true, composed: true };

/** Fired when another frame is shown, at most once per animation frame. */
export class ReluProgressEvent extends Event {
  /** Epochs trained in the frame shown. */
  readonly epoch: number;
  /** The loss of that frame, over all samples. */
  readonly loss: number;

  constructor({ epoch, loss }: { epoch: number; loss: number }) {
    super('relu-progress', everywhere);
    this.epoch = epoch;
    this.loss = loss;
  }
}

/** Fired exactly once per run, when training ends for whatever reason. */
export class ReluFinishEvent extends Event {
  /** Why it ended: complete, diverged, error or stopped. */
  readonly reason: RunResult['reason'];
  /** Epochs trained. */
  readonly epoch: number;
  /** The loss after them, over all samples. */
  readonly loss: number;

  constructor({ reason, epoch, loss }: RunResult) {
    super('relu-finish', everywhere);
    this.reason = reason;
    this.epoch = epoch;
    this.loss = loss;
  }
}

/** Fired when the first frame in which a unit is dead, after being alive, is first shown. */
export class ReluUnitDiedEvent extends Event {
  /** Which one, numbered from 0 through the hidden layers. */
  readonly unit: number;
  /** Of the first frame in which it is 0 for every sample. */
  readonly epoch: number;

  constructor(unit: number, epoch: number) {
    super('relu-unit-died', everywhere);
    this.unit = unit;
    this.epoch = epoch;
  }
}

declare global {
  interface HTMLElementEventMap {
    'relu-progress': ReluProgressEvent;
    'relu-finish': ReluFinishEvent;
    'relu-unit-died': ReluUnitDiedEvent;
  }
}
