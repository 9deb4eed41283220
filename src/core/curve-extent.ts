/** How far a curve reaches over its domain. */
export interface CurveExtent {
  /** The first of the highest and of the lowest points. */
  readonly highest: readonly [x: number, y: number];
  readonly lowest: readonly [x: number, y: number];
  /** Where it is above 0, ascending. */
  readonly above: readonly (readonly [from: number, to: number])[];
}

/** Stretches shorter than this, relative to the domain, are there by rounding only. */
const shortest = 1e-9;

/** The extent of a curve whose points straight lines join; x ascending, y of the same length, 2 or more. */
export function curveExtent(x: ArrayLike<number>, y: ArrayLike<number>): CurveExtent {
  let [highest, lowest] = [0, 0];
  const above: [from: number, to: number][] = [];
  for (let index = 0; index < x.length; index++) {
    if (y[index] > y[highest]) highest = index;
    if (y[index] < y[lowest]) lowest = index;
    if (index === 0 || (y[index - 1] <= 0 && y[index] <= 0)) continue;
    const crossing = zeroBetween(x, y, index);
    const from = y[index - 1] > 0 ? x[index - 1] : crossing;
    const to = y[index] > 0 ? x[index] : crossing;
    const last = above.at(-1);
    if (last?.[1] === from && y[index - 1] > 0) last[1] = to;
    else above.push([from, to]);
  }
  const least = shortest * (x[x.length - 1] - x[0]);
  return {
    highest: [x[highest], y[highest]],
    lowest: [x[lowest], y[lowest]],
    above: above.filter(([from, to]) => to - from > least),
  };
}

/** Where the line from the point before `index` to that point passes through 0. */
function zeroBetween(x: ArrayLike<number>, y: ArrayLike<number>, index: number): number {
  const share = y[index - 1] / (y[index - 1] - y[index]);
  return x[index - 1] + (x[index] - x[index - 1]) * share;
}
