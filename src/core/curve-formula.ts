import type { ActivationName } from './activations.js';
import { formatNumber } from './number-format.js';

/** One curve: y = scale * f(weight * x + bias) + offset, with f an activation. */
export interface CurveFormula {
  readonly activation: ActivationName;
  readonly weight: number;
  readonly bias: number;
  readonly scale: number;
  readonly offset: number;
}

/** Lists of length 1 or more that make curves: a single value serves all of them. */
export interface CurveLists {
  readonly functions: readonly ActivationName[];
  readonly weight: readonly number[];
  readonly bias: readonly number[];
  readonly scale: readonly number[];
  readonly offset: readonly number[];
}

/** A number of a formula. */
export type ParameterName = 'weight' | 'bias' | 'scale' | 'offset';

export const parameterNames: readonly ParameterName[] = ['weight', 'bias', 'scale', 'offset'];

/** Digits of numbers in labels. */
const labelDigits = 4;

/** The curves of some lists: as many as the shortest of the lists with several values has. */
export function zipFormulas(lists: CurveLists): CurveFormula[] {
  const at = <Value>(list: readonly Value[], index: number): Value =>
    list.length === 1 ? list[0] : list[index];
  return Array.from({ length: curveCount(lists) }, (_, index) => ({
    activation: at(lists.functions, index),
    weight: at(lists.weight, index),
    bias: at(lists.bias, index),
    scale: at(lists.scale, index),
    offset: at(lists.offset, index),
  }));
}

/** How many curves some lists make; 1 if every list has a single value. */
export function curveCount(lists: CurveLists): number {
  const lengths = Object.values(lists).map((list: readonly unknown[]) => list.length);
  const severals = lengths.filter((length) => length > 1);
  return severals.length === 0 ? 1 : Math.min(...severals);
}

/**
 * A curve's formula in the notation of `parseFormula`, without what changes nothing: `relu(0.5x)`,
 * `−2 relu(z + 1) − 3`; with `slope` its derivative, such as `0.5 relu′(0.5x)`.
 */
export function formulaNotation(formula: CurveFormula, input: string, slope = false): string {
  const { activation, weight, bias, scale, offset } = formula;
  const factor = slope ? scale * weight : scale;
  const call = `${activation}${slope ? '′' : ''}(${argument(weight, bias, input)})`;
  const scaled = factor === 1 ? call : factor === -1 ? `−${call}` : `${number(factor)} ${call}`;
  return slope ? scaled : `${scaled}${summand(offset)}`;
}

/** The parameters in which some formulas of one function differ; undefined if the functions differ. */
export function variedParameters(
  formulas: readonly CurveFormula[],
): readonly ParameterName[] | undefined {
  const [first] = formulas;
  if (formulas.some(({ activation }) => activation !== first.activation)) return undefined;
  return parameterNames.filter((name) => formulas.some((each) => each[name] !== first[name]));
}

function argument(weight: number, bias: number, input: string): string {
  if (weight === 0) return number(bias);
  const product = weight === 1 ? input : weight === -1 ? `−${input}` : `${number(weight)}${input}`;
  return `${product}${summand(bias)}`;
}

function summand(value: number): string {
  if (value === 0) return '';
  return value < 0 ? ` − ${number(-value)}` : ` + ${number(value)}`;
}

function number(value: number): string {
  return formatNumber(value, labelDigits);
}
