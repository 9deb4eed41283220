import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../../src/elements/relu-plot.js';
import '../../src/elements/relu-subgradient.js';
import type { FigureElement } from '../../src/elements/figure-element.js';

const figures: Readonly<Record<string, TemplateResult>> = {
  'one curve': html`<relu-plot></relu-plot>`,
  'panels with markers in the dark': html`<relu-plot
    functions="linear sigmoid relu"
    layout="panels"
    theme="dark"
    markers
  ></relu-plot>`,
  'derivatives and controls': html`<relu-plot
    weight="1 2 3"
    derivative="beside"
    controls
  ></relu-plot>`,
  'many curves': html`<relu-plot weight="1 2 3 4 5 6 7 8 9 10 11 12 13 14"></relu-plot>`,
  'a message': html`<relu-plot functions="swoosh"></relu-plot>`,
  'a source that is missing': html`<relu-plot for="nowhere"></relu-plot>`,
  'the fan': html`<relu-subgradient distribution="angles"></relu-subgradient>`,
  'the fan in the dark': html`<relu-subgradient theme="dark"></relu-subgradient>`,
};

async function opened(tag: TemplateResult): Promise<FigureElement> {
  const figure = await fixture<FigureElement>(tag);
  const details = figure.shadowRoot!.querySelector('details');
  if (details) details.open = true;
  figure.shadowRoot!.querySelector<HTMLElement>('.probe')?.focus();
  await aTimeout(50);
  return figure;
}

describe('relu-plot and relu-subgradient for everyone', () => {
  for (const [name, tag] of Object.entries(figures)) {
    it(`have no axe violations with ${name}, the table open and the probe on`, async () => {
      const figure = await opened(tag);
      await expect(figure).shadowDom.to.be.accessible();
    });

    it(`fit into 320 px from right to left with ${name}`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div dir="rtl" style="width: 320px">${tag}</div>`,
      );
      const figure = box.querySelector<FigureElement>('relu-plot, relu-subgradient')!;
      await figure.updateComplete;
      figure.shadowRoot!.querySelector<HTMLElement>('.probe')?.focus();
      await aTimeout(50);
      expect(figure.scrollWidth).to.be.at.most(320);
      expect(box.scrollWidth).to.equal(320);
    });

    it(`give every control at least 24 px with ${name}`, async () => {
      const figure = await opened(tag);
      const controls = figure.shadowRoot!.querySelectorAll(
        'button, select, summary, input:not([type="radio"]), label:has(> [type="radio"])',
      );
      for (const control of controls) {
        const { width, height } = control.getBoundingClientRect();
        expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
      }
    });
  }

  it('describe themselves by the text of describe()', async () => {
    for (const tag of [figures['one curve'], figures['the fan']]) {
      const figure = await fixture<FigureElement>(tag);
      const description = figure.shadowRoot!.querySelector('#description')!;
      expect(description.textContent).to.equal(figure.describe());
    }
  });

  it('name every chart', async () => {
    const figure = await fixture<FigureElement>(figures['panels with markers in the dark']);
    const names = [...figure.shadowRoot!.querySelectorAll('[role="img"]')].map((chart) =>
      chart.getAttribute('aria-label'),
    );
    expect(names).to.deep.equal([
      'Graph: linear(z) over z from −5 to 5',
      'Graph: sigmoid(z) over z from −5 to 5',
      'Graph: relu(z) over z from −5 to 5',
    ]);
  });
});
