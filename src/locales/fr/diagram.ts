import type { ActivationName } from '../../core/activations.js';
import type { CountOf, DiagramTerms } from '../../core/diagram-terms.js';
import { activations } from './activations.js';

const counts = 'aucune une deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');
const kinds = { input: 'Entrées', hidden: 'Unités', output: 'Sorties' } as const;
const roles = { fixed: 'fixe', adjustable: 'réglable' } as const;

/** "une entrée", "trois sorties": all nouns here are feminine. */
function counted({ count, text }: CountOf, noun: string): string {
  return `${counts[count] ?? text} ${noun}${count === 1 ? '' : 's'}`;
}

function units(activation: ActivationName, count: number): string {
  const noun = count === 1 ? 'unité' : 'unités';
  if (activation === 'linear') return `${noun} linéaire${count === 1 ? '' : 's'}`;
  if (activation === 'sigmoid') return `${noun} sigmoïde${count === 1 ? '' : 's'}`;
  return `${noun} ${activations[activation]}`;
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} et ${words[words.length - 1]}`;
}

function unitsAre(count: number, list: string): string {
  return count === 1 ? `l’unité ${list} est` : `les unités ${list} sont`;
}

function named(name: string, number: number | undefined, label: string): string {
  return `${name}${number === undefined ? '' : ` ${number}`}${label && `, ${label}`}`;
}

const nouns = { input: 'entrée', hidden: 'unité', output: 'sortie' } as const;

/** What the network diagram says, in French. */
export const diagramTerms: Partial<DiagramTerms> = {
  networkWith: ({ inputs, hidden, activation, outputs }) => {
    const [{ count, text }] = hidden;
    const middle =
      hidden.length === 1
        ? `${counts[count] ?? text} ${units(activation, count)}`
        : `${counts[hidden.length]} couches cachées de ${listed(hidden.map((each) => each.text))} ` +
          units(activation, 2);
    return `Un réseau avec ${counted(inputs, 'entrée')}, ${middle} et ${counted(outputs, 'sortie')}`;
  },
  diagramCaption: (deep, activation) =>
    `Chaque ligne porte un poids. Une unité multiplie ${deep ? 'ce que donne la couche précédente' : 'les entrées'} ` +
    `par les poids de ses lignes, ajoute son biais et applique ${activations[activation]}.`,

  noteFilled: 'Les unités pleines sont actives, les unités vides sont inactives.',
  noteThicker:
    'Plus une ligne est épaisse, plus son poids est grand\u202f; en tirets, il est inférieur à 0.',
  noteLighter: 'Les unités plus claires sont fixes.',
  noteFramed: 'Les lettres encadrées sont réglables.',
  notePoint: 'Pointer un nœud pour lire ses nombres.',
  noteIllustrative: 'Les nombres sont illustratifs\u202f: ils n’appartiennent à aucun réseau réel.',

  describeNetwork: (heading) => `${heading}.`,
  describeOutputs: (count, activation) =>
    `${count === 1 ? 'Activation de la sortie' : 'Activation des sorties'}\u202f: ${activations[activation]}.`,
  namesOfNodes: (kind, names) => `${kinds[kind]}\u202f: ${names}.`,
  unitsWithRole: (role, count, list) => {
    const subject = unitsAre(count, list);
    return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${roles[role]}${count === 1 ? '' : 's'}.`;
  },
  nodesHighlighted: (nodes) => `En évidence\u202f: ${nodes}.`,
  factsAtInputs: (count, inputs, facts) =>
    `Pour ${count === 1 ? 'x =' : 'les entrées'} ${inputs}\u202f: ${facts.join(', ')}.`,
  factNoUnitOn: 'aucune unité n’est active',
  factEveryUnitOn: 'toutes les unités sont actives',
  factUnitsOn: (count, list) => `${unitsAre(count, list)} active${count === 1 ? '' : 's'}`,
  factOthersOff: 'les autres sont inactives',
  factOutput: (name, value) => `${name} vaut ${value}`,
  biasesAreWeights: 'Les biais sont les poids d’unités de biais, qui valent toujours 1.',
  numbersIllustrative: 'Les nombres sont illustratifs.',

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
  layerOf: ({ kind, size, count, activation }) =>
    [
      ...(count === undefined ? [] : [count]),
      size === 1 ? nouns[kind] : `${nouns[kind]}s`,
      ...(activation === undefined ? [] : [activations[activation]]),
    ].join(' '),

  networkName: 'Réseau\u202f: les touches fléchées vont de nœud en nœud',
  equationsName: 'Équations',
  noNetworkWithId: (id) =>
    `Aucun réseau à montrer\u202f: aucun élément d’id «\u202f${id}\u202f» n’en a un.`,
  noNetwork: 'Aucun réseau à montrer.',

  allowedNodes: (most, largest) =>
    `de 1 à ${most} libellés séparés par des virgules, ou un nombre entier de 1 à ${largest}`,
  allowedHiddenLayers: (most, layers, largest) =>
    `de 1 à ${most} libellés séparés par des virgules, ou de 1 à ${layers} nombres entiers de 1 à ${largest}`,
  allowedSizes: (sizes) => `${sizes}, ou autant de libellés, comme dans le réseau montré`,
  allowedValues: (inputs) => (inputs === 1 ? 'un nombre' : `un nombre, ou ${inputs}`),
  allowedMarks: (ranges) => {
    const parts = ranges.map(({ word, last }) =>
      last === 0 ? `${word} 0` : `${word} 0 à ${last}`,
    );
    return `${parts.join(', ')}, séparés par des virgules`;
  },
  noMarks: 'aucun',
};
