import type { FencedFormula, Formula } from './formula.js';
import type { Language } from './language.js';

/** A formula in words, for those who hear it: "relu of w x plus b". */
export function speakFormula(language: Language, formula: Formula): string {
  const { term } = language;
  switch (formula.kind) {
    case 'number':
      return language.notation(formula.text);
    case 'symbol':
      return term('spokenLetter', formula.text);
    case 'operator':
      return term('spokenSign', formula.text);
    case 'row':
      return speakRow(language, formula.items);
    case 'fenced':
    case 'framed':
      return speakFormula(language, formula.body);
    case 'call':
      return speakCall(language, formula.name, formula.argument);
    case 'fraction':
      return term(
        'spokenFraction',
        speakFormula(language, formula.above),
        speakFormula(language, formula.below),
      );
    case 'scripts':
      return speakScripts(language, formula.base, formula.below, formula.above);
  }
}

/** Pauses and words tell where a compound argument and a fraction end. */
function speakRow(language: Language, items: readonly Formula[]): string {
  const { term } = language;
  const words = items.map((item, index) => {
    const spoken = speakFormula(language, item);
    const next = items[index + 1];
    if (!next) return spoken;
    if (item.kind === 'call' && hasOperator(item.argument.body)) return term('spokenPause', spoken);
    const isFactor = item.kind === 'fraction' && next.kind !== 'operator';
    return isFactor ? `${spoken} ${term('spokenSign', '·')}` : spoken;
  });
  return words.join(' ').replace(/ ([,，،])/g, '$1');
}

function speakCall(language: Language, name: Formula, argument: FencedFormula): string {
  const spoken = speakFormula(language, argument);
  const isExpectation = name.kind === 'symbol' && name.text === 'E' && argument.open === '[';
  return isExpectation
    ? language.term('spokenExpectation', spoken)
    : language.term('spokenCall', speakFormula(language, name), spoken);
}

function speakScripts(
  language: Language,
  base: Formula,
  below: Formula | undefined,
  above: Formula | undefined,
): string {
  const { term } = language;
  const isIntegral = base.kind === 'operator' && base.text === '∫';
  if (isIntegral && below && above) {
    return term('spokenIntegral', speakFormula(language, below), speakFormula(language, above));
  }
  const name = speakFormula(language, base);
  const whole = below ? term('spokenSubscript', name, speakFormula(language, below)) : name;
  return above ? speakSuperscript(language, whole, above) : whole;
}

/** A superscript in brackets is the number of a layer, as in a_1^[1]. */
function speakSuperscript(language: Language, base: string, above: Formula): string {
  const { term } = language;
  const spoken = speakFormula(language, above);
  if (above.kind === 'operator') return `${base} ${spoken}`;
  if (above.kind === 'fenced' && above.open === '[') return term('spokenLayer', base, spoken);
  if (above.kind === 'number' && above.text === '2') return term('spokenSquare', base);
  return term('spokenPower', base, spoken);
}

function hasOperator(formula: Formula): boolean {
  return formula.kind === 'row' && formula.items.some(({ kind }) => kind === 'operator');
}
