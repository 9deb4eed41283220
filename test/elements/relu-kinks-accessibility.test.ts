import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';

import '../../src/elements/relu-kinks.js';
import type { ReluKinks } from '../../src/elements/relu-kinks.js';
import { lessonKinks, movableKinks, sliders } from './kinks-doubles.js';

const figures: Readonly<Record<string, TemplateResult>> = {
  'rows to look at': lessonKinks,
  'kinks to move': movableKinks,
  'kinks elsewhere, in the dark': html`<relu-kinks domain="-1 1" theme="dark" editable>
    <relu-unit bias="7" label="a rather long name"></relu-unit>
    <relu-unit weight="0"></relu-unit>
    <relu-unit weight="-1" bias="0.99" output-weight="-123.456"></relu-unit>
  </relu-kinks>`,
  nothing: html`<relu-kinks></relu-kinks>`,
  'a source that is missing': html`<relu-kinks for="nowhere" editable></relu-kinks>`,
};

describe('relu-kinks for everyone', () => {
  for (const [name, tag] of Object.entries(figures)) {
    it(`has no axe violations with ${name} and the tables open`, async () => {
      const kinks = await fixture<ReluKinks>(tag);
      const details = kinks.shadowRoot!.querySelector('details');
      if (details) details.open = true;
      sliders(kinks)[0]?.focus();
      await aTimeout(50);
      await expect(kinks).shadowDom.to.be.accessible();
    });

    it(`fits into 320 px from right to left with ${name}`, async () => {
      const box = await fixture<HTMLElement>(
        html`<div dir="rtl" style="width: 320px">${tag}</div>`,
      );
      const kinks = box.querySelector('relu-kinks')!;
      await kinks.updateComplete;
      await aTimeout(50);
      expect(kinks.scrollWidth).to.be.at.most(320);
      expect(box.scrollWidth).to.equal(320);
      const [inner] = kinks.shadowRoot!.querySelectorAll('.kink-row > svg');
      if (!inner) return;
      const { left, right } = inner.getBoundingClientRect();
      const outer = kinks.shadowRoot!.querySelector('figure')!.getBoundingClientRect();
      expect(left - outer.left, 'names stand left of the plot').to.be.closeTo(52, 1);
      expect(right).to.be.below(outer.right);
    });
  }

  it('gives every kink that can be moved at least 24 px', async () => {
    const kinks = await fixture<ReluKinks>(movableKinks);
    for (const control of kinks.shadowRoot!.querySelectorAll('.kink-mover, summary, button')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
    }
  });

  it('shows which kink has the focus', async () => {
    const kinks = await fixture<ReluKinks>(movableKinks);
    const shown = (): boolean[] =>
      [...kinks.shadowRoot!.querySelectorAll('.kink-focus')].map(
        (ring) => getComputedStyle(ring).display !== 'none',
      );
    expect(shown()).to.deep.equal([false, false, false]);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(kinks.shadowRoot!.activeElement).to.equal(sliders(kinks)[1]);
    expect(shown()).to.deep.equal([false, false, true]);
  });

  it('lets no live region speak while a kink moves', async () => {
    const kinks = await fixture<ReluKinks>(movableKinks);
    const [slider] = sliders(kinks);
    slider.value = '2';
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await kinks.updateComplete;
    for (const region of kinks.shadowRoot!.querySelectorAll('[role="status"], [aria-live]')) {
      expect(region.textContent.trim()).to.equal('');
    }
  });
});
