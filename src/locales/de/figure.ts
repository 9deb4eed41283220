import type { FigureTerms } from '../../core/figure-terms.js';

const kind = (whole: boolean): string => (whole ? 'eine ganze Zahl' : 'eine Zahl');

/** What every figure says, in German. */
export const figureTerms: Partial<FigureTerms> = {
  listed: (words) => `${words.slice(0, -1).join(', ')} und ${words[words.length - 1]}`,
  notANumber: 'keine Zahl',

  valueRefused: (name, value, allowed) =>
    `${name}="${value}" ist hier nicht möglich. Erlaubt: ${allowed}.`,
  usedInstead: (value) => `Stattdessen gilt: ${value}.`,
  presentState: 'der jetzige Zustand',
  allowedState: 'ein Objekt der Version 1, wie diese Eigenschaft es geliefert hat',

  numberBetween: (whole, min, max) => `${kind(whole)} von ${min} bis ${max}`,
  numberAbove: (whole, min, max) => `${kind(whole)} über ${min}, höchstens ${max}`,
  oneOfWords: (words) => `eins von ${words}`,
  anyOfWords: (words) => `beliebige von ${words}`,
  upToOfWords: (most, words) => `1 bis ${most} von ${words}`,
  wordOr: (word, other) => `${word} oder ${other}`,
  upToNumbers: (most, each) => `1 bis ${most} Zahlen, jeweils ${each}`,
  twoNumbers: (each) => `zwei Zahlen, die kleinere zuerst, jeweils ${each}`,
  upToPoints: (most, example) => `bis zu ${most} Punkte wie ${example}`,
  verticesRule: (fewest, most, example, reason) =>
    `${fewest} bis ${most} Punkte wie ${example}, mit steigendem x ` +
    `und lauter Zahlen von −1.000.000 bis 1.000.000 (${reason})`,
  noVertices: 'es gibt keine',
  notAVertex: (text) => `"${text}" gehört nicht dazu`,
  countOfVertices: (count) => (count === 1 ? 'es gibt nur 1' : `es gibt ${count}`),
  sameX: (x) => `x = ${x} kommt zweimal vor`,
  fallingX: (x, before) => `x = ${x} steht nach x = ${before}`,

  download: 'Herunterladen',
  downloadPng: 'PNG herunterladen',
  cancel: 'Abbrechen',
  pictureNeedsFigure: 'Ein Bild gibt es nur von einer Abbildung, die zu sehen ist.',
  noCanvas: 'Dieser Browser bietet keine Zeichenfläche an.',
  pictureFailed: 'Der Browser konnte das Bild nicht schreiben.',

  exactValueOf: (label) => `${label}, genauer Wert`,
  lowerValue: (label) => `${label} verkleinern`,
  raiseValue: (label) => `${label} vergrößern`,
  fieldRefused: (text, example, value) =>
    `„${text}“ lässt sich nicht als Zahl lesen. Möglich ist zum Beispiel ${example}; es bleibt bei ${value}.`,
  probeName: (input) => `Werte ablesen bei ${input}`,
};
