import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-kinks.js';
import '../../src/elements/relu-network-diagram.js';
import '../../src/elements/relu-plot.js';
import '../../src/elements/relu-slider-exercise.js';
import '../../src/elements/relu-subgradient.js';
import '../../src/elements/relu-trainer.js';
import '../../src/elements/relu-walkthrough.js';
import type { ReluKinks } from '../../src/elements/relu-kinks.js';

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
  const tagNames = [
    'relu-trainer',
    'relu-plot',
    'relu-subgradient',
    'relu-network-diagram',
    'relu-slider-exercise',
    'relu-walkthrough',
  ] as const;
  for (const tagName of tagNames) {
    for (const width of [320, 440, 560, 700, 800]) {
      it(`reserves what a ${tagName} ${width} px wide needs, so that nothing below it moves`, async () => {
        const before = await reserved(tagName, width);
        const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
        const figure = document.createElement(tagName);
        if (tagName !== 'relu-trainer' && tagName !== 'relu-walkthrough') {
          figure.append(Object.assign(document.createElement('span'), { textContent: caption }));
          figure.firstElementChild!.slot = 'caption';
        }
        box.append(figure);
        await figure.updateComplete;
        await aTimeout(50);
        expect(before).to.be.greaterThan(300);
        expect(figure.getBoundingClientRect().height).to.be.closeTo(before, 1);
      });
    }
  }

  for (const width of [320, 560, 800]) {
    it(`reserves a row for each unit of a relu-kinks ${width} px wide`, async () => {
      const withUnits = (tagName: string): HTMLElement => {
        const figure = document.createElement(tagName);
        const units = Array.from({ length: 3 }, () => document.createElement('relu-unit'));
        figure.append(...units, Object.assign(document.createElement('p'), { textContent: '…' }));
        return figure;
      };
      const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
      const sheet = await (await fetch(new URL('../../src/relu.css', import.meta.url))).text();
      const styles = new CSSStyleSheet();
      styles.replaceSync(sheet.replaceAll('relu-kinks', 'relu-not-yet'));
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
      const waiting = withUnits('relu-not-yet');
      box.append(waiting);
      const before = waiting.getBoundingClientRect().height;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== styles);
      waiting.remove();
      const figure = withUnits('relu-kinks') as ReluKinks;
      box.append(figure);
      await figure.updateComplete;
      await aTimeout(50);
      expect(before).to.be.greaterThan(500);
      expect(figure.getBoundingClientRect().height).to.be.closeTo(before, 1);
    });
  }
});
