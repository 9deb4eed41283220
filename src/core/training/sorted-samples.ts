/** Samples in ascending order of x, with what the sums over any range of them need. */
export interface SortedSamples {
  readonly count: number;
  /** Length count + 2: x of sample i is at i + 1, between -Infinity and Infinity. */
  readonly paddedX: Float64Array;
  /** Length count. */
  readonly y: Float64Array;
  /** What the moments take off every x: 0 unless all x lie far from 0. */
  readonly center: number;
  /**
   * Row i, of `momentsPerRow` numbers, has the sums over the samples before sample i of x - center,
   * of its square, of y and of (x - center) y, and then what rounding took off each of these sums.
   */
  readonly moments: Float64Array;
}

/** Four sums and their four rounding errors. */
export const momentsPerRow = 8;

/** Sorts samples by x, those of equal x in the order given; `x` and `y` have the same length. */
export function sortSamples(x: Float64Array, y: Float64Array): SortedSamples {
  const count = x.length;
  const order = ascendingOrder(x);
  const paddedX = new Float64Array(count + 2);
  const sortedY = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    paddedX[i + 1] = x[order[i]];
    sortedY[i] = y[order[i]];
  }
  paddedX[0] = -Infinity;
  paddedX[count + 1] = Infinity;
  const center = centerBetween(paddedX[1], paddedX[count]);
  return { count, paddedX, y: sortedY, center, moments: sumMoments(paddedX, sortedY, center) };
}

function ascendingOrder(x: Float64Array): Uint32Array {
  const order = new Uint32Array(x.length);
  let isAscending = true;
  for (let i = 0; i < x.length; i++) {
    order[i] = i;
    if (i > 0 && x[i] < x[i - 1]) isAscending = false;
  }
  if (isAscending) return order; // as data on a grid is
  return order.sort((first, second) => x[first] - x[second] || first - second);
}

/** The middle of an interval that is far from 0 for its length, else 0. */
function centerBetween(from: number, to: number): number {
  const middle = from + (to - from) / 2;
  return Math.abs(middle) > to - from ? middle : 0;
}

/** Sums in twice the usual precision: their differences are as exact as if summed by themselves. */
function sumMoments(paddedX: Float64Array, y: Float64Array, center: number): Float64Array {
  const moments = new Float64Array((y.length + 1) * momentsPerRow);
  const terms = new Float64Array(4);
  for (let i = 0; i < y.length; i++) {
    const x = paddedX[i + 1] - center;
    terms[0] = x;
    terms[1] = x * x;
    terms[2] = y[i];
    terms[3] = x * y[i];
    const row = i * momentsPerRow;
    for (let k = 0; k < 4; k++) {
      addTwice(moments, row + k, terms[k]);
    }
  }
  return moments;
}

/** Writes the sum and error at `index` plus `term` to the next row. */
function addTwice(moments: Float64Array, index: number, term: number): void {
  const before = moments[index];
  const sum = before + term;
  const added = sum - before;
  // What rounding took off (D. E. Knuth, The Art of Computer Programming 2, section 4.2.2).
  const error = moments[index + 4] + (before - (sum - added) + (term - added));
  const next = index + momentsPerRow;
  moments[next] = sum + error;
  moments[next + 4] = sum - moments[next] + error;
}
