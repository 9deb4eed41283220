import { aTimeout, expect } from '@open-wc/testing';

import '../../src/index.js';

const readme = await (await fetch(new URL('../../README.md', import.meta.url))).text();

/** The code blocks in a language that show one of our elements, or what a script does with it. */
function blocks(language: string): string[] {
  const pattern = new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm');
  return Array.from(readme.matchAll(pattern), ([, code]) => code);
}

/** A page's part that shows a block: the tags in it, and afterwards its scripts. */
async function show(markup: string): Promise<{ box: HTMLElement; scripts: string[] }> {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const scripts = Array.from(body.querySelectorAll('script'), (script) => {
    script.remove();
    return script.textContent;
  });
  const box = document.createElement('div');
  document.body.append(box);
  box.append(...body.childNodes);
  await aTimeout(0);
  return { box, scripts: scripts.filter((script) => script.trim() !== '') };
}

async function run(script: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    await import(/* @vite-ignore */ url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

const tags = blocks('html').filter((block) => /<relu-[a-z-]+[\s>]/.test(block));
const scripts = blocks('js').filter((block) => !block.includes('import '));

describe('the README', () => {
  afterEach(() => {
    for (const box of document.querySelectorAll('body > div')) box.remove();
  });

  it('has examples of every element', () => {
    for (const name of [
      'trainer',
      'plot',
      'subgradient',
      'slider-exercise',
      'network-diagram',
      'kinks',
      'walkthrough',
    ]) {
      expect(tags.join('\n')).to.include(`<relu-${name}`);
    }
    expect(scripts).not.to.be.empty;
  });

  for (const block of tags) {
    it(`shows what it says: ${block.split('\n').find((line) => line.includes('<relu-'))}`, async () => {
      const messages: string[] = [];
      const note = (event: Event): void =>
        void messages.push((event as Event & { message: string }).message);
      document.addEventListener('relu-invalid', note);
      const { box, scripts: inside } = await show(block);
      const figures = Array.from(box.children).filter(({ localName }) =>
        localName.startsWith('relu-'),
      );
      for (const figure of figures as (HTMLElement & { describe(): string })[]) {
        expect(customElements.get(figure.localName), figure.localName).not.to.equal(undefined);
        expect(figure.describe()).not.to.equal('');
      }
      for (const script of inside) await run(script);
      await aTimeout(20);
      document.removeEventListener('relu-invalid', note);
      expect(messages).to.deep.equal([]);
    });
  }

  it('translates a plot as it says', async () => {
    const [script] = blocks('js').filter((block) => block.includes('registerTranslation'));
    await run(
      script.replace(
        /import { (\w+) } from 'relu-elements';/,
        'const $1 = customElements.get("relu-plot");',
      ),
    );
    const { box } = await show('<relu-plot lang="nl" derivative="only"></relu-plot>');
    await aTimeout(20);
    const { textContent } = box.querySelector('relu-plot')!.shadowRoot!;
    for (const [, text] of script.matchAll(/(?:downloadPng|pointAtPlot): '(.+)'/g)) {
      expect(textContent).to.include(text);
    }
    expect(textContent).to.include('Afgeleide van ReLU');
  });

  for (const script of scripts) {
    it(`runs ${script.trim().split('\n')[0]}`, async () => {
      const [, tagName] = /querySelector\('(relu-[a-z-]+)'\)/.exec(script) ?? [];
      expect(tagName, 'an element that the script begins with').not.to.equal(undefined);
      await show(`<${tagName}></${tagName}>`);
      await run(script);
    });
  }
});
