import type { SortedSamples } from './sorted-samples.js';

/**
 * Where every unit of a hidden layer with one input changes side along the sorted samples. The cut
 * of a unit is the first sample on its right side: with weight > 0 the unit is on from there to the
 * end, else from the start up to there. Each cut is packed with its unit into one number, so that
 * sorting the numbers sorts the units by cut, and those of equal cut by index.
 */
export interface Cuts {
  /** Length of the hidden layer, ascending: cut << unitBits | unit. */
  readonly packed: Int32Array;
  readonly unitBits: number;
}

/** The largest (samples + 1) * units that packs into 31 bits. */
export const largestCutTable = 2 ** 30;

/** The cuts of units that are on for all samples. */
export function createCuts(units: number): Cuts {
  const unitBits = 32 - Math.clz32(units - 1);
  return { packed: Int32Array.from({ length: units }, (_, unit) => unit), unitBits };
}

/** Moves all cuts to where they are for these parameters (first the weights, then the biases). */
export function updateCuts(cuts: Cuts, samples: SortedSamples, parameters: Float64Array): void {
  const { packed, unitBits } = cuts;
  const { count, paddedX } = samples;
  const units = packed.length;
  const unitMask = (1 << unitBits) - 1;
  const firstX = paddedX[1];
  const samplesPerX = (count - 1) / (paddedX[count] - firstX);
  for (let position = 0; position < units; position++) {
    const unit = packed[position] & unitMask;
    const weight = parameters[unit];
    const bias = parameters[units + unit];
    const on = weight > 0;
    // On evenly spaced samples this guess is nearly always right, which beats searching.
    const guess = (-bias / weight - firstX) * samplesPerX + 1;
    let cut = guess > 0 ? (guess < count ? guess | 0 : count) : 0;
    if (weight * paddedX[cut] + bias > 0 === on || weight * paddedX[cut + 1] + bias > 0 !== on) {
      cut = searchCut(samples, weight, bias, packed[position] >> unitBits);
    }
    packed[position] = (cut << unitBits) | unit;
  }
  restoreOrder(packed);
}

/** The cut found by steps of doubling length from `start`, then by halving the last step. */
function searchCut(samples: SortedSamples, weight: number, bias: number, start: number): number {
  const { count, paddedX } = samples;
  const on = weight > 0;
  const isLeft = (sample: number) => weight * paddedX[sample + 1] + bias > 0 !== on;
  let from = start;
  let to = start;
  if (start < count && isLeft(start)) {
    for (let step = 1; to < count && isLeft(to); step *= 2) {
      from = to + 1;
      to = Math.min(count, to + step);
    }
  } else {
    for (let step = 1; from > 0; step *= 2) {
      from = Math.max(0, to - step);
      if (isLeft(from)) {
        from++;
        break;
      }
      to = from;
    }
  }
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isLeft(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Sorts by insertion, quick on what is nearly sorted, and gives up on the rest. */
function restoreOrder(packed: Int32Array): void {
  const patience = 16 * packed.length;
  let moves = 0;
  for (let position = 1; position < packed.length; position++) {
    const value = packed[position];
    let target = position;
    while (target > 0 && packed[target - 1] > value) {
      packed[target] = packed[target - 1];
      target--;
    }
    packed[target] = value;
    moves += position - target;
    if (moves > patience) {
      packed.sort();
      return;
    }
  }
}
