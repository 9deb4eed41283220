import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { buildDiagram } from '../../src/core/diagram-building.js';
import type { DiagramRequest } from '../../src/core/diagram-building.js';
import {
  describeDiagram,
  diagramHeading,
  diagramNotes,
} from '../../src/core/diagram-descriptions.js';
import { diagramEquations } from '../../src/core/diagram-equations.js';
import { edgeLabel } from '../../src/core/diagram-labels.js';
import { incomingText, nodeText } from '../../src/core/diagram-texts.js';
import { diagramColumns } from '../../src/core/diagram.js';
import type { Diagram, DiagramColumn, DiagramNode } from '../../src/core/diagram.js';
import { networkOfUnits } from '../../src/core/hidden-unit.js';
import type { HiddenUnit } from '../../src/core/hidden-unit.js';
import { nodeEquations } from '../../src/core/node-equations.js';
import { lineWidth, wordsOf, wrapText } from '../../src/core/wrapped-text.js';
import { english } from '../english.js';

const described: DiagramRequest = {
  ...{ inputs: 1, hiddenUnits: [3], outputs: 1, activation: 'relu', outputActivation: 'linear' },
  ...{ biasNodes: false, network: undefined, units: undefined, follows: false },
  needsNumbers: false,
};

function unit(weight: number, bias: number, fixed = false): HiddenUnit {
  return { weight, bias, outputWeight: 1, label: '', fixed };
}

function diagramOf(request: Partial<DiagramRequest>): Diagram {
  return buildDiagram({ ...described, ...request });
}

/** The exercise: unit 0 fixed, units 1 and 2 to be set. */
function exercise(request: Partial<DiagramRequest> = {}): Diagram {
  const units = [unit(-2, 2, true), unit(1, -1), unit(2, -4)];
  return diagramOf({ network: networkOfUnits(units, 0), units, ...request });
}

/** The dosage lesson: two fixed units, ReLU on the output. */
function dosage(): Diagram {
  const units = [
    { weight: 1.7, bias: -0.85, outputWeight: -40.8, label: '', fixed: true },
    { weight: 12.6, bias: 0, outputWeight: 2.7, label: '', fixed: true },
  ];
  const functions = { activation: 'relu', outputActivation: 'relu' } as const;
  return diagramOf({ network: networkOfUnits(units, -16, functions), units });
}

const demand: Partial<DiagramRequest> = {
  inputs: ['price', 'shipping cost', 'marketing', 'material'],
  hiddenUnits: ['affordability', 'awareness', 'perceived quality'],
  outputs: ['top seller'],
  outputActivation: 'sigmoid',
};

function rows(diagram: Diagram): string[] {
  return diagramEquations(diagram).map((pieces) => pieces.join(' '));
}

function nodesOf(columns: readonly DiagramColumn[], layer: number): DiagramNode[] {
  return columns[layer].items.filter((item) => item.kind !== 'gap');
}

describe('the equations of a network', () => {
  it('are those of the exercise, its four letters framed', () => {
    expect(rows(exercise())).to.deep.equal([
      'a_{0} = relu(−2x + 2)',
      'a_{1} = relu(frame{w_{1}} x + frame{b_{1}})',
      'a_{2} = relu(frame{w_{2}} x + frame{b_{2}})',
      'y = a_{0} + a_{1} + a_{2} + 0',
    ]);
  });

  it('have the letters and the present numbers when they follow an element', () => {
    expect(rows(exercise({ follows: true }))[1]).to.equal(
      'a_{1} = relu(frame{w_{1}} x + frame{b_{1}}) = relu(1 x − 1)',
    );
  });

  it('put in output weights, their signs and the output bias', () => {
    expect(rows(dosage())).to.deep.equal([
      'a_{0} = relu(1.7x − 0.85)',
      'a_{1} = relu(12.6x)',
      'y = relu(−40.8 a_{0} + 2.7 a_{1} − 16)',
    ]);
  });

  it('are letters where there are no numbers', () => {
    expect(rows(diagramOf({ hiddenUnits: [2] }))).to.deep.equal([
      'a_{0} = relu(w_{0} x + b_{0})',
      'a_{1} = relu(w_{1} x + b_{1})',
      'y = v_{0} a_{0} + v_{1} a_{1} + c',
    ]);
    expect(rows(diagramOf({ hiddenUnits: [1024] }))).to.deep.equal([
      'a_i = relu(w_i x + b_i), i = 0, …, 1023',
      'y = v_0 a_0 + … + v_{1023} a_{1023} + c',
    ]);
  });

  it('keep a long sum out of the parentheses of an activation, so that its line can break', () => {
    expect(
      rows(diagramOf({ hiddenUnits: [3], outputActivation: 'sigmoid' })).slice(3),
    ).to.deep.equal(['z = v_{0} a_{0} + v_{1} a_{1} + v_{2} a_{2} + c', 'y = sigmoid(z)']);
    expect(
      rows(diagramOf({ hiddenUnits: [9], outputActivation: 'sigmoid' })).slice(1),
    ).to.deep.equal(['z = v_0 a_0 + … + v_{8} a_{8} + c', 'y = sigmoid(z)']);
  });

  it('are one for each layer of other networks', () => {
    expect(rows(diagramOf(demand))).to.deep.equal([
      'a^[1] = relu(W^[1] x + b^[1])',
      'y = sigmoid(W^[2] a^[1] + b^[2])',
    ]);
    expect(rows(diagramOf({ hiddenUnits: [8, 8] }))).to.have.length(3);
  });
});

describe('the equations of a node', () => {
  it('work out its sum and its activation, as in the lesson at dosage 0.5', () => {
    const diagram = dosage();
    const columns = diagramColumns(diagram, [], [0.5]);
    const [first, second] = nodesOf(columns, 1);
    const equations = (node: DiagramNode): string[] =>
      nodeEquations(node, nodesOf(columns, node.layer - 1), diagram).map((each) => each.join(' '));
    expect(equations(first)).to.deep.equal(['z_{0} = 1.7 · 0.5 − 0.85 = 0', 'a_{0} = relu(0) = 0']);
    expect(equations(second)[1]).to.equal('a_{1} = relu(6.3) = 6.3');
    expect(equations(nodesOf(columns, 2)[0])).to.deep.equal([
      'z = −40.8 · 0 + 2.7 · 6.3 − 16 = 1.01',
      'y = relu(1.01) = 1.01',
    ]);
  });

  it('puts negative factors into parentheses and shortens long sums', () => {
    const diagram = diagramOf({ inputs: 6, needsNumbers: true });
    const columns = diagramColumns(diagram, [], [-1, 2, 3, 4, 5, 6]);
    const [sum] = nodeEquations(nodesOf(columns, 1)[0], nodesOf(columns, 0), diagram);
    const text = sum.join(' ');
    expect(text).to.match(/· \(−1\) [+−]/);
    expect(text).to.include('… ').and.include('· 6 ');
    expect(text).not.to.include('· 4 ');
  });

  it('stays in letters where these are the reader’s to set, and is nothing without numbers', () => {
    const diagram = exercise();
    const columns = diagramColumns(diagram, []);
    const [node] = nodesOf(columns, 1).slice(1);
    expect(nodeEquations(node, nodesOf(columns, 0), diagram)).to.deep.equal([
      ['z_{1} = w_{1} x +', 'b_{1}'],
    ]);
    expect(nodeEquations(node, nodesOf(columns, 0), diagramOf({}))).to.deep.equal([]);
  });
});

describe('the texts of a diagram', () => {
  it('name every node with what there is to know of it', () => {
    const diagram = exercise({ needsNumbers: true, biasNodes: true });
    const marks = [{ kind: 'hidden', number: 1 } as const];
    const columns = diagramColumns(diagram, marks, [0.5]);
    const texts = columns.flatMap(({ items, bias }) =>
      [...items, ...(bias ? [bias] : [])].map((node) => nodeText(english, node, diagram)),
    );
    expect(texts).to.deep.equal([
      'input, x = 0.5',
      'bias unit of the inputs, a = 1',
      'unit 0, fixed, z = 1, a = 1, on',
      'unit 1, adjustable, highlighted, z = −0.5, a = 0, off',
      'unit 2, adjustable, z = −3, a = 0, off',
      'bias unit of the hidden layer, a = 1',
      'output, z = 1, y = 1',
    ]);
  });

  it('tell what comes into a node', () => {
    const diagram = exercise();
    const columns = diagramColumns(diagram, []);
    const [fixed, free] = nodesOf(columns, 1);
    expect(incomingText(english, fixed, nodesOf(columns, 0), diagram)).to.equal(
      'weight −2 from input; bias 2',
    );
    expect(incomingText(english, free, nodesOf(columns, 0), diagram)).to.equal(
      'weight w₁ from input; bias b₁',
    );
    const followed = exercise({ follows: true });
    const label = edgeLabel(english, { kind: 'bias', index: 0 }, free, followed);
    expect(label.map(({ text }) => text).join('')).to.equal('b₁ = −1');
  });

  it('say how many nodes are not drawn, and which', () => {
    const diagram = diagramOf({ hiddenUnits: [1024] });
    const [, { items }] = diagramColumns(diagram, []);
    const gap = items.find(({ kind }) => kind === 'gap')!;
    expect(nodeText(english, gap, diagram)).to.equal('1,016 units not drawn, 4 to 1,019');
  });

  it('begin with a heading that counts', () => {
    expect(diagramHeading(english, diagramOf({}))).to.equal(
      'A network with one input, three ReLU units and one output',
    );
    expect(
      diagramHeading(english, diagramOf({ inputs: 4, hiddenUnits: [1], outputs: 2 })),
    ).to.equal('A network with four inputs, one ReLU unit and two outputs');
    expect(
      diagramHeading(english, diagramOf({ hiddenUnits: [8, 16], activation: 'tanh' })),
    ).to.equal('A network with one input, two hidden layers of 8 and 16 tanh units and one output');
  });

  it('describe names, rings, roles and values', () => {
    const diagram = diagramOf({ ...demand, needsNumbers: true });
    const columns = diagramColumns(diagram, [{ kind: 'hidden', number: 1 }]);
    const view = {
      diagram,
      columns,
      input: undefined,
      showsWeights: true,
      showsEquations: false,
      hasReadout: true,
    };
    expect(describeDiagram(english, view)).to.equal(
      'A network with four inputs, three ReLU units and one output. The output is sigmoid. ' +
        'Inputs: price, shipping cost, marketing and material. ' +
        'Units: affordability, awareness and perceived quality. Outputs: top seller. ' +
        'Highlighted: unit 1, awareness. The numbers are illustrative.',
    );
    expect(diagramNotes(english, view).at(-1)).to.include('illustrative');
    const valued = exercise({ needsNumbers: true });
    const text = describeDiagram(english, {
      ...{ diagram: valued, columns: diagramColumns(valued, [], [2.5]), input: [2.5] },
      ...{ showsWeights: false, showsEquations: false, hasReadout: true },
    });
    expect(text).to.include('Unit 0 is fixed. Units 1 and 2 are adjustable.');
    expect(text).to.include('At x = 2.5: units 1 and 2 are on, the others are off, output is 2.5.');
  });
});

describe('wrapped text', () => {
  const measure = ({ text }: { text: string }): number => 7 * text.length;
  const lines = (text: string, width: number): string[] =>
    wrapText(wordsOf(text), width, measure).map((line) => line.map((run) => run.text).join(''));

  it('breaks between words, and shortens what is too long', () => {
    expect(lines('perceived quality', 200)).to.deep.equal(['perceived quality']);
    expect(lines('perceived quality', 70)).to.deep.equal(['perceived', 'quality']);
    expect(lines('Donaudampfschifffahrt', 70)).to.deep.equal(['Donaudamp…']);
    expect(lines('one two three four five', 35)).to.deep.equal(['one', 'two', 'thre…']);
    expect(lines('12 ReLU-Einheiten', 70)).to.deep.equal(['12 ReLU-', 'Einheiten']);
    expect(lines('ReLU-Einheiten', 98)).to.deep.equal(['ReLU-Einheiten']);
    expect(lines('', 70)).to.deep.equal([]);
  });

  it('does not cut numbers', () => {
    const parts = ['z = −145,700', 'on'].map((text) => [{ text }]);
    const paragraph = { parts, separator: ', ', whole: true } as const;
    expect(wrapText(paragraph, 50, measure)[0][0]).to.deep.equal({ text: 'z = −145,700' });
    const [first, second] = wrapText(paragraph, 91, measure);
    expect(lineWidth(first, measure)).to.be.at.most(91);
    expect([first, second].map((line) => line.map(({ text }) => text).join(''))).to.deep.equal([
      'z = −145,700,',
      'on',
    ]);
  });

  it('fits whenever a letter and an ellipsis do', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 21, max: 300 }), (text, width) => {
        const wrapped = wrapText(wordsOf(text), width, measure);
        expect(wrapped.length).to.be.at.most(3);
        for (const line of wrapped) expect(lineWidth(line, measure)).to.be.at.most(width);
      }),
    );
  });
});
