import { activations } from './activations.js';
import { formulaNotation, variedParameters } from './curve-formula.js';
import type { CurveFormula } from './curve-formula.js';
import { formatNumber } from './number-format.js';
import type { Bend, CurvePoints, CurveReading, PlotCurve } from './plot-curve.js';

/** What a formula's curve is drawn over and with. */
export interface CurveSetting {
  readonly domain: readonly [from: number, to: number];
  /** The derivative of relu that is used at its kink, 0 to 1. */
  readonly atZero: number;
  /** The name of the input in labels: x, or z where it is the preactivation itself. */
  readonly input: 'x' | 'z';
}

/** Even points over the domain; where a smooth curve bends, points even in z come on top. */
const evenSteps = 50;
const bendPoints = [...evenPoints(-8, -4, 8), ...evenPoints(-4, 4, 64), ...evenPoints(4, 8, 8)];

/** So many curves that differ in one number are told apart by that number alone. */
const smallestFamily = 4;

/** The curves of some formulas. */
export function activationCurves(
  formulas: readonly CurveFormula[],
  setting: CurveSetting,
): PlotCurve[] {
  const varied = variedParameters(formulas) ?? [];
  const isFamily = formulas.length >= smallestFamily && varied.length === 1;
  return formulas.map((formula, index) => ({
    ...activationCurve(formula, setting),
    index,
    shortLabel: isFamily ? formatNumber(formula[varied[0]], 4) : undefined,
  }));
}

/** The curve of a formula and its derivative dy/dx = scale * weight * f'(z), kinks and jumps exact. */
export function activationCurve(formula: CurveFormula, setting: CurveSetting): PlotCurve {
  const bends = bendsOf(formula, setting);
  const read = (x: number): CurveReading => readFormula(formula, setting, bends, x);
  const straight = isStraight(formula);
  const points = straight ? straightPoints(bends, setting, read) : smoothPoints(formula, setting);
  return {
    part: 'function',
    index: 0,
    label: formulaNotation(formula, setting.input),
    slopeLabel: formulaNotation(formula, setting.input, true),
    ...{ bends, straight, read, points },
    slopes: straight
      ? straightSlopes(bends, setting, read)
      : smoothSlopes(points, formula, setting.atZero),
  };
}

/** y at an x that is not on a jump. */
function valueAt({ activation, weight, bias, scale, offset }: CurveFormula, x: number): number {
  return scale * activations[activation].value(weight * x + bias) + offset;
}

/** Where z passes through 0 inside the domain, if the activation has a kink or jump there. */
function bendsOf(formula: CurveFormula, { domain, atZero }: CurveSetting): Bend[] {
  const { activation, weight, bias, scale, offset } = formula;
  const { value, slopes = [0, 0], shapeAtZero } = activations[activation];
  const x = 0 - bias / weight; // never -0
  if (shapeAtZero === 'smooth' || scale === 0 || !(x > domain[0] && x < domain[1])) return [];
  const isJump = shapeAtZero === 'jump';
  const factor = scale * weight;
  const sides = weight > 0 ? ([-1, 1] as const) : ([1, -1] as const);
  return [
    {
      x,
      y: scale * value(0) + offset,
      values: sides.map((z) => scale * value(isJump ? z : 0) + offset) as [number, number],
      slopes: sides.map((z) => factor * slopes[z > 0 ? 1 : 0] + 0) as [number, number],
      slopeInUse: slopeAt(formula, 0, atZero),
    },
  ];
}

function readFormula(
  formula: CurveFormula,
  { atZero }: CurveSetting,
  bends: readonly Bend[],
  x: number,
): CurveReading {
  const bend = bends.find((candidate) => candidate.x === x);
  if (bend) return { x, z: 0, y: bend.y, slope: bend.slopeInUse, bend };
  const z = formula.weight * x + formula.bias;
  return { x, z, y: valueAt(formula, x), slope: slopeAt(formula, z, atZero) };
}

/** dy/dx where the preactivation is z. */
function slopeAt({ activation, weight, scale }: CurveFormula, z: number, atZero: number): number {
  const { derivative } = activations[activation];
  const slope = activation === 'relu' ? derivative(z, atZero) : derivative(z);
  return scale * weight * slope + 0; // never -0
}

function isStraight({ activation, weight, scale }: CurveFormula): boolean {
  const { slopes, shapeAtZero } = activations[activation];
  return slopes !== undefined || shapeAtZero === 'jump' || weight === 0 || scale === 0;
}

function straightPoints(
  bends: readonly Bend[],
  { domain: [from, to] }: CurveSetting,
  read: (x: number) => CurveReading,
): CurvePoints {
  const x = [from];
  const y: (number | null)[] = [endValue(read, from, to)];
  for (const bend of bends) {
    const [before, after] = bend.values;
    if (before === after) {
      x.push(bend.x);
      y.push(bend.y);
    } else {
      x.push(bend.x, bend.x, bend.x);
      y.push(before, null, after);
    }
  }
  x.push(to);
  y.push(endValue(read, to, from));
  return { x, y };
}

/** The value at an end of the domain; where that end is itself a jump, the one towards the inside. */
function endValue(read: (x: number) => CurveReading, end: number, other: number): number {
  const middle = read((end + other) / 2);
  const atEnd = read(end);
  return atEnd.z === 0 && middle.slope === 0 ? middle.y : atEnd.y;
}

function straightSlopes(
  bends: readonly Bend[],
  { domain: [from, to] }: CurveSetting,
  read: (x: number) => CurveReading,
): CurvePoints {
  const steps = bends.filter(({ slopes: [before, after] }) => before !== after);
  if (steps.length === 0) {
    const { slope = null } = read((from + to) / 2);
    return { x: [from, to], y: [slope, slope] };
  }
  const [{ x, slopes }] = steps;
  return { x: [from, x, x, x, to], y: [slopes[0], slopes[0], null, slopes[1], slopes[1]] };
}

function smoothPoints(formula: CurveFormula, { domain: [from, to] }: CurveSetting): CurvePoints {
  const { weight, bias } = formula;
  const bends = bendPoints.map((z) => (z - bias) / weight).filter((x) => x > from && x < to);
  const x = [...new Set([...evenPoints(from, to, evenSteps), ...bends])];
  x.sort((first, second) => first - second);
  return { x, y: x.map((position) => valueAt(formula, position)) };
}

/** Both ends, and the points between them that divide the way into so many steps. */
function evenPoints(from: number, to: number, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, step) =>
    step === steps ? to : from + ((to - from) * step) / steps,
  );
}

function smoothSlopes({ x }: CurvePoints, formula: CurveFormula, atZero: number): CurvePoints {
  const { weight, bias } = formula;
  return { x, y: x.map((position) => slopeAt(formula, weight * position + bias, atZero)) };
}
