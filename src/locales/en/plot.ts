import type { NetworkPart } from '../../core/plot-curve.js';
import type { PlotTerms } from '../../core/plot-terms.js';
import { titles } from './activations.js';

function listedParts(parts: readonly NetworkPart[]): string {
  return parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const inUseText = (inUse: string | undefined): string =>
  inUse === undefined ? '' : `, ${inUse} in use`;

/** What plots, their probes and the derivative at zero say, in English. */
export const plotTerms: PlotTerms = {
  activationTitle: (name) => titles[name],
  parameterName: (name) => name,

  derivativeOf: (names) => `Derivative of ${names}`,
  curvesOf: (count, name) => `${count} ${name} curves`,
  valuesOfParameter: (name, count, parameter) => `${name} with ${count} values of the ${parameter}`,
  withParameter: (name, parameter, values) => `${name} with ${parameter} ${values}`,
  partsHeading: (parts) => capitalized(listedParts(parts)),
  derivativeOfParts: (parts) => `Derivative of ${listedParts(parts)}`,

  unitCurve: (unit) => `unit ${unit}`,
  contributionCurve: (unit) => `contribution of unit ${unit}`,
  predictionCurve: 'prediction',
  targetCurve: 'target',
  derivativeCurve: (name) => `slope of ${name}`,

  describeCurves: (count, input, domain, range) =>
    `The plot shows ${count === 1 ? 'one curve' : `${count} curves`} over ${input} ` +
    `from ${domain[0]} to ${domain[1]}, with y from ${range[0]} to ${range[1]}.`,
  moreCurvesInTable: (count) => `${count} more curves are in the table.`,
  curveBends: (name, input, x, slopes) =>
    `${name} bends at ${input} = ${x} from slope ${slopes[0]} to slope ${slopes[1]}.`,
  curveJumps: (name, input, x, values, there) =>
    `${name} jumps at ${input} = ${x} from ${values[0]} to ${values[1]}; ` +
    `its value there is ${there}.`,
  curveBendsTimes: (name, count) => `${name} bends ${count} times.`,
  curveBendsAt: (name, input, places, slopes) =>
    `${name} bends at ${input} = ${places}; its slopes are ${slopes}.`,
  curveStays: (name, y) => `${name} stays at ${y}.`,
  curveGoes: (name, straight, from, to) =>
    `${name} ${straight ? 'is straight,' : 'goes'} ` +
    `from ${from[1]} at ${from[0]} to ${to[1]} at ${to[0]}.`,
  derivativeIs: (name, values, inUse) =>
    `The derivative of ${name} is ${values.join(', then ')}` +
    `${inUse ? `; at ${inUse.input} = ${inUse.x} the value in use is ${inUse.slope}` : ''}.`,
  derivativeGoes: (name, input, [first, last], farthest) =>
    `${name}, the derivative, is ${first[1]} at ${first[0]} and ${last[1]} at ${last[0]}, ` +
    `and farthest from 0 at ${input} = ${farthest[0]} with ${farthest[1]}.`,

  readSlope: (slope) => `slope ${slope}`,
  readBend: (before, after, inUse) =>
    `slope ${before} on the left and ${after} on the right${inUseText(inUse)}`,
  readJump: (before, after, inUse) =>
    `a jump from ${before} to ${after}, slope${inUseText(inUse).slice(1)}`,
  readMore: (count) => (count === 1 ? 'and one more curve' : `and ${count} more curves`),

  curvesTable: 'Curves',
  slopeColumn: 'slope',
  pointAtPlot: 'Point at the plot to read it',
  jump: 'jump',
  slopeUsed: (slope) => `uses ${slope}`,

  functionPanel: 'Function',
  derivativePanel: 'Derivative',
  derivativeTitle: (title) => `${title}, derivative`,
  countOfCurves: (count) => `${count} curves`,
  panelLabel: (slopes, curves, input, from, to) =>
    `${slopes ? 'Derivative' : 'Graph'}: ${curves} over ${input} from ${from} to ${to}`,
  plotData: 'Data',
  valuesTable: 'Values of the curves',

  parameterOfAll: (name) => `${name} of all curves`,
  chooseCurve: 'Curve',
  resetPlot: 'Reset',

  noNetworkToShow: (id) => `There is no network to show: no element with the id “${id}” has one.`,
  oneValueOr: (count, list) => `one value for all curves, or ${count} as in ${list}`,
  theOthers: 'the others',

  subgradientHeading: 'The derivative of ReLU at 0',
  subgradientCaption:
    'At its kink ReLU has no tangent, but every line with a slope from 0 to 1 touches it there and ' +
    'stays below it: a subgradient. Training works with any of them.',
  fanLabel: (lines, slope) =>
    `ReLU and ${lines} lines under it; the one with slope ${slope} stands out`,
  fanSlope: 'slope g',
  usedAtZero: 'What is used at 0',
  slopeOfFrameworks: (slope) => `${slope} (TensorFlow, PyTorch)`,
  slopeOfMidpoint: (slope) => `${slope} (midpoint)`,
  spreadBy: 'Lines spread evenly by',
  spreadBySlope: 'slope',
  spreadByAngle: 'angle',
  averageOfRandom: 'A slope drawn at random is on average',
  averageOfDrawn: (lines, mean) => `The ${lines} lines drawn: ${mean}`,
  fanTable: 'Lines of the fan',
  lineColumn: 'line',
  angleColumn: 'angle',
  describeFan: ({ lines, byAngle, slope, mean }) =>
    `ReLU and ${lines} lines through its kink at 0, with slopes from 0 to 1 spread evenly by ` +
    `${byAngle ? 'angle' : 'slope'}. Every line touches ReLU at 0 and lies on or below ` +
    'it everywhere else, so each slope is a subgradient. The line with slope g = ' +
    `${slope} is highlighted. A slope drawn at random is ${mean} on average.`,
};
