import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';

import type { FigureElement as Figure } from '../../src/elements/figure-element.js';
import { FigureElement } from '../../src/elements/figure-element.js';
import '../../src/index.js';
import { english } from '../../src/locales/en.js';
import type { Translation } from '../../src/locales/translation.js';

/** English in which every term is marked, so that words that are no term's stand out. */
const marked = Object.fromEntries(
  Object.entries(english as unknown as Record<string, unknown>).map(([key, text]) => [
    key,
    typeof text === 'function'
      ? (...values: unknown[]) => `⟦${String(text(...values))}⟧`
      : `⟦${String(text)}⟧`,
  ]),
);

/** Not words, but what attributes, formulas and file formats are made of. */
const symbols =
  /\b(output|tan|relu|leaky|elu|gelu|softplus|sigmoid|tanh|silu|linear|step|sin|max|min|SGD|Momentum|Adam|ReLU|Leaky|ELU|GELU|Softplus|Sigmoid|Tanh|SiLU|Linear|Step)\b/g;

/** What is left of a text without its terms, symbols, single letters and numbers. */
function unmarked(text: string): string {
  let rest = text;
  for (let before = ''; rest !== before;) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  // What stands out within a term is an element of its own, which parts its text.
  return rest.replace(/⟦[^⟦⟧]*$|^[^⟦⟧]*⟧/g, ' ').replace(symbols, ' ');
}

function leaks(element: Element): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_ALL);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.localName !== 'style') {
      found.push(node.textContent ?? '');
    }
    if (!(node instanceof Element)) continue;
    for (const name of ['aria-label', 'aria-valuetext', 'aria-roledescription', 'title', 'alt']) {
      found.push(node.getAttribute(name) ?? '');
    }
  }
  return found.filter((text) => /\p{Letter}{3,}/u.test(unmarked(text)));
}

const figures = [
  html`<relu-trainer
    controls="all"
    panels="units contributions prediction loss kinks"
    lang="qps"
  ></relu-trainer>`,
  html`<relu-trainer
    hidden-units="8 80"
    activation="tanh"
    noise="x"
    batch-size="9999"
    lang="qps"
  ></relu-trainer>`,
  html`<relu-trainer target="2*" samples="7" lang="qps"></relu-trainer>`,
  html`<relu-plot
    functions="relu step"
    controls
    markers
    derivative="beside"
    lang="qps"
  ></relu-plot>`,
  html`<relu-plot
    weight="1 2 3"
    bias="1 2"
    domain="q"
    derivative="only"
    layout="panels"
    lang="qps"
  ></relu-plot>`,
  html`<relu-plot for="nobody" lang="qps"></relu-plot>`,
  html`<relu-subgradient distribution="angles" lang="qps"></relu-subgradient>`,
  html`<relu-slider-exercise lang="qps"></relu-slider-exercise>`,
  html`<relu-slider-exercise
    solution="shown"
    parameters="kink-slope"
    lang="qps"
  ></relu-slider-exercise>`,
  html`<relu-slider-exercise
    grading="button"
    target="0,0 1,2 3,2.5 4,0"
    step="9"
    lang="qps"
  ></relu-slider-exercise>`,
  html`<relu-kinks domain="0 7" editable lang="qps">
    <relu-unit weight="1" bias="-1" output-weight="3"></relu-unit>
    <relu-unit weight="x" bias="-2" output-weight="-2.5" fixed></relu-unit>
  </relu-kinks>`,
  html`<relu-kinks lang="qps"></relu-kinks>`,
  html`<relu-network-diagram
    hidden-units="40"
    bias-nodes
    values="1"
    weights
    equations
    lang="qps"
  ></relu-network-diagram>`,
  html`<relu-network-diagram equations values="1" lang="qps">
    <relu-unit weight="-2" bias="2" fixed></relu-unit>
    <relu-unit weight="0" bias="0"></relu-unit>
  </relu-network-diagram>`,
  html`<relu-walkthrough input="0.6" step="3" lang="qps"></relu-walkthrough>`,
  html`<relu-walkthrough
    domain="0 3"
    output-activation="linear"
    step="12"
    data="0,2 1,0 q"
    lang="qps"
  >
    <relu-unit weight="-2" bias="2"></relu-unit>
  </relu-walkthrough>`,
];

describe('A language in which every term is marked', () => {
  before(() => {
    FigureElement.registerTranslation({
      ...(marked as Partial<Translation>),
      $code: 'qps',
      $name: 'Pseudo',
      $dir: 'ltr',
    });
  });

  for (const [index, template] of figures.entries()) {
    const [name] = /relu-[a-z-]+/.exec(template.strings[0])!;
    it(`finds no word beside the terms of <${name}> (${index + 1})`, async () => {
      const element = await fixture<Figure & LitElement>(template);
      await element.updateComplete;
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      await new Promise((resolve) => setTimeout(resolve, 50));
      await element.updateComplete;
      expect(leaks(element)).to.deep.equal([]);
      expect(unmarked(element.describe())).to.not.match(/\p{Letter}{3,}/u);
    });
  }
});
