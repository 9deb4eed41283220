import { activations } from './activations.js';
import { variedParameters } from './curve-formula.js';
import type { CurveFormula } from './curve-formula.js';
import { listed } from './descriptions.js';
import { formatNumber } from './number-format.js';
import { isJump } from './plot-curve.js';
import type { Bend, CurveReading, LabelledReading, NetworkPart, PlotCurve } from './plot-curve.js';

/** What the texts about a plot are made from. */
export interface PlotState {
  readonly curves: readonly PlotCurve[];
  readonly domain: readonly [from: number, to: number];
  readonly range: readonly [from: number, to: number];
  readonly derivative: 'off' | 'beside' | 'only';
  /** The name of the input. */
  readonly input: string;
}

/** More curves than these are counted, not described one by one. */
const mostDescribed = 12;
/** More than these at once are too much to listen to. */
const mostRead = 4;
/** More values than these make a heading too long. */
const mostListed = 6;

/** A heading such as "ReLU with weight 0.5, 1 and 2" or "Linear, Sigmoid and ReLU". */
export function formulasHeading(formulas: readonly CurveFormula[], slopes: boolean): string {
  const names = [...new Set(formulas.map(({ activation }) => activations[activation].label))];
  const prefix = slopes ? 'Derivative of ' : '';
  const varied = variedParameters(formulas);
  if (!varied) return prefix + listed(names);
  if (varied.length === 0) return prefix + names[0];
  if (varied.length > 1) return `${prefix}${formulas.length} ${names[0]} curves`;
  const values = formulas.map((formula) => formatNumber(formula[varied[0]], 4));
  return values.length > mostListed
    ? `${prefix}${names[0]} with ${values.length} values of the ${varied[0]}`
    : `${prefix}${names[0]} with ${varied[0]} ${listed(values)}`;
}

/** A heading such as "Units and prediction". */
export function networkHeading(parts: readonly NetworkPart[], slopes: boolean): string {
  const names = listed(parts);
  return slopes ? `Derivative of ${names}` : names.charAt(0).toUpperCase() + names.slice(1);
}

/** One paragraph about the curves drawn and where they bend. */
export function describePlot({ curves, domain, range, derivative, input }: PlotState): string {
  const count = curves.length === 1 ? 'one curve' : `${curves.length} curves`;
  const sentences = [
    `The plot shows ${count} over ${input} from ${number(domain[0])} to ${number(domain[1])}, ` +
      `with y from ${number(range[0])} to ${number(range[1])}.`,
  ];
  for (const curve of curves.slice(0, mostDescribed)) {
    if (derivative !== 'only') sentences.push(describeCurve(curve, domain, input));
    if (derivative !== 'off') sentences.push(describeSlopes(curve, domain, input));
  }
  if (curves.length > mostDescribed) {
    sentences.push(`${curves.length - mostDescribed} more curves are in the table.`);
  }
  return sentences.join(' ');
}

/** What a probe reads, for those who hear it: "x = 0: relu(x) = 0, slope 0 on the left, ...". */
export function readingText(readings: readonly LabelledReading[], input: string): string {
  if (readings.length === 0) return '';
  const read = readings.slice(0, mostRead).map((reading) => {
    const z = readings.length === 1 && input === 'x' && reading.z !== undefined;
    const words = z ? [`z = ${number(reading.z)}`] : [];
    words.push(`${reading.label} = ${number(reading.y)}`, slopeText(reading));
    return words.filter((word) => word !== '').join(', ');
  });
  const more = readings.length - mostRead;
  if (more > 0) read.push(more === 1 ? 'and one more curve' : `and ${more} more curves`);
  return `${input} = ${number(readings[0].x)}: ${read.join('; ')}`;
}

/** The slope at one x in words; at a kink both one-sided slopes and the one in use. */
export function slopeText({ slope, bend }: CurveReading): string {
  if (!bend) return slope === undefined ? '' : `slope ${number(slope)}`;
  const inUse = bend.slopeInUse === undefined ? '' : `, ${number(bend.slopeInUse)} in use`;
  if (isJump(bend)) {
    return `a jump from ${number(bend.values[0])} to ${number(bend.values[1])}, slope${inUse.slice(1)}`;
  }
  return `slope ${number(bend.slopes[0])} on the left and ${number(bend.slopes[1])} on the right${inUse}`;
}

function describeCurve(curve: PlotCurve, domain: PlotState['domain'], input: string): string {
  const { label, bends, straight } = curve;
  const [start, end] = domain.map((x) => curve.read(x));
  if (bends.length === 1) return `${label} ${bendText(bends[0], input)}.`;
  if (bends.length > 1) {
    const where = bends.map(({ x }) => number(x));
    const slopes = [bends[0].slopes[0], ...bends.map(({ slopes: [, after] }) => after)];
    return bends.length > mostDescribed
      ? `${label} bends ${bends.length} times.`
      : `${label} bends at ${input} = ${listed(where)}; its slopes are ${listed(slopes.map(number))}.`;
  }
  if (straight && start.y === end.y) return `${label} stays at ${number(start.y)}.`;
  const ends = `from ${number(start.y)} at ${number(start.x)} to ${number(end.y)} at ${number(end.x)}`;
  return straight ? `${label} is straight, ${ends}.` : `${label} goes ${ends}.`;
}

function bendText(bend: Bend, input: string): string {
  const where = `at ${input} = ${number(bend.x)}`;
  if (isJump(bend)) {
    const [before, after] = bend.values;
    return `jumps ${where} from ${number(before)} to ${number(after)}; its value there is ${number(bend.y)}`;
  }
  return `bends ${where} from slope ${number(bend.slopes[0])} to slope ${number(bend.slopes[1])}`;
}

function describeSlopes(curve: PlotCurve, domain: PlotState['domain'], input: string): string {
  const { bends, straight, slopes, slopeLabel } = curve;
  const name = `The derivative of ${curve.label}`;
  if (straight) {
    const [bend] = bends;
    if (!bend) return `${name} is ${number(curve.read((domain[0] + domain[1]) / 2).slope)}.`;
    const steps = [bend.slopes[0], ...bends.map((each) => each.slopes[1])];
    const values = steps.filter((slope, index) => slope !== steps[index - 1]).map(number);
    const inUse =
      bend.slopeInUse === undefined
        ? ''
        : `; at ${input} = ${number(bend.x)} the value in use is ${number(bend.slopeInUse)}`;
    return `${name} is ${values.join(', then ')}${inUse}.`;
  }
  const values = slopes.y.map((value) => Math.abs(value ?? 0));
  const steepest = values.indexOf(Math.max(...values));
  const atEnds = [0, values.length - 1].map((index) => number(slopes.y[index] ?? NaN));
  return (
    `${slopeLabel}, the derivative, is ${atEnds[0]} at ${number(slopes.x[0])} and ${atEnds[1]} at ` +
    `${number(slopes.x[values.length - 1])}, and farthest from 0 at ${input} = ` +
    `${number(slopes.x[steepest])} with ${number(slopes.y[steepest] ?? NaN)}.`
  );
}

function number(value: number | undefined): string {
  return formatNumber(value ?? NaN, 4);
}
