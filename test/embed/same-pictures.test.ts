import { expect } from '@open-wc/testing';

import type { ReluTrainer } from '../../src/index.js';
import '../../src/index.js';

type Figure = HTMLElement & {
  readonly updateComplete: Promise<unknown>;
  toPNG(scale?: number): Promise<Blob>;
  describe(): string;
};

const figures = {
  'curves and their derivatives':
    '<relu-plot functions="relu gelu step" derivative="beside" markers></relu-plot>',
  'small plots': '<relu-plot functions="linear sigmoid relu" layout="panels"></relu-plot>',
  'sliders and wide numbers':
    '<relu-plot scale="1000" domain="-0.001 12345" controls theme="dark"></relu-plot>',
  'a fan of lines': '<relu-subgradient slope="0.3" lines="7"></relu-subgradient>',
  kinks:
    '<relu-kinks domain="0 7" editable><relu-unit weight="1" bias="-1" output-weight="3"></relu-unit></relu-kinks>',
  'a diagram':
    '<relu-network-diagram hidden-units="3" values="0.5" equations></relu-network-diagram>',
  'a walkthrough': '<relu-walkthrough step="5" input="0.6"></relu-walkthrough>',
  'an exercise': '<relu-slider-exercise parameters="kink-slope"></relu-slider-exercise>',
  'a run with all panels':
    '<relu-trainer epochs="20" hidden-units="3" panels="units contributions prediction loss kinks"></relu-trainer>',
};

/** A page that has nothing but the CDN's script. */
async function openPage(): Promise<Document> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width: 800, height: 900 });
  frame.srcdoc =
    '<!doctype html><html lang="en"><script src="/dist/cdn/relu-elements.classic.js"></script>';
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  return frame.contentDocument!;
}

interface Outcome {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly rules: readonly string[];
  readonly content: string;
}

/** The picture that no longer changes, however busy the machine is. */
async function settledPicture(figure: Figure): Promise<Uint8Array> {
  for (let last = new Uint8Array(); ;) {
    for (let turn = 0; turn < 4; turn += 1) await new Promise(requestAnimationFrame);
    const bytes = new Uint8Array(await (await figure.toPNG(1)).arrayBuffer());
    if (isSame(bytes, last)) return bytes;
    last = bytes;
  }
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

/** What a figure draws, says and renders in a page. */
async function show(page: Document, markup: string): Promise<Outcome> {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const box = page.createElement('div');
  Object.assign(box.style, { width: '720px', font: '16px sans-serif' });
  // Imported, so that the page's own classes upgrade it.
  box.append(page.importNode(body.firstElementChild!, true));
  page.body.append(box);
  const figure = box.firstElementChild as Figure;
  await figure.updateComplete;
  if (figure.localName === 'relu-trainer') await (figure as unknown as ReluTrainer).seek(20);
  const bytes = await settledPicture(figure);
  const { adoptedStyleSheets, innerHTML } = figure.shadowRoot!;
  const rules = adoptedStyleSheets.flatMap(({ cssRules }) =>
    // The text of custom properties is kept as it was written.
    Array.from(cssRules, ({ cssText }) => cssText.replace(/\s+/g, ' ').replace(/([(,]) /g, '$1')),
  );
  // Comments are Lit's marks, with a random number in them.
  const content = innerHTML.replace(/<!--.*?-->|lit\$\d+\$/g, '').replace(/\s+/g, ' ');
  box.remove();
  return { bytes, text: figure.describe(), rules, content };
}

describe('the CDN’s script, which is built smaller than the npm modules', () => {
  let page: Document;

  before(async () => {
    page = await openPage();
  });

  after(() => page.defaultView!.frameElement!.remove());

  for (const [description, markup] of Object.entries(figures)) {
    it(`shows ${description} pixel by pixel and rule by rule as the sources do`, async () => {
      const here = await show(document, markup);
      const there = await show(page, markup);
      expect(there.text).to.equal(here.text);
      expect(there.content).to.equal(here.content);
      expect(here.rules.length).to.be.above(20);
      expect(there.rules).to.deep.equal(here.rules);
      expect(here.bytes.length).to.be.above(2000);
      expect(there.bytes.length).to.equal(here.bytes.length);
      expect(isSame(there.bytes, here.bytes)).to.equal(true);
    });
  }
});
