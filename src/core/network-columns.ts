import type { DiagramColumn, DiagramGap, DiagramNode } from './diagram.js';
import { lineWidth, wrapText } from './wrapped-text.js';
import type { MeasureText, Paragraph, TextLine } from './wrapped-text.js';

/** What is written at the nodes and above the layers. */
export interface DiagramLabels {
  node(node: DiagramNode | DiagramGap): readonly Paragraph[];
  /** Above a layer, by its number. */
  caption(layer: number): Paragraph;
}

/** A layer with its place and its texts; where its nodes stand in it is still open. */
export interface WrittenColumn {
  readonly x: number;
  readonly nodes: readonly WrittenNode[];
  readonly bias?: WrittenNode | undefined;
  readonly caption: readonly TextLine[];
  /** From one node's middle to the next. */
  readonly pitch: number;
}

/** A node with its text in lines. */
export interface WrittenNode {
  readonly node: DiagramNode | DiagramGap;
  readonly side: TextSide;
  readonly lines: readonly TextLine[];
}

/** Where a node's text stands. */
export type TextSide = 'left' | 'right' | 'under';

export const nodeRadius = 18;
export const lineHeight = 17;
/** Room around a node for the rings of highlight and focus. */
const ring = 7;
export const nodeReach = nodeRadius + ring;
/** Between a node and its text. */
export const textGap = 4;
/** From the text of one node to the next node. */
export const nodeGap = 10;
/** With so much room for every layer the names of inputs and outputs stand beside them. */
const wideLayer = 140;
/** Layers farther apart only make longer lines. */
const farthestApart = 220;
const widestSideLabel = 130;
/** Of the width, for the names on either side. */
const sideShare = 0.24;
/** Between texts of neighbouring layers. */
const textRoom = 10;

/**
 * Chooses the places of layers from left to right in a width, and breaks their texts: those of inputs and
 * outputs stand beside their nodes if there is room, all others under them.
 */
export function columnsOf(
  layers: readonly DiagramColumn[],
  labels: DiagramLabels,
  width: number,
  measure: MeasureText,
): WrittenColumn[] {
  const isWide = width >= wideLayer * layers.length;
  const sideRoom = Math.min(widestSideLabel, sideShare * width - textGap - nodeReach);
  const last = layers.length - 1;
  const sideOf = (layer: number): TextSide =>
    isWide && layer === 0 ? 'left' : isWide && layer === last ? 'right' : 'under';
  const write = (items: DiagramColumn['items'], side: TextSide, room: number): WrittenNode[] => {
    const texts = items.map((node) => labels.node(node));
    // A number that has no room at one node is left out at all nodes of the layer.
    const hasRoom = (index: number): boolean =>
      texts
        .flat()
        .every(({ parts, whole }) => !whole || lineWidth(parts[index] ?? [], measure) <= room);
    return items.map((node, index) => {
      const kept = texts[index].map((text) =>
        text.whole ? { ...text, parts: text.parts.filter((_, part) => hasRoom(part)) } : text,
      );
      return { node, side, lines: kept.flatMap((text) => wrapText(text, room, measure)) };
    });
  };
  const beside = [0, last].map((layer) => {
    const lines = write(layers[layer].items, sideOf(layer), sideRoom).flatMap((node) => node.lines);
    const widest = Math.max(0, ...lines.map((line) => lineWidth(line, measure)));
    return widest === 0 ? nodeReach : widest + textGap + nodeReach;
  });
  const margins = isWide ? beside : [width / layers.length / 2, width / layers.length / 2];
  const apart = Math.min(farthestApart, (width - margins[0] - margins[1]) / last);
  const start = (width - margins[0] - margins[1] - apart * last) / 2 + margins[0];
  return layers.map(({ items, bias }, layer) => {
    const side = sideOf(layer);
    const x = start + layer * apart;
    const room = side === 'under' ? apart - textRoom : sideRoom;
    const nodes = write(items, side, room);
    const captionWidth = Math.min(apart - textRoom, 2 * x, 2 * (width - x));
    return {
      ...{ x, nodes, pitch: pitchOf(nodes) },
      bias: bias && write([bias], 'under', apart - textRoom)[0],
      caption: wrapText(labels.caption(layer), captionWidth, measure),
    };
  });
}

function pitchOf(nodes: readonly WrittenNode[]): number {
  const heights = nodes.map(({ side, lines }) => {
    const textHeight = lines.length * lineHeight;
    if (side !== 'under') return Math.max(2 * nodeReach, textHeight);
    return nodeReach + nodeRadius + (textHeight === 0 ? ring : textGap + textHeight);
  });
  return Math.max(...heights) + nodeGap;
}
