import { activations } from './activations.js';
import type { ActivationName } from './activations.js';
import { formatNumber } from './number-format.js';
import type { LossFunctionName } from './training/losses.js';

/** What the texts about a training run are made from. */
export interface TrainingState {
  readonly hiddenUnits: readonly number[];
  readonly activation: ActivationName;
  readonly lossFunction: LossFunctionName;
  readonly targetLabel: string;
  /** The target is points, which are the samples themselves. */
  readonly targetIsPoints: boolean;
  readonly sampleCount: number;
  readonly domain: readonly [number, number];
  readonly epochs: number;
  readonly learningRate: number;
  readonly seed: number;
  readonly status: 'idle' | 'running' | 'paused' | 'complete' | 'diverged' | 'error';
  readonly epoch: number;
  readonly loss: number;
  readonly initialLoss: number;
  /** Numbers of the units that are 0 for every sample, counted through the layers. */
  readonly deadUnits: readonly number[];
  /** The run was ended before its last epoch, and its last frame is shown. */
  readonly stopped: boolean;
  /** Where the units bend, ascending; only of networks with one hidden layer and a kinked activation. */
  readonly kinks: readonly number[];
  readonly errorMessage: string;
}

const lossNames: Readonly<Record<LossFunctionName, string>> = {
  mse: 'mean squared error',
  mae: 'mean absolute error',
  huber: 'Huber loss',
};

/** The first numbers in words. */
export const numberWords =
  'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve'.split(' ');

/** An activation's name as it stands within a sentence: ReLU, leaky ReLU, tanh. */
export function activationName(activation: ActivationName): string {
  const { label } = activations[activation];
  return /^[A-Z][a-z]+\b/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** The loss function's name in words. */
export function lossName(lossFunction: LossFunctionName): string {
  return lossNames[lossFunction];
}

/** A heading such as "Seven ReLU units learn x³". */
export function trainingHeading(state: TrainingState): string {
  const { hiddenUnits, activation, targetLabel } = state;
  const label = activationName(activation);
  const [count] = hiddenUnits;
  if (hiddenUnits.length > 1) {
    const sizes = listed(hiddenUnits.map(String));
    return `${numberWords[hiddenUnits.length]} layers of ${sizes} ${label} units learn ${targetLabel}`;
  }
  const words = numberWords[count] ?? formatNumber(count);
  return count === 1
    ? `One ${label} unit learns ${targetLabel}`
    : `${words} ${label} units learn ${targetLabel}`;
}

/** What the panels of a run show. */
export interface ShownPanels {
  /** Each unit has a line. */
  readonly showsUnits: boolean;
  /** Kinks are marked on the prediction. */
  readonly marksKinks: boolean;
  /** Each unit has a row with its kink. */
  readonly showsKinks: boolean;
}

/** What a reader should see. */
export function trainingCaption(
  { activation, hiddenUnits }: TrainingState,
  { showsUnits, marksKinks, showsKinks }: ShownPanels,
): string {
  const sentences: string[] = [];
  if (showsUnits) sentences.push('Each coloured line is one unit.');
  if (showsUnits && activation === 'relu' && hiddenUnits.length === 1) {
    sentences.push('On one side of its kink it adds nothing; at the kink it bends the sum.');
  } else if (showsUnits) {
    sentences.push('The prediction is the sum of all contributions and the output bias.');
  }
  if (marksKinks) sentences.push('Rings and ticks mark where units bend the prediction.');
  if (showsKinks) {
    sentences.push('A bar shows where a unit is on, an arrow which way it bends the sum.');
  }
  return sentences.join(' ');
}

/** A note such as "2 of 7 units dead: 1 and 4"; empty for activations that cannot die. */
export function deadUnitsText(state: TrainingState): string {
  return aliveOrDead(state, '');
}

/** Why a run ended early and what to try; empty otherwise. */
export function troubleText(state: TrainingState): string {
  if (state.status === 'diverged') {
    return (
      `Training diverged after epoch ${formatNumber(state.epoch)}: the steps overshoot, and the numbers ` +
      `grow until they overflow. Try a learning rate below ${formatNumber(state.learningRate, 3)}, ` +
      'perhaps a tenth of it.'
    );
  }
  if (state.stopped) {
    return `The run was stopped at epoch ${formatNumber(state.epoch)}. Reset returns to its start.`;
  }
  if (state.status === 'error') return `Training could not run. ${state.errorMessage}`.trim();
  return '';
}

/** A word for where playback stands, for screen readers. */
export function statusText(state: TrainingState): string {
  const { status, epoch, loss, lossFunction } = state;
  const where = `epoch ${formatNumber(epoch)}, ${lossNames[lossFunction]} ${formatNumber(loss, 5)}`;
  switch (status) {
    case 'idle':
      return `Untrained: ${where}.`;
    case 'running':
      return 'Playing.';
    case 'paused':
      return `Paused at ${where}.`;
    case 'complete': {
      const units = aliveOrDead(state, ' are');
      return `Complete: ${where}.${units && ` ${capitalized(units)}.`}`;
    }
    default:
      return troubleText(state);
  }
}

/** One paragraph about the network, its task and the frame shown. */
export function describeTraining(state: TrainingState): string {
  const { activation, targetLabel, sampleCount, domain, epoch, epochs, initialLoss } = state;
  const loss = lossNames[state.lossFunction];
  const points = `${formatNumber(sampleCount)} ${sampleCount === 1 ? 'point' : 'points'}`;
  const task = state.targetIsPoints ? targetLabel : `${targetLabel} from ${points}`;
  const trouble = troubleText(state);
  const sentences = [
    `A network with one input, ${layersText(state.hiddenUnits, activationName(activation))} and one ` +
      `output learns ${task} between ${formatNumber(domain[0], 4)} and ` +
      `${formatNumber(domain[1], 4)}, starting from seed ${state.seed}.`,
  ];
  if (Number.isNaN(state.loss)) return [...sentences, trouble].join(' ').trim();
  if (epoch === 0) {
    sentences.push(`Untrained, its ${loss} is ${formatNumber(state.loss, 5)}.`);
  } else {
    sentences.push(
      `After ${formatNumber(epoch)} of ${formatNumber(epochs)} epochs its ${loss} is ` +
        `${formatNumber(state.loss, 5)}, from ${formatNumber(initialLoss, 5)} at the start.`,
    );
  }
  sentences.push(...kinkSentences(state));
  const units = aliveOrDead(state, ' are');
  if (units) sentences.push(`${capitalized(units)}.`);
  if (trouble) sentences.push(trouble);
  return sentences.join(' ');
}

/** A count within a sentence: in words up to twelve. */
export function countInWords(count: number): string {
  return (numberWords[count] ?? formatNumber(count)).toLowerCase();
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** The plural verb, if any, gives way to "is" for one unit. */
function aliveOrDead(
  { activation, hiddenUnits, deadUnits }: TrainingState,
  verb: '' | ' are',
): string {
  if (activation !== 'relu') return '';
  const count = hiddenUnits.reduce((sum, units) => sum + units, 0);
  const singular = verb && ' is';
  if (deadUnits.length === 0) {
    if (count === 1) return `the unit${singular} alive`;
    return `${count === 2 ? 'both' : `all ${formatNumber(count)}`} units${verb} alive`;
  }
  const which = deadUnits.length > 8 ? '' : `: ${listed(deadUnits.map(String))}`;
  const form = deadUnits.length === 1 ? singular : verb;
  return `${formatNumber(deadUnits.length)} of ${formatNumber(count)} units${form} dead${which}`;
}

function kinkSentences({ kinks, domain }: TrainingState): string[] {
  const inside = kinks.filter((kink) => kink > domain[0] && kink < domain[1]);
  if (kinks.length === 0 || inside.length > 12) return [];
  if (inside.length === 0) return ['The prediction is one straight line: no unit bends inside.'];
  return [`Units bend at x = ${listed(inside.map((kink) => formatNumber(kink, 3)))}.`];
}

function layersText(hiddenUnits: readonly number[], label: string): string {
  const [count] = hiddenUnits;
  if (hiddenUnits.length === 1) {
    return `${formatNumber(count)} ${label} ${count === 1 ? 'unit' : 'units'}`;
  }
  return `${hiddenUnits.length} hidden layers of ${listed(hiddenUnits.map((units) => formatNumber(units)))} ${label} units`;
}

/** A sentence's beginning. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
