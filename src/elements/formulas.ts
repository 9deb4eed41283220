import { css, html, mathml } from 'lit';
import type { TemplateResult } from 'lit';

import { parseFormula } from '../core/formula.js';
import type { Formula } from '../core/formula.js';
import type { Language } from '../core/language.js';
import { speakFormula } from '../core/spoken-formula.js';
import { formulaTerms } from '../locales/en/formula.js';
import { registerEnglish } from './language-controller.js';

registerEnglish(formulaTerms);

/** For every shadow root with formulas in it. */
export const formulaStyles = css`
  math {
    font-family:
      'Latin Modern Math', 'STIX Two Math', 'Cambria Math', 'Libertinus Math', 'XITS Math',
      'Noto Sans Math', math;
    font-size: 1.06em;
    direction: ltr;
  }

  math[display='block'] {
    margin-block: 8px;
    text-align: start;
    overflow-x: auto;
  }

  /* Math fonts draw it for superscripts only, which most other fonts then make too small. */
  math .prime {
    font-family: system-ui, sans-serif;
  }

  math .framed {
    padding: 1px 3px;
    border: 1px solid var(--_frame, var(--_border));
    border-radius: 3px;
  }
`;

/**
 * A formula as native MathML, typed as `parseFormula` reads it: `formula(language, 'relu(w x + b)')`,
 * with the numbers of English. Engines that read MathML aloud do so by its structure; the others read it
 * in words. One that begins with a sign and a
 * space, `+ b`, goes on with another that a line may break after.
 */
export function formula(
  language: Language,
  text: string,
  display: 'inline' | 'block' = 'inline',
): TemplateResult {
  const tree = parseFormula(text);
  const isContinued = tree.kind === 'row' && /^[+−] /.test(text);
  const content = isContinued
    ? mathml`<mrow>${renderItems(language, tree.items, 'infix')}</mrow>`
    : render(language, tree);
  return html`<math display=${display} aria-label=${speakFormula(language, tree)}
    >${content}</math
  >`;
}

function render(language: Language, part: Formula): TemplateResult {
  switch (part.kind) {
    case 'number':
      return mathml`<mn>${language.notation(part.text)}</mn>`;
    case 'symbol':
      return mathml`<mi>${part.text}</mi>`;
    case 'operator':
      return mathml`<mo>${part.text}</mo>`;
    case 'row':
      return mathml`<mrow>${renderItems(language, part.items)}</mrow>`;
    case 'fenced': {
      const close = part.open === '(' ? ')' : ']';
      return mathml`<mrow><mo stretchy="false">${part.open}</mo>${render(language, part.body)}<mo stretchy="false">${close}</mo></mrow>`;
    }
    case 'call':
      // The mark between them is invisible; it says that the name is applied, not multiplied.
      return mathml`<mrow>${render(language, part.name)}<mo lspace="0" rspace="0">${'\u2061'}</mo>${render(language, part.argument)}</mrow>`;
    case 'framed':
      return mathml`<mrow class="framed" data-image-frame>${render(language, part.body)}</mrow>`;
    case 'fraction':
      return mathml`<mfrac>${render(language, part.above)}${render(language, part.below)}</mfrac>`;
    case 'scripts':
      return renderScripts(language, part);
  }
}

/** Between factors stands an invisible sign, before names and integrals with some room. */
function renderItems(
  language: Language,
  items: readonly Formula[],
  firstForm?: 'infix',
): TemplateResult[] {
  return items.flatMap((item, index) => {
    const before = items[index - 1];
    if (!before && firstForm && item.kind === 'operator') {
      return [mathml`<mo form=${firstForm}>${item.text}</mo>`];
    }
    // Engines know the sign of a number by its place at the start of a row only.
    if (isOperator(item, '−+') && before && isOperator(before, '=≈<>≤≥·')) {
      return [mathml`<mo form="prefix">${item.text}</mo>`];
    }
    if (!before || isSign(before) || isSign(item)) return [render(language, item)];
    const room = [before, item].some(isName) || isDifferential(item) ? '0.17em' : '0';
    return [mathml`<mo lspace="0" rspace=${room}>${'\u2062'}</mo>`, render(language, item)];
  });
}

function renderScripts(
  language: Language,
  { base, below, above }: Extract<Formula, { kind: 'scripts' }>,
): TemplateResult {
  if (below && above) {
    return mathml`<msubsup>${render(language, base)}${render(language, below)}${render(language, above)}</msubsup>`;
  }
  if (above?.kind === 'operator' && above.text === '′') {
    return mathml`<mrow>${render(language, base)}<mo class="prime" lspace="0" rspace="0">′</mo></mrow>`;
  }
  return below
    ? mathml`<msub>${render(language, base)}${render(language, below)}</msub>`
    : mathml`<msup>${render(language, base)}${render(language, above!)}</msup>`;
}

function isOperator(
  part: Formula,
  signs: string,
): part is Extract<Formula, { readonly text: string }> {
  return part.kind === 'operator' && signs.includes(part.text);
}

function isSign(part: Formula): boolean {
  return part.kind === 'operator' || (part.kind === 'scripts' && isSign(part.base));
}

/** Whether a part is a name of several letters, such as tan or ln, or begins with one. */
function isName(part: Formula): boolean {
  return part.kind === 'call' || (part.kind === 'symbol' && part.text.length > 1);
}

function isDifferential(part: Formula): boolean {
  return part.kind === 'symbol' && part.text === 'd';
}
