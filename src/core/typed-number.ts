import type { NumberSymbols } from './number-format.js';

const minus = '\u2212';

/** With one decimal sign at most, which may be a comma or a point. */
const decimalNumber = /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d+)?$/i;

/** In which a comma or a point may just as well stand between thousands. */
const perhapsGrouped = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/** A number as one types it: all its digits, the decimal sign of the language, and no groups. */
export function typedText({ decimal, digits }: NumberSymbols, value: number): string {
  return String(0 + value)
    .replaceAll('-', minus)
    .replace('.', decimal)
    .replace(/\d/g, (digit) => digits[Number(digit)]);
}

/**
 * The number that a reader has typed, with a decimal comma or point, any minus sign and the digits of the
 * language, in Arabic or full-width ones too. Undefined if there is none, none yet, or if "1,234" may be
 * two, as in English.
 */
export function readTyped(symbols: NumberSymbols, text: string): number | undefined {
  const { decimal, group, digits } = symbols;
  const plain = text
    // Marks of direction say nothing about the number.
    .replace(/[\s\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/./gu, (sign) => (digits.includes(sign) ? String(digits.indexOf(sign)) : sign))
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[−‐–]/g, '-')
    .replace(/[٫،]/g, ',')
    .replace(decimal, (sign) => (sign === ',' ? sign : '.'));
  const isUnclear = perhapsGrouped.test(plain) && plain.includes(group);
  const number = decimalNumber.test(plain) && !isUnclear ? Number(plain.replace(',', '.')) : NaN;
  return Number.isFinite(number) ? 0 + number : undefined;
}
