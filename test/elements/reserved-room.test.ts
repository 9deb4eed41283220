import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-plot.js';
import '../../src/elements/relu-subgradient.js';
import '../../src/elements/relu-trainer.js';

const caption = 'A caption of two lines tells what there is to see in the figure above it.';

/** What relu.css gives an element that is not defined yet, at a width. */
async function reserved(tagName: string, width: number): Promise<number> {
  const sheet = await (await fetch(new URL('../../src/relu.css', import.meta.url))).text();
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet.replaceAll(tagName, 'relu-not-yet'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  const box = await fixture<HTMLElement>(
    html`<div style="width: ${width}px"><relu-not-yet></relu-not-yet></div>`,
  );
  const { height } = box.firstElementChild!.getBoundingClientRect();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== styles);
  return height;
}

describe('relu.css', () => {
  for (const tagName of ['relu-trainer', 'relu-plot', 'relu-subgradient'] as const) {
    for (const width of [320, 440, 560, 700, 800]) {
      it(`reserves what a ${tagName} ${width} px wide needs, so that nothing below it moves`, async () => {
        const before = await reserved(tagName, width);
        const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
        const figure = document.createElement(tagName);
        if (tagName !== 'relu-trainer') {
          figure.append(Object.assign(document.createElement('span'), { textContent: caption }));
          figure.firstElementChild!.slot = 'caption';
        }
        box.append(figure);
        await figure.updateComplete;
        await aTimeout(50);
        expect(before).to.be.greaterThan(400);
        expect(figure.getBoundingClientRect().height).to.be.closeTo(before, 1);
      });
    }
  }
});
