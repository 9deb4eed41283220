import { activationName, countInWords, listed } from './descriptions.js';
import { isOneToOne } from './diagram.js';
import type { Diagram, DiagramColumn, DiagramNode } from './diagram.js';
import { nodeLabel, nodeName } from './diagram-texts.js';
import { inEquation } from './equation-terms.js';
import { hiddenUnitCount } from './network.js';
import { formatNumber } from './number-format.js';

/** What of the numbers is drawn. */
export interface DiagramView {
  readonly diagram: Diagram;
  readonly columns: readonly DiagramColumn[];
  /** Length sizes[0]; undefined if no values are shown. */
  readonly input: readonly number[] | undefined;
  readonly showsWeights: boolean;
  readonly showsEquations: boolean;
  /** Whether the numbers of the node that the reader is at are written out. */
  readonly hasReadout: boolean;
}

/** A heading such as "A network with one input, three ReLU units and one output". */
export function diagramHeading({ sizes, activation }: Diagram): string {
  const hidden = sizes.slice(1, -1);
  const kind = activationName(activation);
  const units =
    hidden.length === 1
      ? `${countInWords(hidden[0])} ${kind} ${hidden[0] === 1 ? 'unit' : 'units'}`
      : `${countInWords(hidden.length)} hidden layers of ${listed(hidden.map((size) => formatNumber(size)))} ${kind} units`;
  return `A network with ${counted(sizes[0], 'input')}, ${units} and ${counted(sizes.at(-1)!, 'output')}`;
}

/** What happens in a network, in two sentences. */
export function diagramCaption({ activation, sizes }: Diagram): string {
  const what = sizes.length > 3 ? 'what the layer before it gives' : 'the inputs';
  return (
    `Every line carries a weight. A unit multiplies ${what} by the weights of its lines, adds its ` +
    `bias and applies ${activationName(activation)}.`
  );
}

/** What a reader is to know about the lines and circles, in short sentences; the last about the numbers. */
export function diagramNotes(view: DiagramView): string[] {
  const { diagram, columns, showsWeights, showsEquations, hasReadout } = view;
  const nodes = drawnNodes(columns);
  const notes: string[] = [];
  if (nodes.some(({ on }) => on !== undefined))
    notes.push('Filled units are on, hollow ones are off.');
  if (showsWeights) notes.push('Thicker lines have larger weights, dashed ones weights below 0.');
  if (nodes.some(({ role }) => role === 'fixed')) notes.push('Lighter units are fixed.');
  if (showsEquations && isOneToOne(diagram) && diagram.roles.includes('adjustable')) {
    notes.push('Framed letters can be adjusted.');
  }
  if (hasReadout) notes.push('Point at a node to read its numbers.');
  if (diagram.illustrative)
    notes.push('The numbers are illustrative: they belong to no real network.');
  return notes;
}

/** One paragraph about the network, its names and its numbers. */
export function describeDiagram(view: DiagramView): string {
  const { diagram, columns, input } = view;
  const { sizes, outputActivation, biasNodes, illustrative } = diagram;
  const marked = drawnNodes(columns).filter(({ highlighted }) => highlighted);
  const outputs = sizes.at(-1) === 1 ? 'The output is' : 'The outputs are';
  const sentences = [
    `${diagramHeading(diagram)}.`,
    `${outputs} ${activationName(outputActivation)}.`,
    ...namesSentences(diagram),
    ...rolesSentences(diagram),
  ];
  if (marked.length > 0) {
    sentences.push(`Highlighted: ${listed(marked.map((node) => nodeName(node, diagram)))}.`);
  }
  if (input && diagram.network) sentences.push(valuesSentence(view, input));
  if (biasNodes) sentences.push('Biases are the weights of bias units, which are always 1.');
  if (illustrative) sentences.push('The numbers are illustrative.');
  return sentences.join(' ');
}

function namesSentences({ labels }: Diagram): string[] {
  return labels.flatMap((names, layer) => {
    const kind = layer === 0 ? 'Inputs' : layer === labels.length - 1 ? 'Outputs' : 'Units';
    const given = names.filter((name) => name !== '');
    return given.length === 0 ? [] : [`${kind}: ${listed(given)}.`];
  });
}

function rolesSentences({ roles }: Diagram): string[] {
  return (['fixed', 'adjustable'] as const).flatMap((role) => {
    const units = roles.flatMap((each, unit) => (each === role ? [unit] : []));
    return units.length === 0 ? [] : [`${capitalized(unitsAre(units))} ${role}.`];
  });
}

function valuesSentence({ diagram, columns }: DiagramView, input: readonly number[]): string {
  const nodes = drawnNodes(columns);
  const hidden = nodes.filter(({ kind }) => kind === 'hidden');
  const isKnown = hidden.every(({ on }) => on !== undefined);
  const isComplete = hidden.length === hiddenUnitCount(diagram.sizes);
  const outputs = nodes
    .filter(({ kind }) => kind === 'output')
    .map((node) => `${nodeLabel(node, diagram)} is ${inEquation(node.a!)}`);
  const facts = [...(isKnown && isComplete ? onFacts(hidden) : []), ...outputs];
  const x = input.length === 1 ? 'x =' : 'inputs';
  return `At ${x} ${listed(input.map(inEquation))}: ${facts.join(', ')}.`;
}

function onFacts(hidden: readonly DiagramNode[]): string[] {
  const on = hidden.filter((node) => node.on).map(({ number }) => number);
  if (on.length === 0) return ['no unit is on'];
  if (on.length === hidden.length) return ['every unit is on'];
  return [`${unitsAre(on)} on`, 'the others are off'];
}

function unitsAre(units: readonly number[]): string {
  const numbers = listed(units.map(String));
  return units.length === 1 ? `unit ${numbers} is` : `units ${numbers} are`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function drawnNodes(columns: readonly DiagramColumn[]): DiagramNode[] {
  return columns
    .flatMap(({ items, bias }) => [...items, ...(bias ? [bias] : [])])
    .filter((node) => node.kind !== 'gap');
}

function counted(count: number, noun: string): string {
  return `${countInWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}
