import { formulaNotation } from './curve-formula.js';
import { isOneToOne } from './diagram.js';
import type { Diagram } from './diagram.js';
import { added, applied, indexed, inEquation, inSum, product } from './equation-terms.js';
import type { Equation } from './equation-terms.js';

/** With more units than these, one equation stands for all of them. */
const mostUnits = 8;
/** Longer sums stand outside of an activation's parentheses, where a line may break. */
const mostTermsInside = 3;

/**
 * What a network computes: an equation for each unit of a network with one input and one hidden layer,
 * otherwise one for each layer. Letters stand for numbers that nobody has given, and in frames for those
 * that a reader can adjust.
 */
export function diagramEquations(diagram: Diagram): Equation[] {
  if (!isOneToOne(diagram)) return layerEquations(diagram);
  const [, count] = diagram.sizes;
  if (count > mostUnits) {
    const last = count - 1;
    const terms = ['v_0 a_0', '…', `${indexed('v', last)} ${indexed('a', last)}`, 'c'];
    return [
      [`a_i = ${applied(diagram.activation, 'w_i x + b_i')},`, `i = 0, …, ${last}`],
      ...outputOf(diagram, terms),
    ];
  }
  const units = Array.from({ length: count }, (_, unit) => unitEquation(diagram, unit));
  return [...units, ...outputEquations(diagram)];
}

function unitEquation(diagram: Diagram, unit: number): Equation {
  const { activation, roles, adjustedShown } = diagram;
  const name = indexed('a', unit);
  const [layer] = diagram.layers;
  const isAdjustable = roles[unit] === 'adjustable';
  if (layer && !isAdjustable) {
    const numbers = { weight: layer.weight[unit], bias: layer.bias[unit], scale: 1, offset: 0 };
    return [`${name} = ${formulaNotation({ activation, ...numbers }, 'x')}`];
  }
  const frame = (letter: string): string => (isAdjustable ? `frame{${letter}}` : letter);
  const sum = `${frame(indexed('w', unit))} x + ${frame(indexed('b', unit))}`;
  const letters = `${name} = ${applied(activation, sum)}`;
  if (!layer || !adjustedShown) return [letters];
  const numbers = `${inEquation(layer.weight[unit])} x ${added(inEquation(layer.bias[unit]))}`;
  return [letters, `= ${applied(activation, numbers)}`];
}

function outputEquations(diagram: Diagram): Equation[] {
  const { sizes, layers } = diagram;
  const [, layer] = layers;
  const terms = Array.from({ length: sizes[1] }, (_, unit) =>
    product(layer ? layer.weight[unit] : indexed('v', unit), indexed('a', unit)),
  );
  return outputOf(diagram, [...terms, layer ? inEquation(layer.bias[0]) : 'c']);
}

function outputOf({ outputActivation }: Diagram, terms: readonly string[]): Equation[] {
  const [first, ...rest] = inSum(terms);
  const isLinear = outputActivation === 'linear';
  if (!isLinear && terms.length <= mostTermsInside) {
    return [[`y = ${applied(outputActivation, [first, ...rest].join(' '))}`]];
  }
  const sum = [`${isLinear ? 'y' : 'z'} = ${first}`, ...rest];
  return isLinear ? [sum] : [sum, [`y = ${applied(outputActivation, 'z')}`]];
}

function layerEquations({ sizes, activation, outputActivation }: Diagram): Equation[] {
  return sizes.slice(1).map((_, index) => {
    const layer = index + 1;
    const before = index === 0 ? 'x' : `a^[${index}]`;
    const sum = `W^[${layer}] ${before} + b^[${layer}]`;
    return layer === sizes.length - 1
      ? [`y = ${applied(outputActivation, sum)}`]
      : [`a^[${layer}] = ${applied(activation, sum)}`];
  });
}
