import type { FormulaTerms } from '../../core/formula-terms.js';

const signs: ReadonlyMap<string, string> = new Map([
  ['+', 'plus'],
  ['−', 'moins'],
  ['·', 'fois'],
  ['=', 'égale'],
  ['≈', 'vaut environ'],
  ['≤', 'est au plus'],
  ['≥', 'est au moins'],
  ['<', 'est inférieur à'],
  ['>', 'est supérieur à'],
  ['∫', 'l’intégrale'],
  ['′', 'prime'],
]);

const letters: ReadonlyMap<string, string> = new Map([
  ['α', 'alpha'],
  ['π', 'pi'],
]);

/** How formulas are read aloud in French. */
export const formulaTerms: Partial<FormulaTerms> = {
  spokenSign: (sign) => signs.get(sign) ?? sign,
  spokenLetter: (letter) => letters.get(letter) ?? letter,
  spokenCall: (name, argument) => `${name} de ${argument}`,
  spokenExpectation: (argument) => `l’espérance de ${argument}`,
  spokenFraction: (above, below) => `${above} sur ${below}`,
  spokenIntegral: (from, to) => `l’intégrale de ${from} à ${to} de`,
  spokenSubscript: (base, below) => `${base} indice ${below}`,
  spokenSquare: (base) => `${base} au carré`,
  spokenPower: (base, power) => `${base} puissance ${power}`,
  spokenLayer: (base, layer) => `${base} couche ${layer}`,
  spokenPause: (words) => `${words},`,
};
