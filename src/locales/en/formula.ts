import type { FormulaTerms } from '../../core/formula-terms.js';

const signs: ReadonlyMap<string, string> = new Map([
  ['+', 'plus'],
  ['−', 'minus'],
  ['·', 'times'],
  ['=', 'equals'],
  ['≈', 'is about'],
  ['≤', 'is at most'],
  ['≥', 'is at least'],
  ['<', 'is less than'],
  ['>', 'is greater than'],
  ['∫', 'the integral'],
  ['′', 'prime'],
]);

const letters: ReadonlyMap<string, string> = new Map([
  ['α', 'alpha'],
  ['π', 'pi'],
]);

/** How formulas are read aloud in English. */
export const formulaTerms: FormulaTerms = {
  spokenSign: (sign) => signs.get(sign) ?? sign,
  spokenLetter: (letter) => letters.get(letter) ?? letter,
  spokenCall: (name, argument) => `${name} of ${argument}`,
  spokenExpectation: (argument) => `the expected value of ${argument}`,
  spokenFraction: (above, below) => `${above} over ${below}`,
  spokenIntegral: (from, to) => `the integral from ${from} to ${to} of`,
  spokenSubscript: (base, below) => `${base} sub ${below}`,
  spokenSquare: (base) => `${base} squared`,
  spokenPower: (base, power) => `${base} to the power ${power}`,
  spokenLayer: (base, layer) => `${base} layer ${layer}`,
  spokenPause: (words) => `${words},`,
};
