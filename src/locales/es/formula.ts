import type { FormulaTerms } from '../../core/formula-terms.js';

const signs: ReadonlyMap<string, string> = new Map([
  ['+', 'más'],
  ['−', 'menos'],
  ['·', 'por'],
  ['=', 'es igual a'],
  ['≈', 'es aproximadamente'],
  ['≤', 'es como máximo'],
  ['≥', 'es como mínimo'],
  ['<', 'es menor que'],
  ['>', 'es mayor que'],
  ['∫', 'la integral'],
  ['′', 'prima'],
]);

const letters: ReadonlyMap<string, string> = new Map([
  ['α', 'alfa'],
  ['π', 'pi'],
]);

/** How formulas are read aloud in Spanish. */
export const formulaTerms: Partial<FormulaTerms> = {
  spokenSign: (sign) => signs.get(sign) ?? sign,
  spokenLetter: (letter) => letters.get(letter) ?? letter,
  spokenCall: (name, argument) => `${name} de ${argument}`,
  spokenExpectation: (argument) => `el valor esperado de ${argument}`,
  spokenFraction: (above, below) => `${above} sobre ${below}`,
  spokenIntegral: (from, to) => `la integral de ${from} a ${to} de`,
  spokenSubscript: (base, below) => `${base} sub ${below}`,
  spokenSquare: (base) => `${base} al cuadrado`,
  spokenPower: (base, power) => `${base} elevado a ${power}`,
  spokenLayer: (base, layer) => `${base} capa ${layer}`,
  spokenPause: (words) => `${words},`,
};
