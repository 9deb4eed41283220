import { curvesRange } from '../charts/curve-panels.js';
import type { PanelKind } from '../charts/curve-marks.js';
import type { ValueRange } from '../charts/network-panels.js';
import type { PlotCurve } from '../core/plot-curve.js';

/** The limits of y in plots whose author gave none: computed from the first curves, and then fixed. */
export class PlotRanges {
  #ranges: Readonly<Record<string, ValueRange>> = {};

  /** The limits by the names that panels with the same limits share. */
  get all(): Readonly<Record<string, ValueRange>> {
    return this.#ranges;
  }

  /** Puts back what `all` gave before; whatever is not limits is left out. */
  restore(ranges: unknown): void {
    const entries: [string, unknown][] = Object.entries(ranges ?? {});
    this.#ranges = Object.fromEntries(
      entries.filter((entry): entry is [string, ValueRange] => isRange(entry[1])),
    );
  }

  clear(): void {
    this.#ranges = {};
  }

  /** The limits with this name; with `grow` they widen for curves that would leave them. */
  range(name: string, curves: readonly PlotCurve[], kind: PanelKind, grow: boolean): ValueRange {
    if (curves.length === 0) return [-1, 1];
    const known = this.#ranges[name];
    if (known && !grow) return known;
    const range = known ? widened(known, curvesRange(curves, kind)) : curvesRange(curves, kind);
    if (range !== known) this.#ranges = { ...this.#ranges, [name]: range };
    return range;
  }
}

/** The limits themselves if they hold the others already. */
function widened(known: ValueRange, needed: ValueRange): ValueRange {
  if (known[0] <= needed[0] && known[1] >= needed[1]) return known;
  return [Math.min(known[0], needed[0]), Math.max(known[1], needed[1])];
}

function isRange(value: unknown): value is ValueRange {
  const isPair = Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
  return isPair && value[0] < value[1];
}
