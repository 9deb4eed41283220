/** How a language writes numbers. */
export interface NumberSymbols {
  readonly decimal: string;
  /** Between groups of three whole digits. */
  readonly group: string;
  /** How many digits it takes for the first group to be set apart: 4 in "1,000", 5 where that is "1000". */
  readonly groupedFrom: number;
  readonly minus: string;
  /** The ten digits from 0 to 9. */
  readonly digits: readonly string[];
  /** What stands for the result of 0 / 0. */
  readonly notANumber: string;
}

/** The numbers of English texts, with a true minus sign: −1,234.5. */
export const englishSymbols: NumberSymbols = {
  decimal: '.',
  group: ',',
  groupedFrom: 4,
  minus: '\u2212',
  digits: Array.from('0123456789'),
  notANumber: 'not a number',
};

/** In English texts: a comma belongs to it before three digits only, not in `max(1,2)`. */
const writtenNumber = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Beyond these magnitudes a number is written with a power of ten. */
const smallestPlain = 1e-4;
const largestPlain = 1e9;

/**
 * A number for people: `−1,234.5`, `0.00025`, `1.5×10¹²`. Rounds the decimals to `significantDigits`
 * (whole digits are kept) and drops trailing zeros.
 */
export function numberText(symbols: NumberSymbols, value: number, significantDigits = 6): string {
  if (!Number.isFinite(value)) return nonFiniteText(symbols, value);
  if (value !== 0 && !isPlain(value)) return powerText(symbols, value, significantDigits);
  const decimals = Math.max(0, significantDigits - 1 - decimalExponent(value));
  const digits = Math.abs(value).toFixed(Math.min(decimals, 100));
  return signed(symbols, value, digits, withoutTrailingZeros(digits));
}

/** A number with exactly `decimals` (0 to 100) decimals, so that a changing number keeps its width. */
export function fixedText(symbols: NumberSymbols, value: number, decimals: number): string {
  if (!Number.isFinite(value)) return nonFiniteText(symbols, value);
  if (Math.abs(value) >= 1e21) return powerText(symbols, value, 6);
  const digits = Math.abs(value).toFixed(decimals);
  return signed(symbols, value, digits, digits);
}

/** Every digit that it takes to tell the number from its neighbours. */
export function exactText(symbols: NumberSymbols, value: number): string {
  if (!Number.isFinite(value)) return nonFiniteText(symbols, value);
  const [mantissa, exponent] = String(Math.abs(value)).split('e');
  const power = exponent ? `×${powerOfTen(symbols, Number(exponent))}` : '';
  return signed(symbols, value, mantissa, mantissa) + power;
}

/** A number as mantissa and power of ten, for decades and sizes beyond imagination: `10⁵`, `−2.5×10⁻⁷`. */
export function powerText(symbols: NumberSymbols, value: number, significantDigits = 6): string {
  if (!Number.isFinite(value)) return nonFiniteText(symbols, value);
  if (value === 0) return localized(symbols, '0');
  const [rounded, exponent] = Math.abs(value)
    .toExponential(Math.max(0, significantDigits - 1))
    .split('e');
  const mantissa = withoutTrailingZeros(rounded);
  const power = powerOfTen(symbols, Number(exponent));
  const sign = value < 0 ? symbols.minus : '';
  return sign + (mantissa === '1' ? power : `${localized(symbols, mantissa)}×${power}`);
}

/** The numbers within a text of English symbols, such as `−2 relu(0.5x)`, as a language writes them. */
export function notationText(symbols: NumberSymbols, text: string): string {
  if (symbols === englishSymbols) return text;
  return text
    .replace(writtenNumber, (number) => localized(symbols, number.replaceAll(',', '')))
    .replaceAll(englishSymbols.minus, symbols.minus);
}

/** The power of ten of a number's first digit: 3 for 4000, −2 for 0.05, 0 for 0. */
export function decimalExponent(value: number): number {
  return Number(value.toExponential().split('e')[1]);
}

function isPlain(value: number): boolean {
  const magnitude = Math.abs(value);
  return magnitude >= smallestPlain && magnitude < largestPlain;
}

function nonFiniteText({ minus, notANumber }: NumberSymbols, value: number): string {
  if (Number.isNaN(value)) return notANumber;
  return value > 0 ? '∞' : `${minus}∞`;
}

/** The minus sign goes where nothing but zeros are left: there is no −0. */
function signed(symbols: NumberSymbols, value: number, digits: string, shown: string): string {
  const isNegative = value < 0 && Number(digits) !== 0;
  return (isNegative ? symbols.minus : '') + localized(symbols, shown);
}

/** Groups of thousands, the decimal sign and the digits of a language. */
function localized({ decimal, group, groupedFrom, digits }: NumberSymbols, plain: string): string {
  const [whole, decimals] = plain.split('.');
  const grouped =
    whole.length < groupedFrom ? whole : whole.replace(/\B(?=(\d{3})+$)/g, () => group);
  const text = decimals === undefined ? grouped : `${grouped}${decimal}${decimals}`;
  return digits === englishSymbols.digits
    ? text
    : text.replace(/[0-9]/g, (digit) => digits[Number(digit)]);
}

function withoutTrailingZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

function powerOfTen(symbols: NumberSymbols, exponent: number): string {
  const digits = String(Math.abs(exponent)).replace(/\d/g, (digit) => superscripts[Number(digit)]);
  return `${localized(symbols, '10')}${exponent < 0 ? '⁻' : ''}${digits}`;
}

/** A number as in English texts; see `numberText`. */
export function formatNumber(value: number, significantDigits = 6): string {
  return numberText(englishSymbols, value, significantDigits);
}
