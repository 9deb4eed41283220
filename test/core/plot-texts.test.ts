import { expect } from '@open-wc/testing';

import { activationCurves } from '../../src/core/activation-curves.js';
import { zipFormulas } from '../../src/core/curve-formula.js';
import type { CurveLists } from '../../src/core/curve-formula.js';
import {
  describePlot,
  formulasHeading,
  networkHeading,
  readingText,
} from '../../src/core/plot-texts.js';
import type { PlotState } from '../../src/core/plot-texts.js';
import { polylineCurve } from '../../src/core/polyline-curve.js';
import { english } from '../english.js';

const domain = [-5, 5] as const;

function formulas(changes: Partial<CurveLists>) {
  const lists = { functions: ['relu'], weight: [1], bias: [0], scale: [1], offset: [0] } as const;
  return zipFormulas({ ...lists, ...changes });
}

function curves(changes: Partial<CurveLists>) {
  return activationCurves(formulas(changes), { domain, atZero: 0, input: 'x' });
}

function described(changes: Partial<CurveLists>, derivative: PlotState['derivative'] = 'off') {
  return describePlot(english, {
    ...{ curves: curves(changes), domain, range: [-5, 5], derivative, input: 'x' },
  });
}

describe('the heading of a plot', () => {
  it('names the functions, or the parameter that varies with its values', () => {
    expect(formulasHeading(english, formulas({}), false)).to.equal('ReLU');
    expect(formulasHeading(english, formulas({ functions: ['linear', 'tanh'] }), false)).to.equal(
      'Linear and Tanh',
    );
    expect(formulasHeading(english, formulas({ weight: [0.5, 1, 2] }), true)).to.equal(
      'Derivative of ReLU with weight 0.5, 1 and 2',
    );
    expect(formulasHeading(english, formulas({ bias: [1, 2, 3, 4, 5, 6, 7] }), false)).to.equal(
      'ReLU with 7 values of the bias',
    );
    expect(formulasHeading(english, formulas({ weight: [1, -1], scale: [1, -1] }), false)).to.equal(
      '2 ReLU curves',
    );
    expect(networkHeading(english, ['units', 'prediction'], false)).to.equal(
      'Units and prediction',
    );
    expect(networkHeading(english, ['prediction'], true)).to.equal('Derivative of prediction');
  });
});

describe('the description of a plot', () => {
  it('says where a curve bends and with which slopes', () => {
    expect(described({ bias: [0.5] })).to.equal(
      'The plot shows one curve over x from −5 to 5, with y from −5 to 5. ' +
        'relu(x + 0.5) bends at x = −0.5 from slope 0 to slope 1.',
    );
  });

  it('says where a curve jumps, and what it is there', () => {
    expect(described({ functions: ['step'] })).to.include(
      'step(x) jumps at x = 0 from 0 to 1; its value there is 1.',
    );
  });

  it('says from where to where straight and smooth curves go', () => {
    expect(described({ functions: ['linear'] })).to.include(
      'linear(x) is straight, from −5 at −5 to 5 at 5.',
    );
    expect(described({ functions: ['sigmoid'] })).to.include(
      'sigmoid(x) goes from 0.006693 at −5 to 0.9933 at 5.',
    );
    expect(described({ weight: [0], bias: [2] })).to.include('relu(2) stays at 2.');
  });

  it('says what the derivative is, at the kink too', () => {
    expect(described({}, 'only')).to.include(
      'The derivative of relu(x) is 0, then 1; at x = 0 the value in use is 0.',
    );
    expect(described({ functions: ['sigmoid'] }, 'only')).to.include(
      'sigmoid′(x), the derivative, is 0.006648 at −5 and 0.006648 at 5, and farthest from 0 at ' +
        'x = 0 with 0.25.',
    );
    expect(described({ functions: ['step'] }, 'beside')).to.include(
      'The derivative of step(x) is 0; at x = 0 the value in use is 0.',
    );
  });

  it('lists all bends of a curve with several, and its slopes', () => {
    const prediction = polylineCurve({
      ...{ part: 'prediction', index: 0, label: 'prediction', exact: true },
      ...{ x: [0, 1, 2, 3], y: [2, 0, 1, 4] },
    });
    const text = describePlot(english, {
      ...{ curves: [prediction], domain: [0, 3], range: [0, 4], derivative: 'off', input: 'x' },
    });
    expect(text).to.include('prediction bends at x = 1 and 2; its slopes are −2, 1 and 3.');
  });

  it('describes a dozen curves and counts the rest', () => {
    const weight = Array.from({ length: 20 }, (_, index) => index + 1);
    expect(described({ weight })).to.include('relu(12x) bends').and.include('8 more curves');
  });
});

describe('what the probe says', () => {
  const said = (changes: Partial<CurveLists>, x: number): string => {
    const readings = curves(changes).map((curve) => ({ ...curve.read(x), label: curve.label }));
    return readingText(english, readings, 'x');
  };

  it('is x, z, y and the slope', () => {
    expect(said({ weight: [2], bias: [1] }, 1.5)).to.equal(
      'x = 1.5: z = 4, relu(2x + 1) = 4, slope 2',
    );
  });

  it('is both slopes at a kink, and the one in use', () => {
    expect(said({}, 0)).to.equal(
      'x = 0: z = 0, relu(x) = 0, slope 0 on the left and 1 on the right, 0 in use',
    );
  });

  it('is the jump where there is one', () => {
    expect(said({ functions: ['step'] }, 0)).to.include('a jump from 0 to 1, slope 0 in use');
  });

  it('is short with many curves', () => {
    const weight = [1, 2, 3, 4, 5, 6];
    expect(said({ weight }, 1)).to.include('relu(4x) = 4').and.include('and 2 more curves');
    expect(said({ weight }, 1)).to.not.include('relu(5x)');
  });
});
