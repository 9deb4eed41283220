import { activations } from './activations.js';

/** A function that expressions may call. */
export interface ExpressionFunction {
  readonly apply: (...values: number[]) => number;
  readonly fewestArguments: number;
  readonly mostArguments: number;
}

/** The constants of expressions by name. */
export const expressionConstants: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['e', Math.E],
]);

/** The functions of expressions by name; a Map, so that no name reaches an object's prototype. */
export const expressionFunctions: ReadonlyMap<string, ExpressionFunction> = new Map([
  ['sin', ofOne(Math.sin)],
  ['cos', ofOne(Math.cos)],
  ['tan', ofOne(Math.tan)],
  ['asin', ofOne(Math.asin)],
  ['acos', ofOne(Math.acos)],
  ['atan', ofOne(Math.atan)],
  ['sinh', ofOne(Math.sinh)],
  ['cosh', ofOne(Math.cosh)],
  ['tanh', ofOne(Math.tanh)],
  ['exp', ofOne(Math.exp)],
  ['log', ofOne(Math.log)],
  ['ln', ofOne(Math.log)],
  ['log2', ofOne(Math.log2)],
  ['log10', ofOne(Math.log10)],
  ['sqrt', ofOne(Math.sqrt)],
  ['cbrt', ofOne(Math.cbrt)],
  ['abs', ofOne(Math.abs)],
  ['sign', ofOne(Math.sign)],
  ['floor', ofOne(Math.floor)],
  ['ceil', ofOne(Math.ceil)],
  ['round', ofOne(Math.round)],
  ['relu', ofOne(activations.relu.value)],
  ['sigmoid', ofOne(activations.sigmoid.value)],
  ['step', ofOne(activations.step.value)],
  ['min', { apply: Math.min, fewestArguments: 2, mostArguments: Infinity }],
  ['max', { apply: Math.max, fewestArguments: 2, mostArguments: Infinity }],
  ['pow', ofTwo(power)],
  ['mod', ofTwo((value, divisor) => value - divisor * Math.floor(value / divisor))],
]);

/** Whole exponents up to this size are multiplied out, as Math.pow differs between engines. */
const largestMultipliedExponent = 64;

/**
 * base^exponent. A whole exponent from -64 to 64 is repeated multiplication from left to right, so
 * that x^3 is (x*x)*x and x^-2 is 1/(x*x) to the last bit in every engine.
 */
export function power(base: number, exponent: number): number {
  const factors = Math.abs(exponent);
  if (!Number.isInteger(exponent) || factors > largestMultipliedExponent) {
    return Math.pow(base, exponent);
  }
  let product = 1;
  for (let count = 0; count < factors; count++) product *= base;
  return exponent < 0 ? 1 / product : product;
}

function ofOne(apply: (value: number) => number): ExpressionFunction {
  return { apply, fewestArguments: 1, mostArguments: 1 };
}

function ofTwo(apply: (first: number, second: number) => number): ExpressionFunction {
  return { apply, fewestArguments: 2, mostArguments: 2 };
}
