import type { Language } from './language.js';
import { decimalExponent, formatNumber } from './number-format.js';
import type { StepFormula, StepPlace, UnitsNetwork } from './walkthrough-steps.js';

/** Digits of numbers that are put in. */
const digits = 6;
/** What differs by less, relative to its size, is equal; smaller numbers are 0 but for rounding. */
const roundingError = 1e-12;

/** The formula of a step; `values` are those of all steps at x. */
export function stepFormula(
  network: UnitsNetwork,
  { kind, unit: index = 0 }: StepPlace,
  x: number,
  values: readonly number[],
): StepFormula {
  const { units, outputBias } = network;
  const { weight, bias, outputWeight } = units[index];
  const [sum, total, output] = values.slice(2 * units.length);
  const activation = values[2 * index];
  switch (kind) {
    case 'activation': {
      const z = weight * x + bias;
      const symbol = `a_${index}`;
      const call = (argument: string): string => `${network.activation}(${argument})`;
      const line = `${number(weight)} · ${factor(x)} ${summand(bias)}`;
      const formula = [`${symbol} = ${call(`w_${index} x + b_${index}`)}`];
      const step = workedOut(symbol, formula, [call(number(z))], [z], activation);
      return { ...step, worked: [`${sign(weight, x, bias)} ${call(line)}`, ...step.worked] };
    }
    case 'contribution': {
      const symbol = `v_${index} a_${index}`;
      const product = [`${number(outputWeight)} · ${factor(activation)}`];
      const factors = [outputWeight, activation];
      return workedOut(symbol, [symbol], product, factors, values[2 * index + 1]);
    }
    case 'sum': {
      const paths = units.map((_, unit) => values[2 * unit + 1]);
      const formula = paths.map((_, unit) => `${unit === 0 ? 's =' : '+'} v_${unit} a_${unit}`);
      const terms = paths.map((value, unit) => (unit === 0 ? number(value) : summand(value)));
      return workedOut('s', formula, terms, paths, sum);
    }
    case 'bias': {
      const terms = [`${number(sum)} ${summand(outputBias)}`];
      return workedOut('z', ['z = s + c'], terms, [sum, outputBias], total);
    }
    case 'output': {
      const call = [`${network.outputActivation}(${number(total)})`];
      return workedOut('y', [`y = ${network.outputActivation}(z)`], call, [total], output);
    }
  }
}

/** A number as texts show it. */
export function numberIn(language: Language, value: number): string {
  return language.number(Math.abs(value) < roundingError ? 0 : value, digits);
}

/** A number in the notation of formulas. */
export function number(value: number): string {
  return formatNumber(Math.abs(value) < roundingError ? 0 : value, digits);
}

/** An operation on some inputs and, if that is more than its result, the result. */
function workedOut(
  symbol: string,
  formula: readonly string[],
  [first, ...rest]: readonly string[],
  inputs: readonly number[],
  value: number,
): StepFormula {
  const operation = [`${sign(...inputs)} ${first}`, ...rest];
  const result = `${sign(value)} ${number(value)}`;
  const isResult = rest.length === 0 && operation[0] === result;
  return { symbol, formula, operation, worked: isResult ? operation : [...operation, result] };
}

/** Equal, or about equal where a number is printed with fewer digits than it has. */
function sign(...values: readonly number[]): '=' | '≈' {
  return values.some(isRounded) ? '≈' : '=';
}

/** Whether a number has more digits than are shown, apart from errors of rounding. */
export function isRounded(value: number): boolean {
  if (Math.abs(value) < roundingError) return false;
  const shown = Number(value.toPrecision(Math.max(digits, decimalExponent(value) + 1)));
  return Math.abs(shown - value) > roundingError * Math.abs(value);
}

function factor(value: number): string {
  return value < 0 ? `(${number(value)})` : number(value);
}

function summand(value: number): string {
  return value < 0 ? `− ${number(-value)}` : `+ ${number(value)}`;
}
