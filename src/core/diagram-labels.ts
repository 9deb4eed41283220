import { activationName } from './descriptions.js';
import { activationOf, kindOf } from './diagram.js';
import type { Diagram, DiagramGap, DiagramNode } from './diagram.js';
import { inEquation } from './equation-terms.js';
import type { Layer } from './network.js';
import { formatNumber } from './number-format.js';
import { wordsOf } from './wrapped-text.js';
import type { Paragraph, TextLine } from './wrapped-text.js';

/** Of the numbers at nodes; sentences and equations have more. */
const valueDigits = 3;
const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** What is written at a node: its name, and if it has numbers z, a and whether it is on. */
export function nodeLabels(node: DiagramNode | DiagramGap, diagram: Diagram): Paragraph[] {
  if (node.kind === 'gap') return [wordsOf(`${formatNumber(node.count)} more`, { muted: true })];
  if (node.kind === 'bias') return [wordsOf('bias', { muted: true })];
  const values = valueParts(node, diagram);
  const name = nameOf(node, diagram);
  return [
    ...(name.parts.length > 0 ? [name] : []),
    ...(values.length > 0 ? [{ parts: values, separator: ', ' as const, whole: true }] : []),
  ];
}

/** What is written in an input's circle and on a bias unit. */
export function symbolInside({ kind, number }: DiagramNode, { sizes }: Diagram): TextLine {
  if (kind === 'bias') return [{ text: '1' }];
  if (kind !== 'input') return [];
  return letter('x', sizes[0] === 1 ? undefined : number);
}

/** What is written above a layer: what its nodes are, and how many if that cannot be seen. */
export function layerCaption(diagram: Diagram, layer: number): Paragraph {
  const { sizes } = diagram;
  const kind = kindOf(diagram, layer);
  const noun = kind === 'hidden' ? 'unit' : kind;
  const isCounted = sizes.length > 3 && kind === 'hidden' ? true : sizes[layer] > 10;
  const words = [
    ...(isCounted ? [formatNumber(sizes[layer])] : []),
    ...(kind === 'input' ? [] : [activationName(activationOf(diagram, layer))]),
    sizes[layer] === 1 ? noun : `${noun}s`,
  ];
  return wordsOf(words.join(' '), { muted: true });
}

/** The number of a weight or, from a bias unit, a bias; the letter of one that a reader can adjust. */
export function edgeLabel(
  from: Pick<DiagramNode, 'kind' | 'index'>,
  to: DiagramNode,
  { layers, adjustedShown }: Diagram,
): TextLine {
  if (layers.length === 0) return [];
  const number = inEquation(edgeWeight(from, to, layers[to.layer - 1]));
  if (to.role !== 'adjustable') return [{ text: number }];
  const symbol = letter(from.kind === 'bias' ? 'b' : 'w', to.number);
  return adjustedShown ? [...symbol, { text: ` = ${number}` }] : symbol;
}

/** The number of an edge in its layer. */
export function edgeWeight(
  from: Pick<DiagramNode, 'kind' | 'index'>,
  to: Pick<DiagramNode, 'index'>,
  { inputs, weight, bias }: Layer,
): number {
  return from.kind === 'bias' ? bias[to.index] : weight[to.index * inputs + from.index];
}

/** A letter with its index below. */
export function letter(text: string, index: number | undefined): TextLine {
  const digits = index === undefined ? '' : String(index);
  const below = digits.replace(/\d/g, (digit) => subscripts[Number(digit)]);
  return below === '' ? [{ text, italic: true }] : [{ text, italic: true }, { text: below }];
}

function nameOf(node: DiagramNode, { sizes }: Diagram): Paragraph {
  const { kind, number, label, role } = node;
  const words = wordsOf(label);
  if (kind === 'hidden') {
    const parts = label === '' ? [letter('a', number)] : words.parts;
    const remark: TextLine[] = role === 'fixed' ? [[{ text: 'fixed', muted: true }]] : [];
    return { parts: [...parts, ...remark], separator: ' ' };
  }
  if (kind === 'input' || label !== '') return words;
  return wordsOf(sizes[sizes.length - 1] === 1 ? 'output' : `output ${number}`);
}

function valueParts(node: DiagramNode, diagram: Diagram): TextLine[] {
  const { kind, layer, number, z, a, on } = node;
  if (a === undefined) return [];
  const value = (symbol: TextLine, of: number): TextLine => [
    ...symbol,
    { text: ` = ${formatNumber(of, valueDigits)}` },
  ];
  if (kind === 'input') return [value(letter('x', diagram.sizes[0] === 1 ? undefined : number), a)];
  const [zSymbol, aSymbol] = ['z', 'a'].map((each) => letter(each, undefined));
  if (activationOf(diagram, layer) === 'linear') {
    return [[...zSymbol, { text: ' = ' }, ...value(aSymbol, a)]];
  }
  const state: TextLine[] = on === undefined ? [] : [[{ text: on ? 'on' : 'off' }]];
  return [value(zSymbol, z!), value(aSymbol, a), ...state];
}
