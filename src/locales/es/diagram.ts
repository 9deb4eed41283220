import type { ActivationName } from '../../core/activations.js';
import type { CountOf, DiagramTerms } from '../../core/diagram-terms.js';
import { activations } from './activations.js';

const counts = 'cero una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const kinds = { input: 'Entradas', hidden: 'Unidades', output: 'Salidas' } as const;
const nouns = {
  input: ['entrada', 'entradas'],
  hidden: ['unidad', 'unidades'],
  output: ['salida', 'salidas'],
} as const;

function counted({ count, text }: CountOf, one: string, more: string): string {
  return `${counts[count] ?? text} ${count === 1 ? one : more}`;
}

/** "unidades ReLU", "unidad lineal", "salidas lineales". */
function withActivation(noun: string, activation: ActivationName, count: number): string {
  if (activation === 'linear') return `${noun} ${count === 1 ? 'lineal' : 'lineales'}`;
  return `${noun} ${activations[activation]}`;
}

function listed(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} y ${words[words.length - 1]}`;
}

function named(name: string, number: number | undefined, label: string): string {
  return `${name}${number === undefined ? '' : ` ${number}`}${label && `, ${label}`}`;
}

/** What the network diagram says, in Spanish. */
export const diagramTerms: Partial<DiagramTerms> = {
  networkWith: ({ inputs, hidden, activation, outputs }) => {
    const one = withActivation('unidad', activation, 1);
    const more = withActivation('unidades', activation, 2);
    const units =
      hidden.length === 1
        ? counted(hidden[0], one, more)
        : `${counts[hidden.length]} capas ocultas de ${listed(hidden.map(({ text }) => text))} ${more}`;
    return `Una red con ${counted(inputs, 'entrada', 'entradas')}, ${units} y ${counted(outputs, 'salida', 'salidas')}`;
  },
  diagramCaption: (deep, activation) =>
    `Cada línea lleva un peso. Una unidad multiplica ${deep ? 'lo que da la capa anterior' : 'las entradas'} ` +
    `por los pesos de sus líneas, suma su sesgo y aplica ${activations[activation]}.`,

  noteFilled: 'Las unidades rellenas están activas; las vacías, inactivas.',
  noteThicker:
    'Las líneas más gruesas tienen pesos mayores; las discontinuas, pesos menores que 0.',
  noteLighter: 'Las unidades más claras son fijas.',
  noteFramed: 'Las letras enmarcadas se pueden ajustar.',
  notePoint: 'Al señalar un nodo se leen sus números.',
  noteIllustrative: 'Los números son ilustrativos: no pertenecen a ninguna red real.',

  describeNetwork: (heading) => `${heading}.`,
  describeOutputs: (count, activation) =>
    `Activación de ${count === 1 ? 'la salida' : 'las salidas'}: ${activations[activation]}.`,
  namesOfNodes: (kind, names) => `${kinds[kind]}: ${names}.`,
  unitsWithRole: (role, count, units) => {
    const state = role === 'fixed' ? 'fija' : 'ajustable';
    return count === 1 ? `La unidad ${units} es ${state}.` : `Las unidades ${units} son ${state}s.`;
  },
  nodesHighlighted: (nodes) => `Resaltado: ${nodes}.`,
  factsAtInputs: (count, inputs, facts) =>
    `Con ${count === 1 ? 'x =' : 'las entradas'} ${inputs}: ${facts.join(', ')}.`,
  factNoUnitOn: 'ninguna unidad está activa',
  factEveryUnitOn: 'todas las unidades están activas',
  factUnitsOn: (count, units) =>
    count === 1 ? `la unidad ${units} está activa` : `las unidades ${units} están activas`,
  factOthersOff: 'las demás están inactivas',
  factOutput: (name, value) => `${name} = ${value}`,
  biasesAreWeights: 'Los sesgos son los pesos de unidades de sesgo, que siempre valen 1.',
  numbersIllustrative: 'Los números son ilustrativos.',

  nodeOfUnit: (number, label) => named('unidad', number, label),
  nodeOfInput: (number, label) => named('entrada', number, label),
  nodeOfOutput: (number, label) => named('salida', number, label),
  biasUnitOfInputs: 'unidad de sesgo de las entradas',
  biasUnitOfLayer: (layer) =>
    layer === undefined
      ? 'unidad de sesgo de la capa oculta'
      : `unidad de sesgo de la capa oculta ${layer}`,

  nodePieces: (pieces) => pieces.join(', '),
  nodeFixed: 'fija',
  nodeAdjustable: 'ajustable',
  nodeHighlighted: 'resaltado',
  nodeOn: 'activa',
  nodeOff: 'inactiva',
  nodesNotDrawn: (kind, count, first, last) =>
    `${count} ${kind === 'hidden' ? 'unidades' : 'nodos'} sin dibujar, ${first} a ${last}`,
  incomingPieces: (pieces) => pieces.join('; '),
  incomingWeight: (weight, from) => `peso ${weight} desde ${from}`,
  incomingBias: (bias) => `sesgo ${bias}`,

  moreNodes: (count) => `${count} más`,
  biasUnit: 'sesgo',
  outputNode: (number) => named('salida', number, ''),
  layerOf: ({ kind, size, count, activation }) => {
    const noun = nouns[kind][size === 1 ? 0 : 1];
    const whole = activation === undefined ? noun : withActivation(noun, activation, size);
    return count === undefined ? whole : `${count} ${whole}`;
  },

  networkName: 'Red: las flechas del teclado llevan de nodo en nodo',
  equationsName: 'Ecuaciones',
  noNetworkWithId: (id) =>
    `No hay ninguna red que mostrar: ningún elemento con el id «${id}» tiene una.`,
  noNetwork: 'No hay ninguna red que mostrar.',

  allowedNodes: (most, largest) =>
    `de 1 a ${most} nombres separados por comas o un número entero de 1 a ${largest}`,
  allowedHiddenLayers: (most, layers, largest) =>
    `de 1 a ${most} nombres separados por comas o de 1 a ${layers} números enteros de 1 a ${largest}`,
  allowedSizes: (sizes) => `${sizes}, o tantos nombres, como tiene la red mostrada`,
  allowedValues: (inputs) => (inputs === 1 ? 'un número' : `un número o ${inputs}`),
  allowedMarks: (ranges) => {
    const parts = ranges.map(({ word, last }) =>
      last === 0 ? `${word} 0` : `${word} 0 a ${last}`,
    );
    return `${parts.join(', ')}, separados por comas`;
  },
  noMarks: 'ninguno',
};
