import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-trainer.js';
import type { ReluTrainer } from '../../src/elements/relu-trainer.js';

const legendColor = (trainer: ReluTrainer): string | null | undefined =>
  trainer.shadowRoot!.querySelector('.legend line')?.getAttribute('stroke');

describe('the theme', () => {
  it('is set by the property as by the attribute, in any case', async () => {
    const byProperty = await fixture<ReluTrainer>(html`<relu-trainer></relu-trainer>`);
    byProperty.theme = 'dark';
    await byProperty.updateComplete;
    const byAttribute = await fixture<ReluTrainer>(
      html`<relu-trainer theme="Dark"></relu-trainer>`,
    );
    for (const trainer of [byProperty, byAttribute]) {
      expect(getComputedStyle(trainer).colorScheme).to.equal('dark');
      expect(getComputedStyle(trainer).backgroundColor).to.equal('rgb(22, 24, 29)');
    }
  });

  it('follows color-scheme and custom properties of the page as they change', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="color-scheme: light"><relu-trainer></relu-trainer></div>`,
    );
    const trainer = box.querySelector('relu-trainer')!;
    await aTimeout(50);
    const light = legendColor(trainer);
    box.style.colorScheme = 'dark';
    while (legendColor(trainer) === light) await aTimeout(10);
    trainer.style.setProperty('--relu-unit-0', 'rgb(1, 2, 3)');
    while (legendColor(trainer) !== 'rgb(1, 2, 3)') await aTimeout(10);
  });

  it('is dark where the text of the page is light, and light again with it, unless one is set', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="color: #e8e8e8; background: #16181d">
        <relu-trainer></relu-trainer><relu-trainer theme="light"></relu-trainer>
      </div>`,
    );
    const [trainer, lightTrainer] = box.querySelectorAll('relu-trainer');
    while (getComputedStyle(trainer!).colorScheme !== 'dark') await aTimeout(10);
    await aTimeout(50);
    const dark = legendColor(trainer!);
    expect(getComputedStyle(lightTrainer!).colorScheme).to.equal('light');
    for (const color of ['oklch(0.3 0.1 20)', '#767676', 'black']) {
      box.style.color = color;
      while (legendColor(trainer!) === dark) await aTimeout(10);
      expect(getComputedStyle(trainer!).colorScheme).to.equal('normal');
      box.style.color = 'rgb(200 210 220 / 90%)';
      while (legendColor(trainer!) !== dark) await aTimeout(10);
    }
  });

  it('is read anew when an element is shown again', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="color-scheme: light"><relu-trainer></relu-trainer></div>`,
    );
    const trainer = box.querySelector('relu-trainer')!;
    await aTimeout(50);
    const light = legendColor(trainer);
    box.style.display = 'none';
    await aTimeout(50);
    box.style.colorScheme = 'dark';
    await aTimeout(50);
    box.style.display = '';
    while (legendColor(trainer) === light) await aTimeout(10);
  });
});
