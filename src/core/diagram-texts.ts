import { firstUnit, kindOf } from './diagram.js';
import type { Diagram, DiagramGap, DiagramNode } from './diagram.js';
import { edgeLabel, valueText } from './diagram-labels.js';
import type { Language } from './language.js';

/** What a node's value is called in equations; a bias unit's is always 1. */
const letters = { input: 'x', hidden: 'a', bias: 'a', output: 'y' } as const;

/** The author's name of a node, or else how it is called. */
export function nodeLabel(language: Language, node: DiagramNode, diagram: Diagram): string {
  return node.label === '' ? nodeName(language, node, diagram) : node.label;
}

/** How a node is called: "unit 1", "input 0, price". */
export function nodeName(
  { term }: Language,
  { kind, layer, number, label }: DiagramNode,
  { sizes }: Diagram,
): string {
  switch (kind) {
    case 'hidden':
      return term('nodeOfUnit', number, label);
    case 'bias':
      if (layer === 0) return term('biasUnitOfInputs');
      return term('biasUnitOfLayer', sizes.length === 3 ? undefined : layer - 1);
    case 'input':
      return term('nodeOfInput', sizes[0] === 1 ? undefined : number, label);
    case 'output':
      return term('nodeOfOutput', sizes[sizes.length - 1] === 1 ? undefined : number, label);
  }
}

/** What is heard of a node: its name, whether it is pointed out, z, a and whether it is on. */
export function nodeText(
  language: Language,
  node: DiagramNode | DiagramGap,
  diagram: Diagram,
): string {
  if (node.kind === 'gap') return gapText(language, node, diagram);
  const { kind, highlighted, z, a } = node;
  const numbers = [
    ...(highlighted ? [language.term('nodeHighlighted')] : []),
    ...(z === undefined ? [] : [`z = ${valueText(language, z)}`]),
    ...(a === undefined ? [] : [`${letters[kind]} = ${valueText(language, a)}`]),
  ];
  return language.term('nodePieces', [
    nodeName(language, node, diagram),
    ...roleOf(language, node),
    ...numbers,
    ...stateOf(language, node),
  ]);
}

/** What stands above a node's equations: its name, whether it is fixed, and whether it is on. */
export function nodeTitle(language: Language, node: DiagramNode, diagram: Diagram): string {
  const name = nodeName(language, node, diagram);
  return language.term('nodePieces', [name, ...roleOf(language, node), ...stateOf(language, node)]);
}

/** What comes into a node: "weight −2 from input, bias 2"; empty without numbers. */
export function incomingText(
  language: Language,
  node: DiagramNode,
  before: readonly DiagramNode[],
  diagram: Diagram,
): string {
  if (!diagram.network || node.kind === 'input' || node.kind === 'bias') return '';
  const { term } = language;
  const spoken = (from: Pick<DiagramNode, 'kind' | 'index'>): string =>
    edgeLabel(language, from, node, diagram)
      .map(({ text }) => text)
      .join('');
  const weights = before
    .filter(({ kind }) => kind !== 'bias')
    .map((from) => term('incomingWeight', spoken(from), nodeName(language, from, diagram)));
  const bias = term('incomingBias', spoken({ kind: 'bias', index: 0 }));
  return term('incomingPieces', [...weights, bias]);
}

function gapText(
  { term, number }: Language,
  { layer, index, count }: DiagramGap,
  diagram: Diagram,
): string {
  const first = firstUnit(diagram.sizes, layer) + index;
  const [from, to] = [first, first + count - 1].map((each) => number(each));
  return term('nodesNotDrawn', kindOf(diagram, layer), number(count), from, to);
}

function roleOf({ term }: Language, { role }: DiagramNode): string[] {
  if (role === undefined) return [];
  return [term(role === 'fixed' ? 'nodeFixed' : 'nodeAdjustable')];
}

function stateOf({ term }: Language, { on }: DiagramNode): string[] {
  return on === undefined ? [] : [term(on ? 'nodeOn' : 'nodeOff')];
}
