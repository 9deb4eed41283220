import { aTimeout, expect } from '@open-wc/testing';

import { visit } from './visited-page.js';
import type { VisitedPage } from './visited-page.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

const manifest: Manifest = await (await fetch('/dist/custom-elements.json')).json();
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName !== undefined && tagName !== 'relu-unit');

let page: VisitedPage;

function byId<Kind extends HTMLElement>(id: string): Kind {
  return page.document.getElementById(id) as Kind;
}

async function choose(tagName: string): Promise<void> {
  const select = byId<HTMLSelectElement>('element');
  select.value = tagName;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await untilWritten();
}

async function set(name: string, value: string): Promise<void> {
  const control = byId('attributes').querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  if (control.type === 'checkbox') control.checked = value !== '';
  else control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await untilWritten();
}

/** The snippets are written once the figure has rendered. */
async function untilWritten(): Promise<void> {
  const figure = byId('figure').firstElementChild as HTMLElement & {
    updateComplete: Promise<unknown>;
  };
  await figure.updateComplete;
  await aTimeout(0);
}

function snippets(): string[] {
  return Array.from(page.document.querySelectorAll('#snippets code'), (code) => code.textContent);
}

describe('the builder', () => {
  before(async () => {
    page = await visit('/demo/builder.html', 800);
  });

  after(() => page.frame.remove());

  it('has a field for every attribute of every element', async () => {
    const select = byId<HTMLSelectElement>('element');
    const offered = Array.from(select.options, ({ value }) => value).sort();
    expect(offered).to.deep.equal(elements.map(({ tagName }) => tagName).sort());
    for (const { tagName, attributes = [] } of elements) {
      await choose(tagName!);
      const fields = byId('attributes').querySelectorAll<HTMLInputElement>('[name]');
      expect(Array.from(fields, ({ name }) => name)).to.deep.equal(
        attributes.map(({ name }) => name),
      );
      expect(byId('figure').firstElementChild!.localName).to.equal(tagName);
    }
  });

  it('shows the tag that it writes, with only what was set', async () => {
    await choose('relu-plot');
    expect(snippets()[0]).to.equal('<relu-plot></relu-plot>');
    await set('weight', '0.5 1 2');
    await set('markers', 'on');
    await set('layout', 'panels');
    const attributes = snippets()[0]
      .slice('<relu-plot '.length)
      .split('>')[0]
      .split(/\s(?=[a-z])/);
    expect(attributes.sort()).to.deep.equal(['layout="panels"', 'markers', 'weight="0.5 1 2"']);
    const plot = byId('figure').firstElementChild as HTMLElement & { curves: unknown[] };
    expect(plot.curves).to.have.length(3);
    byId<HTMLFormElement>('builder').reset();
    await aTimeout(10);
    await untilWritten();
    expect(snippets()[0]).to.equal('<relu-plot></relu-plot>');
  });

  it('pins the version of the script, with the hash of the file that it names', async () => {
    const integrity = await (await fetch('/dist/cdn/integrity.json')).json();
    const { version } = await (await fetch('/package.json')).json();
    const [, script, frame] = snippets();
    for (const text of [script, frame]) {
      expect(text).to.include(`relu-elements@${version}/dist/cdn/relu-elements.js`);
      expect(text).to.include(integrity['relu-elements.js']);
    }
    const file = await (await fetch('/dist/cdn/relu-elements.js')).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', file));
    expect(integrity['relu-elements.js']).to.equal(`sha384-${btoa(String.fromCharCode(...hash))}`);
  });

  it('writes units as children, and a picture with its description for where scripts do not run', async () => {
    await choose('relu-kinks');
    const units = byId<HTMLTextAreaElement>('units');
    units.value = '1 -1 2\n-1 0';
    units.dispatchEvent(new Event('input', { bubbles: true }));
    await untilWritten();
    expect(snippets()[0].match(/<relu-unit /g)).to.have.length(2);
    const fallback = new DOMParser().parseFromString(snippets()[3], 'text/html');
    const figure = byId('figure').firstElementChild as HTMLElement & { describe(): string };
    expect(fallback.querySelector('relu-kinks > img')!.getAttribute('alt')).to.equal(
      figure.describe(),
    );
  });

  it('cannot be talked into markup by what is typed', async () => {
    await choose('relu-plot');
    await set('heading', '"><img src=x onerror=alert(1)>');
    expect(byId('figure').querySelector('img')).to.equal(null);
    expect(byId('figure').children).to.have.length(1);
  });

  it('writes nothing to the console', () => {
    expect(page.messages).to.deep.equal([]);
  });
});
