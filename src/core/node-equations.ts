import { activationOf } from './diagram.js';
import type { Diagram, DiagramNode } from './diagram.js';
import { applied, indexed, inEquation, inSum, product } from './equation-terms.js';
import type { Equation } from './equation-terms.js';

/** Longer sums are shortened in the middle. */
const mostTerms = 4;

/**
 * How a node's numbers come about from the layer before it: its sum in letters, or with the numbers of
 * a forward pass. Equations end with the bias; none without a network, and none of inputs and bias units.
 */
export function nodeEquations(
  node: DiagramNode,
  before: readonly DiagramNode[],
  diagram: Diagram,
): Equation[] {
  const { layers, adjustedShown, sizes } = diagram;
  const { kind, layer, index, z, a } = node;
  if (layers.length === 0 || kind === 'input' || kind === 'bias') return [];
  const { inputs, weight, bias } = layers[layer - 1];
  const inLetters = node.role === 'adjustable' && !adjustedShown;
  const terms = before
    .filter((from) => from.kind !== 'bias')
    .map((from) => {
      const factor = inLetters ? indexed('w', node.number) : weight[index * inputs + from.index];
      return typeof factor === 'string' || from.a === undefined
        ? product(factor, symbolOf(from, diagram))
        : `${inEquation(factor)} · ${inParentheses(inEquation(from.a))}`;
    });
  const shown = inputs > mostTerms ? [...terms.slice(0, 2), '…', ...terms.slice(-1)] : terms;
  const isOnlyOutput = kind === 'output' && sizes[sizes.length - 1] === 1;
  const name = isOnlyOutput ? 'z' : indexed('z', node.number);
  const last = inLetters ? indexed('b', node.number) : inEquation(bias[index]);
  const [first, ...rest] = inSum([...shown, last]);
  const sum = [`${name} = ${first}`, ...rest];
  if (z === undefined || a === undefined) return [sum];
  const activation = activationOf(diagram, layer);
  const value = `${symbolOf(node, diagram)} = ${applied(activation, inEquation(z))}`;
  return [
    [...sum, `= ${inEquation(z)}`],
    [activation === 'linear' ? value : `${value} = ${inEquation(a)}`],
  ];
}

/** The letter of a node's value: x, a_1, y. */
function symbolOf({ kind, number }: DiagramNode, { sizes }: Diagram): string {
  const isOnly = (kind === 'input' ? sizes[0] : sizes[sizes.length - 1]) === 1;
  if (kind === 'hidden') return indexed('a', number);
  const letter = kind === 'input' ? 'x' : 'y';
  return isOnly ? letter : indexed(letter, number);
}

/** As a negative factor stands. */
function inParentheses(factor: string): string {
  return factor.startsWith('−') ? `(${factor})` : factor;
}
