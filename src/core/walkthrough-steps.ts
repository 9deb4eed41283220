import type { HiddenUnit, UnitActivations } from './hidden-unit.js';

/** A network with one input, one hidden layer and one output, by its units; length 1 or more. */
export interface UnitsNetwork extends UnitActivations {
  readonly units: readonly HiddenUnit[];
  readonly outputBias: number;
}

/** What a step computes: two for every unit, then three for the output. */
export type StepKind = 'activation' | 'contribution' | 'sum' | 'bias' | 'output';

/** Where a step belongs. */
export interface StepPlace {
  readonly kind: StepKind;
  /** The unit whose path it is on; undefined where the paths have been joined. */
  readonly unit: number | undefined;
}

/**
 * A step in the notation of `parseFormula`, in pieces between which a line may break. Units are counted
 * from 0: unit i has weight w_i, bias b_i and output weight v_i, and c is the output bias.
 */
export interface StepFormula {
  /** What the step's result is called, such as a_0. */
  readonly symbol: string;
  /** The formula in symbols, beginning with the result's: `a_0 = relu(w_0 x + b_0)`. */
  readonly formula: readonly string[];
  /** What goes into the step put in: `= relu(−0.85)`. */
  readonly operation: readonly string[];
  /** The formula with all numbers put in, down to the result: `= relu(1.7 · 0.5 − 0.85)`, `= 0`. */
  readonly worked: readonly string[];
}

/** One step of a forward pass; its formula has the numbers for the probed x put in. */
export interface WalkthroughStep extends StepPlace, StepFormula {
  /** In a language. */
  readonly title: string;
  /** What the step gives at the probed x. */
  readonly value: number;
  /** What it gives at every x of the walkthrough. */
  readonly curve: Float64Array;
}

/** A forward pass in steps, over a domain and at one x of it. */
export interface Walkthrough {
  /** The probed x. */
  readonly input: number;
  /** Ascending; where the network jumps an x comes twice. */
  readonly x: Float64Array;
  /** Whether straight lines between the values at x are the curves themselves. */
  readonly exact: boolean;
  /** The line w x + b of every unit, over x. */
  readonly preactivations: readonly Float64Array[];
  /** Length 2 units + 3. */
  readonly steps: readonly WalkthroughStep[];
}
