import type { CountOf } from './diagram-terms.js';
import { isOneToOne } from './diagram.js';
import type { Diagram, DiagramColumn, DiagramNode } from './diagram.js';
import { valueText } from './diagram-labels.js';
import { nodeLabel, nodeName } from './diagram-texts.js';
import type { Language } from './language.js';
import { hiddenUnitCount } from './network.js';

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
export function diagramHeading({ term, number }: Language, { sizes, activation }: Diagram): string {
  const counts = sizes.map((count): CountOf => ({ count, text: number(count) }));
  const [inputs, ...rest] = counts;
  const outputs = rest[rest.length - 1];
  return term('networkWith', { inputs, hidden: rest.slice(0, -1), activation, outputs });
}

/** What happens in a network, in two sentences. */
export function diagramCaption({ term }: Language, { activation, sizes }: Diagram): string {
  return term('diagramCaption', sizes.length > 3, activation);
}

/** What a reader is to know about the lines and circles, in short sentences; the last about the numbers. */
export function diagramNotes({ term }: Language, view: DiagramView): string[] {
  const { diagram, columns, showsWeights, showsEquations, hasReadout } = view;
  const nodes = drawnNodes(columns);
  const notes: string[] = [];
  if (nodes.some(({ on }) => on !== undefined)) notes.push(term('noteFilled'));
  if (showsWeights) notes.push(term('noteThicker'));
  if (nodes.some(({ role }) => role === 'fixed')) notes.push(term('noteLighter'));
  if (showsEquations && isOneToOne(diagram) && diagram.roles.includes('adjustable')) {
    notes.push(term('noteFramed'));
  }
  if (hasReadout) notes.push(term('notePoint'));
  if (diagram.illustrative) notes.push(term('noteIllustrative'));
  return notes;
}

/** One paragraph about the network, its names and its numbers. */
export function describeDiagram(language: Language, view: DiagramView): string {
  const { term, listed } = language;
  const { diagram, columns, input } = view;
  const { sizes, outputActivation, biasNodes, illustrative } = diagram;
  const marked = drawnNodes(columns).filter(({ highlighted }) => highlighted);
  const sentences = [
    term('describeNetwork', diagramHeading(language, diagram)),
    term('describeOutputs', sizes[sizes.length - 1], outputActivation),
    ...namesSentences(language, diagram),
    ...rolesSentences(language, diagram),
  ];
  if (marked.length > 0) {
    const names = marked.map((node) => nodeName(language, node, diagram));
    sentences.push(term('nodesHighlighted', listed(names)));
  }
  if (input && diagram.network) sentences.push(valuesSentence(language, view, input));
  if (biasNodes) sentences.push(term('biasesAreWeights'));
  if (illustrative) sentences.push(term('numbersIllustrative'));
  return sentences.join(' ');
}

function namesSentences({ term, listed }: Language, { labels }: Diagram): string[] {
  return labels.flatMap((names, layer) => {
    const kind = layer === 0 ? 'input' : layer === labels.length - 1 ? 'output' : 'hidden';
    const given = names.filter((name) => name !== '');
    return given.length === 0 ? [] : [term('namesOfNodes', kind, listed(given))];
  });
}

function rolesSentences({ term, listed }: Language, { roles }: Diagram): string[] {
  return (['fixed', 'adjustable'] as const).flatMap((role) => {
    const units = roles.flatMap((each, unit) => (each === role ? [String(unit)] : []));
    return units.length === 0 ? [] : [term('unitsWithRole', role, units.length, listed(units))];
  });
}

function valuesSentence(
  language: Language,
  { diagram, columns }: DiagramView,
  input: readonly number[],
): string {
  const { term, listed } = language;
  const nodes = drawnNodes(columns);
  const hidden = nodes.filter(({ kind }) => kind === 'hidden');
  const isKnown = hidden.every(({ on }) => on !== undefined);
  const isComplete = hidden.length === hiddenUnitCount(diagram.sizes);
  const outputs = nodes
    .filter(({ kind }) => kind === 'output')
    .map((node) =>
      term('factOutput', nodeLabel(language, node, diagram), valueText(language, node.a!)),
    );
  const facts = [...(isKnown && isComplete ? onFacts(language, hidden) : []), ...outputs];
  const inputs = listed(input.map((value) => valueText(language, value)));
  return term('factsAtInputs', input.length, inputs, facts);
}

function onFacts({ term, listed }: Language, hidden: readonly DiagramNode[]): string[] {
  const on = hidden.filter((node) => node.on).map(({ number }) => String(number));
  if (on.length === 0) return [term('factNoUnitOn')];
  if (on.length === hidden.length) return [term('factEveryUnitOn')];
  return [term('factUnitsOn', on.length, listed(on)), term('factOthersOff')];
}

function drawnNodes(columns: readonly DiagramColumn[]): DiagramNode[] {
  return columns
    .flatMap(({ items, bias }) => [...items, ...(bias ? [bias] : [])])
    .filter((node) => node.kind !== 'gap');
}
