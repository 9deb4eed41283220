import { expect } from '@open-wc/testing';

import {
  curveCount,
  formulaNotation,
  variedParameters,
  zipFormulas,
} from '../../src/core/curve-formula.js';
import type { CurveFormula, CurveLists } from '../../src/core/curve-formula.js';

const lists: CurveLists = {
  ...{ functions: ['relu'], weight: [1], bias: [0], scale: [1], offset: [0] },
};
const plain: CurveFormula = { activation: 'relu', weight: 1, bias: 0, scale: 1, offset: 0 };

describe('lists of curves', () => {
  it('make one curve of single values', () => {
    expect(zipFormulas(lists)).to.deep.equal([plain]);
  });

  it('repeat a single value for every curve', () => {
    const formulas = zipFormulas({ ...lists, weight: [1, 2], functions: ['tanh'], bias: [3] });
    expect(formulas).to.deep.equal([
      { ...plain, activation: 'tanh', bias: 3 },
      { ...plain, activation: 'tanh', bias: 3, weight: 2 },
    ]);
  });

  it('end with the shortest of the lists that have several values', () => {
    expect(curveCount({ ...lists, weight: [1, 2, 3], bias: [0, 1] })).to.equal(2);
    expect(curveCount({ ...lists, weight: [1, 2, 3], bias: [0] })).to.equal(3);
  });

  it('differ in the parameters that vary, if the function is the same', () => {
    expect(variedParameters([plain, { ...plain, weight: 2 }])).to.deep.equal(['weight']);
    expect(variedParameters([plain, plain])).to.deep.equal([]);
    expect(variedParameters([plain, { ...plain, activation: 'elu' }])).to.equal(undefined);
  });
});

describe("a curve's formula", () => {
  for (const [changes, value, slope] of [
    [{}, 'relu(x)', 'relu′(x)'],
    [{ weight: 0.5 }, 'relu(0.5x)', '0.5 relu′(0.5x)'],
    [{ weight: -1 }, 'relu(−x)', '−relu′(−x)'],
    [{ scale: -1 }, '−relu(x)', '−relu′(x)'],
    [{ weight: -1, scale: -1 }, '−relu(−x)', 'relu′(−x)'],
    [{ bias: 0.5 }, 'relu(x + 0.5)', 'relu′(x + 0.5)'],
    [{ bias: -2, offset: -3 }, 'relu(x − 2) − 3', 'relu′(x − 2)'],
    [{ offset: 0.5, scale: 2 }, '2 relu(x) + 0.5', '2 relu′(x)'],
    [{ weight: 0, bias: 2 }, 'relu(2)', '0 relu′(2)'],
    [{ activation: 'leaky-relu' }, 'leaky-relu(x)', 'leaky-relu′(x)'],
  ] as const) {
    it(`is ${value}, and its derivative ${slope}`, () => {
      const formula = { ...plain, ...changes };
      expect(formulaNotation(formula, 'x')).to.equal(value);
      expect(formulaNotation(formula, 'x', true)).to.equal(slope);
    });
  }
});
