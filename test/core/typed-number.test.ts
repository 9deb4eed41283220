import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { englishSymbols } from '../../src/core/number-format.js';
import type { NumberSymbols } from '../../src/core/number-format.js';
import { readTyped, typedText } from '../../src/core/typed-number.js';

/** How Intl writes numbers, parsed apart from the code under test. */
function symbolsOf(code: string): NumberSymbols {
  const format = new Intl.NumberFormat(code);
  const part = (type: string): string =>
    format.formatToParts(1234567.8).find((each) => each.type === type)?.value ?? '';
  return {
    ...englishSymbols,
    ...{ decimal: part('decimal'), group: part('group') },
    digits: Array.from({ length: 10 }, (_, digit) => format.format(digit)),
  };
}

const german = symbolsOf('de');
const french = symbolsOf('fr');
const arabic = symbolsOf('ar-EG');
const languages = [englishSymbols, german, french, arabic, symbolsOf('hi-u-nu-deva')];

describe('a typed number', () => {
  it('has a decimal comma or a decimal point in every language', () => {
    for (const symbols of languages) {
      for (const text of ['1,5', '1.5', ' +1.5 ', '1,50', '15e-1', '０１．５']) {
        expect(readTyped(symbols, text), text).to.equal(1.5);
      }
      for (const text of ['-0,5', '−0.5', '–.5', '\u200e−0,5', '-5E-1']) {
        expect(readTyped(symbols, text), text).to.equal(-0.5);
      }
    }
  });

  it('may have Arabic digits', () => {
    expect(readTyped(arabic, '−١٫٢٥')).to.equal(-1.25);
    expect(readTyped(englishSymbols, '۱٫۲۵')).to.equal(1.25);
  });

  it('may have spaces between its thousands', () => {
    expect(readTyped(french, '1 234,5')).to.equal(1234.5);
    expect(readTyped(french, '1\u202f234,5')).to.equal(1234.5);
  });

  it('is none where it could be two', () => {
    expect(readTyped(englishSymbols, '1,234')).to.equal(undefined);
    expect(readTyped(german, '-1.234')).to.equal(undefined);
    expect(readTyped(german, '1,234')).to.equal(1.234);
    expect(readTyped(englishSymbols, '1.234')).to.equal(1.234);
    expect(readTyped(englishSymbols, '0,125')).to.equal(0.125);
    expect(readTyped(englishSymbols, '1,2345')).to.equal(1.2345);
    expect(readTyped(french, '1.234')).to.equal(1.234);
  });

  it('is none where there is something else, or nothing finite', () => {
    for (const text of ['', '-', '.', '1e', '1,2,3', '1.2.3', '1.234,5', '1x', '10⁵', '1e400']) {
      for (const symbols of languages) {
        expect(readTyped(symbols, text), text).to.equal(undefined);
      }
    }
  });

  it('never is a negative zero', () => {
    expect(Object.is(readTyped(englishSymbols, '-0'), 0)).to.equal(true);
  });
});

describe('a number in a field', () => {
  it('is written as the language writes it, without groups', () => {
    expect(typedText(englishSymbols, -1234.5)).to.equal('−1234.5');
    expect(typedText(german, -1234.5)).to.equal('−1234,5');
    expect(typedText(arabic, 1.5)).to.equal('١٫٥');
    expect(typedText(german, 1.5e-7)).to.equal('1,5e−7');
    expect(typedText(englishSymbols, -0)).to.equal('0');
  });

  it('is read as the same number', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => 0 + value);
    const limited = fc.double({ min: -2000, max: 2000, noNaN: true }).map((value) => 0 + value);
    const thousandths = fc.integer({ min: -5e6, max: 5e6 }).map((value) => value / 1000);
    for (const symbols of languages) {
      fc.assert(
        fc.property(fc.oneof(number, limited, thousandths), (value) => {
          expect(readTyped(symbols, typedText(symbols, value))).to.equal(value);
        }),
      );
    }
  });
});
