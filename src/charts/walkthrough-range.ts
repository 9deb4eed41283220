import { roundBelow } from '../core/probe-stops.js';
import type { Walkthrough } from '../core/walkthrough-steps.js';
import type { ValueRange } from './network-panels.js';

/** The limits of y for a step, and whether the data are within them. */
export interface StepRange {
  readonly range: ValueRange;
  readonly holdsData: boolean;
}

/** Room around the curves, as a share of their height, before the limits are rounded. */
const room = 0.05;
/** So many times higher than without the data a plot may become to hold them. */
const mostGrowth = 2;
/** Limits are round numbers: multiples of at most this share of their distance. */
const roundness = 0.1;
/** What is less high than this, relative to its size, is flat; sizes below `nothing` are 0. */
const flatness = 1e-4;
const nothing = 1e-12;

/**
 * Round limits for a step: they hold its curve, what it is made of and the data, as far as the curve
 * stays as tall as it should.
 */
export function stepRange(
  { steps, preactivations }: Walkthrough,
  index: number,
  data: readonly (readonly [x: number, y: number])[],
): StepRange {
  const { kind, unit, curve } = steps[index];
  const sources =
    kind === 'sum'
      ? steps.slice(0, index).filter((step) => step.kind === 'contribution')
      : kind === 'contribution' || kind === 'bias'
        ? [steps[index - 1]]
        : [];
  const own = extent([0], curve, ...sources.map((source) => source.curve));
  const curves = kind === 'activation' ? extended(own, extent(preactivations[unit!])) : own;
  const all = extent(
    curves,
    data.map(([, y]) => y),
  );
  const holdsData = height(curves) === 0 || height(all) <= mostGrowth * height(curves);
  return { range: rounded(holdsData ? all : curves), holdsData };
}

/** The line before the activation may at most double the height: of a steep line a part will do. */
function extended([low, high]: ValueRange, line: ValueRange): ValueRange {
  if (low === high) return extent([low], line);
  const most = (high - low) / 2;
  return [
    Math.max(Math.min(low, line[0]), low - 2 * most),
    Math.max(high, Math.min(line[1], high + most)),
  ];
}

function rounded([low, high]: ValueRange): ValueRange {
  const size = Math.max(Math.abs(low), Math.abs(high));
  const isFlat = high - low < Math.max(flatness * size, nothing);
  const span = !isFlat ? high - low : size < nothing ? 1 : size / 2;
  const step = roundBelow(roundness * span);
  // Rounded, so that 3 times 0.1 is 0.3.
  const multiple = (count: number): number => Number((count * step).toPrecision(12)) + 0;
  return [
    multiple(Math.floor((low - room * span) / step)),
    multiple(Math.ceil((high + room * span) / step)),
  ];
}

function height([low, high]: ValueRange): number {
  return high - low;
}

function extent(...curves: readonly ArrayLike<number>[]): ValueRange {
  let [low, high] = [Infinity, -Infinity];
  for (const curve of curves) {
    for (let index = 0; index < curve.length; index++) {
      low = Math.min(low, curve[index]);
      high = Math.max(high, curve[index]);
    }
  }
  return [low, high];
}
