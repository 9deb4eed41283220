import type { FormulaTerms } from '../../core/formula-terms.js';

const signs: ReadonlyMap<string, string> = new Map([
  ['+', 'زائد'],
  ['−', 'ناقص'],
  ['·', 'في'],
  ['=', 'يساوي'],
  ['≈', 'يساوي تقريبًا'],
  ['≤', 'أصغر من أو يساوي'],
  ['≥', 'أكبر من أو يساوي'],
  ['<', 'أصغر من'],
  ['>', 'أكبر من'],
  ['∫', 'تكامل'],
  ['′', 'شرطة'],
]);

const letters: ReadonlyMap<string, string> = new Map([
  ['α', 'ألفا'],
  ['π', 'باي'],
]);

/** How formulas are read aloud in Arabic. */
export const formulaTerms: Partial<FormulaTerms> = {
  spokenSign: (sign) => signs.get(sign) ?? sign,
  spokenLetter: (letter) => letters.get(letter) ?? letter,
  spokenCall: (name, argument) => `${name} لـ ${argument}`,
  spokenExpectation: (argument) => `القيمة المتوقعة لـ ${argument}`,
  spokenFraction: (above, below) => `${above} على ${below}`,
  spokenIntegral: (from, to) => `تكامل من ${from} إلى ${to} لـ`,
  spokenSubscript: (base, below) => `${base} دليلها ${below}`,
  spokenSquare: (base) => `${base} تربيع`,
  spokenPower: (base, power) => `${base} أس ${power}`,
  spokenLayer: (base, layer) => `${base} للطبقة ${layer}`,
  spokenPause: (words) => `${words}،`,
};
