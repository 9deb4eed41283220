import type { ActivationName } from './activations.js';
import { forward } from './network.js';
import type { ForwardPass, Layer, Network } from './network.js';

/** A network as it is to be pictured: its shape, its names and, if there are any, its numbers. */
export interface Diagram {
  /** Nodes per layer from the inputs to the outputs, such as [4, 3, 1]. */
  readonly sizes: readonly number[];
  readonly activation: ActivationName;
  readonly outputActivation: ActivationName;
  /** By layer what the author calls the nodes; '' or missing for those without a name. */
  readonly labels: readonly (readonly string[])[];
  /** By hidden unit; missing for units that nobody is meant to change. */
  readonly roles: readonly UnitRole[];
  /** Of these sizes; undefined if there are no numbers. */
  readonly network: Network | undefined;
  /** The network's weights and biases; empty without numbers. */
  readonly layers: readonly Layer[];
  /** The numbers are examples that nobody has given. */
  readonly illustrative: boolean;
  /** Adjustable numbers are shown beside their letters. */
  readonly adjustedShown: boolean;
  readonly biasNodes: boolean;
}

/** Whether a reader may change a unit's weight and bias. */
export type UnitRole = 'fixed' | 'adjustable';

/** A node of the picture. */
export interface DiagramNode {
  readonly kind: 'input' | 'hidden' | 'output' | 'bias';
  /** 0 for the inputs. */
  readonly layer: number;
  /** Within the layer; a bias unit's comes after the last. */
  readonly index: number;
  /** Hidden units are numbered through the layers; a bias unit has its layer's number, others their index. */
  readonly number: number;
  /** The author's name for it, or ''. */
  readonly label: string;
  readonly role?: UnitRole;
  readonly highlighted: boolean;
  /** The preactivation; undefined of inputs and without numbers. */
  readonly z?: number;
  /** What the node gives; an input's is its value. */
  readonly a?: number;
  /** Of units that can be off at all. */
  readonly on?: boolean;
}

/** Nodes of a layer that there is no room for. */
export interface DiagramGap {
  readonly kind: 'gap';
  readonly layer: number;
  /** The index of the first of them. */
  readonly index: number;
  readonly count: number;
}

/** A layer from top to bottom. */
export interface DiagramColumn {
  readonly items: readonly (DiagramNode | DiagramGap)[];
  readonly bias?: DiagramNode;
}

/** A node that is pointed out. */
export type NodeMark = Pick<DiagramNode, 'kind' | 'number'>;

/** Layers up to this size are shown completely. */
const mostShown = 10;
/** Of larger ones the first and last nodes, as many each. */
const shownAtEnds = 4;
/** Beyond these, nodes that are pointed out in the middle of a layer stay hidden. */
const mostShownBetween = 3;

/** The nodes to draw, with the numbers of a forward pass if there is an input of length sizes[0]. */
export function diagramColumns(
  diagram: Diagram,
  marks: readonly NodeMark[],
  input?: readonly number[],
): DiagramColumn[] {
  const pass = input && diagram.network ? forward(diagram.network, input) : undefined;
  return diagram.sizes.map((size, layer) => {
    const kind = kindOf(diagram, layer);
    const first = kind === 'hidden' ? firstUnit(diagram.sizes, layer) : 0;
    const isMarked = (node: NodeMark): boolean =>
      marks.some((mark) => mark.kind === node.kind && mark.number === node.number);
    const node = (index: number): DiagramNode => ({
      ...{ kind, layer, index, number: first + index },
      label: diagram.labels[layer]?.[index] ?? '',
      ...(kind === 'hidden' && { role: diagram.roles[first + index] }),
      highlighted: isMarked({ kind, number: first + index }),
      ...(pass && numbersOf(diagram, pass, input!, layer, index)),
    });
    const marked = marks
      .filter((mark) => mark.kind === kind)
      .map(({ number }) => number - first)
      .filter((index) => index >= 0 && index < size);
    const column = { items: withGaps(shownIndices(size, marked), size, layer, node) };
    if (!diagram.biasNodes || kind === 'output') return column;
    const bias = { kind: 'bias', number: layer } as const;
    return {
      ...column,
      bias: { ...bias, layer, index: size, label: '', highlighted: isMarked(bias), a: 1 },
    };
  });
}

/** The number of a hidden layer's first unit. */
export function firstUnit(sizes: readonly number[], layer: number): number {
  return sizes.slice(1, layer).reduce((sum, size) => sum + size, 0);
}

/** What the nodes of a layer are. */
export function kindOf({ sizes }: Diagram, layer: number): 'input' | 'hidden' | 'output' {
  return layer === 0 ? 'input' : layer === sizes.length - 1 ? 'output' : 'hidden';
}

/** The activation of a layer's nodes; the inputs have none. */
export function activationOf(diagram: Diagram, layer: number): ActivationName {
  return kindOf(diagram, layer) === 'output' ? diagram.outputActivation : diagram.activation;
}

/** Whether the network is 1-H-1: its hidden units are then the only ones with weights of their own. */
export function isOneToOne({ sizes }: Pick<Diagram, 'sizes'>): boolean {
  return sizes.length === 3 && sizes[0] === 1 && sizes[2] === 1;
}

function numbersOf(
  diagram: Diagram,
  pass: ForwardPass,
  input: readonly number[],
  layer: number,
  index: number,
): Pick<DiagramNode, 'z' | 'a' | 'on'> {
  if (layer === 0) return { a: input[index] };
  const z = pass.preactivations[layer - 1][index];
  const a = pass.activations[layer - 1][index];
  const activation = activationOf(diagram, layer);
  if (Number.isNaN(z) || (activation !== 'relu' && activation !== 'step')) return { z, a };
  return { z, a, on: a > 0 };
}

function shownIndices(size: number, marked: readonly number[]): number[] {
  const all = Array.from({ length: size }, (_, index) => index);
  if (size <= mostShown) return all;
  const isBetween = (index: number): boolean => index >= shownAtEnds && index < size - shownAtEnds;
  const between = new Set(marked.filter(isBetween).slice(0, mostShownBetween));
  return all.filter((index) => !isBetween(index) || between.has(index));
}

function withGaps(
  shown: readonly number[],
  size: number,
  layer: number,
  node: (index: number) => DiagramNode,
): (DiagramNode | DiagramGap)[] {
  return shown.flatMap((index, position) => {
    const next = shown[position + 1] ?? size;
    const gap = { kind: 'gap', layer, index: index + 1, count: next - index - 1 } as const;
    return gap.count > 0 ? [node(index), gap] : [node(index)];
  });
}
