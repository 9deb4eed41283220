import type { CountOf, DiagramTerms } from '../../core/diagram-terms.js';
import { activations } from './activations.js';

const counts = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const kinds = { input: 'Inputs', hidden: 'Units', output: 'Outputs' } as const;
const nouns = { input: 'input', hidden: 'unit', output: 'output' } as const;

function inWords({ count, text }: CountOf): string {
  return counts[count] ?? text;
}

function counted(amount: CountOf, noun: string): string {
  return `${inWords(amount)} ${noun}${amount.count === 1 ? '' : 's'}`;
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

function unitsAre(count: number, units: string): string {
  return count === 1 ? `unit ${units} is` : `units ${units} are`;
}

function named(name: string, number: number | undefined, label: string): string {
  return `${name}${number === undefined ? '' : ` ${number}`}${label && `, ${label}`}`;
}

/** What the network diagram says, in English. */
export const diagramTerms: DiagramTerms = {
  networkWith: ({ inputs, hidden, activation, outputs }) => {
    const kind = activations[activation];
    const units =
      hidden.length === 1
        ? counted(hidden[0], `${kind} unit`)
        : `${counts[hidden.length]} hidden layers of ${listed(hidden.map(({ text }) => text))} ${kind} units`;
    return `A network with ${counted(inputs, 'input')}, ${units} and ${counted(outputs, 'output')}`;
  },
  diagramCaption: (deep, activation) =>
    `Every line carries a weight. A unit multiplies ${deep ? 'what the layer before it gives' : 'the inputs'} ` +
    `by the weights of its lines, adds its bias and applies ${activations[activation]}.`,

  noteFilled: 'Filled units are on, hollow ones are off.',
  noteThicker: 'Thicker lines have larger weights, dashed ones weights below 0.',
  noteLighter: 'Lighter units are fixed.',
  noteFramed: 'Framed letters can be adjusted.',
  notePoint: 'Point at a node to read its numbers.',
  noteIllustrative: 'The numbers are illustrative: they belong to no real network.',

  describeNetwork: (heading) => `${heading}.`,
  describeOutputs: (count, activation) =>
    `${count === 1 ? 'The output is' : 'The outputs are'} ${activations[activation]}.`,
  namesOfNodes: (kind, names) => `${kinds[kind]}: ${names}.`,
  unitsWithRole: (role, count, units) => {
    const subject = unitsAre(count, units);
    return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${role}.`;
  },
  nodesHighlighted: (nodes) => `Highlighted: ${nodes}.`,
  factsAtInputs: (count, inputs, facts) =>
    `At ${count === 1 ? 'x =' : 'inputs'} ${inputs}: ${facts.join(', ')}.`,
  factNoUnitOn: 'no unit is on',
  factEveryUnitOn: 'every unit is on',
  factUnitsOn: (count, units) => `${unitsAre(count, units)} on`,
  factOthersOff: 'the others are off',
  factOutput: (name, value) => `${name} is ${value}`,
  biasesAreWeights: 'Biases are the weights of bias units, which are always 1.',
  numbersIllustrative: 'The numbers are illustrative.',

  nodeOfUnit: (number, label) => named('unit', number, label),
  nodeOfInput: (number, label) => named('input', number, label),
  nodeOfOutput: (number, label) => named('output', number, label),
  biasUnitOfInputs: 'bias unit of the inputs',
  biasUnitOfLayer: (layer) =>
    layer === undefined ? 'bias unit of the hidden layer' : `bias unit of hidden layer ${layer}`,

  nodePieces: (pieces) => pieces.join(', '),
  nodeFixed: 'fixed',
  nodeAdjustable: 'adjustable',
  nodeHighlighted: 'highlighted',
  nodeOn: 'on',
  nodeOff: 'off',
  nodesNotDrawn: (kind, count, first, last) =>
    `${count} ${kind === 'hidden' ? 'units' : 'nodes'} not drawn, ${first} to ${last}`,
  incomingPieces: (pieces) => pieces.join('; '),
  incomingWeight: (weight, from) => `weight ${weight} from ${from}`,
  incomingBias: (bias) => `bias ${bias}`,

  moreNodes: (count) => `${count} more`,
  biasUnit: 'bias',
  outputNode: (number) => named('output', number, ''),
  layerOf: ({ kind, size, count, activation }) =>
    [
      ...(count === undefined ? [] : [count]),
      ...(activation === undefined ? [] : [activations[activation]]),
      size === 1 ? nouns[kind] : `${nouns[kind]}s`,
    ].join(' '),

  networkName: 'Network: the arrow keys move from node to node',
  equationsName: 'Equations',
  noNetworkWithId: (id) => `There is no network to show: no element with the id “${id}” has one.`,
  noNetwork: 'There is no network to show.',

  allowedNodes: (most, largest) =>
    `1 to ${most} labels separated by commas, or a whole number from 1 to ${largest}`,
  allowedHiddenLayers: (most, layers, largest) =>
    `1 to ${most} labels separated by commas, or 1 to ${layers} whole numbers from 1 to ${largest}`,
  allowedSizes: (sizes) => `${sizes}, or as many labels, as the network shown has`,
  allowedValues: (inputs) => (inputs === 1 ? 'one number' : `one number, or ${inputs}`),
  allowedMarks: (ranges) => {
    const parts = ranges.map(({ word, last }) =>
      last === 0 ? `${word} 0` : `${word} 0 to ${last}`,
    );
    return `${parts.join(', ')}, separated by commas`;
  },
  noMarks: 'none',
};
