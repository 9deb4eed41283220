/** How formulas are read aloud. What a term takes is already in words. */
export interface FormulaTerms {
  /** One of + − · = ≈ ≤ ≥ < > ∫ ′; any other sign stays what it is. */
  readonly spokenSign: (sign: string) => string;
  /** A Greek letter; any other letter or name stays what it is. */
  readonly spokenLetter: (letter: string) => string;
  /** "relu of w x plus b". */
  readonly spokenCall: (name: string, argument: string) => string;
  /** Of E[g]. */
  readonly spokenExpectation: (argument: string) => string;
  readonly spokenFraction: (above: string, below: string) => string;
  /** Before what is integrated. */
  readonly spokenIntegral: (from: string, to: string) => string;
  readonly spokenSubscript: (base: string, below: string) => string;
  readonly spokenSquare: (base: string) => string;
  readonly spokenPower: (base: string, power: string) => string;
  /** A superscript in brackets, as in a_1^[1]. */
  readonly spokenLayer: (base: string, layer: string) => string;
  /** Words after which a reader pauses, since what a name is applied to ends there. */
  readonly spokenPause: (words: string) => string;
}
