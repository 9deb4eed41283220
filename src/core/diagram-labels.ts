import { activationOf, kindOf } from './diagram.js';
import type { Diagram, DiagramGap, DiagramNode } from './diagram.js';
import type { Language } from './language.js';
import type { Layer } from './network.js';
import { wordsOf } from './wrapped-text.js';
import type { Paragraph, TextLine } from './wrapped-text.js';

/** Of the numbers at nodes; sentences and equations have more. */
const valueDigits = 3;
/** Of numbers in sentences and beside lines. */
const sentenceDigits = 4;
const subscripts = '₀₁₂₃₄₅₆₇₈₉';

/** What is written at a node: its name, and if it has numbers z, a and whether it is on. */
export function nodeLabels(
  language: Language,
  node: DiagramNode | DiagramGap,
  diagram: Diagram,
): Paragraph[] {
  const { term, number } = language;
  if (node.kind === 'gap') return [wordsOf(term('moreNodes', number(node.count)), { muted: true })];
  if (node.kind === 'bias') return [wordsOf(term('biasUnit'), { muted: true })];
  const values = valueParts(language, node, diagram);
  const name = nameOf(language, node, diagram);
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
export function layerCaption(
  { term, number }: Language,
  diagram: Diagram,
  layer: number,
): Paragraph {
  const { sizes } = diagram;
  const size = sizes[layer];
  const kind = kindOf(diagram, layer);
  const isCounted = (sizes.length > 3 && kind === 'hidden') || size > 10;
  const caption = term('layerOf', {
    ...{ kind, size, count: isCounted ? number(size) : undefined },
    activation: kind === 'input' ? undefined : activationOf(diagram, layer),
  });
  return wordsOf(caption, { muted: true });
}

/** The number of a weight or, from a bias unit, a bias; the letter of one that a reader can adjust. */
export function edgeLabel(
  language: Language,
  from: Pick<DiagramNode, 'kind' | 'index'>,
  to: DiagramNode,
  { layers, adjustedShown }: Diagram,
): TextLine {
  if (layers.length === 0) return [];
  const number = valueText(language, edgeWeight(from, to, layers[to.layer - 1]));
  if (to.role !== 'adjustable') return [{ text: number }];
  const symbol = letter(from.kind === 'bias' ? 'b' : 'w', to.number);
  return adjustedShown ? [...symbol, { text: ` = ${number}` }] : symbol;
}

/** A number as sentences about a diagram show it. */
export function valueText({ number }: Language, value: number): string {
  return number(value, sentenceDigits);
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

function nameOf({ term }: Language, node: DiagramNode, { sizes }: Diagram): Paragraph {
  const { kind, number, label, role } = node;
  const words = wordsOf(label);
  if (kind === 'hidden') {
    const parts = label === '' ? [letter('a', number)] : words.parts;
    const remark: TextLine[] = role === 'fixed' ? [[{ text: term('nodeFixed'), muted: true }]] : [];
    return { parts: [...parts, ...remark], separator: ' ' };
  }
  if (kind === 'input' || label !== '') return words;
  return wordsOf(term('outputNode', sizes[sizes.length - 1] === 1 ? undefined : number));
}

function valueParts(language: Language, node: DiagramNode, diagram: Diagram): TextLine[] {
  const { kind, layer, number, z, a, on } = node;
  if (a === undefined) return [];
  const value = (symbol: TextLine, of: number): TextLine => [
    ...symbol,
    { text: ` = ${language.number(of, valueDigits)}` },
  ];
  if (kind === 'input') return [value(letter('x', diagram.sizes[0] === 1 ? undefined : number), a)];
  // As the equations call it.
  const symbols = ['z', kind === 'output' ? 'y' : 'a'];
  const [zSymbol, aSymbol] = symbols.map((each) => letter(each, undefined));
  if (activationOf(diagram, layer) === 'linear') {
    return [[...zSymbol, { text: ' = ' }, ...value(aSymbol, a)]];
  }
  const state: TextLine[] =
    on === undefined ? [] : [[{ text: language.term(on ? 'nodeOn' : 'nodeOff') }]];
  return [value(zSymbol, z!), value(aSymbol, a), ...state];
}
