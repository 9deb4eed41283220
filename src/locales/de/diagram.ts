import type { ActivationName } from '../../core/activations.js';
import type { CountOf, DiagramTerms } from '../../core/diagram-terms.js';
import { activations } from './activations.js';

const counts = 'kein ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const kinds = { input: 'Eingänge', hidden: 'Einheiten', output: 'Ausgänge' } as const;
const roles = { fixed: 'fest', adjustable: 'einstellbar' } as const;

/** "einem Eingang", "drei Eingängen". */
function inputs({ count, text }: CountOf): string {
  return count === 1 ? 'einem Eingang' : `${counts[count] ?? text} Eingängen`;
}

function outputs({ count, text }: CountOf): string {
  return count === 1 ? 'einem Ausgang' : `${counts[count] ?? text} Ausgängen`;
}

/** "ReLU-Einheit", "linearen Einheiten" of the dative. */
function units(activation: ActivationName, count: number): string {
  const noun = count === 1 ? 'Einheit' : 'Einheiten';
  if (activation === 'linear') return `linearen ${noun}`;
  if (activation === 'step') return `Stufen-${noun}`;
  return `${activations[activation].replace(' ', '-')}-${noun}`;
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} und ${words[words.length - 1]}`;
}

function unitsAre(count: number, list: string): string {
  return count === 1 ? `Einheit ${list} ist` : `Einheiten ${list} sind`;
}

function named(name: string, number: number | undefined, label: string): string {
  return `${name}${number === undefined ? '' : ` ${number}`}${label && `, ${label}`}`;
}

function layerNoun(kind: 'input' | 'hidden' | 'output', size: number): string {
  if (kind === 'hidden') return size === 1 ? 'Einheit' : 'Einheiten';
  if (kind === 'input') return size === 1 ? 'Eingang' : 'Eingänge';
  return size === 1 ? 'Ausgang' : 'Ausgänge';
}

/** What the network diagram says, in German. */
export const diagramTerms: Partial<DiagramTerms> = {
  networkWith: (network) => {
    const { hidden, activation } = network;
    const [{ count, text }] = hidden;
    const middle =
      hidden.length === 1
        ? `${count === 1 ? 'einer' : (counts[count] ?? text)} ${units(activation, count)}`
        : `${counts[hidden.length]} verdeckten Schichten aus ${listed(hidden.map((each) => each.text))} ` +
          units(activation, 2);
    return `Ein Netz mit ${inputs(network.inputs)}, ${middle} und ${outputs(network.outputs)}`;
  },
  diagramCaption: (deep, activation) =>
    `Jede Linie trägt ein Gewicht. Eine Einheit multipliziert ${deep ? 'die Werte der Schicht davor' : 'die Eingänge'} ` +
    `mit den Gewichten ihrer Linien, addiert ihren Bias und wendet ${activations[activation]} an.`,

  noteFilled: 'Gefüllte Einheiten sind an, leere sind aus.',
  noteThicker: 'Dickere Linien haben größere Gewichte, gestrichelte Gewichte unter 0.',
  noteLighter: 'Hellere Einheiten sind fest.',
  noteFramed: 'Eingerahmte Buchstaben lassen sich einstellen.',
  notePoint: 'Auf einen Knoten zeigen, um seine Zahlen zu lesen.',
  noteIllustrative: 'Die Zahlen sind Beispiele: Sie gehören zu keinem wirklichen Netz.',

  describeNetwork: (heading) => `${heading}.`,
  describeOutputs: (count, activation) =>
    `Aktivierung ${count === 1 ? 'des Ausgangs' : 'der Ausgänge'}: ${activations[activation]}.`,
  namesOfNodes: (kind, names) => `${kinds[kind]}: ${names}.`,
  unitsWithRole: (role, count, list) => `${unitsAre(count, list)} ${roles[role]}.`,
  nodesHighlighted: (nodes) => `Hervorgehoben: ${nodes}.`,
  factsAtInputs: (count, list, facts) =>
    `Bei ${count === 1 ? 'x =' : 'den Eingängen'} ${list}: ${facts.join(', ')}.`,
  factNoUnitOn: 'keine Einheit ist an',
  factEveryUnitOn: 'jede Einheit ist an',
  factUnitsOn: (count, list) => `${unitsAre(count, list)} an`,
  factOthersOff: 'die anderen sind aus',
  factOutput: (name, value) => `${name} = ${value}`,
  biasesAreWeights: 'Die Bias-Werte sind die Gewichte von Bias-Einheiten, die immer 1 sind.',
  numbersIllustrative: 'Die Zahlen sind Beispiele.',

  nodeOfUnit: (number, label) => named('Einheit', number, label),
  nodeOfInput: (number, label) => named('Eingang', number, label),
  nodeOfOutput: (number, label) => named('Ausgang', number, label),
  biasUnitOfInputs: 'Bias-Einheit der Eingänge',
  biasUnitOfLayer: (layer) =>
    layer === undefined
      ? 'Bias-Einheit der verdeckten Schicht'
      : `Bias-Einheit der verdeckten Schicht ${layer}`,

  nodePieces: (pieces) => pieces.join(', '),
  nodeFixed: 'fest',
  nodeAdjustable: 'einstellbar',
  nodeHighlighted: 'hervorgehoben',
  nodeOn: 'an',
  nodeOff: 'aus',
  nodesNotDrawn: (kind, count, first, last) =>
    `${count} ${kind === 'hidden' ? 'Einheiten' : 'Knoten'} nicht gezeichnet, ${first} bis ${last}`,
  incomingPieces: (pieces) => pieces.join('; '),
  incomingWeight: (weight, from) => `Gewicht ${weight} von ${from}`,
  incomingBias: (bias) => `Bias ${bias}`,

  moreNodes: (count) => `${count} weitere`,
  biasUnit: 'Bias',
  outputNode: (number) => named('Ausgang', number, ''),
  layerOf: ({ kind, size, count, activation }) => {
    const noun = layerNoun(kind, size);
    const amount = count === undefined ? '' : `${count} `;
    if (activation === undefined) return `${amount}${noun}`;
    if (activation === 'linear') {
      const ending = kind === 'output' && size === 1 ? 'linearer' : 'lineare';
      return `${amount}${ending} ${noun}`;
    }
    return `${amount}${activations[activation].replace(' ', '-')}-${noun}`;
  },

  networkName: 'Netz: Die Pfeiltasten führen von Knoten zu Knoten',
  equationsName: 'Gleichungen',
  noNetworkWithId: (id) =>
    `Es gibt kein Netz zu zeigen: Kein Element mit der id „${id}“ hat eines.`,
  noNetwork: 'Es gibt kein Netz zu zeigen.',

  allowedNodes: (most, largest) =>
    `1 bis ${most} durch Kommas getrennte Namen oder eine ganze Zahl von 1 bis ${largest}`,
  allowedHiddenLayers: (most, layers, largest) =>
    `1 bis ${most} durch Kommas getrennte Namen oder 1 bis ${layers} ganze Zahlen von 1 bis ${largest}`,
  allowedSizes: (sizes) => `${sizes} oder so viele Namen, wie das gezeigte Netz hat`,
  allowedValues: (count) => (count === 1 ? 'eine Zahl' : `eine Zahl oder ${count}`),
  allowedMarks: (ranges) => {
    const parts = ranges.map(({ word, last }) =>
      last === 0 ? `${word} 0` : `${word} 0 bis ${last}`,
    );
    return `${parts.join(', ')}, durch Kommas getrennt`;
  },
  noMarks: 'nichts',
};
