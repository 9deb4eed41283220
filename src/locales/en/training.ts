import type { ActivationName } from '../../core/activations.js';
import type { TrainingTerms } from '../../core/training-terms.js';
import type { LossFunctionName } from '../../core/training/losses.js';
import { activations } from './activations.js';

const losses: Readonly<Record<LossFunctionName, string>> = {
  mse: 'mean squared error',
  mae: 'mean absolute error',
  huber: 'Huber loss',
};

const counts = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

const unitNoun = (count: number): string => (count === 1 ? 'unit' : 'units');

function all(count: number): string {
  if (count === 1) return 'the unit';
  return count === 2 ? 'both units' : `all ${grouped(count)} units`;
}

/** "unit 6 is dead (1 of 7)": the number of a unit and a count of units cannot be taken for each other. */
function dead(part: number, count: number, units: string): string {
  if (part === count) return `${all(count)} ${count === 1 ? 'is' : 'are'} dead`;
  if (units === '') return `${grouped(part)} of ${grouped(count)} units are dead`;
  return `${unitNoun(part)} ${units} ${part === 1 ? 'is' : 'are'} dead (${part} of ${grouped(count)})`;
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "7 ReLU units", "2 hidden layers of 8 and 8 ReLU units". */
function layers(sizes: readonly number[], activation: ActivationName): string {
  const [count] = sizes;
  const label = activations[activation];
  if (sizes.length === 1) return `${grouped(count)} ${label} ${unitNoun(count)}`;
  const last = grouped(sizes[sizes.length - 1]);
  const others = sizes.slice(0, -1).map(grouped).join(', ');
  return `${sizes.length} hidden layers of ${others} and ${last} ${label} units`;
}

/** What the trainer says, in English. */
export const trainingTerms: TrainingTerms = {
  activationName: (name) => activations[name],
  lossName: (name) => losses[name],
  countOfPoints: (count) => (count === 1 ? '1 point' : `${count} points`),

  unitsLearn: (count, countText, activation, target) =>
    `${counts[count] ?? countText} ${activations[activation]} ${unitNoun(count)} ` +
    `${count === 1 ? 'learns' : 'learn'} ${target}`,
  layersLearn: (count, sizes, activation, target) =>
    `${counts[count]} layers of ${sizes} ${activations[activation]} units learn ${target}`,

  captionUnits: 'Each coloured line is one unit.',
  captionHinge: 'On one side of its kink it adds nothing; at the kink it bends the sum.',
  captionSum: 'The prediction is the sum of all contributions and the output bias.',
  captionKinks: 'Rings and ticks mark where units bend the prediction.',
  captionBars: 'A bar shows where a unit is on, an arrow which way it bends the sum.',

  unitsDead: dead,
  unitsAlive: (count) => `${all(count)} alive`,
  unitsAreDead: (...values) => `${capitalized(dead(...values))}.`,
  unitsAreAlive: (count) => `${capitalized(all(count))} ${count === 1 ? 'is' : 'are'} alive.`,

  trainingDiverged: (epoch, learningRate) =>
    `Training diverged after epoch ${epoch}: the steps overshoot, and the numbers ` +
    `grow until they overflow. Try a learning rate below ${learningRate}, ` +
    'perhaps a tenth of it.',
  trainingStopped: (epoch) => `The run was stopped at epoch ${epoch}. Reset returns to its start.`,
  trainingFailed: (reason) => `Training could not run. ${reason}`.trim(),

  statusUntrained: (epoch, loss, name) => `Untrained: epoch ${epoch}, ${losses[name]} ${loss}.`,
  statusPlaying: 'Playing.',
  statusPaused: (epoch, loss, name) => `Paused at epoch ${epoch}, ${losses[name]} ${loss}.`,
  statusComplete: (epoch, loss, name) => `Complete: epoch ${epoch}, ${losses[name]} ${loss}.`,

  describeTask: ({ hiddenUnits, activation, target, samples, from, to, seed }) => {
    const points =
      samples === undefined
        ? ''
        : ` from ${grouped(samples)} ${samples === 1 ? 'point' : 'points'}`;
    return (
      `A network with one input, ${layers(hiddenUnits, activation)} and one ` +
      `output learns ${target}${points} between ${from} and ${to}, starting from seed ${seed}.`
    );
  },
  describeUntrained: (name, loss) => `Untrained, its ${losses[name]} is ${loss}.`,
  describeProgress: ({ epoch, epochs, lossName, loss, initialLoss }) =>
    `After ${epoch} of ${epochs} epochs its ${losses[lossName]} is ` +
    `${loss}, from ${initialLoss} at the start.`,
  describeKinks: (places) => `Units bend at x = ${places}.`,
  describeNoKink: 'The prediction is one straight line: no unit bends inside.',

  allowedRecording: 'what gives at most 2,000 frames and 32 MB',
  allowedRecordEvery: 'at most the number of epochs',
  allowedSamples: 'the number of points, where the target is points',
  allowedTarget: (reason) =>
    `x^3, sin, abs, step, an expression in x or points such as 0,2 1,0 (${reason})`,
  targetWithoutValues: 'it has no value of at most 1e100 on the domain',
  allowedFiniteTarget: (samples) =>
    'functions with a finite value of at most 1e100 on the whole domain ' +
    `(${samples} samples have none)`,
  otherSamples: 'the other samples',
  allowedBatchSize: (samples) => `full or a whole number from 1 to the ${samples} samples`,

  targetEmpty: 'The target is empty; write x^3, sin(x) or points such as 0,2 1,0.',
  targetPoint: (number, text) =>
    `Point ${number} is "${text}"; each point is two finite numbers with a comma ` +
    'between them, and a space comes before the next point, as in 0,2 1,0.',
  expressionTooLong: (length, most) =>
    `The expression has ${length} characters; at most ${most} are allowed.`,
  expressionEnd: 'the end',
  expressionNumberTooLarge: (token, position) =>
    `The number ${token} at position ${position} is too large; below 1.8e308 is allowed.`,
  expressionExpected: (allowed, position, found) =>
    `Expected ${allowed} at position ${position}, but found ${found}.`,
  expressionOperatorOrEnd: 'an operator or the end',
  expressionOperand: 'a number, x, a function or "("',
  expressionCharacter: (character, position) =>
    `The character "${character}" at position ${position} is not allowed; an expression has ` +
    'numbers, x, pi, e, + - * / ^, parentheses and functions such as sin(x).',
  expressionArguments: (name, position, fewest, orMore, given) =>
    `${name} at position ${position} takes ${fewest}${orMore ? ' or more' : ''} ` +
    `${fewest === 1 && !orMore ? 'value' : 'values'}, but was given ${given}.`,
  expressionUnknownName: (name, position, constants, functions) =>
    `Unknown name ${name} at position ${position}; the names are x, ` +
    `${constants} and the functions ${functions}.`,
  expressionTooDeep: (position, most) =>
    `The expression is nested too deeply at position ${position}; ` +
    `at most ${most} levels are allowed.`,

  play: 'Play',
  pause: 'Pause',
  replay: 'Replay',
  stepForward: 'Step',
  reset: 'Reset',
  newStart: (seed) => `New start (seed ${seed})`,
  speed: 'Speed',
  speedTimes: (times) => `Speed ${times}×`,
  trainingProgress: (percent) => `training ${percent} %`,
  epochName: 'Epoch',
  hiddenUnitsField: 'Hidden units',
  activationField: 'Activation',
  targetField: 'Target',
  learningRateField: 'Learning rate',
  optimizerField: 'Optimizer',
  seedField: 'Seed',

  epochOf: (epoch, epochs) => `epoch *${epoch}* of ${epochs}`,
  lossValue: (name, loss) => `${losses[name]} *${loss}*`,
  epochAndLoss: (epoch, loss) => `epoch ${epoch}, loss ${loss}`,

  firstOf: (drawn, count) => `, first ${drawn} of ${count}`,
  unitsPanel: 'Units',
  unitsPanelDetail: (activation, drawn) =>
    `${activation === 'linear' ? '' : activation.replace('-', ' ')}(weight · x + bias)${drawn}`,
  lastLayerDetail: (drawn) => `of the last hidden layer${drawn}`,
  unitsPanelLabel: (activation, drawn) =>
    `Output of each ${activations[activation]} unit over x${drawn}`,
  contributionsPanel: 'Contributions',
  contributionsDetail: (drawn) => `unit · output weight${drawn}`,
  contributionsLabel: (drawn) =>
    `Each unit times its output weight, and the output bias, over x${drawn}`,
  kinksPanel: 'Kinks',
  kinksPanelDetail: (drawn) => `where each unit is on${drawn}`,
  kinksPanelEmpty: 'none to show',
  kinksPanelLabel: (drawn) =>
    `Where each unit is on, where it bends the sum and by how much, over x${drawn}`,
  predictionPanel: 'Prediction',
  predictionLabel: (epoch, loss) => `Prediction and target over x at epoch ${epoch}, loss ${loss}`,
  lossPanel: 'Loss',
  lossPanelLabel: (name, epochs) => `The ${losses[name]} over epochs 0 to ${epochs}`,
  legend: 'Lines',
  legendUnit: (unit) => `unit ${unit}`,
  legendBias: 'output bias',
  legendDead: '(dead)',
  targetLine: 'target',
  predictionLine: 'prediction',

  tablesSummary: 'Data at this epoch',
  tablesRegion: 'Data',
  tableUnits: (epoch) => `Units at epoch ${epoch}`,
  tablePrediction: (epoch) => `Prediction at epoch ${epoch}`,
  tableLoss: 'Loss',
  columnUnit: 'unit',
  columnWeight: 'weight',
  columnBias: 'bias',
  columnKink: 'bends at x =',
  columnOutputWeight: 'output weight',
  columnState: 'state',
  columnEpoch: 'epoch',
  bendsNowhere: 'nowhere',
  isDead: 'dead',
  isAlive: 'alive',
  outputBiasNote: (bias) => `output bias ${bias}`,

  downloadGif: 'GIF animation',
  downloadWebm: 'WebM video',
  downloadPicture: 'PNG picture',
  downloadCsv: 'CSV table',
  downloadJson: 'JSON of the run',
  animationBegins: 'Making the animation.',
  animationSaved: 'The animation is saved.',
  animationNeedsFigure: 'An animation can be made only of a figure that is on a page.',
  animationType: (type) => `type "${type}" can’t be used. Allowed: gif, webm.`,
  cannotRecordWebm: 'This browser cannot record WebM.',
  recordingFailed: 'This browser could not record WebM.',
  exportCancelled: 'The export was cancelled.',
  runChanged: 'The run was changed.',
};
