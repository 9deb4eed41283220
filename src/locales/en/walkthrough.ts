import type { ActivationName } from '../../core/activations.js';
import type { CurvePoint, WalkthroughTerms } from '../../core/walkthrough-terms.js';
import { activations, titles } from './activations.js';

/** What an activation does to a line, after its name. */
const effects: Readonly<Record<ActivationName, string>> = {
  relu: 'keeps what is above 0 and puts 0 in place of the rest',
  'leaky-relu': 'keeps what is above 0 and a hundredth of what is below',
  elu: 'keeps what is above 0 and lets the rest level off at −1',
  gelu: 'bends the line smoothly, with a small dip below 0',
  softplus: 'bends the line smoothly and stays a little above ReLU',
  sigmoid: 'squeezes the line into the range from 0 to 1',
  tanh: 'squeezes the line into the range from −1 to 1',
  silu: 'bends the line smoothly, with a small dip below 0',
  linear: 'passes everything on as it is',
  step: 'gives 1 from 0 upwards and 0 below',
};

const subjects = { it: 'It', sum: 'The sum' } as const;
const axisNews = { same: 'still goes', other: 'now goes' } as const;

function nameOf(unit: number, label: string): string {
  return label || `Unit ${unit}`;
}

function about(isAbout: boolean): string {
  return isAbout ? 'about ' : '';
}

function at(point: CurvePoint): string {
  return `at ${about(point.about)}x = ${point.x} with ${point.y}`;
}

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

function pathCount(count: number): string {
  if (count === 1) return 'the only path';
  return count === 2 ? 'both paths' : `all ${count} paths`;
}

/** What the walkthrough says, in English. */
export const walkthroughTerms: WalkthroughTerms = {
  walkHeading: 'A forward pass, step by step',
  walkCaption: 'Units are counted from 0. Every path keeps its colour until the paths are added.',
  inputOfLesson: 'Dosage',
  inputOfNetwork: 'Input',
  walkStatus: (step, steps, x, value) => `step *${step}* of ${steps} · at x = ${x}: *${value}*`,

  stepLine: (unit, label, activation) =>
    `${nameOf(unit, label)}: a line through ${activations[activation]}`,
  stepTimes: (unit, label, outputWeight) =>
    `${nameOf(unit, label)}: times its output weight ${outputWeight}`,
  stepSum: (paths) => `Sum of ${pathCount(paths)}`,
  stepBias: (bias) => `Plus the output bias ${bias}`,
  stepOutput: (activation) => `Output: the sum through ${activations[activation]}`,

  lineCrosses: (rises, x) => `The line ${rises ? 'rises' : 'falls'} through 0 at x = ${x}.`,
  effectOf: (activation) => `${titles[activation]} ${effects[activation]}.`,
  lineIsAbove: 'The line is nowhere below 0 here, so ReLU changes nothing.',
  lineIsBelow: 'The line is nowhere above 0 here, so the unit gives 0 everywhere.',
  timesZero: 'Times 0 nothing is left: the unit is silent.',
  timesOne: 'An output weight of 1 changes nothing.',
  curveScaled: (upsideDown, scale) => {
    const scaled = scale && `gets ${scale.times} times as ${scale.taller ? 'tall' : 'flat'}`;
    if (!upsideDown) return `The curve ${scaled}.`;
    const flip = 'The minus turns the curve upside down';
    return scaled ? `${flip}, and it ${scaled}.` : `${flip}.`;
  },
  onlyPath: 'There is nothing to add to the only path.',
  pathsAdded: 'At every x the paths are added.',
  biasMoves: (up, by) => `The whole curve moves ${up ? 'up' : 'down'} by ${by}.`,
  biasStays: 'The output bias is 0: the curve stays.',
  curveIs: (subject, y) => `${subjects[subject]} is ${y} everywhere.`,
  curveReaches: (subject, lowest, highest) =>
    `${subjects[subject]} is lowest ${at(lowest)} and highest ${at(highest)}.`,
  nothingAbove: 'Nothing is above 0, so the output is 0 everywhere.',
  nothingBelow: 'Nothing is below 0, so ReLU changes nothing.',
  whatIsLeft: (isAbout, stretches, peak) => {
    const between = stretches.map(
      ([from, to]) => `between ${about(isAbout)}${from} and ${about(isAbout)}${to}`,
    );
    return (
      `ReLU puts 0 in place of what is below 0. What is left lies at x ${listed(between)}; its peak is ` +
      `${peak.y} at ${about(peak.about)}x = ${peak.x}.`
    );
  },

  axisGoes: (from, to, before) =>
    `The vertical axis ${before ? axisNews[before] : 'goes'} from ${from} to ${to}.`,
  dataNeedOther: 'The data would need another.',

  stepNews: (step, steps, title, x, value) =>
    `Step ${step} of ${steps}. ${title}. At x = ${x}: ${value}.`,

  describePass: ({ units, activation, inputLabel, from, to }) =>
    `A forward pass through ${units === 1 ? 'one unit' : `${units} units`} with ` +
    `${activations[activation]}, for x ${inputLabel && `(${inputLabel}) `}from ${from} to ${to}.`,
  unitNumbers: (unit, label, weight, bias, outputWeight) =>
    `${nameOf(unit, label)} has weight ${weight}, bias ${bias} and output weight ${outputWeight}.`,
  outputBiasIs: (bias) => `The output bias is ${bias}.`,
  stepIs: (step, steps, title) => `Step ${step} of ${steps}: ${title}.`,
  valuesSoFar: (x, values) => `At x = ${x} the steps so far give ${values.join('; ')}.`,
  dataPoint: (x, y) => `(${x}, ${y})`,
  outputAtData: (count, points, outputs) =>
    `The data ${count === 1 ? 'point is' : 'points are'} ${points}; there the output is ${outputs}.`,

  lessonNames:
    'In the published lesson “Understanding ReLU through visual Python examples”, w₀, b₀ and v₀ are w1, b1 ' +
    'and w3, w₁, b₁ and v₁ are w2, b2 and w4, and c is b3.',
  lessonLeavesOut: 'The published lesson leaves this ReLU out: from 0 to 1 that is harmless.',
  lessonPeak:
    'The published drawing joins 100 points that miss x = 0.5, so its peak is only 0.838.',
  lessonOther: (activation) =>
    `These numbers were fitted with ReLU; with ${activations[activation]} it takes others.`,

  stepsName: 'Steps',
  stepName: (step, title) => `Step ${step}: ${title}`,
  previousStep: 'Previous',
  nextStep: 'Next',
  playSteps: 'Play',
  pauseSteps: 'Pause',
  hiddenUnitsChoice: 'Hidden units',
  activationChoice: (name) => titles[name],

  stepPlot: (step, title) => `Plot of step ${step}: ${title}`,
  dataLine: 'data',
  runningAt: (inputLabel) => (inputLabel === '' ? 'At' : `${inputLabel}:`),
  runningName: 'The steps so far',
  stepColumn: 'step',
  formulaColumn: 'formula',
  valueColumn: 'value',
  stepsData: 'Data',
  stepsTable: 'What each step gives',

  allowedStep: (steps) => `a whole number from 1 to ${steps}`,
  allowedInput: (from, to) => `a number from ${from} to ${to}, where the domain ends`,
};
