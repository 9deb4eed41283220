import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';

import '../../src/elements/relu-plot.js';
import '../../src/elements/relu-trainer.js';
import type { ReluPlot } from '../../src/elements/relu-plot.js';
import type { ReluTrainer } from '../../src/elements/relu-trainer.js';
import { FigureElement } from '../../src/elements/figure-element.js';
import '../../src/locales/ar.js';
import '../../src/locales/de.js';
import '../../src/locales/fr.js';
import '../../src/locales/zh-cn.js';

const german = 'ReLU mit Gewicht 0,5 und 2';
const english = 'ReLU with weight 0.5 and 2';

function headingOf(element: Element): string {
  return element.shadowRoot!.querySelector('.heading')!.textContent!.trim();
}

function figureOf(element: Element): HTMLElement {
  return element.shadowRoot!.querySelector('figure')!;
}

/** Once its language has been noticed and said. */
async function settled(element: Element): Promise<void> {
  // A mutation observer is told before this timer.
  await new Promise((resolve) => setTimeout(resolve));
  await (element as LitElement).updateComplete;
}

async function plotIn(lang: string): Promise<ReluPlot> {
  const box = await fixture(
    html`<div lang=${lang}>
      <relu-plot weight="0.5 2"></relu-plot>
    </div>`,
  );
  const plot = box.querySelector('relu-plot')!;
  await settled(plot);
  return plot;
}

describe('The language of a figure', () => {
  it('is that of the nearest ancestor with a lang', async () => {
    const box = await fixture(
      html`<div lang="de">
        <relu-plot id="outer" weight="0.5 2"></relu-plot>
        <p lang="en"><relu-plot id="inner" weight="0.5 2"></relu-plot></p>
      </div>`,
    );
    const [outer, inner] = box.querySelectorAll('relu-plot');
    await settled(outer);
    expect(headingOf(outer)).to.equal(german);
    expect(headingOf(inner)).to.equal(english);
  });

  it('is its own lang before that of any ancestor', async () => {
    const plot = await plotIn('en');
    plot.lang = 'de';
    await settled(plot);
    expect(headingOf(plot)).to.equal(german);
  });

  it('is looked for through shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const plot = document.createElement('relu-plot');
    plot.setAttribute('weight', '0.5 2');
    root.append(plot);
    await settled(plot);
    expect(headingOf(plot)).to.equal(german);
    host.lang = 'en';
    await settled(plot);
    expect(headingOf(plot)).to.equal(english);
  });

  it('follows the page when its lang changes', async () => {
    const before = document.documentElement.lang;
    const plot = await fixture<ReluPlot>(html`<relu-plot weight="0.5 2"></relu-plot>`);
    try {
      document.documentElement.lang = 'de';
      await settled(plot);
      expect(headingOf(plot)).to.equal(german);
      expect(plot.describe()).to.include('Zu sehen sind 2 Kurven');
    } finally {
      document.documentElement.lang = before;
    }
    await settled(plot);
    expect(headingOf(plot)).to.equal(english);
  });

  it('is English for languages without a translation, and says so', async () => {
    const plot = await plotIn('ja');
    expect(headingOf(plot)).to.equal(english);
    expect(figureOf(plot).lang).to.equal('en');
    expect(figureOf(plot).hasAttribute('dir')).to.equal(false);
  });

  it('is English where nobody can know it: an empty or senseless lang', async () => {
    for (const lang of ['', 'x', '!!', 'de_DE_!']) {
      expect(headingOf(await plotIn(lang)), lang).to.equal(english);
    }
  });

  it('takes a regional variety for its language, with the numbers of the region', async () => {
    const plot = await plotIn('de-AT');
    expect(headingOf(plot)).to.equal(german);
    expect(figureOf(plot).lang).to.equal('de-AT');
  });

  it('takes simplified Chinese under each of its names, and not traditional Chinese', async () => {
    for (const lang of ['zh', 'zh-CN', 'zh-Hans', 'zh-SG', 'zh-Hans-HK']) {
      expect(headingOf(await plotIn(lang)), lang).to.equal('ReLU，权重为 0.5和2');
    }
    for (const lang of ['zh-TW', 'zh-Hant']) {
      expect(headingOf(await plotIn(lang)), lang).to.equal(english);
    }
  });

  it('goes from right to left in Arabic, with minus signs on the left of their numbers', async () => {
    const plot = await plotIn('ar');
    expect(figureOf(plot).dir).to.equal('rtl');
    expect(plot.describe()).to.include('من \u200e−5 إلى 5');
  });

  it('speaks the language as soon as its translation is registered, and English where it lacks a term', async () => {
    const plot = await plotIn('tlh');
    expect(headingOf(plot)).to.equal(english);
    FigureElement.registerTranslation({
      $code: 'tlh',
      $name: 'tlhIngan Hol',
      $dir: 'ltr',
      withParameter: (name, _parameter, values) => `${name}: ${values} ’oH`,
      notANumber: 'mI’ ’oHbe’',
    });
    await settled(plot);
    expect(headingOf(plot)).to.match(/^ReLU: 0\.5 and 2 ’oH$/);
    const summary = plot.shadowRoot!.querySelector('summary')!;
    expect(summary.textContent).to.equal('Data');
  });

  it('writes the numbers of its texts as Intl does', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer lang="de" epochs="4000"></relu-trainer>`,
    );
    await settled(trainer);
    const status = trainer.shadowRoot!.querySelector('[part="status"]')!;
    expect(status.textContent!.replace(/\s+/g, ' ').trim()).to.match(
      /^Epoche 0 von 4\.000 · mittlerer quadratischer Fehler 14\d\.\d{3}$/,
    );
    trainer.lang = 'fr';
    await settled(trainer);
    expect(status.textContent!.replace(/\s+/g, ' ').trim()).to.match(/^époque 0 sur 4 000 · /);
  });

  it('leaves values, attributes and what scripts read as they are', async () => {
    const plot = await plotIn('de');
    expect(plot.getAttribute('weight')).to.equal('0.5 2');
    expect(plot.weight).to.deep.equal([0.5, 2]);
    expect(plot.curves.map(({ label }) => label)).to.deep.equal(['relu(0.5x)', 'relu(2x)']);
  });

  it('puts what is wrong with an attribute into words anew', async () => {
    const plot = await plotIn('en');
    plot.setAttribute('layout', 'round');
    await settled(plot);
    const messages = plot.shadowRoot!.querySelector('[part="message"]')!;
    expect(messages.textContent).to.include('layout="round" can’t be used');
    plot.lang = 'de';
    await settled(plot);
    expect(messages.textContent).to.include('layout="round" ist hier nicht möglich');
  });
});
