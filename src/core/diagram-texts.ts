import { firstUnit, kindOf } from './diagram.js';
import type { Diagram, DiagramGap, DiagramNode } from './diagram.js';
import { edgeLabel } from './diagram-labels.js';
import { inEquation } from './equation-terms.js';
import { formatNumber } from './number-format.js';

/** The author's name of a node, or else how it is called. */
export function nodeLabel(node: DiagramNode, diagram: Diagram): string {
  return node.label === '' ? nodeName(node, diagram) : node.label;
}

/** How a node is called: "unit 1", "input 0, price". */
export function nodeName({ kind, layer, number, label }: DiagramNode, { sizes }: Diagram): string {
  const name = label === '' ? '' : `, ${label}`;
  switch (kind) {
    case 'hidden':
      return `unit ${number}${name}`;
    case 'bias':
      return `bias unit of ${layer === 0 ? 'the inputs' : hiddenLayerName(layer, sizes)}`;
    default: {
      const size = kind === 'input' ? sizes[0] : sizes[sizes.length - 1];
      return `${kind}${size === 1 ? '' : ` ${number}`}${name}`;
    }
  }
}

/** What is heard of a node: its name, whether it is pointed out, z, a and whether it is on. */
export function nodeText(node: DiagramNode | DiagramGap, diagram: Diagram): string {
  if (node.kind === 'gap') return gapText(node, diagram);
  const { kind, highlighted, z, a } = node;
  const numbers = [
    ...(highlighted ? ['highlighted'] : []),
    ...(z === undefined ? [] : [`z = ${inEquation(z)}`]),
    ...(a === undefined ? [] : [`${kind === 'input' ? 'x' : 'a'} = ${inEquation(a)}`]),
  ];
  return [nodeName(node, diagram), ...roleOf(node), ...numbers, ...stateOf(node)].join(', ');
}

/** What stands above a node's equations: its name, whether it is fixed, and whether it is on. */
export function nodeTitle(node: DiagramNode, diagram: Diagram): string {
  return [nodeName(node, diagram), ...roleOf(node), ...stateOf(node)].join(', ');
}

/** What comes into a node: "weight −2 from input, bias 2"; empty without numbers. */
export function incomingText(
  node: DiagramNode,
  before: readonly DiagramNode[],
  diagram: Diagram,
): string {
  if (!diagram.network || node.kind === 'input' || node.kind === 'bias') return '';
  const spoken = (from: Pick<DiagramNode, 'kind' | 'index'>): string =>
    edgeLabel(from, node, diagram)
      .map(({ text }) => text)
      .join('');
  const weights = before
    .filter(({ kind }) => kind !== 'bias')
    .map((from) => `weight ${spoken(from)} from ${nodeName(from, diagram)}`);
  return [...weights, `bias ${spoken({ kind: 'bias', index: 0 })}`].join('; ');
}

function gapText({ layer, index, count }: DiagramGap, diagram: Diagram): string {
  const first = firstUnit(diagram.sizes, layer) + index;
  const range = [first, first + count - 1].map((number) => formatNumber(number));
  return `${formatNumber(count)} ${kindOf(diagram, layer) === 'hidden' ? 'units' : 'nodes'} not drawn, ${range.join(' to ')}`;
}

function roleOf({ role }: DiagramNode): string[] {
  return role === undefined ? [] : [role];
}

function stateOf({ on }: DiagramNode): string[] {
  return on === undefined ? [] : [on ? 'on' : 'off'];
}

function hiddenLayerName(layer: number, sizes: readonly number[]): string {
  return sizes.length === 3 ? 'the hidden layer' : `hidden layer ${layer - 1}`;
}
