import { nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

import { activationGlyph, glyphPoint } from '../core/activation-glyph.js';
import type { ActivationName } from '../core/activations.js';
import { edgeLabel, edgeWeight, symbolInside } from '../core/diagram-labels.js';
import { nodeText } from '../core/diagram-texts.js';
import { activationOf } from '../core/diagram.js';
import type { Diagram, DiagramNode } from '../core/diagram.js';
import type { Language } from '../core/language.js';
import type { Layer } from '../core/network.js';
import { nodeRadius } from '../core/network-columns.js';
import { biasHalf, edgeEnds, pointOnEdge } from '../core/network-layout.js';
import type { NetworkLayout, PlacedEdge, PlacedLine, PlacedNode } from '../core/network-layout.js';
import type { TextLine } from '../core/wrapped-text.js';

/** What is drawn, and what becomes of it under the reader's hands. */
export interface DiagramPicture {
  readonly language: Language;
  readonly diagram: Diagram;
  readonly layout: NetworkLayout;
  readonly showsWeights: boolean;
  /** The node that the reader is at. */
  readonly active: PlacedNode | undefined;
  /** The one node that the Tab key reaches. */
  readonly tabStop: PlacedNode;
  /** What comes into a node, in words. */
  readonly incomingText: (node: DiagramNode) => string;
  /** Undefined when the pointer leaves the nodes. */
  readonly onPoint: (placed: PlacedNode | undefined) => void;
  /** Undefined when the focus leaves the nodes. */
  readonly onFocus: (placed: PlacedNode | undefined) => void;
  readonly onKey: (event: KeyboardEvent, placed: PlacedNode) => void;
}

/** Of lines with weights, in CSS pixels. */
const thinnest = 0.75;
const thickest = 5;
/** Where on its line a weight is written: near the start, where the lines of a node are farther apart. */
const labelAt = 0.4;

/** The network as SVG; the root needs `diagramStyles`. */
export function renderDiagram(picture: DiagramPicture): TemplateResult {
  const { language, layout } = picture;
  const { width, height, nodes, captions } = layout;
  return svg`<svg class="network" part="network" role="group" data-image-shape
    aria-label=${language.term('networkName')} aria-describedby="description"
    width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <g aria-hidden="true">
      ${captions.map(renderLine)}
      ${renderEdges(picture)}
    </g>
    ${nodes.map((placed, index) => renderNode(placed, index, picture))}
    <g aria-hidden="true" class="weights">${renderWeights(picture)}</g>
  </svg>`;
}

function renderEdges({ layout, diagram, showsWeights, active }: DiagramPicture): TemplateResult[] {
  const layers = showsWeights ? diagram.layers : [];
  const largest = layers.map(({ weight, bias }) =>
    [...weight, ...bias].reduce((most, each) => Math.max(most, Math.abs(each)), 0),
  );
  return layout.edges.map((edge) => {
    const { from, to } = nodesOf(edge);
    const layer = layers[from.layer] as Layer | undefined;
    const weight = layer && edgeWeight(from, to, layer);
    const classes = ['edge', ...(weight !== undefined && weight < 0 ? ['negative'] : [])];
    if (from.role === 'fixed' || to.role === 'fixed') classes.push('fixed');
    if (active) classes.push(edge.to === active ? 'incoming' : 'aside');
    const [x1, x2] = edgeEnds(edge);
    const middle = (x1 + x2) / 2;
    const [y1, y2] = [edge.from.y, edge.to.y];
    return svg`<path class=${classes.join(' ')} .style=${unitColor(unitOf(from, to))}
      stroke-width=${weight === undefined ? 1.5 : strokeWidth(weight, largest[from.layer])}
      d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}" />`;
  });
}

/** The numbers of the lines that lead to the node that the reader is at. */
function renderWeights({ language, layout, diagram, active }: DiagramPicture): TemplateResult[] {
  const incoming = layout.edges.filter(({ to }) => to === active);
  return incoming.map((edge) => {
    const { from, to } = nodesOf(edge);
    const [x, y] = pointOnEdge(edge, incoming.length === 1 ? 0.5 : labelAt);
    return renderLine({
      x,
      y: y + 4,
      anchor: 'middle',
      line: edgeLabel(language, from, to, diagram),
    });
  });
}

function renderNode(placed: PlacedNode, index: number, picture: DiagramPicture): TemplateResult {
  const { node, x, y, lines } = placed;
  const { language, diagram, active, tabStop } = picture;
  const isGap = node.kind === 'gap';
  const state = isGap || node.on === undefined ? '' : node.on ? 'on' : 'off';
  const classes = ['node', node.kind, state, isGap ? '' : (node.role ?? '')];
  if (placed === active) classes.push('active');
  const description = isGap ? '' : picture.incomingText(node);
  return svg`<g class=${classes.filter((each) => each !== '').join(' ')} role="img"
    tabindex=${placed === tabStop ? 0 : -1} data-index=${index}
    aria-label=${nodeText(language, node, diagram)}
    .style=${unitColor(node.kind === 'hidden' ? node.number : undefined)}
    @pointerenter=${() => picture.onPoint(placed)} @pointerleave=${() => picture.onPoint(undefined)}
    @focus=${() => picture.onFocus(placed)} @blur=${() => picture.onFocus(undefined)}
    @keydown=${(event: KeyboardEvent) => picture.onKey(event, placed)}>
    ${description === '' ? nothing : svg`<desc>${description}</desc>`}
    ${lines.map(renderLine)}
    <g transform="translate(${x} ${y})">
      <circle class="target" r="22" />
      ${!isGap && node.highlighted ? svg`<circle class="ring" r="23.5" />` : nothing}
      ${isGap ? renderDots() : renderBody(node, diagram)}
      <circle class="focus-ring" r="22" />
    </g>
  </g>`;
}

function renderDots(): TemplateResult[] {
  return [-9, 0, 9].map((y) => svg`<circle class="dot" cy=${y} r="2" />`);
}

function renderBody(node: DiagramNode, diagram: Diagram): TemplateResult {
  if (node.kind === 'bias') {
    return svg`<rect class="shape" x=${-biasHalf} y=${-biasHalf} rx="5"
      width=${2 * biasHalf} height=${2 * biasHalf} />${renderSymbol(symbolInside(node, diagram))}`;
  }
  return svg`<circle class="shape" r=${nodeRadius} />${
    node.kind === 'input'
      ? renderSymbol(symbolInside(node, diagram))
      : renderGlyph(activationOf(diagram, node.layer), node.z)
  }`;
}

/** The activation's shape, and on it the point where the node is. */
function renderGlyph(activation: ActivationName, z: number | undefined): TemplateResult {
  const points = activationGlyph(activation);
  const path = points.map((point, index) =>
    point === null
      ? ''
      : `${index === 0 || points[index - 1] === null ? 'M' : 'L'}${point.join(' ')}`,
  );
  const [x, y] = z === undefined || Number.isNaN(z) ? [] : glyphPoint(activation, z);
  return svg`<path class="glyph" d=${path.join('')} />
    ${x === undefined ? nothing : svg`<circle class="point" cx=${x} cy=${y} r="3.5" />`}`;
}

function renderSymbol(line: TextLine): TemplateResult {
  return renderText({ x: 0, y: 5, anchor: 'middle', line });
}

/** A line over a halo of its own: that of a run would cover the end of the run before it. */
function renderLine(placed: PlacedLine): TemplateResult {
  return svg`${renderText(placed, 'halo')}${renderText(placed)}`;
}

function renderText({ x, y, anchor, line }: PlacedLine, className = ''): TemplateResult {
  const runs = line.map(
    ({ text, italic, muted }) =>
      svg`<tspan class="${italic ? 'italic' : ''} ${muted ? 'muted-text' : ''}">${text}</tspan>`,
  );
  return svg`<text class=${className} x=${x} y=${y} text-anchor=${anchor} data-image-text>${runs}</text>`;
}

function strokeWidth(weight: number, largest: number): number {
  const share = Math.abs(weight) / largest;
  // Weights that are all 0, or no numbers, have no share.
  return thinnest + (thickest - thinnest) * (share <= 1 ? share : 0);
}

function nodesOf({ from, to }: PlacedEdge): { from: DiagramNode; to: DiagramNode } {
  return { from: from.node as DiagramNode, to: to.node as DiagramNode };
}

/** The hidden unit that a line belongs to. */
function unitOf(from: DiagramNode, to: DiagramNode): number | undefined {
  if (from.kind === 'hidden') return from.number;
  return to.kind === 'hidden' ? to.number : undefined;
}

function unitColor(unit: number | undefined): string {
  return unit === undefined ? '' : `--_unit: var(--_unit-${unit % 8})`;
}
