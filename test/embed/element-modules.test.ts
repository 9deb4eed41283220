import { expect, fixture } from '@open-wc/testing';

import '../../src/index.js';

interface Figure extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  describe(): string;
}

/** Figures that take their network from units. */
const tags = ['relu-kinks', 'relu-network-diagram', 'relu-slider-exercise', 'relu-walkthrough'];

function figureWithUnits(tag: string): string {
  return `<${tag}>
    <relu-unit weight="-1" bias="2"></relu-unit>
    <relu-unit weight="3" bias="-3"></relu-unit>
  </${tag}>`;
}

/** Opens a page that loads one module of the CDN and nothing else. */
async function figureAlone(tag: string): Promise<Figure> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html>
    <script type="module" src="/dist/cdn/elements/${tag}.js"></script>
    ${figureWithUnits(tag)}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const figure = frame.contentDocument!.querySelector<Figure>(tag)!;
  await figure.updateComplete;
  return figure;
}

describe('the module of one element', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  for (const tag of tags) {
    it(`knows the units in a ${tag}`, async () => {
      const whole = await fixture<Figure>(figureWithUnits(tag));
      await whole.updateComplete;
      expect((await figureAlone(tag)).describe()).to.equal(whole.describe());
    });
  }
});
