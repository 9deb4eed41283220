import type { FormulaTerms } from '../../core/formula-terms.js';

const signs: ReadonlyMap<string, string> = new Map([
  ['+', '加'],
  ['−', '减'],
  ['·', '乘以'],
  ['=', '等于'],
  ['≈', '约等于'],
  ['≤', '小于等于'],
  ['≥', '大于等于'],
  ['<', '小于'],
  ['>', '大于'],
  ['∫', '积分'],
  ['′', '的导数'],
]);

const letters: ReadonlyMap<string, string> = new Map([
  ['α', '阿尔法'],
  ['π', '派'],
]);

/** How formulas are read aloud in Simplified Chinese. */
export const formulaTerms: Partial<FormulaTerms> = {
  spokenSign: (sign) => signs.get(sign) ?? sign,
  spokenLetter: (letter) => letters.get(letter) ?? letter,
  spokenCall: (name, argument) => `${name} 作用于 ${argument}`,
  spokenExpectation: (argument) => `${argument} 的期望值`,
  spokenFraction: (above, below) => `${below} 分之 ${above}`,
  spokenIntegral: (from, to) => `从 ${from} 到 ${to} 的积分`,
  spokenSubscript: (base, below) => `${base} 下标 ${below}`,
  spokenSquare: (base) => `${base} 的平方`,
  spokenPower: (base, power) => `${base} 的 ${power} 次方`,
  spokenLayer: (base, layer) => `${base} 第 ${layer} 层`,
  spokenPause: (words) => `${words}，`,
};
