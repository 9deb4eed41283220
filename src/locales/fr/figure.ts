import type { FigureTerms } from '../../core/figure-terms.js';

const kind = (whole: boolean): string => (whole ? 'un nombre entier' : 'un nombre');

/** What every figure says, in French. */
export const figureTerms: Partial<FigureTerms> = {
  listed: (words) => `${words.slice(0, -1).join(', ')} et ${words[words.length - 1]}`,
  notANumber: 'pas un nombre',

  valueRefused: (name, value, allowed) =>
    `${name}="${value}" ne peut pas servir. Valeurs admises\u202f: ${allowed}.`,
  usedInstead: (value) => `Valeur utilisée à la place\u202f: ${value}.`,
  presentState: 'l’état actuel',
  allowedState: 'un objet de version 1 que cette propriété a renvoyé',

  numberBetween: (whole, min, max) => `${kind(whole)} de ${min} à ${max}`,
  numberAbove: (whole, min, max) => `${kind(whole)} supérieur à ${min}, au plus ${max}`,
  oneOfWords: (words) => `un mot parmi ${words}`,
  anyOfWords: (words) => `des mots parmi ${words}`,
  upToOfWords: (most, words) => `de 1 à ${most} mots parmi ${words}`,
  wordOr: (word, other) => `${word} ou ${other}`,
  upToNumbers: (most, each) => `de 1 à ${most} nombres, chacun étant ${each}`,
  twoNumbers: (each) => `deux nombres, le plus petit d’abord, chacun étant ${each}`,
  upToPoints: (most, example) => `jusqu’à ${most} points tels que ${example}`,
  verticesRule: (fewest, most, example, reason) =>
    `de ${fewest} à ${most} points tels que ${example}, x croissant de l’un à l’autre ` +
    `et tous les nombres de −1 000 000 à 1 000 000 (${reason})`,
  noVertices: 'il n’y en a aucun',
  notAVertex: (text) => `«\u202f${text}\u202f» n’en est pas un`,
  countOfVertices: (count) => `il y en a ${count}`,
  sameX: (x) => `x = ${x} figure deux fois`,
  fallingX: (x, before) => `x = ${x} vient après x = ${before}`,

  download: 'Télécharger',
  downloadPng: 'Télécharger PNG',
  cancel: 'Annuler',
  pictureNeedsFigure: 'Seule une figure affichée peut donner une image.',
  noCanvas: 'Ce navigateur n’offre pas de surface de dessin.',
  pictureFailed: 'Le navigateur n’a pas pu écrire l’image.',

  exactValueOf: (label) => `${label}, valeur exacte`,
  lowerValue: (label) => `diminuer ${label}`,
  raiseValue: (label) => `augmenter ${label}`,
  fieldRefused: (text, example, value) =>
    `«\u202f${text}\u202f» ne se lit pas comme un nombre. Écrire par exemple ${example}\u202f; le nombre reste ${value}.`,
  probeName: (input) => `Lire les valeurs en ${input}`,
};
