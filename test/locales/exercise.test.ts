import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import type { Language } from '../../src/core/language.js';
import type { NumberSymbols } from '../../src/core/number-format.js';
import { englishSymbols } from '../../src/core/number-format.js';
import { arabic } from '../../src/locales/ar.js';
import { german } from '../../src/locales/de.js';
import { exerciseDiagnosisTerms } from '../../src/locales/en/exercise-diagnosis.js';
import { exerciseTerms } from '../../src/locales/en/exercise.js';
import { spanish } from '../../src/locales/es.js';
import { french } from '../../src/locales/fr.js';
import type { Translation } from '../../src/locales/translation.js';
import { chinese } from '../../src/locales/zh-cn.js';
import { anyState, lesson, lessonValue } from '../core/exercise/states.js';
import type { ExerciseState } from '../core/exercise/states.js';
import { english, languageOf } from '../english.js';
import { otherTexts } from './exercise-element-texts.js';
import { textsOf } from './exercise-texts.js';

const latin = englishSymbols.digits;
const symbols = (
  decimal: string,
  group: string,
  changes: Partial<NumberSymbols> = {},
): NumberSymbols => ({
  ...{ decimal, group, groupedFrom: 4, minus: '−', digits: latin, notANumber: '?' },
  ...changes,
});

const languages: readonly (readonly [name: string, Translation, NumberSymbols])[] = [
  ['German', german, symbols(',', '.')],
  ['Spanish', spanish, symbols(',', '.', { groupedFrom: 5 })],
  ['French', french, symbols(',', '\u202f')],
  ['Chinese', chinese, symbols('.', ',')],
  ['Arabic', arabic, symbols('.', ',', { minus: '\u200e−' })],
  [
    'Arabic with Arabic digits',
    arabic,
    symbols('٫', '٬', { minus: '\u200e−', digits: Array.from('٠١٢٣٤٥٦٧٨٩') }),
  ],
];

/** Words of English sentences that none of the other languages has. */
const englishWords =
  /(?<!\p{L})(the|is|are|at|of|and|with|from|to|it|its|that|this|unit|units|slope|kink|weight|matches|match|high|low|steep|flat|until|whole|gives?|bends?|must|should|there|stays?|instead)(?!\p{L})/iu;

/** What is Latin in Chinese and Arabic texts too. */
const symbolsAndNames =
  /relu-unit|"weight"|"bias"|\b(?:relu|ReLU|min|max)\b|\b[wb]\d+\b|\b[a-z]\b|wx/g;

/** The numbers of a text in order, whatever its language’s digits and signs. Arabic spells out a zero that is a place. */
function numbersIn(text: string, { decimal, group, digits }: NumberSymbols): number[] {
  const plain = Array.from(text, (sign) => {
    const digit = digits.indexOf(sign);
    return digit < 0 ? sign : String(digit);
  })
    .join('')
    .replace(/[\u200e\u2066-\u2069]/g, '')
    .replace(/صفر/g, '0')
    .replace(/[٫٬]/g, (sign) => (sign === '٫' ? '.' : ','));
  const [point, comma] = decimal === ',' ? [',', group] : ['.', group === '٬' ? ',' : group];
  const grouped = comma === '.' ? '\\.' : comma;
  const pattern = new RegExp(`−?\\d+(?:${grouped}\\d{3})*(?:\\${point}\\d+)?`, 'g');
  return Array.from(plain.matchAll(pattern), ([number]) =>
    Number(number.replaceAll(comma, '').replace(point, '.').replace('−', '-')),
  ).sort((first, second) => first - second);
}

/** Those of the first that are not among the second, each as often as it is there. */
function missing(first: readonly number[], second: readonly number[]): number[] {
  const left = [...second];
  return first.filter((number) => {
    const place = left.indexOf(number);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

type NamedTexts = readonly (readonly [name: string, text: string])[];

function expectTranslated(
  texts: NamedTexts,
  originals: NamedTexts,
  code: string,
  used: NumberSymbols,
): void {
  expect(texts.map(([name]) => name)).to.deep.equal(originals.map(([name]) => name));
  for (const [index, [name, text]] of texts.entries()) {
    const [, original] = originals[index];
    const both = `${name}: "${text}" for "${original}"`;
    expect(text.trim(), both).to.not.equal('');
    expect(text, both).to.not.match(/undefined|null|NaN|\[object|function|=>/);
    expect(text, both).to.not.match(/ {2}|(?<!\.)\.\.(?!\.)|^ | $/);
    const words = original.replace(symbolsAndNames, '');
    if (/[a-z]{3}/i.test(words)) expect(text, both).to.not.equal(original);
    const rest = text.replace(symbolsAndNames, '');
    if (['zh-CN', 'ar'].includes(code)) expect(rest, both).to.not.match(/[a-z]{2}/i);
    else expect(rest, both).to.not.match(englishWords);
    const lost = missing(numbersIn(original, englishSymbols), numbersIn(text, used));
    expect(lost, both).to.deep.equal([]);
  }
}

const told: ExerciseState[] = [
  lessonValue(0, 0, 0, 0),
  lessonValue(1, -1, 2, -4),
  lessonValue(1, -1, 3, -6),
  lessonValue(-1, 1, 0, -1),
  lessonValue(2, -4, 1, -1),
  lessonValue(1, -1, 1, -1),
  lessonValue(1, 5, 0, 3),
].map((value) => ({ exercise: lesson, value }));

describe('The texts of the exercise', () => {
  it('read numbers back as languages write them', () => {
    const of = (text: string, index: number): number[] => numbersIn(text, languages[index][2]);
    expect(of('−1.234,5 und 2, 0,25', 0)).to.deep.equal([-1234.5, 0.25, 2]);
    expect(of('1\u202f000,5\u202f; 2', 2)).to.deep.equal([2, 1000.5]);
    expect(of('\u2066x = \u200e−١٬٢٣٤٫٥\u2069 و٢', 5)).to.deep.equal([-1234.5, 2]);
  });

  it('use every term', () => {
    const called = new Set<string>();
    const counting = {
      ...english,
      term: ((key, ...values) => {
        called.add(key);
        return english.term(key, ...values);
      }) as Language['term'],
    };
    otherTexts(counting);
    for (const state of told) textsOf(counting, state);
    for (const state of fc.sample(anyState, { numRuns: 3000, seed: 7 })) textsOf(counting, state);
    const keys = Object.keys({ ...exerciseTerms, ...exerciseDiagnosisTerms });
    expect(keys.filter((key) => !called.has(key))).to.deep.equal([]);
  });

  for (const [name, translation, used] of languages) {
    const language = languageOf(translation, used);

    it(`are in ${name} what they are in English, with the same numbers`, () => {
      const check = (state: ExerciseState): void =>
        expectTranslated(
          textsOf(language, state),
          textsOf(english, state),
          translation.$code,
          used,
        );
      for (const state of told) check(state);
      fc.assert(fc.property(anyState, check), { numRuns: 400 });
    });

    it(`are in ${name} also where only the element says them`, () => {
      expectTranslated(otherTexts(language), otherTexts(english), translation.$code, used);
    });
  }
});
