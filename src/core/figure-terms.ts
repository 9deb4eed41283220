/** What every figure says. Numbers come as texts, unless they decide a plural. */
export interface FigureTerms {
  /** "a and b", "a, b and c"; two or more. */
  readonly listed: (words: readonly string[]) => string;
  /** What 0 / 0 gives. */
  readonly notANumber: string;

  /** A message about an attribute; `name` is never translated. */
  readonly valueRefused: (name: string, value: string, allowed: string) => string;
  /** A sentence that may follow it. */
  readonly usedInstead: (value: string) => string;
  /** A property keeps what it has. */
  readonly presentState: string;
  /** What the property `state` takes. */
  readonly allowedState: string;

  /** What an attribute allows: "a number from 0 to 1", "a whole number from 1 to 100". */
  readonly numberBetween: (whole: boolean, min: string, max: string) => string;
  readonly numberAbove: (whole: boolean, min: string, max: string) => string;
  readonly oneOfWords: (words: string) => string;
  readonly anyOfWords: (words: string) => string;
  /** Up to so many of some words, repeated at will. */
  readonly upToOfWords: (most: number, words: string) => string;
  readonly wordOr: (word: string, other: string) => string;
  /** `each` is a phrase of `numberBetween` or `numberAbove`. */
  readonly upToNumbers: (most: number, each: string) => string;
  readonly twoNumbers: (each: string) => string;
  /** `most` is a number in the language's digits; `example` is never translated. */
  readonly upToPoints: (most: string, example: string) => string;
  /** A rule for vertices, and in which way a value breaks it. */
  readonly verticesRule: (fewest: number, most: number, example: string, reason: string) => string;
  readonly noVertices: string;
  readonly notAVertex: (text: string) => string;
  readonly countOfVertices: (count: number) => string;
  readonly sameX: (x: string) => string;
  readonly fallingX: (x: string, before: string) => string;

  readonly download: string;
  readonly downloadPng: string;
  readonly cancel: string;
  readonly pictureNeedsFigure: string;
  readonly noCanvas: string;
  readonly pictureFailed: string;

  /** The names of a number field and its buttons; `label` is the slider's. */
  readonly exactValueOf: (label: string) => string;
  readonly lowerValue: (label: string) => string;
  readonly raiseValue: (label: string) => string;
  /** A text in that field is no number; `example` is one, and `value` what the field goes back to. */
  readonly fieldRefused: (text: string, example: string, value: string) => string;
  /** The slider that reads a plot; `input` is x or z. */
  readonly probeName: (input: string) => string;
}
