import type { FigureTerms } from '../../core/figure-terms.js';

const kind = (whole: boolean): string => (whole ? 'un número entero' : 'un número');

/** What every figure says, in Spanish. */
export const figureTerms: Partial<FigureTerms> = {
  listed: (words) => `${words.slice(0, -1).join(', ')} y ${words[words.length - 1]}`,
  notANumber: 'no es un número',

  valueRefused: (name, value, allowed) =>
    `${name}="${value}" no se puede usar. Se admite: ${allowed}.`,
  usedInstead: (value) => `En su lugar se usa: ${value}.`,
  presentState: 'el estado actual',
  allowedState: 'un objeto de la versión 1 que esta propiedad haya devuelto',

  numberBetween: (whole, min, max) => `${kind(whole)} de ${min} a ${max}`,
  numberAbove: (whole, min, max) => `${kind(whole)} mayor que ${min}, como máximo ${max}`,
  oneOfWords: (words) => `una de ${words}`,
  anyOfWords: (words) => `cualquiera de ${words}`,
  upToOfWords: (most, words) => `de 1 a ${most} de ${words}`,
  wordOr: (word, other) => `${word} o ${other}`,
  upToNumbers: (most, each) => `de 1 a ${most} números, cada uno ${each}`,
  twoNumbers: (each) => `dos números, primero el menor, cada uno ${each}`,
  upToPoints: (most, example) => `hasta ${most} puntos como ${example}`,
  verticesRule: (fewest, most, example, reason) =>
    `de ${fewest} a ${most} puntos como ${example}, con x creciente ` +
    `y todos los números de −1.000.000 a 1.000.000 (${reason})`,
  noVertices: 'no hay ninguno',
  notAVertex: (text) => `"${text}" no es uno de ellos`,
  countOfVertices: (count) => `hay ${count}`,
  sameX: (x) => `x = ${x} aparece dos veces`,
  fallingX: (x, before) => `x = ${x} viene después de x = ${before}`,

  download: 'Descargar',
  downloadPng: 'Descargar PNG',
  cancel: 'Cancelar',
  pictureNeedsFigure: 'Solo se puede hacer una imagen de una figura visible.',
  noCanvas: 'Este navegador no ofrece ningún lienzo para dibujar.',
  pictureFailed: 'El navegador no pudo escribir la imagen.',

  exactValueOf: (label) => `${label}, valor exacto`,
  lowerValue: (label) => `bajar ${label}`,
  raiseValue: (label) => `subir ${label}`,
  fieldRefused: (text, example, value) =>
    `«${text}» no se puede leer como número. Se puede escribir, por ejemplo, ${example}; el número sigue siendo ${value}.`,
  probeName: (input) => `Leer valores en ${input}`,
};
