import type { ActivationName } from './activations.js';
import type { Language } from './language.js';
import type { LossFunctionName } from './training/losses.js';

/** What the texts about a training run are made from. */
export interface TrainingState {
  readonly hiddenUnits: readonly number[];
  readonly activation: ActivationName;
  readonly lossFunction: LossFunctionName;
  readonly targetLabel: string;
  /** How many points the target is, which are the samples themselves; undefined of a function. */
  readonly targetPoints: number | undefined;
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

/** A heading such as "Seven ReLU units learn x³". */
export function trainingHeading(language: Language, state: TrainingState): string {
  const { hiddenUnits, activation } = state;
  const { term, number, listed } = language;
  const target = targetName(language, state);
  if (hiddenUnits.length > 1) {
    return term(
      'layersLearn',
      hiddenUnits.length,
      listed(hiddenUnits.map((size) => number(size))),
      activation,
      target,
    );
  }
  const [count] = hiddenUnits;
  return term('unitsLearn', count, number(count), activation, target);
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
  { term }: Language,
  { activation, hiddenUnits }: TrainingState,
  { showsUnits, marksKinks, showsKinks }: ShownPanels,
): string {
  const sentences: string[] = [];
  if (showsUnits) sentences.push(term('captionUnits'));
  if (showsUnits && activation === 'relu' && hiddenUnits.length === 1) {
    sentences.push(term('captionHinge'));
  } else if (showsUnits) {
    sentences.push(term('captionSum'));
  }
  if (marksKinks) sentences.push(term('captionKinks'));
  if (showsKinks) sentences.push(term('captionBars'));
  return sentences.join(' ');
}

/** A note such as "units 1 and 4 are dead (2 of 7)"; empty for activations that cannot die. */
export function deadUnitsText(language: Language, state: TrainingState): string {
  if (state.activation !== 'relu') return '';
  const { term } = language;
  const count = unitCount(state);
  const { length } = state.deadUnits;
  if (length === 0) return term('unitsAlive', count);
  return term('unitsDead', length, count, deadUnitsList(language, state));
}

/** Why a run ended early and what to try; empty otherwise. */
export function troubleText({ term, number }: Language, state: TrainingState): string {
  const { status, stopped, epoch, learningRate, errorMessage } = state;
  if (status === 'diverged') {
    return term('trainingDiverged', number(epoch), number(learningRate, 3));
  }
  if (stopped) return term('trainingStopped', number(epoch));
  return status === 'error' ? term('trainingFailed', errorMessage) : '';
}

/** Where playback stands, for screen readers. */
export function statusText(language: Language, state: TrainingState): string {
  const { term, number } = language;
  const { status, lossFunction } = state;
  const where = [number(state.epoch), number(state.loss, 5), lossFunction] as const;
  switch (status) {
    case 'idle':
      return term('statusUntrained', ...where);
    case 'running':
      return term('statusPlaying');
    case 'paused':
      return term('statusPaused', ...where);
    case 'complete':
      return `${term('statusComplete', ...where)} ${deadUnitsSentence(language, state)}`.trim();
    default:
      return troubleText(language, state);
  }
}

/** One paragraph about the network, its task and the frame shown. */
export function describeTraining(language: Language, state: TrainingState): string {
  const { term, number } = language;
  const { hiddenUnits, activation, domain, epoch, epochs, initialLoss, seed } = state;
  const lossName = state.lossFunction;
  const task = term('describeTask', {
    ...{ hiddenUnits, activation, seed, target: targetName(language, state) },
    samples: state.targetPoints === undefined ? state.sampleCount : undefined,
    from: number(domain[0], 4),
    to: number(domain[1], 4),
  });
  const trouble = troubleText(language, state);
  if (Number.isNaN(state.loss)) return `${task} ${trouble}`.trim();
  const loss = number(state.loss, 5);
  const sentences = [
    task,
    epoch === 0
      ? term('describeUntrained', lossName, loss)
      : term('describeProgress', {
          ...{ epoch: number(epoch), epochs: number(epochs), lossName, loss },
          initialLoss: number(initialLoss, 5),
        }),
    kinksSentence(language, state),
    deadUnitsSentence(language, state),
    trouble,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** What is learnt, as it stands within a sentence. */
function targetName({ term }: Language, state: TrainingState): string {
  const { targetLabel, targetPoints } = state;
  return targetPoints === undefined ? targetLabel : term('countOfPoints', targetPoints);
}

function deadUnitsSentence(language: Language, state: TrainingState): string {
  if (state.activation !== 'relu') return '';
  const { length } = state.deadUnits;
  const count = unitCount(state);
  if (length === 0) return language.term('unitsAreAlive', count);
  return language.term('unitsAreDead', length, count, deadUnitsList(language, state));
}

/** Empty where they are too many to name. */
function deadUnitsList({ listed }: Language, { deadUnits }: TrainingState): string {
  return deadUnits.length > 8 ? '' : listed(deadUnits.map(String));
}

function unitCount({ hiddenUnits }: TrainingState): number {
  return hiddenUnits.reduce((sum, units) => sum + units, 0);
}

function kinksSentence(
  { term, number, listed }: Language,
  { kinks, domain }: TrainingState,
): string {
  const inside = kinks.filter((kink) => kink > domain[0] && kink < domain[1]);
  if (kinks.length === 0 || inside.length > 12) return '';
  if (inside.length === 0) return term('describeNoKink');
  return term('describeKinks', listed(inside.map((kink) => number(kink, 3))));
}
