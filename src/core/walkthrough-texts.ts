import type { Language } from './language.js';
import { stepSentence } from './step-sentences.js';
import { numberIn } from './walkthrough-formulas.js';
import type { StepPlace, UnitsNetwork, Walkthrough } from './walkthrough-steps.js';

type Interval = readonly [from: number, to: number];

/** Of networks with more units than these, the description leaves the single units to the table. */
const mostDescribed = 4;

/** A step in a few words: "Unit 0: times its output weight −40.8". */
export function stepTitle(
  language: Language,
  network: UnitsNetwork,
  { kind, unit = 0 }: StepPlace,
): string {
  const { term } = language;
  const { units, outputBias, activation, outputActivation } = network;
  const { label, outputWeight } = units[unit];
  switch (kind) {
    case 'activation':
      return term('stepLine', unit, label, activation);
    case 'contribution':
      return term('stepTimes', unit, label, numberIn(language, outputWeight));
    case 'sum':
      return term('stepSum', units.length);
    case 'bias':
      return term('stepBias', numberIn(language, outputBias));
    case 'output':
      return term('stepOutput', outputActivation);
  }
}

/** Where the y axis begins and ends, whether that has changed with this step, and whether it holds the data. */
export function axisSentence(
  language: Language,
  range: Interval,
  before: Interval | undefined,
  holdsData: boolean,
): string {
  const { term } = language;
  const isSame = before && range[0] === before[0] && range[1] === before[1];
  const news = before && (isSame ? 'same' : 'other');
  const axis = term('axisGoes', numberIn(language, range[0]), numberIn(language, range[1]), news);
  return holdsData ? axis : `${axis} ${term('dataNeedOther')}`;
}

/** Where the walk stands and what it has given so far, for screen readers. */
export function stepNews(language: Language, { input, steps }: Walkthrough, index: number): string {
  const { title, value } = steps[index];
  const [x, result] = [input, value].map((each) => numberIn(language, each));
  return language.term('stepNews', index + 1, steps.length, title, x, result);
}

/** One paragraph about the network, the step shown and the numbers so far. */
export function describeWalkthrough(
  language: Language,
  network: UnitsNetwork,
  walk: Walkthrough,
  index: number,
  inputLabel: string,
  remarks: readonly string[],
): string {
  const { term } = language;
  const { units, outputBias, activation } = network;
  const { x, steps, input } = walk;
  const [from, to] = [x[0], x[x.length - 1]].map((end) => numberIn(language, end));
  const values = steps.slice(0, index + 1).map(({ value }) => numberIn(language, value));
  const sentences = [
    term('describePass', { units: units.length, activation, inputLabel, from, to }),
    ...(units.length <= mostDescribed ? unitSentences(language, network) : []),
    term('outputBiasIs', numberIn(language, outputBias)),
    term('stepIs', index + 1, steps.length, steps[index].title),
    stepSentence(language, network, walk, index),
    ...remarks,
    term('valuesSoFar', numberIn(language, input), values),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** What the output is at the data. */
export function dataSentence(
  language: Language,
  data: readonly (readonly [x: number, y: number])[],
  outputAt: (x: number) => number,
): string {
  if (data.length === 0) return '';
  const { term, listed } = language;
  const points = data.map((point) => {
    const [x, y] = point.map((each) => numberIn(language, each));
    return term('dataPoint', x, y);
  });
  const outputs = data.map(([x]) => numberIn(language, outputAt(x)));
  return term('outputAtData', data.length, listed(points), listed(outputs));
}

function unitSentences(language: Language, { units }: UnitsNetwork): string[] {
  return units.map(({ weight, bias, outputWeight, label }, index) =>
    language.term(
      'unitNumbers',
      index,
      label,
      numberIn(language, weight),
      numberIn(language, bias),
      numberIn(language, outputWeight),
    ),
  );
}
