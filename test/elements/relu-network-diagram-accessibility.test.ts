import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../../src/elements/relu-network-diagram.js';
import type { ReluNetworkDiagram } from '../../src/elements/relu-network-diagram.js';
import { measured } from './diagram-measured.js';

const figures: Readonly<Record<string, TemplateResult>> = {
  'nothing said': html`<relu-network-diagram></relu-network-diagram>`,
  'labels and a ring': html`<relu-network-diagram
    inputs="price, shipping cost, marketing, material"
    hidden-units="affordability, awareness, perceived quality"
    outputs="top seller"
    highlight="hidden 1"
  ></relu-network-diagram>`,
  'units, values, weights and equations': html`<relu-network-diagram values="0.5" weights equations>
    <relu-unit weight="-2" bias="2" fixed></relu-unit>
    <relu-unit weight="1" bias="-1"></relu-unit>
    <relu-unit weight="2" bias="-4"></relu-unit>
  </relu-network-diagram>`,
  'two hidden layers in the dark': html`<relu-network-diagram
    theme="dark"
    hidden-units="12 4"
    values="1"
    bias-nodes
  ></relu-network-diagram>`,
  'a message': html`<relu-network-diagram highlight="hidden 9"></relu-network-diagram>`,
  'a source that is missing': html`<relu-network-diagram for="nowhere"></relu-network-diagram>`,
};

async function shown(tag: TemplateResult): Promise<ReluNetworkDiagram> {
  const diagram = await measured(await fixture<ReluNetworkDiagram>(tag));
  diagram.shadowRoot!.querySelectorAll<SVGElement>('.node')[2]?.focus();
  await diagram.updateComplete;
  return diagram;
}

describe('relu-network-diagram for everyone', () => {
  for (const [name, tag] of Object.entries(figures)) {
    it(`has no axe violations with ${name}, a node focused`, async () => {
      await expect(await shown(tag)).shadowDom.to.be.accessible();
    });

    it(`fits into 320 px from right to left with ${name}`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div dir="rtl" style="width: 320px">${tag}</div>`,
      );
      const diagram = await measured(box.querySelector('relu-network-diagram')!);
      expect(diagram.scrollWidth).to.be.at.most(320);
      expect(box.scrollWidth).to.equal(320);
    });
  }

  it('keeps every line of a unit, and its circle, at 3:1 or says what it is in words', async () => {
    const diagram = await shown(figures['units, values, weights and equations']);
    for (const node of diagram.shadowRoot!.querySelectorAll('.node')) {
      const words = [...node.querySelectorAll('text')].map((text) => text.textContent).join(' ');
      expect(words.trim()).not.to.equal('');
    }
    const states = [...diagram.shadowRoot!.querySelectorAll('.hidden')].map((node) =>
      /\b(on|off)\b/.exec(node.textContent!)?.at(0),
    );
    expect(states).to.deep.equal(['on', 'off', 'off']);
  });

  it('shows a ring around the node that the keys have reached', async () => {
    const diagram = await shown(figures['nothing said']);
    const node = diagram.shadowRoot!.activeElement!;
    expect(node.getAttribute('aria-label')).to.equal('unit 1');
    const ring = node.querySelector('.focus-ring')!;
    expect(node.matches(':focus-visible')).to.equal(getComputedStyle(ring).display !== 'none');
  });
});
