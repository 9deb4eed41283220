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

/** What a figure draws and says in a page. */
async function picture(page: Document, markup: string): Promise<[Uint8Array, string]> {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const box = page.createElement('div');
  Object.assign(box.style, { width: '720px', font: '16px sans-serif' });
  // Imported, so that the page's own classes upgrade it.
  box.append(page.importNode(body.firstElementChild!, true));
  page.body.append(box);
  const figure = box.firstElementChild as Figure;
  await figure.updateComplete;
  if (figure.localName === 'relu-trainer') await (figure as unknown as ReluTrainer).seek(20);
  for (let turn = 0; turn < 4; turn += 1) await new Promise(requestAnimationFrame);
  const bytes = new Uint8Array(await (await figure.toPNG(1)).arrayBuffer());
  box.remove();
  return [bytes, figure.describe()];
}

describe('the CDN’s script, which is built smaller than the npm modules', () => {
  let page: Document;

  before(async () => {
    page = await openPage();
  });

  after(() => page.defaultView!.frameElement!.remove());

  for (const [description, markup] of Object.entries(figures)) {
    it(`draws ${description} pixel by pixel as the sources do`, async () => {
      const [here, text] = await picture(document, markup);
      const [there, sameText] = await picture(page, markup);
      expect(here.length).to.be.above(2000);
      expect(sameText).to.equal(text);
      expect(there.length).to.equal(here.length);
      expect(there.every((byte, index) => byte === here[index])).to.equal(true);
    });
  }
});
