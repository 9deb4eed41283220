import { variedParameters } from './curve-formula.js';
import type { CurveFormula } from './curve-formula.js';
import type { Language } from './language.js';
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
export function formulasHeading(
  language: Language,
  formulas: readonly CurveFormula[],
  slopes: boolean,
): string {
  const heading = formulasTitle(language, formulas);
  return slopes ? language.term('derivativeOf', heading) : heading;
}

function formulasTitle(language: Language, formulas: readonly CurveFormula[]): string {
  const { term, listed } = language;
  const names = [...new Set(formulas.map(({ activation }) => term('activationTitle', activation)))];
  const varied = variedParameters(formulas);
  if (!varied) return listed(names);
  const [name] = names;
  if (varied.length === 0) return name;
  if (varied.length > 1) return term('curvesOf', formulas.length, name);
  const values = formulas.map((formula) => number(language, formula[varied[0]]));
  return values.length > mostListed
    ? term('valuesOfParameter', name, values.length, varied[0])
    : term('withParameter', name, varied[0], listed(values));
}

/** A heading such as "Units and prediction". */
export function networkHeading(
  { term }: Language,
  parts: readonly NetworkPart[],
  slopes: boolean,
): string {
  return term(slopes ? 'derivativeOfParts' : 'partsHeading', parts);
}

/** What a curve is called in a sentence; a formula with its numbers as the language writes them. */
export function curveName(
  { notation }: Language,
  { part, label, slopeLabel }: PlotCurve,
  slopes = false,
): string {
  const name = slopes ? slopeLabel : label;
  return part === 'function' ? notation(name) : name;
}

/** One paragraph about the curves drawn and where they bend. */
export function describePlot(language: Language, plot: PlotState): string {
  const { curves, domain, range, derivative, input } = plot;
  const { term } = language;
  const ends = (interval: PlotState['domain']) => pair(language, interval);
  const sentences = [term('describeCurves', curves.length, input, ends(domain), ends(range))];
  for (const curve of curves.slice(0, mostDescribed)) {
    if (derivative !== 'only') sentences.push(describeCurve(language, curve, domain, input));
    if (derivative !== 'off') sentences.push(describeSlopes(language, curve, domain, input));
  }
  if (curves.length > mostDescribed) {
    sentences.push(term('moreCurvesInTable', curves.length - mostDescribed));
  }
  return sentences.join(' ');
}

/** What a probe reads, for those who hear it: "x = 0: relu(x) = 0, slope 0 on the left, ...". */
export function readingText(
  language: Language,
  readings: readonly LabelledReading[],
  input: string,
): string {
  if (readings.length === 0) return '';
  const read = readings.slice(0, mostRead).map((reading) => {
    const z = readings.length === 1 && input === 'x' && reading.z !== undefined;
    const words = z ? [`z = ${number(language, reading.z)}`] : [];
    words.push(`${reading.label} = ${number(language, reading.y)}`, slopeText(language, reading));
    return words.filter((word) => word !== '').join(', ');
  });
  const more = readings.length - mostRead;
  if (more > 0) read.push(language.term('readMore', more));
  return `${input} = ${number(language, readings[0].x)}: ${read.join('; ')}`;
}

/** The slope at one x in words; at a kink both one-sided slopes and the one in use. */
export function slopeText(language: Language, { slope, bend }: CurveReading): string {
  const { term } = language;
  if (!bend) return slope === undefined ? '' : term('readSlope', number(language, slope));
  const inUse = bend.slopeInUse === undefined ? undefined : number(language, bend.slopeInUse);
  return isJump(bend)
    ? term('readJump', ...pair(language, bend.values), inUse)
    : term('readBend', ...pair(language, bend.slopes), inUse);
}

function describeCurve(
  language: Language,
  curve: PlotCurve,
  domain: PlotState['domain'],
  input: string,
): string {
  const { term, listed } = language;
  const { bends, straight } = curve;
  const name = curveName(language, curve);
  const [start, end] = domain.map((x) => curve.read(x));
  if (bends.length === 1) return bendText(language, name, bends[0], input);
  if (bends.length > mostDescribed) return term('curveBendsTimes', name, bends.length);
  if (bends.length > 1) {
    const where = bends.map(({ x }) => number(language, x));
    const slopes = [bends[0].slopes[0], ...bends.map(({ slopes: [, after] }) => after)];
    const written = slopes.map((slope) => number(language, slope));
    return term('curveBendsAt', name, input, listed(where), listed(written));
  }
  if (straight && start.y === end.y) return term('curveStays', name, number(language, start.y));
  const [from, to] = [start, end].map(({ x, y }) => pair(language, [x, y]));
  return term('curveGoes', name, straight, from, to);
}

function bendText(language: Language, name: string, bend: Bend, input: string): string {
  const x = number(language, bend.x);
  if (!isJump(bend)) {
    return language.term('curveBends', name, input, x, pair(language, bend.slopes));
  }
  const there = number(language, bend.y);
  return language.term('curveJumps', name, input, x, pair(language, bend.values), there);
}

function describeSlopes(
  language: Language,
  curve: PlotCurve,
  domain: PlotState['domain'],
  input: string,
): string {
  const { term } = language;
  const { bends, straight, slopes } = curve;
  const write = (value: number | null): string => number(language, value ?? NaN);
  if (straight) {
    const name = curveName(language, curve);
    const [bend] = bends;
    if (!bend) {
      const { slope } = curve.read((domain[0] + domain[1]) / 2);
      return term('derivativeIs', name, [number(language, slope)], undefined);
    }
    const steps = [bend.slopes[0], ...bends.map((each) => each.slopes[1])];
    const values = steps.filter((slope, index) => slope !== steps[index - 1]).map(write);
    const inUse =
      bend.slopeInUse === undefined
        ? undefined
        : { input, x: number(language, bend.x), slope: number(language, bend.slopeInUse) };
    return term('derivativeIs', name, values, inUse);
  }
  const sizes = slopes.y.map((value) => Math.abs(value ?? 0));
  const steepest = sizes.indexOf(Math.max(...sizes));
  const at = (index: number): readonly [string, string] => [
    number(language, slopes.x[index]),
    write(slopes.y[index]),
  ];
  const ends = [at(0), at(sizes.length - 1)] as const;
  return term('derivativeGoes', curveName(language, curve, true), input, ends, at(steepest));
}

function pair(
  language: Language,
  [first, second]: readonly [number, number],
): readonly [string, string] {
  return [number(language, first), number(language, second)];
}

function number(language: Language, value: number | undefined): string {
  return language.number(value ?? NaN, 4);
}
