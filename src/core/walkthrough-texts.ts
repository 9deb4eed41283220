import { activationName, listed } from './descriptions.js';
import { stepSentence } from './step-sentences.js';
import { number } from './walkthrough-formulas.js';
import type { StepPlace, UnitsNetwork, Walkthrough } from './walkthrough.js';

type Interval = readonly [from: number, to: number];

/** Of networks with more units than these, the description leaves the single units to the table. */
const mostDescribed = 4;

/** A step in a few words: "Unit 0: times its output weight −40.8". */
export function stepTitle(network: UnitsNetwork, { kind, unit = 0 }: StepPlace): string {
  const { units, outputBias, activation, outputActivation } = network;
  const name = units[unit].label || `Unit ${unit}`;
  switch (kind) {
    case 'activation':
      return `${name}: a line through ${activationName(activation)}`;
    case 'contribution':
      return `${name}: times its output weight ${number(units[unit].outputWeight)}`;
    case 'sum':
      return `Sum of ${pathCount(units.length)}`;
    case 'bias':
      return `Plus the output bias ${number(outputBias)}`;
    case 'output':
      return `Output: the sum through ${activationName(outputActivation)}`;
  }
}

/** Where the y axis begins and ends, whether that has changed with this step, and whether it holds the data. */
export function axisSentence(
  range: Interval,
  before: Interval | undefined,
  holdsData: boolean,
): string {
  const limits = `from ${number(range[0])} to ${number(range[1])}`;
  const isSame = before && range[0] === before[0] && range[1] === before[1];
  const news = before ? (isSame ? 'still goes' : 'now goes') : 'goes';
  const data = holdsData ? '' : ' The data would need another.';
  return `The vertical axis ${news} ${limits}.${data}`;
}

/** Where the walk stands and what it has given so far, for screen readers. */
export function stepNews({ input, steps }: Walkthrough, index: number): string {
  const { title, value } = steps[index];
  return `Step ${index + 1} of ${steps.length}. ${title}. At x = ${number(input)}: ${number(value)}.`;
}

/** One paragraph about the network, the step shown and the numbers so far. */
export function describeWalkthrough(
  network: UnitsNetwork,
  walk: Walkthrough,
  index: number,
  inputLabel: string,
  remarks: readonly string[],
): string {
  const { units, outputBias, activation } = network;
  const { x, steps, input } = walk;
  const { title } = steps[index];
  const size = units.length === 1 ? 'one unit' : `${units.length} units`;
  const values = steps.slice(0, index + 1).map(({ value }) => number(value));
  const sentences = [
    `A forward pass through ${size} with ${activationName(activation)}, for x ` +
      `${inputLabel === '' ? '' : `(${inputLabel}) `}from ${number(x[0])} to ${number(x[x.length - 1])}.`,
    ...(units.length <= mostDescribed ? unitSentences(network) : []),
    `The output bias is ${number(outputBias)}.`,
    `Step ${index + 1} of ${steps.length}: ${title}.`,
    stepSentence(network, walk, index),
    ...remarks,
    `At x = ${number(input)} the steps so far give ${values.join('; ')}.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** What the output is at the data. */
export function dataSentence(
  data: readonly (readonly [x: number, y: number])[],
  outputAt: (x: number) => number,
): string {
  if (data.length === 0) return '';
  const points = listed(data.map(([x, y]) => `(${number(x)}, ${number(y)})`));
  const outputs = listed(data.map(([x]) => number(outputAt(x))));
  return data.length === 1
    ? `The data point is ${points}; there the output is ${outputs}.`
    : `The data points are ${points}; there the output is ${outputs}.`;
}

function unitSentences({ units }: UnitsNetwork): string[] {
  return units.map(
    ({ weight, bias, outputWeight, label }, index) =>
      `${label || `Unit ${index}`} has weight ${number(weight)}, bias ${number(bias)} and output ` +
      `weight ${number(outputWeight)}.`,
  );
}

function pathCount(count: number): string {
  if (count === 1) return 'the only path';
  return count === 2 ? 'both paths' : `all ${count} paths`;
}
