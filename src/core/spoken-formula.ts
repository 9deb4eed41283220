import type { FencedFormula, Formula } from './formula.js';

const spokenOperators: ReadonlyMap<string, string> = new Map([
  ['+', 'plus'],
  ['−', 'minus'],
  ['·', 'times'],
  ['=', 'equals'],
  ['≈', 'is about'],
  ['≤', 'is at most'],
  ['≥', 'is at least'],
  ['<', 'is less than'],
  ['>', 'is greater than'],
  ['∫', 'the integral'],
  ['′', 'prime'],
]);

const spokenSymbols: ReadonlyMap<string, string> = new Map([
  ['α', 'alpha'],
  ['π', 'pi'],
]);

/** A formula in words, for those who hear it: "relu of w x plus b". */
export function speakFormula(formula: Formula): string {
  switch (formula.kind) {
    case 'number':
      return formula.text;
    case 'symbol':
      return spokenSymbols.get(formula.text) ?? formula.text;
    case 'operator':
      return spokenOperators.get(formula.text) ?? formula.text;
    case 'row':
      return speakRow(formula.items);
    case 'fenced':
    case 'framed':
      return speakFormula(formula.body);
    case 'call':
      return speakCall(formula.name, formula.argument);
    case 'fraction':
      return `${speakFormula(formula.above)} over ${speakFormula(formula.below)}`;
    case 'scripts':
      return speakScripts(formula.base, formula.below, formula.above);
  }
}

/** Pauses and words tell where a compound argument and a fraction end. */
function speakRow(items: readonly Formula[]): string {
  const words = items.map((item, index) => {
    const spoken = speakFormula(item);
    const next = items[index + 1];
    if (!next) return spoken;
    if (item.kind === 'call' && hasOperator(item.argument.body)) return `${spoken},`;
    return item.kind === 'fraction' && next.kind !== 'operator' ? `${spoken} times` : spoken;
  });
  return words.join(' ').replaceAll(' ,', ',');
}

function speakCall(name: Formula, argument: FencedFormula): string {
  const isExpectation = name.kind === 'symbol' && name.text === 'E' && argument.open === '[';
  return `${isExpectation ? 'the expected value' : speakFormula(name)} of ${speakFormula(argument)}`;
}

function speakScripts(base: Formula, below?: Formula, above?: Formula): string {
  const isIntegral = base.kind === 'operator' && base.text === '∫';
  if (isIntegral && below && above) {
    return `${speakFormula(base)} from ${speakFormula(below)} to ${speakFormula(above)} of`;
  }
  const words = [speakFormula(base)];
  if (below) words.push(`sub ${speakFormula(below)}`);
  if (above) words.push(speakSuperscript(above));
  return words.join(' ');
}

/** A superscript in brackets is the number of a layer, as in a_1^[1]. */
function speakSuperscript(above: Formula): string {
  if (above.kind === 'operator') return speakFormula(above);
  if (above.kind === 'fenced' && above.open === '[') return `layer ${speakFormula(above)}`;
  if (above.kind === 'number' && above.text === '2') return 'squared';
  return `to the power ${speakFormula(above)}`;
}

function hasOperator(formula: Formula): boolean {
  return formula.kind === 'row' && formula.items.some(({ kind }) => kind === 'operator');
}
