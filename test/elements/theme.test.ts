import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-trainer.js';
import '../../src/elements/relu-plot.js';
import type { ReluPlot } from '../../src/elements/relu-plot.js';
import type { ReluTrainer } from '../../src/elements/relu-trainer.js';
import { ThemeController } from '../../src/elements/theme-controller.js';
import { english } from '../english.js';

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

  it('is that of a page that names its schemes, whatever its text', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="color: #e8e8e8; color-scheme: light dark">
        <relu-trainer></relu-trainer>
      </div>`,
    );
    const trainer = box.querySelector('relu-trainer')!;
    await aTimeout(50);
    expect(getComputedStyle(trainer).colorScheme).to.equal('light dark');
    box.style.colorScheme = 'normal';
    while (getComputedStyle(trainer).colorScheme !== 'dark') {
      box.style.color = box.style.color === 'white' ? '#e8e8e8' : 'white';
      await aTimeout(10);
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

  it('follows the size of letters that a reader has set, but none below what can be read', async () => {
    const root = document.documentElement;
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer></relu-trainer>`);
    const theme = new ThemeController(
      trainer,
      () => english,
      () => {},
    );
    theme.hostUpdated();
    const sizes = (): (string | number)[] => {
      theme.refresh();
      return [getComputedStyle(trainer).fontSize, theme.theme!.fontSize];
    };
    try {
      expect(sizes()).to.deep.equal(['14px', 12]);
      root.style.fontSize = '32px';
      expect(sizes()).to.deep.equal(['28px', 24]);
      // As on pages that count in tenths of 10 px.
      root.style.fontSize = '62.5%';
      expect(sizes()).to.deep.equal(['14px', 12]);
    } finally {
      root.style.fontSize = '';
    }
  });

  it('is read anew when the size of letters changes', async () => {
    const root = document.documentElement;
    const plot = await fixture<ReluPlot>(html`<relu-plot></relu-plot>`);
    await aTimeout(50);
    const before = plot.updateComplete;
    try {
      root.style.fontSize = '32px';
      while (plot.updateComplete === before) await aTimeout(10);
    } finally {
      root.style.fontSize = '';
    }
  });
});
