/**
 * a * b + c rounded once, as the FMA instruction of a processor does; exact unless a * b comes near
 * the largest or the smallest doubles, where it may be rounded twice.
 *
 * Source: T. J. Dekker, "A floating-point technique for extending the available precision",
 * Numerische Mathematik 18 (1971), 224-242.
 */
export function fusedMultiplyAdd(a: number, b: number, c: number): number {
  const [product, productRest] = exactProduct(a, b);
  const [high, highRest] = exactSum(product, c);
  const [low, lowRest] = exactSum(highRest, productRest);
  const [rounded, rest] = exactSum(high, low);
  if (Number.isNaN(rest)) return a * b + c; // the products of halves have overflowed
  // If `rest` is half a step, the much smaller `lowRest` decides which neighbour is nearer.
  const neighbour = rounded + 2 * rest;
  const isTie = neighbour - rounded === 2 * rest;
  return isTie && Math.sign(lowRest) === Math.sign(rest) ? neighbour : rounded;
}

/** a * b + c of float32 numbers, rounded to float32 once. */
export function fusedMultiplyAddFloat32(a: number, b: number, c: number): number {
  const product = a * b; // exact: 24 + 24 bits fit into a double
  const [sum, sumRest] = exactSum(product, c);
  const rounded = Math.fround(sum);
  const rest = sum - rounded;
  const neighbour = rounded + 2 * rest;
  const isTie = Math.fround(neighbour) === neighbour;
  return isTie && Math.sign(sumRest) === Math.sign(rest) ? neighbour : rounded;
}

/** a + b as a double and what rounding took off it (D. E. Knuth's two-sum). */
function exactSum(a: number, b: number): [rounded: number, rest: number] {
  const rounded = a + b;
  const fromB = rounded - a;
  return [rounded, a - (rounded - fromB) + (b - fromB)];
}

/** a * b as a double and what rounding took off it. */
function exactProduct(a: number, b: number): [rounded: number, rest: number] {
  const rounded = a * b;
  const [highA, lowA] = halves(a);
  const [highB, lowB] = halves(b);
  return [rounded, highA * highB - rounded + highA * lowB + lowA * highB + lowA * lowB];
}

/** Two numbers of at most 26 bits whose sum is the given one. */
function halves(value: number): [high: number, low: number] {
  const scaled = value * (2 ** 27 + 1);
  const high = scaled - (scaled - value);
  return [high, value - high];
}
