import type { ExerciseTerms, UnitAction, UnitRange } from '../../core/exercise-terms.js';
import { numbersText } from '../numbered.js';

const counts = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

const countText = (count: number): string => counts[count] ?? String(count);

const matching = (count: number, of: number): string =>
  `${count} of ${of} segments ${count === 1 ? 'matches' : 'match'}`;

const words = { to: ' to ', comma: ', ', and: ' and ' };

function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

function rangeText(range: UnitRange, kink: string): string {
  switch (range) {
    case 'off':
      return 'off on the target';
    case 'whole':
      return 'on for the whole target';
    case 'right':
      return `on for x > ${kink}`;
    case 'left':
      return `on for x < ${kink}`;
  }
}

function actionText({ kind, value, kink, slope }: UnitAction): string {
  switch (kind) {
    case 'constant':
      return `${value} everywhere`;
    case 'off':
      return `off on the whole target, kink at x = ${kink}`;
    case 'whole':
      return `on for the whole target, slope ${slope}`;
    case 'right':
      return `off until x = ${kink}, then slope ${slope}`;
    case 'left':
      return `slope ${slope} until x = ${kink}, then off`;
  }
}

/** What the slider exercise says besides what is right and wrong, in English. */
export const exerciseTerms: ExerciseTerms = {
  exerciseHeading: (units) =>
    `Match the target with ${countText(units)} ${units === 1 ? 'unit' : 'units'}`,
  exerciseCaption: (parameters) =>
    `Faint: z = ${parameters === 'weight-bias' ? 'wx + b' : 'slope × (x − kink)'}. ` +
    'Strong: a = relu(z). While its z is below 0 a unit stays at 0; ' +
    'where z crosses 0, the unit bends the prediction.',

  exerciseTarget: (points) => `The target joins the points ${points} by straight lines.`,
  exercisePoint: (x, y) => `(${x}, ${y})`,
  exerciseSum: (units, outputBias) =>
    `The prediction is the sum of ${countText(units)} ReLU ${units === 1 ? 'unit' : 'units'} ` +
    `and the output bias ${outputBias}.`,
  exerciseUnit: ({ index, isFixed, parameters, weight, bias, kink, outputWeight, range }) => {
    const where = kink === undefined ? 'no kink' : `kink at ${kink}`;
    const words =
      parameters === 'weight-bias'
        ? [`weight ${weight}`, `bias ${bias}`, where]
        : [where, `slope ${weight}`];
    if (outputWeight !== undefined) words.push(`output weight ${outputWeight}`);
    const name = `Unit ${index}${isFixed ? ' (fixed)' : ''}`;
    return `${name}: ${[...words, rangeText(range, kink ?? '')].join(', ')}.`;
  },
  exerciseError: (error, x, count, of) =>
    `The largest error is ${error}${x === undefined ? '' : `, at x = ${x}`}; ` +
    `${matching(count, of)}.`,
  exerciseIsSolved: 'The exercise is solved.',
  exerciseShowsSolution: 'The plot shows a solution over these numbers.',
  exerciseShowsDescent: 'The plot shows what gradient descent makes of these numbers.',

  largestError: 'largest error',
  segmentsMatching: matching,
  attemptNumber: (attempt) => `attempt ${attempt}`,
  solutionPrefix: 'solution:',
  descentPrefix: 'gradient descent:',

  errorLabel: (size, isHigh) => `${size} too ${isHigh ? 'high' : 'low'}`,
  exerciseTargetLine: 'target',
  exercisePredictionLine: 'prediction',
  exerciseOwnLine: 'yours',
  matchPlot: 'Target and prediction',

  exerciseUnitName: (index, label) => (label === '' ? `Unit ${index}` : `Unit ${index}: ${label}`),
  exerciseFixedUnit: (name) => `${name} (fixed)`,
  exerciseUnitRange: rangeText,
  exerciseUnitDoes: (index, action, factor) =>
    `Unit ${index}: ${actionText(action)}` +
    (factor === undefined ? '' : `; the sum takes it times ${factor}`),
  exerciseReading: (x, sum, target) =>
    `At x = ${x}: ${sum}${target === undefined ? '' : `; the target is ${target}`}.`,
  exerciseBiasZero: 'The output bias is fixed at 0, so it moves nothing.',
  exerciseBias: (isLowering, size) =>
    `The output bias is fixed at ${isLowering ? `−${size} and lowers` : `${size} and lifts`} ` +
    `the whole sum by ${size}.`,

  sliderWeight: (unit) => `weight w${unit}`,
  sliderBias: (unit) => `bias b${unit}`,
  sliderSlope: (unit) => `slope of unit ${unit}`,
  sliderKink: (unit) => `kink of unit ${unit}`,
  sliderSlopeText: (unit) => `slope ${unit}`,
  sliderKinkText: (unit) => `kink ${unit}`,

  checkAnswer: 'Check',
  askHint: (level, levels) => `Hint ${level} of ${levels}`,
  letDescentTry: 'Let gradient descent try',
  stopDescent: 'Stop gradient descent',
  backToOwnNumbers: 'Back to my numbers',
  showSolution: 'Show a solution',
  hideSolution: 'Hide the solution',
  resetExercise: 'Reset',

  hintName: (level) => `Hint ${level}.`,
  solutionIs: (numbers) =>
    `A solution: ${numbers}. Your own numbers stay as they are; move a slider to go on with them.`,
  answerSlope: (unit, slope) => `slope ${unit} = ${slope}`,
  answerKink: (unit, kink) => `kink ${unit} = ${kink}`,
  descentBegins: 'Gradient descent starts from your numbers, which stay as they are.',
  descentFailed: (reason) => `Gradient descent could not run. ${reason}`,
  exerciseSolved: 'Solved.',
  anotherOrder: 'Another order of the units would do as well: only their sum counts.',
  whyThreeUnits:
    'Three units are needed only because the output weights and the output bias are fixed here: ' +
    '2 relu(2 − x) + 3 relu(x − 1) − 2 is the same function with two.',
  noteWhole: (unit) => `unit ${unit} acts on the whole target`,
  noteOffUntil: (unit, x) => `unit ${unit} is off until x = ${x}`,
  noteOnlyBelow: (unit, x) => `unit ${unit} acts only for x < ${x}`,
  segmentBySegment: 'Segment by segment',
  segmentMatches: (segment) => `Segment ${segment}: matches.`,
  segmentMisses: (segment, size, isHigh, x) =>
    `Segment ${segment}: up to ${size} too ${isHigh ? 'high' : 'low'}, at x = ${x}.`,
  segmentBends: (bends) =>
    `Inside it ${listed(bends.map(({ unit, x }) => `unit ${unit} bends at x = ${x}`))}.`,
  segmentShifted: (isHigh) =>
    `Its slope is right, but all of it is too ${isHigh ? 'high' : 'low'}.`,
  segmentSlope: (has, needs) => `Its slope is ${has} instead of ${needs}.`,
  segmentsMatch: (segments, when) => {
    const adverb = when && `${when} `;
    return segments.form === 'one'
      ? `Segment ${segments.numbers[0]} ${adverb}matches.`
      : `Segments ${numbersText(segments, words)} ${adverb}match.`;
  },

  saysError: (error, count, of) => `Largest error ${error}, ${matching(count, of)}.`,
  saysSolved: (status) => `Solved. ${status}`,
  saysAttempt: (attempt, text) => `Attempt ${attempt}. ${text}`,
  saysOwnNumbers: 'Your own numbers are shown again.',

  fieldUnsolved: (count, of) => `Match every segment: ${matching(count, of)} so far.`,
  fieldUnchecked: 'Press Check first.',

  allowedValue: (count) =>
    `{"weight": [...], "bias": [...]} with ${count} ${count === 1 ? 'number' : 'numbers'} ` +
    'from −10⁹ to 10⁹ each',
  presentValue: 'the present value',
  numberAboveMin: (min) => `a number above min, ${min}`,
  numberBelowMax: (max) => `a number below max, ${max}`,
  minWithMax: (min, max) => `${min}, with max ${max}`,
  biasFollowsTarget: '0 without relu-unit children, as it then follows from the target',
  toleranceOfSliders: 'a number that the stops of a slider come within',
  stepOfTolerance: 'a step whose stops come within the tolerance of the target',
  gentlerTarget: 'a target for sliders, not too steep, too flat or too far from x = 0',
  targetNotFlat: 'a target that is not flat from its second vertex on',
  targetWithFreeUnit: 'a target with at least one relu-unit that is not fixed',
  targetOfUnits: (reason) => `a target that the relu-unit children can match (${reason})`,
  bendsTakeAllUnits:
    'its bends take all units that are not fixed, and none is left to put its ends right',
  unitsLacking: (needed, available, isAbove) =>
    `it needs ${needed === 1 ? 'a unit' : `${needed} units`} with an output weight ` +
    `${isAbove ? 'above' : 'below'} 0, not fixed, and there is ` +
    `${available === 0 ? 'none' : available}`,
};
