import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { activationGlyph, glyphPoint } from '../../src/core/activation-glyph.js';
import { activationNames } from '../../src/core/activations.js';
import { buildDiagram } from '../../src/core/diagram-building.js';
import type { DiagramRequest } from '../../src/core/diagram-building.js';
import {
  allowedMarks,
  hiddenLayersSetting,
  layerSetting,
  parseMarks,
} from '../../src/core/diagram-settings.js';
import { nodeAfterKey } from '../../src/core/diagram-walk.js';
import { diagramColumns } from '../../src/core/diagram.js';
import type { Diagram, DiagramColumn, NodeMark } from '../../src/core/diagram.js';
import { networkOfUnits } from '../../src/core/hidden-unit.js';
import type { HiddenUnit } from '../../src/core/hidden-unit.js';
import type { PlacedNode } from '../../src/core/network-layout.js';
import { english, inEnglish } from '../english.js';

const described: DiagramRequest = {
  ...{ inputs: 1, hiddenUnits: [3], outputs: 1, activation: 'relu', outputActivation: 'linear' },
  ...{ biasNodes: false, network: undefined, units: undefined, follows: false },
  needsNumbers: false,
};

function diagramOf(request: Partial<DiagramRequest>): Diagram {
  return buildDiagram({ ...described, ...request });
}

function unit(weight: number, bias: number, label = '', fixed = false): HiddenUnit {
  return { weight, bias, outputWeight: 1, label, fixed };
}

/** The solution of the slider exercise: kinks at 1 and 2. */
const solution = [unit(-2, 2, '', true), unit(1, -1), unit(2, -4, 'late')];

/** "0 1 …992 1002 1003": indices, and how many are left out. */
function indicesOf({ items }: DiagramColumn): string {
  return items
    .map((item) => (item.kind === 'gap' ? `…${item.count}` : String(item.index)))
    .join(' ');
}

describe('a diagram', () => {
  it('shows layers of up to ten nodes completely, and the ends of larger ones', () => {
    const layer = (count: number, marks: readonly NodeMark[] = []): string =>
      indicesOf(diagramColumns(diagramOf({ hiddenUnits: [count] }), marks)[1]);
    expect(layer(10)).to.equal('0 1 2 3 4 5 6 7 8 9');
    expect(layer(11)).to.equal('0 1 2 3 …3 7 8 9 10');
    expect(layer(1024)).to.equal('0 1 2 3 …1016 1020 1021 1022 1023');
    const marks = [500, 4, 2].map((number) => ({ kind: 'hidden', number }) as const);
    expect(layer(1024, marks)).to.equal('0 1 2 3 4 …495 500 …519 1020 1021 1022 1023');
  });

  it('numbers hidden units through the layers', () => {
    const columns = diagramColumns(diagramOf({ hiddenUnits: [2, 3] }), []);
    const numbers = columns.flatMap(({ items }) =>
      items.map((item) => (item.kind === 'gap' ? '' : `${item.kind} ${item.number}`)),
    );
    expect(numbers).to.deep.equal([
      ...['input 0', 'hidden 0', 'hidden 1', 'hidden 2', 'hidden 3', 'hidden 4', 'output 0'],
    ]);
  });

  it('has z, a and whether it is on at every unit, worked out by hand at x = 1.5', () => {
    const network = networkOfUnits(solution, 0);
    const columns = diagramColumns(diagramOf({ network, units: solution }), [], [1.5]);
    const [inputs, hidden, outputs] = columns.map(({ items }) =>
      items.map((item) => (item.kind === 'gap' ? [] : [item.z, item.a, item.on])),
    );
    expect(inputs).to.deep.equal([[undefined, 1.5, undefined]]);
    expect(hidden).to.deep.equal([
      [-1, 0, false],
      [0.5, 0.5, true],
      [-1, 0, false],
    ]);
    expect(outputs).to.deep.equal([[0.5, 0.5, undefined]]);
  });

  it('calls a unit at z = 0 off, and says nothing of units that cannot be off', () => {
    const at = (activation: 'relu' | 'tanh' | 'leaky-relu'): boolean | undefined => {
      const network = networkOfUnits([unit(1, 0)], 0, { activation, outputActivation: 'linear' });
      const [item] = diagramColumns(diagramOf({ network }), [], [0])[1].items;
      return item.kind === 'gap' ? undefined : item.on;
    };
    expect([at('relu'), at('tanh'), at('leaky-relu')]).to.deep.equal([false, undefined, undefined]);
  });

  it('takes shape and activations from a network that is given, and names where they fit', () => {
    const network = networkOfUnits(solution, 0);
    const given = diagramOf({
      ...{ network, units: solution, inputs: ['dosage'], outputs: ['one', 'two'] },
      ...{ hiddenUnits: ['first', 'second', 'third'], activation: 'tanh' },
    });
    expect(given.sizes).to.deep.equal([1, 3, 1]);
    expect(given.activation).to.equal('relu');
    expect(given.labels).to.deep.equal([['dosage'], ['first', 'second', 'late'], []]);
    expect(given.roles).to.deep.equal(['fixed', 'adjustable', 'adjustable']);
    expect(given.illustrative).to.equal(false);
  });

  it('calls units fixed only beside others that are not', () => {
    const units = [unit(-2, 2, '', true), unit(1, -1, '', true)];
    expect(diagramOf({ network: networkOfUnits(units, 0), units }).roles).to.deep.equal([]);
  });

  it('makes examples where numbers are wanted and none are given, always the same', () => {
    expect(diagramOf({}).network).to.equal(undefined);
    const first = diagramOf({ inputs: 4, needsNumbers: true });
    const second = diagramOf({ inputs: ['a', 'b', 'c', 'd'], needsNumbers: true });
    expect(first.illustrative).to.equal(true);
    expect(first.network!.parameters).to.have.length(4 * 3 + 3 + 3 + 1);
    expect(first.network!.parameters).to.deep.equal(second.network!.parameters);
    expect(first.network!.parameters.every((value) => value !== 0)).to.equal(true);
  });
});

describe('the names of layers', () => {
  it('are counts or labels, which may contain spaces', () => {
    expect(inEnglish(layerSetting)('4', 1)).to.deep.equal({ value: 4 });
    expect(inEnglish(layerSetting)(4, 1)).to.deep.equal({ value: 4 });
    expect(inEnglish(layerSetting)(' price,  shipping cost ', 1)).to.deep.equal({
      value: ['price', 'shipping cost'],
    });
    expect(inEnglish(layerSetting)(['a, b', 'c'], 1)).to.deep.equal({ value: ['a, b', 'c'] });
    expect(inEnglish(hiddenLayersSetting)('7', [3])).to.deep.equal({ value: [7] });
    expect(inEnglish(hiddenLayersSetting)('8 4, 2', [3])).to.deep.equal({ value: [8, 4, 2] });
    expect(inEnglish(hiddenLayersSetting)('early, late', [3])).to.deep.equal({
      value: ['early', 'late'],
    });
  });

  it('say what is allowed when they are not', () => {
    expect(inEnglish(hiddenLayersSetting)('0', [3]))
      .to.have.property('allowed')
      .that.includes('1 to 1,024');
    expect(inEnglish(hiddenLayersSetting)('0', [3]).value).to.deep.equal([1]);
    expect(inEnglish(hiddenLayersSetting)('1 2 3 4 5', [3]).value).to.deep.equal([1, 2, 3, 4]);
    expect(inEnglish(hiddenLayersSetting)('', [3]).value).to.deep.equal([3]);
    expect(inEnglish(layerSetting)('2000', 1).value).to.equal(1024);
    expect(inEnglish(layerSetting)('2.5', 1).allowed).not.to.equal(undefined);
    expect(inEnglish(layerSetting)(',', 1)).to.have.property('value', 1);
    const many = Array.from({ length: 65 }, (_, index) => `label ${index}`).join();
    const parsed = inEnglish(layerSetting)(many, 1);
    expect(parsed.value).to.have.length(64);
    expect(parsed.allowed).to.include('1 to 64 labels');
  });

  it('never throw and are always usable, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.anything(), (request) => {
        const { value } = inEnglish(layerSetting)(request, 1);
        expect(typeof value === 'number' ? value : value.length).to.be.within(1, 1024);
        const hidden = inEnglish(hiddenLayersSetting)(request, [3]).value;
        expect(hidden.length).to.be.within(1, 64);
        expect(buildDiagram({ ...described, inputs: value, hiddenUnits: hidden }).sizes).to.satisfy(
          (sizes: number[]) => sizes.every((size) => size >= 1 && size <= 1024),
        );
      }),
    );
  });
});

describe('marks', () => {
  it('are read from words and numbers', () => {
    const { marks, unknown } = parseMarks('hidden 1, Input 0,bias 1', [1, 3, 1], true);
    expect(marks).to.deep.equal([
      { kind: 'hidden', number: 1 },
      { kind: 'input', number: 0 },
      { kind: 'bias', number: 1 },
    ]);
    expect(unknown).to.deep.equal([]);
    expect(parseMarks('', [1, 3, 1], false)).to.deep.equal({ marks: [], unknown: [] });
  });

  it('of nodes that do not exist are told apart', () => {
    const { marks, unknown } = parseMarks('hidden 3, output, bias 0, hidden -1', [1, 3, 1], false);
    expect(marks).to.deep.equal([]);
    expect(unknown).to.deep.equal(['hidden 3', 'output', 'bias 0', 'hidden -1']);
    expect(allowedMarks(english, [1, 3, 1], false)).to.equal(
      'input 0, hidden 0 to 2, output 0, separated by commas',
    );
    expect(parseMarks('hidden 3', [1, 3, 1, 1], false).marks).to.have.length(1);
  });
});

describe('the walk through a diagram', () => {
  /** Three layers of 1, 3 and 1. */
  const nodes = [
    [0, 0, 100],
    [1, 0, 0],
    [1, 1, 100],
    [1, 2, 200],
    [2, 0, 100],
  ].map(([layer, index, y]): PlacedNode => ({
    ...{ x: 100 * layer, y, lines: [] },
    node: { kind: 'hidden', layer, index, number: 0, label: '', highlighted: false },
  }));

  it('goes to the nearest node of the next layer, and up and down within one', () => {
    expect(nodeAfterKey('ArrowRight', nodes, 0)).to.equal(2);
    expect(nodeAfterKey('ArrowDown', nodes, 2)).to.equal(3);
    expect(nodeAfterKey('ArrowRight', nodes, 3)).to.equal(4);
    expect(nodeAfterKey('ArrowLeft', nodes, 1)).to.equal(0);
    expect(nodeAfterKey('ArrowUp', nodes, 3)).to.equal(2);
  });

  it('stays at the edges', () => {
    expect(nodeAfterKey('ArrowLeft', nodes, 0)).to.equal(0);
    expect(nodeAfterKey('ArrowRight', nodes, 4)).to.equal(4);
    expect(nodeAfterKey('ArrowUp', nodes, 1)).to.equal(1);
    expect(nodeAfterKey('ArrowDown', nodes, 3)).to.equal(3);
  });

  it('goes to both ends, and leaves other keys alone', () => {
    expect(nodeAfterKey('Home', nodes, 3)).to.equal(0);
    expect(nodeAfterKey('End', nodes, 1)).to.equal(4);
    expect(nodeAfterKey('Tab', nodes, 1)).to.equal(undefined);
  });
});

describe('the small drawing of an activation', () => {
  it('fits into the circle of its node and never falls below its lowest value', () => {
    for (const name of activationNames) {
      const points = activationGlyph(name).filter((point) => point !== null);
      expect(points.length).to.be.at.least(2);
      for (const [x, y] of points) expect(Math.hypot(x, y), name).to.be.below(16);
      const heights = points.map(([, y]) => y);
      expect(Math.max(...heights) - Math.min(...heights)).to.be.closeTo(12, 1e-9);
    }
  });

  it('is flat and then rises for relu, and carries the point where the unit is', () => {
    const [left, corner, right] = activationGlyph('relu').map((point) => point!);
    expect(left[1]).to.equal(corner[1]);
    expect(right[1]).to.be.below(corner[1]);
    expect(corner[0]).to.equal(0);
    expect(glyphPoint('relu', -100)).to.deep.equal(left);
    expect(glyphPoint('relu', Infinity)).to.deep.equal(right);
    const [x, y] = glyphPoint('relu', 1.5);
    expect(x / right[0]).to.be.closeTo(0.5, 1e-9);
    expect(y).to.be.closeTo((corner[1] + right[1]) / 2, 1e-9);
  });
});
