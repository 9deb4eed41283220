import type { LabelledReading } from '../core/plot-curve.js';

/** Fired when the probe has moved; x, z, y and slope are those of the first curve. */
export class ReluProbeEvent extends Event {
  /** Where the probe stands. */
  readonly x: number;
  /** The preactivation; undefined of curves that are not one unit's. */
  readonly z: number | undefined;
  /** What the curve gives there. */
  readonly y: number;
  /** At a kink the derivative in use. */
  readonly slope: number | undefined;
  /** Every curve, at a kink with both one-sided slopes. */
  readonly readings: readonly LabelledReading[];

  constructor(readings: readonly LabelledReading[]) {
    super('relu-probe', { bubbles: true, composed: true });
    const [{ x, z, y, slope }] = readings;
    this.x = x;
    this.z = z;
    this.y = y;
    this.slope = slope;
    this.readings = readings;
  }
}

declare global {
  interface HTMLElementEventMap {
    'relu-probe': ReluProbeEvent;
  }
}
