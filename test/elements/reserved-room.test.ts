import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-trainer.js';

/** What relu.css gives an element that is not defined yet, at a width. */
async function reserved(width: number): Promise<number> {
  const sheet = await (await fetch(new URL('../../src/relu.css', import.meta.url))).text();
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet.replaceAll('relu-trainer', 'relu-not-yet'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  const box = await fixture<HTMLElement>(
    html`<div style="width: ${width}px"><relu-not-yet></relu-not-yet></div>`,
  );
  const { height } = box.firstElementChild!.getBoundingClientRect();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== styles);
  return height;
}

describe('relu.css', () => {
  for (const width of [320, 440, 560, 700, 800]) {
    it(`reserves what a trainer ${width} px wide needs, so that nothing below it moves`, async () => {
      const before = await reserved(width);
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px"><relu-trainer></relu-trainer></div>`,
      );
      const trainer = box.querySelector('relu-trainer')!;
      await trainer.updateComplete;
      await aTimeout(50);
      expect(before).to.be.greaterThan(500);
      expect(trainer.getBoundingClientRect().height).to.be.closeTo(before, 1);
    });
  }
});
