import type { FigureTerms } from '../../core/figure-terms.js';

const kind = (whole: boolean): string => (whole ? 'a whole number' : 'a number');

/** What every figure says, in English. */
export const figureTerms: FigureTerms = {
  listed: (words) => `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`,
  notANumber: 'not a number',

  valueRefused: (name, value, allowed) => `${name}="${value}" can’t be used. Allowed: ${allowed}.`,
  usedInstead: (value) => `Used instead: ${value}.`,
  presentState: 'the present state',
  allowedState: 'an object that this property has returned, of version 1',

  numberBetween: (whole, min, max) => `${kind(whole)} from ${min} to ${max}`,
  numberAbove: (whole, min, max) => `${kind(whole)} above ${min}, at most ${max}`,
  oneOfWords: (words) => `one of ${words}`,
  anyOfWords: (words) => `any of ${words}`,
  upToOfWords: (most, words) => `1 to ${most} of ${words}`,
  wordOr: (word, other) => `${word} or ${other}`,
  upToNumbers: (most, each) => `1 to ${most} numbers, each ${each}`,
  twoNumbers: (each) => `two numbers, the smaller first, each ${each}`,
  upToPoints: (most, example) => `up to ${most} points such as ${example}`,
  verticesRule: (fewest, most, example, reason) =>
    `${fewest} to ${most} points such as ${example}, x rising from each to the next ` +
    `and all numbers from −1,000,000 to 1,000,000 (${reason})`,
  noVertices: 'there are none',
  notAVertex: (text) => `"${text}" is none of these`,
  countOfVertices: (count) => (count === 1 ? 'there is 1' : `there are ${count}`),
  sameX: (x) => `x = ${x} comes twice`,
  fallingX: (x, before) => `x = ${x} comes after x = ${before}`,

  download: 'Download',
  downloadPng: 'Download PNG',
  cancel: 'Cancel',
  pictureNeedsFigure: 'A picture can be made only of a figure that is shown.',
  noCanvas: 'This browser offers no canvas to draw on.',
  pictureFailed: 'The browser could not write the picture.',

  exactValueOf: (label) => `${label}, exact value`,
  lowerValue: (label) => `lower ${label}`,
  raiseValue: (label) => `raise ${label}`,
  fieldRefused: (text, example, value) =>
    `“${text}” cannot be read as a number. Write one like ${example}; the number is still ${value}.`,
  probeName: (input) => `Read values at ${input}`,
};
