import type { ActivationName } from '../../core/activations.js';
import type { CountOf, DiagramTerms } from '../../core/diagram-terms.js';
import { activations } from './activations.js';

const counts = 'aucune une deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');
const kinds = { input: 'Entrées', hidden: 'Unités', output: 'Sorties' } as const;
const nouns = { input: 'entrée', hidden: 'unité', output: 'sortie' } as const;
const roles = { fixed: ['fixe', 'fixes'], adjustable: ['réglable', 'réglables'] } as const;

/** All these nouns are feminine and take an s. */
function nounOf(kind: 'input' | 'hidden' | 'output', count: number): string {
  return count === 1 ? nouns[kind] : `${nouns[kind]}s`;
}

function counted({ count, text }: CountOf, noun: string): string {
  return `${counts[count] ?? text} ${noun}`;
}

/** "unités ReLU", "unité linéaire", "sorties linéaires". */
function withActivation(noun: string, count: number, activation: ActivationName): string {
  if (activation === 'linear') return `${noun} ${count === 1 ? 'linéaire' : 'linéaires'}`;
  return `${noun} ${activations[activation]}`;
}

/** The activation on its own, after a preposition or as an object. */
function applied(activation: ActivationName): string {
  if (activation === 'linear') return 'l’activation linéaire';
  if (activation === 'step') return 'l’échelon';
  return activation === 'sigmoid' ? 'la sigmoïde' : activations[activation];
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} et ${words[words.length - 1]}`;
}

function named(name: string, number: number | undefined, label: string): string {
  return `${name}${number === undefined ? '' : ` ${number}`}${label && `, ${label}`}`;
}

/** What the network diagram says, in French. */
export const diagramTerms: Partial<DiagramTerms> = {
  networkWith: ({ inputs, hidden, activation, outputs }) => {
    const [first] = hidden;
    const units =
      hidden.length === 1
        ? counted(first, withActivation(nounOf('hidden', first.count), first.count, activation))
        : `${counts[hidden.length]} couches cachées de ${listed(hidden.map(({ text }) => text))} ` +
          withActivation('unités', 2, activation);
    return (
      `Un réseau à ${counted(inputs, nounOf('input', inputs.count))}, ${units} ` +
      `et ${counted(outputs, nounOf('output', outputs.count))}`
    );
  },
  diagramCaption: (deep, activation) =>
    `Chaque trait porte un poids. Une unité multiplie ${deep ? 'les valeurs de la couche précédente' : 'les entrées'} ` +
    `par les poids de ses traits, ajoute son biais et applique ${applied(activation)}.`,

  noteFilled: 'Les unités pleines sont actives, les creuses inactives.',
  noteThicker:
    'Les traits plus épais ont des poids plus grands, les traits en tirets des poids au-dessous de 0.',
  noteLighter: 'Les unités plus claires sont fixes.',
  noteFramed: 'Les lettres encadrées sont réglables.',
  notePoint: 'Pointer un nœud pour lire ses nombres.',
  noteIllustrative: 'Les nombres sont des exemples\u202f: ils n’appartiennent à aucun réseau réel.',

  describeNetwork: (heading) => `${heading}.`,
  describeOutputs: (count, activation) =>
    `Activation ${count === 1 ? 'de la sortie' : 'des sorties'}\u202f: ${activations[activation]}.`,
  namesOfNodes: (kind, names) => `${kinds[kind]}\u202f: ${names}.`,
  unitsWithRole: (role, count, list) =>
    count === 1
      ? `L’unité ${list} est ${roles[role][0]}.`
      : `Les unités ${list} sont ${roles[role][1]}.`,
  nodesHighlighted: (nodes) => `En évidence\u202f: ${nodes}.`,
  factsAtInputs: (count, list, facts) =>
    `${count === 1 ? 'En x =' : 'Pour les entrées'} ${list}\u202f: ${facts.join(', ')}.`,
  factNoUnitOn: 'aucune unité n’est active',
  factEveryUnitOn: 'toutes les unités sont actives',
  factUnitsOn: (count, list) =>
    count === 1 ? `l’unité ${list} est active` : `les unités ${list} sont actives`,
  factOthersOff: 'les autres sont inactives',
  factOutput: (name, value) => `${name} = ${value}`,
  biasesAreWeights: 'Les biais sont les poids d’unités de biais, qui valent toujours 1.',
  numbersIllustrative: 'Les nombres sont des exemples.',

  nodeOfUnit: (number, label) => named('unité', number, label),
  nodeOfInput: (number, label) => named('entrée', number, label),
  nodeOfOutput: (number, label) => named('sortie', number, label),
  biasUnitOfInputs: 'unité de biais des entrées',
  biasUnitOfLayer: (layer) =>
    layer === undefined
      ? 'unité de biais de la couche cachée'
      : `unité de biais de la couche cachée ${layer}`,

  nodePieces: (pieces) => pieces.join(', '),
  nodeFixed: 'fixe',
  nodeAdjustable: 'réglable',
  nodeHighlighted: 'en évidence',
  nodeOn: 'active',
  nodeOff: 'inactive',
  nodesNotDrawn: (kind, count, first, last) =>
    `${count} ${kind === 'hidden' ? 'unités non dessinées' : 'nœuds non dessinés'}, de ${first} à ${last}`,
  incomingPieces: (pieces) => pieces.join('\u202f; '),
  incomingWeight: (weight, from) => `poids ${weight} depuis ${from}`,
  incomingBias: (bias) => `biais ${bias}`,

  moreNodes: (count) => `${count} de plus`,
  biasUnit: 'biais',
  outputNode: (number) => named('sortie', number, ''),
  layerOf: ({ kind, size, count, activation }) => {
    const noun = nounOf(kind, size);
    const text = activation === undefined ? noun : withActivation(noun, size, activation);
    return count === undefined ? text : `${count} ${text}`;
  },

  networkName: 'Réseau\u202f: les touches fléchées mènent d’un nœud à l’autre',
  equationsName: 'Équations',
  noNetworkWithId: (id) =>
    `Il n’y a pas de réseau à montrer\u202f: aucun élément d’id «\u202f${id}\u202f» n’en a un.`,
  noNetwork: 'Il n’y a pas de réseau à montrer.',

  allowedNodes: (most, largest) =>
    `de 1 à ${most} noms séparés par des virgules, ou un nombre entier de 1 à ${largest}`,
  allowedHiddenLayers: (most, layers, largest) =>
    `de 1 à ${most} noms séparés par des virgules, ou de 1 à ${layers} nombres entiers de 1 à ${largest}`,
  allowedSizes: (sizes) => `${sizes}, ou autant de noms que le réseau montré en compte`,
  allowedValues: (count) => (count === 1 ? 'un nombre' : `un nombre, ou ${count}`),
  allowedMarks: (ranges) => {
    const parts = ranges.map(({ word, last }) =>
      last === 0 ? `${word} 0` : `${word} 0 à ${last}`,
    );
    return `${parts.join(', ')}, séparés par des virgules`;
  },
  noMarks: 'rien',
};
