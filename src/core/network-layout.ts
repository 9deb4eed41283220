import type { DiagramColumn, DiagramGap, DiagramNode } from './diagram.js';
import {
  columnsOf,
  lineHeight,
  nodeGap,
  nodeRadius,
  nodeReach,
  textGap,
} from './network-columns.js';
import type { DiagramLabels, WrittenNode } from './network-columns.js';
import type { MeasureText, TextLine } from './wrapped-text.js';

/** All lengths in CSS pixels, y downwards. */
export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  readonly captions: readonly PlacedLine[];
}

/** A node, or nodes left out, around a middle. */
export interface PlacedNode {
  readonly node: DiagramNode | DiagramGap;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly PlacedLine[];
}

/** A line of text on its baseline. */
export interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly line: TextLine;
}

/** A weight: from one node to a node of the next layer. */
export interface PlacedEdge {
  readonly from: PlacedNode;
  readonly to: PlacedNode;
}

/** A bias unit is a square, twice as wide. */
export const biasHalf = 13;
/** A layer needs it to keep its nodes apart; narrower figures are to be scaled. */
const narrowestLayer = 46;
/** From the captions to the first node. */
const captionGap = 12;
/** From the top of a line to its baseline. */
const ascent = 13;

/**
 * Places a network's layers from left to right: the nodes of a layer evenly around one middle line, bias
 * units in a row below. Texts stand under their nodes, those of inputs and outputs beside if there is room.
 */
export function layoutNetwork(
  layers: readonly DiagramColumn[],
  labels: DiagramLabels,
  availableWidth: number,
  measure: MeasureText,
): NetworkLayout {
  const width = Math.max(narrowestLayer * layers.length, Math.floor(availableWidth));
  const columns = columnsOf(layers, labels, width, measure);
  const captionLines = Math.max(...columns.map(({ caption }) => caption.length));
  const halfHeight = Math.max(
    ...columns.map(({ nodes, pitch }) => ((nodes.length - 1) * pitch) / 2),
  );
  const above = Math.max(...columns.flatMap(({ nodes }) => nodes.map(heightAbove)));
  const middle = captionLines * lineHeight + captionGap + above + halfHeight;
  const placed = columns.map(({ x, nodes, pitch }) =>
    nodes.map((each, position) =>
      place(each, x, middle + (position - (nodes.length - 1) / 2) * pitch),
    ),
  );
  const biasY = Math.max(...placed.flat().map(bottomOf)) + nodeGap + nodeRadius;
  const biases = columns.map(({ x, bias }) => (bias ? [place(bias, x, biasY)] : []));
  const nodes = placed.flatMap((column, layer) => [...column, ...biases[layer]]);
  return {
    ...{ width, height: Math.ceil(Math.max(...nodes.map(bottomOf))), nodes },
    edges: placed
      .slice(1)
      .flatMap((column, layer) => edgesBetween([...placed[layer], ...biases[layer]], column)),
    captions: columns.flatMap(({ x, caption }) =>
      caption.map((line, row) => {
        const y = (captionLines - caption.length + row) * lineHeight + ascent;
        return { x, y, anchor: 'middle' as const, line };
      }),
    ),
  };
}

/** Where an edge begins and ends: at the rims of its nodes. */
export function edgeEnds({ from, to }: PlacedEdge): readonly [x1: number, x2: number] {
  return [from.x + (from.node.kind === 'bias' ? biasHalf : nodeRadius), to.x - nodeRadius];
}

/** A point of an edge, which is the curve M x1 y1 C xm y1 xm y2 x2 y2 with xm in the middle; 0 <= t <= 1. */
export function pointOnEdge(edge: PlacedEdge, t: number): readonly [x: number, y: number] {
  const [x1, x2] = edgeEnds(edge);
  const s = 1 - t;
  const share = t * t * t + 3 * t * t * s;
  const x = s * s * s * x1 + 3 * s * t * ((x1 + x2) / 2) + t * t * t * x2;
  return [x, edge.from.y + (edge.to.y - edge.from.y) * share];
}

function place({ node, side, lines }: WrittenNode, x: number, y: number): PlacedNode {
  const distance = nodeRadius + textGap;
  const textX = side === 'left' ? x - distance : side === 'right' ? x + distance : x;
  const anchor = side === 'left' ? 'end' : side === 'right' ? 'start' : 'middle';
  const firstTop = side === 'under' ? y + distance : y - (lines.length * lineHeight) / 2;
  const placedLines = lines.map((line, row) => ({
    ...({ x: textX, y: firstTop + row * lineHeight + ascent, anchor, line } as const),
  }));
  return { node, x, y, lines: placedLines };
}

/** What a node and its text take up above the node's middle. */
function heightAbove({ side, lines }: WrittenNode): number {
  return side === 'under' ? nodeReach : Math.max(nodeReach, (lines.length * lineHeight) / 2);
}

/** Where the room of a node and its text ends. */
function bottomOf({ y, lines }: PlacedNode): number {
  return Math.max(y + nodeReach, ...lines.map((line) => line.y - ascent + lineHeight));
}

function edgesBetween(from: readonly PlacedNode[], to: readonly PlacedNode[]): PlacedEdge[] {
  const isDrawn = ({ node }: PlacedNode): boolean => node.kind !== 'gap';
  return to
    .filter(isDrawn)
    .flatMap((end) => from.filter(isDrawn).map((start) => ({ from: start, to: end })));
}
