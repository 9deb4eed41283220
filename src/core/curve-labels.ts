import type { CurveFormula } from './activation-curves.js';
import { formatNumber } from './number-format.js';

/** Digits of numbers in labels. */
const labelDigits = 4;

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
