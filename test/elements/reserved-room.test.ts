import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-kinks.js';
import '../../src/elements/relu-network-diagram.js';
import '../../src/elements/relu-plot.js';
import '../../src/elements/relu-slider-exercise.js';
import '../../src/elements/relu-subgradient.js';
import '../../src/elements/relu-trainer.js';
import '../../src/elements/relu-walkthrough.js';
import { figureTags } from '../../src/core/figure-tags.js';
import type { ReluKinks } from '../../src/elements/relu-kinks.js';

const caption = 'A caption of two lines tells what there is to see in the figure above it.';

/** What relu.css gives an element that is not defined yet, as a page has it, at a width. */
async function reserved(waiting: HTMLElement, width: number): Promise<number> {
  const sheet = await (await fetch(new URL('../../src/relu.css', import.meta.url))).text();
  const styles = new CSSStyleSheet();
  const tagName = waiting.dataset.standsFor;
  styles.replaceSync(tagName ? sheet.replaceAll(tagName, waiting.localName) : sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  const box = await fixture<HTMLElement>(html`<div style="width: ${width}px">${waiting}</div>`);
  const { height } = waiting.getBoundingClientRect();
  box.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== styles);
  return height;
}

/** An undefined element that stands for one of the package's, which are defined here. */
function undefinedTag(tagName: string): HTMLElement {
  const waiting = document.createElement('relu-not-yet');
  waiting.dataset.standsFor = tagName;
  return waiting;
}

/** A place for a figure that nothing has mounted. */
function markedDiv(tagName: string): HTMLElement {
  const waiting = document.createElement('div');
  waiting.dataset.relu = tagName;
  return waiting;
}

describe('relu.css', () => {
  for (const tagName of figureTags) {
    it(`reserves room in the div of a ${tagName} until the figure is in it`, async () => {
      const place = markedDiv(tagName);
      place.append(document.createElement('p'));
      expect(await reserved(place, 400)).to.be.greaterThan(300);
      const figure = document.createElement(tagName);
      // So that all the height that is left would be reserved.
      figure.style.display = 'none';
      place.replaceChildren(figure);
      expect(await reserved(place, 400)).to.equal(0);
    });
  }

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
        const before = await reserved(undefinedTag(tagName), width);
        expect(await reserved(markedDiv(tagName), width), 'of a div').to.equal(before);
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
      const withUnits = (figure: HTMLElement, createUnit: () => HTMLElement): HTMLElement => {
        const units = Array.from({ length: 3 }, createUnit);
        figure.append(...units, Object.assign(document.createElement('p'), { textContent: '…' }));
        return figure;
      };
      const waiting = withUnits(undefinedTag('relu-kinks'), () =>
        document.createElement('relu-unit'),
      );
      const before = await reserved(waiting, width);
      const div = withUnits(markedDiv('relu-kinks'), () => markedDiv('relu-unit'));
      expect(await reserved(div, width), 'of a div').to.equal(before);
      const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
      const figure = withUnits(document.createElement('relu-kinks'), () =>
        document.createElement('relu-unit'),
      ) as ReluKinks;
      box.append(figure);
      await figure.updateComplete;
      await aTimeout(50);
      expect(before).to.be.greaterThan(500);
      expect(figure.getBoundingClientRect().height).to.be.closeTo(before, 1);
    });
  }
});
