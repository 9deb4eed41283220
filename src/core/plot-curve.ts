/** Vertices of a curve or its derivative. */
export interface CurvePoints {
  /** Ascending; an x at which the curve jumps comes three times. */
  readonly x: readonly number[];
  /** Length of x; null in the middle of a jump: the line has a gap there. */
  readonly y: readonly (number | null)[];
}

/** A point at which a curve has a kink or a jump. */
export interface Bend {
  readonly x: number;
  /** The value at x itself. */
  readonly y: number;
  /** The values that the curve comes from and goes on with; equal at a kink. */
  readonly values: readonly [before: number, after: number];
  readonly slopes: readonly [before: number, after: number];
  /** The derivative that training uses here; undefined if the curve does not say. */
  readonly slopeInUse?: number | undefined;
}

/** What a curve says at one x. */
export interface CurveReading {
  readonly x: number;
  /** The preactivation; undefined of curves that are not one unit's. */
  readonly z?: number | undefined;
  readonly y: number;
  /** dy/dx, at a bend the derivative in use; undefined where it is not known. */
  readonly slope?: number | undefined;
  /** The bend that x lies on. */
  readonly bend?: Bend | undefined;
}

/** A reading with the name of its curve. */
export interface LabelledReading extends CurveReading {
  readonly label: string;
}

/** A part of a network that a plot can show. */
export type NetworkPart = 'units' | 'contributions' | 'prediction' | 'target';

export const networkParts: readonly NetworkPart[] = [
  'units',
  'contributions',
  'prediction',
  'target',
];

/** A curve of a plot with its derivative, whatever it comes from. */
export interface PlotCurve {
  /** What the curve is: an activation function of its own, or a part of a network. */
  readonly part: 'function' | NetworkPart;
  /** Its place among the curves of the same part; of units, the number of the unit. */
  readonly index: number;
  /** Names the curve, in the notation of `parseFormula` where it is a formula. */
  readonly label: string;
  readonly slopeLabel: string;
  /** Enough to know the curve among those it is drawn with. */
  readonly shortLabel?: string | undefined;
  readonly points: CurvePoints;
  readonly slopes: CurvePoints;
  /** Kinks and jumps inside the domain, ascending. */
  readonly bends: readonly Bend[];
  /** Whether the curve is straight between its bends. */
  readonly straight: boolean;
  /** Whether the points are data that nothing joins. */
  readonly scattered?: boolean;
  readonly read: (x: number) => CurveReading;
}

/** Whether a bend is a jump of the curve itself, not only of its slope. */
export function isJump({ values: [before, after] }: Bend): boolean {
  return before !== after;
}

/** All numbers of some points, gaps left out. */
export function valuesOf({ y }: CurvePoints): number[] {
  return y.filter((value) => value !== null);
}
