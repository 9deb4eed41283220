import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { buildDiagram } from '../../src/core/diagram-building.js';
import type { DiagramRequest } from '../../src/core/diagram-building.js';
import { layerCaption, nodeLabels } from '../../src/core/diagram-labels.js';
import { diagramColumns } from '../../src/core/diagram.js';
import type { Diagram, NodeMark } from '../../src/core/diagram.js';
import { biasHalf, layoutNetwork, pointOnEdge } from '../../src/core/network-layout.js';
import type { NetworkLayout, PlacedLine, PlacedNode } from '../../src/core/network-layout.js';
import type { MeasureText } from '../../src/core/wrapped-text.js';
import { english } from '../english.js';

/** Every letter has the same width. */
const measure: MeasureText = ({ text }) => 7 * text.length;

const described: DiagramRequest = {
  ...{ inputs: 1, hiddenUnits: [3], outputs: 1, activation: 'relu', outputActivation: 'linear' },
  ...{ biasNodes: false, network: undefined, units: undefined, follows: false },
  needsNumbers: false,
};

/** Demand prediction. */
const labelled: Partial<DiagramRequest> = {
  inputs: ['price', 'shipping cost', 'marketing', 'material'],
  hiddenUnits: ['affordability', 'awareness', 'perceived quality'],
  outputs: ['top seller'],
};

function layoutOf(
  request: Partial<DiagramRequest>,
  width: number,
  { input, marks = [] }: { input?: readonly number[]; marks?: readonly NodeMark[] } = {},
): { diagram: Diagram; layout: NetworkLayout } {
  const diagram = buildDiagram({ ...described, ...request, needsNumbers: input !== undefined });
  const labels = {
    node: (node: PlacedNode['node']) => nodeLabels(english, node, diagram),
    caption: (layer: number) => layerCaption(english, diagram, layer),
  };
  const columns = diagramColumns(diagram, marks, input);
  return { diagram, layout: layoutNetwork(columns, labels, width, measure) };
}

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOfNode({ node, x, y }: PlacedNode): Box {
  const half = node.kind === 'bias' ? biasHalf : 18;
  const name = `${node.kind} ${node.layer} ${node.index}`;
  return { name, left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function boxOfLine({ x, y, anchor, line }: PlacedLine): Box {
  const width = line.reduce((sum, run) => sum + measure(run), 0);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  const name = line.map(({ text }) => text).join('');
  return { name, left, right: left + width, top: y - 11, bottom: y + 3 };
}

function boxesOf({ nodes, captions }: NetworkLayout): Box[] {
  return [
    ...nodes.map(boxOfNode),
    ...nodes.flatMap(({ lines }) => lines.map(boxOfLine)),
    ...captions.map(boxOfLine),
  ];
}

function overlapsOf(boxes: readonly Box[]): string[] {
  return boxes.flatMap((first, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (second) =>
          first.left < second.right &&
          second.left < first.right &&
          first.top < second.bottom &&
          second.top < first.bottom,
      )
      .map((second) => `${first.name} and ${second.name}`),
  );
}

const pictures: Readonly<
  Record<string, { request: Partial<DiagramRequest>; input?: readonly number[] }>
> = {
  'exercise 1-3-1': { request: {} },
  'exercise with values': { request: {}, input: [0.5] },
  'demand prediction': { request: labelled },
  'demand prediction with values': { request: labelled, input: [1, 0.5, 0, -1] },
  'two bias units': { request: { hiddenUnits: [7], biasNodes: true } },
  '1-1024-1': { request: { hiddenUnits: [1024] } },
  'four hidden layers': { request: { hiddenUnits: [8, 4, 3, 12], biasNodes: true }, input: [0.7] },
  'many inputs and outputs': { request: { inputs: 40, outputs: 30 } },
};

describe('the layout of a network', () => {
  for (const [name, { request, input }] of Object.entries(pictures)) {
    for (const width of [280, 320, 419, 420, 560, 780, 1200]) {
      it(`lets nothing overlap and nothing stick out: ${name} at ${width} px`, () => {
        const { layout } = layoutOf(request, width, { input });
        const boxes = boxesOf(layout);
        expect(overlapsOf(boxes)).to.deep.equal([]);
        expect(layout.width).to.equal(width);
        for (const { name: box, left, right, top, bottom } of boxes) {
          expect(left, box).to.be.at.least(0);
          expect(right, box).to.be.at.most(width);
          expect(top, box).to.be.at.least(0);
          expect(bottom, box).to.be.at.most(layout.height);
        }
      });
    }
  }

  it('gives every node a target of 44 px that no other node reaches into', () => {
    for (const { request, input } of Object.values(pictures)) {
      const { nodes } = layoutOf(request, 320, { input }).layout;
      nodes.forEach((first, index) => {
        for (const second of nodes.slice(index + 1)) {
          expect(Math.hypot(first.x - second.x, first.y - second.y)).to.be.at.least(44);
        }
      });
    }
  });

  it('is symmetric: every layer lies evenly around one middle line', () => {
    for (const { request, input } of Object.values(pictures)) {
      const { layout, diagram } = layoutOf(request, 780, { input });
      const middles = diagram.sizes.map((_, layer) => {
        const ys = layout.nodes
          .filter(({ node }) => node.layer === layer && node.kind !== 'bias')
          .map(({ y }) => y);
        const pitches = ys.slice(1).map((y, index) => y - ys[index]);
        for (const pitch of pitches) expect(pitch).to.be.closeTo(pitches[0], 1e-9);
        return (ys[0] + ys[ys.length - 1]) / 2;
      });
      for (const middle of middles) expect(middle).to.be.closeTo(middles[0], 1e-9);
    }
  });

  it('has an edge for every weight, from left to right, and for every bias with bias units', () => {
    const { layout } = layoutOf({ inputs: 4, hiddenUnits: [3], outputs: 2, biasNodes: true }, 600);
    expect(layout.edges).to.have.length((4 + 1) * 3 + (3 + 1) * 2);
    for (const { from, to } of layout.edges) {
      expect(to.node.layer).to.equal(from.node.layer + 1);
      expect(to.x).to.be.greaterThan(from.x);
      expect(to.node.kind).not.to.equal('bias');
    }
  });

  it('puts bias units in one row under all others', () => {
    const { nodes } = layoutOf({ hiddenUnits: [7], biasNodes: true }, 600).layout;
    const biases = nodes.filter(({ node }) => node.kind === 'bias');
    expect(biases.map(({ node }) => node.layer)).to.deep.equal([0, 1]);
    expect(biases[0].y).to.equal(biases[1].y);
    for (const { node, y } of nodes) if (node.kind !== 'bias') expect(y).to.be.below(biases[0].y);
  });

  it('writes names beside inputs and outputs where there is room, else under them', () => {
    const anchors = (width: number): string[] =>
      layoutOf(labelled, width)
        .layout.nodes.filter(({ node }) => node.kind !== 'hidden')
        .flatMap(({ lines }) => lines.map(({ anchor }) => anchor));
    expect([...new Set(anchors(600))]).to.deep.equal(['end', 'start']);
    expect([...new Set(anchors(320))]).to.deep.equal(['middle']);
  });

  it('writes the same numbers at all nodes of a layer, however narrow it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 900 }), fc.double({ noNaN: true }), (width, x) => {
        const { layout } = layoutOf({ hiddenUnits: [5, 3] }, width, { input: [x] });
        for (const layer of [1, 2]) {
          const written = layout.nodes
            .filter(({ node }) => node.layer === layer && node.kind === 'hidden')
            .map(({ lines }) => {
              const runs = lines.flatMap(({ line }) => line);
              const letters = runs.filter((_, at) => runs[at + 1]?.text.startsWith(' = '));
              return letters.map(({ text }) => text).join();
            });
          expect(new Set(written).size, `${width} ${written.join(' ')}`).to.equal(1);
        }
      }),
    );
  });

  it('keeps its nodes inside and apart at any width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1400 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (width, hiddenUnits, biasNodes) => {
          const { layout } = layoutOf({ hiddenUnits, biasNodes }, width);
          for (const { x, y } of layout.nodes) {
            expect(x).to.be.within(18, layout.width - 18);
            expect(y).to.be.within(18, layout.height - 18);
          }
          expect(overlapsOf(layout.nodes.map(boxOfNode))).to.deep.equal([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('knows points of its edges: from rim to rim, flat at both ends, halfway in the middle', () => {
    const { edges } = layoutOf({}, 600).layout;
    const [edge] = edges;
    const { from, to } = edge;
    expect(pointOnEdge(edge, 0)).to.deep.equal([from.x + 18, from.y]);
    expect(pointOnEdge(edge, 1)).to.deep.equal([to.x - 18, to.y]);
    const [x, y] = pointOnEdge(edge, 0.5);
    expect(x).to.be.closeTo((from.x + to.x) / 2, 1e-9);
    expect(y).to.be.closeTo((from.y + to.y) / 2, 1e-9);
    expect(Math.abs(pointOnEdge(edge, 0.01)[1] - from.y)).to.be.below(0.1);
  });
});
