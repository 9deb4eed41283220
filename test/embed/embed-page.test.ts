import { expect } from '@open-wc/testing';

import * as elements from '../../src/index.js';
import { declaredAttributes } from '../../src/embed/declared-attributes.js';
import { figureTags } from '../../src/core/figure-tags.js';
import { embed, removeFrames } from './embedded-page.js';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; worker-src blob:";
const trustedTypes = "require-trusted-types-for 'script'; trusted-types relu-elements lit-html";

/** What stands in an embed page besides the figure. */
function sentences(frame: HTMLIFrameElement): string[] {
  const found = frame.contentDocument!.querySelectorAll('body > p');
  return Array.from(found, ({ textContent }) => textContent);
}

function figureIn(frame: HTMLIFrameElement): HTMLElement {
  return frame.contentDocument!.querySelector<HTMLElement>('body > :not(p)')!;
}

describe('the embed page', () => {
  afterEach(removeFrames);

  it('knows the tags of all figures', () => {
    const names = Object.values(elements)
      .filter((value) => value.prototype instanceof HTMLElement)
      .map(({ name }) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase())
      .filter((name) => name !== 'relu-unit');
    expect(names).to.have.members(figureTags);
  });

  for (const tag of figureTags) {
    it(`shows ${tag} and says nothing`, async () => {
      const { frame, posted } = await embed({ element: tag });
      const figure = figureIn(frame);
      expect(figure.localName).to.equal(tag);
      expect(figure.shadowRoot!.querySelector('figure')).to.exist;
      expect(sentences(frame)).to.deep.equal([]);
      expect(posted.own[0]).to.be.at.least(figure.getBoundingClientRect().height);
    });
  }

  it('shows no other tag, and says which there are', async () => {
    for (const element of ['script', 'relu-unit', 'RELU-PLOT', 'relu-plot onload', '']) {
      const { frame } = await embed({ element, src: 'https://example.org/x.js' });
      expect(figureIn(frame)).to.equal(null);
      expect(frame.contentDocument!.querySelectorAll('script').length).to.equal(2);
      expect(sentences(frame)[0]).to.include(`element="${element}" can’t be used. Allowed: one of`);
      for (const tag of figureTags) expect(sentences(frame)[0]).to.include(tag);
    }
  });

  it('hands over the attributes that the figure declares', async () => {
    const { frame } = await embed({ element: 'relu-plot', functions: 'relu tanh', markers: '' });
    const figure = figureIn(frame);
    expect(figure.getAttribute('functions')).to.equal('relu tanh');
    expect(figure.getAttribute('markers')).to.equal('');
  });

  it('hands over no other attribute, and says which are allowed', async () => {
    const refused = {
      onclick: 'alert(1)',
      style: 'color: red',
      id: 'x',
      slot: 'y',
      'worker-src': 'https://example.org/worker.js',
      for: 'z',
    };
    const { frame } = await embed({ element: 'relu-trainer', epochs: '5', ...refused });
    expect(figureIn(frame).getAttributeNames()).to.deep.equal(['epochs']);
    const [sentence] = sentences(frame);
    for (const name of Object.keys(refused)) expect(sentence).to.include(`${name}="`);
    expect(sentence).to.include('Allowed for relu-trainer: ');
    const [, allowed] = sentence.split('Allowed for relu-trainer: ');
    expect(allowed).to.include('hidden-units').and.not.include('worker-src');
  });

  it('withholds the worker’s address and nothing else that a figure declares', () => {
    for (const tag of figureTags) {
      const { observedAttributes } = customElements.get(tag) as unknown as {
        observedAttributes: string[];
      };
      expect(declaredAttributes(tag)).to.deep.equal(
        observedAttributes.filter((name) => name !== 'worker-src'),
      );
    }
  });

  it('shows markup in any value as text', async () => {
    const markup = '<img src=x onerror="parent.__injected = true"><b>bold</b>';
    const { frame } = await embed({
      element: 'relu-plot',
      heading: markup,
      caption: markup,
      functions: markup,
      [markup]: markup,
    });
    const figure = figureIn(frame);
    const { body } = frame.contentDocument!;
    expect(figure.querySelector('[slot="caption"]')!.textContent).to.equal(markup);
    expect(figure.shadowRoot!.querySelector('#heading')!.textContent.trim()).to.equal(markup);
    for (const root of [body, figure.shadowRoot!]) {
      expect(root.querySelector('img, b')).to.equal(null);
    }
    expect('__injected' in window).to.equal(false);
  });

  it('declares units', async () => {
    const query = 'element=relu-kinks&unit=1,-1,3&unit=-2,2.5&unit=1,0,1,fixed&output-bias=1';
    const { frame } = await embed(query);
    const figure = figureIn(frame) as elements.ReluKinks;
    expect(figure.units.map((unit) => Object.values(unit).slice(0, 3))).to.deep.equal([
      [1, -1, 3],
      [-2, 2.5, 1],
      [1, 0, 1],
    ]);
    expect(figure.units.map(({ fixed }) => fixed)).to.deep.equal([false, false, true]);
    expect(sentences(frame)).to.deep.equal([]);
  });

  it('says what a unit looks like if one does not', async () => {
    const bad = ['1', '1,x', '1,2,3,free', '1,2,3,fixed,4', '1,,2', '1,Infinity'];
    const query = new URLSearchParams([
      ['element', 'relu-kinks'],
      ['unit', '1,-1'],
      ...bad.map((value) => ['unit', value]),
    ]);
    const { frame } = await embed(query.toString());
    expect(figureIn(frame).children.length).to.equal(1);
    expect(sentences(frame)).to.deep.equal(
      bad.map(
        (value) =>
          `unit="${value}" can’t be used. Allowed: WEIGHT,BIAS[,OUTPUTWEIGHT[,fixed]] with numbers.`,
      ),
    );
  });

  it('takes units only where a figure has some', async () => {
    const { frame } = await embed('element=relu-plot&unit=1,2');
    expect(figureIn(frame).children.length).to.equal(0);
    expect(sentences(frame)[0]).to.match(/^Ignored: unit="1,2"/);
  });

  it('is in the language and the theme that it is asked for', async () => {
    const { frame } = await embed({ element: 'relu-plot', lang: 'EN-gb', theme: 'dark' });
    const root = frame.contentDocument!.documentElement;
    expect(root.lang).to.equal('en-GB');
    expect(root.dir).to.equal('ltr');
    expect(figureIn(frame).getAttribute('theme')).to.equal('dark');
    expect(frame.contentWindow!.getComputedStyle(root).colorScheme).to.equal('dark');
    expect(sentences(frame)).to.deep.equal([]);
  });

  it('is right to left for a language that is', async () => {
    const { frame } = await embed({ element: 'relu-plot', lang: 'ar' });
    const { dir, lang } = frame.contentDocument!.documentElement;
    expect([dir, lang]).to.deep.equal(['rtl', 'ar']);
  });

  it('stays English where it has no texts in a language, says so, and says it of nothing else', async () => {
    const { frame } = await embed({ element: 'relu-plot', lang: 'nl', caption: 'Een knik' });
    const { dir, lang } = frame.contentDocument!.documentElement;
    expect([dir, lang]).to.deep.equal(['', 'en']);
    expect(figureIn(frame).shadowRoot!.querySelector('figure')!.lang).to.equal('en');
    expect(figureIn(frame).querySelector<HTMLElement>('[slot="caption"]')!.lang).to.equal('nl');
    expect(sentences(frame)).to.deep.equal([
      'There are no texts for lang="nl"; they stay English.',
    ]);
  });

  it('marks its own sentences as English in a page that is not', async () => {
    const { frame } = await embed({ element: 'relu-plot', lang: 'ar', nonsense: '1' });
    const sentence = frame.contentDocument!.querySelector<HTMLElement>('body > p')!;
    expect([sentence.lang, sentence.dir]).to.deep.equal(['en', 'ltr']);
  });

  it('loads the texts of a language that has some, and asks for no others', async () => {
    for (const [lang, expected] of [
      ['zh-Hans', ['locales/zh-cn.js']],
      ['de-AT', ['locales/de.js']],
      ['zh-TW', []],
      ['ja', []],
      ['en-GB', []],
    ] as const) {
      const { frame } = await embed({ element: 'relu-plot', lang });
      const scripts = Array.from(
        frame.contentDocument!.head.querySelectorAll('script'),
        ({ src }) => new URL(src).pathname.replace('/dist/cdn/', ''),
      );
      expect(scripts.slice(2), lang).to.deep.equal(expected);
    }
  });

  it('speaks the language of its address', async () => {
    const { frame } = await embed({ element: 'relu-subgradient', lang: 'de' });
    const figure = frame.contentDocument!.querySelector('relu-subgradient')!;
    await figure.updateComplete;
    expect(figure.describe()).to.match(/^ReLU und 11 Geraden/);
  });

  it('says what is no language', async () => {
    const { frame } = await embed({ element: 'relu-plot', lang: '../evil' });
    expect(frame.contentDocument!.documentElement.lang).to.equal('en');
    expect(sentences(frame)[0]).to.include('lang="../evil" can’t be used.');
  });

  it('has no ground of its own', async () => {
    const { frame } = await embed({ element: 'relu-plot' });
    const { body, documentElement } = frame.contentDocument!;
    for (const element of [documentElement, body]) {
      const { backgroundColor } = frame.contentWindow!.getComputedStyle(element);
      expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    }
  });

  for (const [description, policy] of Object.entries({
    'a strict policy': strict,
    'Trusted Types': `${strict}; ${trustedTypes}`,
  })) {
    it(`works under ${description}`, async () => {
      const { frame, violations } = await embed(
        { element: 'relu-trainer', epochs: '20', lang: 'de' },
        { policy },
      );
      const trainer = figureIn(frame) as elements.ReluTrainer;
      await trainer.seek(20);
      expect(trainer.epoch).to.equal(20);
      expect(trainer.shadowRoot!.querySelector('figure')!.lang).to.equal('de');
      expect(violations).to.deep.equal([]);
      expect(sentences(frame)).to.have.length(1);
      expect(sentences(frame)[0]).to.match(/^Ignored: csp=/);
    });
  }
});
