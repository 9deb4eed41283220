import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import {
  decimalExponent,
  englishSymbols,
  exactText,
  fixedText,
  formatNumber,
  notationText,
  powerText,
} from '../../src/core/number-format.js';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads a formatted number back. */
function parse(text: string): number {
  const plain = text.replaceAll(',', '').replaceAll('−', '-');
  const [, sign, mantissa, power] = /^(-?)(.*?)×?(?:10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?$/.exec(plain)!;
  if (power === undefined) return Number(sign + mantissa);
  const exponent = power.replace('⁻', '-').replace(/[^-]/g, (c) => String(superscripts.indexOf(c)));
  return Number(`${sign}${mantissa || '1'}e${exponent}`);
}

describe('formatNumber', () => {
  const cases: [value: number, significantDigits: number | undefined, text: string][] = [
    [0, undefined, '0'],
    [-0, undefined, '0'],
    [4000, undefined, '4,000'],
    [-1234.5, undefined, '−1,234.5'],
    [2477.1534, 5, '2,477.2'],
    [2477, 5, '2,477'],
    [999.9996, 5, '1,000'],
    [1234567.8, 3, '1,234,568'],
    [0.1 + 0.2, undefined, '0.3'],
    [100, 1, '100'],
    [0.00025, undefined, '0.00025'],
    [-0.00002, undefined, '−2×10⁻⁵'],
    [1.5e12, undefined, '1.5×10¹²'],
    [1e9, undefined, '10⁹'],
    [NaN, undefined, 'not a number'],
    [Infinity, undefined, '∞'],
    [-Infinity, undefined, '−∞'],
  ];
  for (const [value, significantDigits, text] of cases) {
    it(`writes ${value} with ${significantDigits ?? 'the usual'} digits as ${text}`, () => {
      expect(formatNumber(value, significantDigits)).to.equal(text);
    });
  }

  it('is read back as the number, but for the rounding', () => {
    const finite = fc.double({ min: -1e300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(finite, fc.integer({ min: 1, max: 14 }), (value, digits) => {
        const error = Math.abs(parse(formatNumber(value, digits)) - value);
        expect(error).to.be.at.most(5.01 * 10 ** -digits * Math.abs(value) + Number.MIN_VALUE);
      }),
    );
  });

  it('uses the minus sign, never the hyphen, and no e', () => {
    fc.assert(fc.property(fc.double(), (value) => !/-|e\d|e\+/.test(formatNumber(value))));
  });
});

const exact = (value: number): string => exactText(englishSymbols, value);
const fixed = (value: number, decimals: number): string =>
  fixedText(englishSymbols, value, decimals);
const power = (value: number, digits: number): string => powerText(englishSymbols, value, digits);

describe('fixedText', () => {
  it('keeps the number of decimals', () => {
    expect([0, 0.5, -1234.567, 1e6].map((value) => fixed(value, 2))).to.deep.equal([
      '0.00',
      '0.50',
      '−1,234.57',
      '1,000,000.00',
    ]);
  });

  it('writes what rounds to zero without a sign', () => {
    expect(fixed(-0.004, 2)).to.equal('0.00');
  });

  it('falls back to powers of ten where toFixed does', () => {
    expect(fixed(2.5e21, 2)).to.equal('2.5×10²¹');
  });
});

describe('exactText', () => {
  it('writes every digit that identifies the number', () => {
    expect([0.1 + 0.2, -1234567.125, 1e21, -1e-7, 0, -0].map(exact)).to.deep.equal([
      '0.30000000000000004',
      '−1,234,567.125',
      '1×10²¹',
      '−1×10⁻⁷',
      '0',
      '0',
    ]);
  });

  it('is read back as the same number', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((v) => v !== 0);
    fc.assert(fc.property(finite, (value) => parse(exact(value)) === value));
  });
});

describe('powerText', () => {
  it('leaves out a mantissa of 1', () => {
    expect([1e5, -1e5, 2e5, 2.5e-7, 9.99999e4, 0].map((v) => power(v, 3))).to.deep.equal([
      '10⁵',
      '−10⁵',
      '2×10⁵',
      '2.5×10⁻⁷',
      '10⁵',
      '0',
    ]);
  });
});

describe('notationText', () => {
  const german = { ...englishSymbols, decimal: ',', group: '.' };
  const cases: [text: string, written: string][] = [
    ['−2 relu(0.5x)', '−2 relu(0,5x)'],
    ['1,234,567.125x', '1.234.567,125x'],
    ['12,345', '12.345'],
    ['max(1,2)', 'max(1,2)'],
    ['max(0.5,12,3)', 'max(0,5,12,3)'],
    ['(1234,56)', '(1.234,56)'],
    ['1,2345', '1,2.345'],
  ];
  for (const [text, written] of cases) {
    it(`writes the numbers of ${text} as a language does, and leaves other commas`, () => {
      expect(notationText(german, text)).to.equal(written);
    });
  }
});

describe('decimalExponent', () => {
  it('is the exact power of ten of the first digit', () => {
    expect([1000, 999.9999999, 0.001, 0.05, -4000, 0, 5e-324].map(decimalExponent)).to.deep.equal([
      3, 2, -3, -2, 3, 0, -324,
    ]);
  });
});
