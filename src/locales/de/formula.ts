import type { FormulaTerms } from '../../core/formula-terms.js';

const signs: ReadonlyMap<string, string> = new Map([
  ['+', 'plus'],
  ['−', 'minus'],
  ['·', 'mal'],
  ['=', 'gleich'],
  ['≈', 'ungefähr gleich'],
  ['≤', 'höchstens'],
  ['≥', 'mindestens'],
  ['<', 'kleiner als'],
  ['>', 'größer als'],
  ['∫', 'Integral'],
  ['′', 'Strich'],
]);

const letters: ReadonlyMap<string, string> = new Map([
  ['α', 'alpha'],
  ['π', 'pi'],
]);

/** How formulas are read aloud in German. */
export const formulaTerms: Partial<FormulaTerms> = {
  spokenSign: (sign) => signs.get(sign) ?? sign,
  spokenLetter: (letter) => letters.get(letter) ?? letter,
  spokenCall: (name, argument) => `${name} von ${argument}`,
  spokenExpectation: (argument) => `Erwartungswert von ${argument}`,
  spokenFraction: (above, below) => `${above} durch ${below}`,
  spokenIntegral: (from, to) => `Integral von ${from} bis ${to} über`,
  spokenSubscript: (base, below) => `${base} Index ${below}`,
  spokenSquare: (base) => `${base} Quadrat`,
  spokenPower: (base, power) => `${base} hoch ${power}`,
  spokenLayer: (base, layer) => `${base} Schicht ${layer}`,
  spokenPause: (words) => `${words},`,
};
