import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

import '../../src/index.js';

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string }[];
}

/** Every element with all that it can show. */
const richest: Readonly<Record<string, TemplateResult>> = {
  'relu-kinks': html`<relu-kinks editable>
    <relu-unit weight="1" bias="-1"></relu-unit>
  </relu-kinks>`,
  'relu-network-diagram': html`<relu-network-diagram
    equations
    weights
    bias-nodes
    values="1"
    hidden-units="2 2"
    theme="nonsense"
  ></relu-network-diagram>`,
  'relu-plot': html`<relu-plot
    functions="relu tanh"
    weight="1 2"
    derivative="beside"
    layout="panels"
    controls
  ></relu-plot>`,
  'relu-slider-exercise': html`<relu-slider-exercise></relu-slider-exercise>`,
  'relu-subgradient': html`<relu-subgradient></relu-subgradient>`,
  'relu-trainer': html`<relu-trainer
    controls="all"
    panels="units contributions prediction loss kinks"
    epochs="20"
  ></relu-trainer>`,
  'relu-walkthrough': html`<relu-walkthrough autoplay></relu-walkthrough>`,
};

/** Opens what is closed, presses what shows more, and collects the names of parts on the way. */
async function partsOf(figure: LitElement): Promise<string[]> {
  const root = figure.shadowRoot!;
  const parts = new Set<string>();
  const collect = async (): Promise<void> => {
    await figure.updateComplete;
    for (const element of root.querySelectorAll('[part]')) {
      for (const part of element.part) parts.add(part);
    }
  };
  await collect();
  for (const details of root.querySelectorAll('details')) details.open = true;
  await new Promise((resolve) => setTimeout(resolve, 50));
  await collect();
  for (const name of ['hint', 'check', 'solution', 'download']) {
    root.querySelector<HTMLElement>(`[part~="button-${name}"]`)?.click();
    await collect();
  }
  return [...parts];
}

describe('the parts of an element', () => {
  let declarations: readonly Declaration[];

  before(async () => {
    // A download that really starts takes the focus of Firefox from all files that follow. It may
    // start after the last test here, so what links do is not restored.
    HTMLAnchorElement.prototype.click = () => {};
    const manifest = await (await fetch('/dist/custom-elements.json')).json();
    declarations = manifest.modules.flatMap(
      (module: { declarations: readonly Declaration[] }) => module.declarations,
    );
  });

  for (const [tagName, template] of Object.entries(richest)) {
    it(`are all in the manifest of ${tagName}, those of one kind under its name`, async () => {
      const { cssParts = [] } = declarations.find((each) => each.tagName === tagName)!;
      const names = cssParts.map(({ name }) => name);
      // Of a width that does not depend on a scroll bar.
      const box = await fixture(html`<div style="width: 640px">${template}</div>`);
      const parts = await partsOf(box.firstElementChild as LitElement);
      const isKnown = (part: string): boolean =>
        names.some((name) => part === name || part.startsWith(`${name}-`));
      expect(parts.filter((part) => !isKnown(part))).to.deep.equal([]);
      expect(names.filter((name) => !parts.includes(name))).to.deep.equal([]);
    });
  }
});
