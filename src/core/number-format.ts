const MINUS = '\u2212';
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Beyond these magnitudes a number is written with a power of ten. */
const SMALLEST_PLAIN = 1e-4;
const LARGEST_PLAIN = 1e9;

/**
 * A number for people, the same in every locale: `−1,234.5`, `0.00025`, `1.5×10¹²`. Rounds the
 * decimals to `significantDigits` (whole digits are kept) and drops trailing zeros.
 */
export function formatNumber(value: number, significantDigits = 6): string {
  if (!Number.isFinite(value)) return formatNonFinite(value);
  if (value !== 0 && !isPlain(value)) return formatPower(value, significantDigits);
  const decimals = Math.max(0, significantDigits - 1 - decimalExponent(value));
  return withoutTrailingZeros(formatFixed(value, Math.min(decimals, 100)));
}

/** A number with exactly `decimals` (0 to 100) decimals, so that a changing number keeps its width. */
export function formatFixed(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return formatNonFinite(value);
  if (Math.abs(value) >= 1e21) return formatPower(value, 6);
  const digits = Math.abs(value).toFixed(decimals);
  return (value < 0 && Number(digits) !== 0 ? MINUS : '') + groupThousands(digits);
}

/** Every digit that it takes to tell the number from its neighbours. */
export function formatExact(value: number): string {
  if (!Number.isFinite(value)) return formatNonFinite(value);
  const [mantissa, exponent] = String(Math.abs(value)).split('e');
  const digits = groupThousands(mantissa) + (exponent ? `×10${superscript(Number(exponent))}` : '');
  return (value < 0 ? MINUS : '') + digits;
}

/** A number as mantissa and power of ten, for decades and sizes beyond imagination: `10⁵`, `−2.5×10⁻⁷`. */
export function formatPower(value: number, significantDigits = 6): string {
  if (!Number.isFinite(value)) return formatNonFinite(value);
  if (value === 0) return '0';
  const [rounded, exponent] = Math.abs(value)
    .toExponential(Math.max(0, significantDigits - 1))
    .split('e');
  const mantissa = withoutTrailingZeros(rounded);
  const power = `10${superscript(Number(exponent))}`;
  return (value < 0 ? MINUS : '') + (mantissa === '1' ? power : `${mantissa}×${power}`);
}

/** The power of ten of a number's first digit: 3 for 4000, −2 for 0.05, 0 for 0. */
export function decimalExponent(value: number): number {
  return Number(value.toExponential().split('e')[1]);
}

function isPlain(value: number): boolean {
  const magnitude = Math.abs(value);
  return magnitude >= SMALLEST_PLAIN && magnitude < LARGEST_PLAIN;
}

function formatNonFinite(value: number): string {
  if (Number.isNaN(value)) return 'not a number';
  return value > 0 ? '∞' : `${MINUS}∞`;
}

function groupThousands(digits: string): string {
  const [whole, decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

function withoutTrailingZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

function superscript(exponent: number): string {
  const digits = String(Math.abs(exponent)).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]);
  return (exponent < 0 ? '⁻' : '') + digits;
}
