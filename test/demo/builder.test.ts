import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { unzipSync } from 'fflate';

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
  const control = byId('builder').querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  if (control.type === 'checkbox') control.checked = value !== '';
  else control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await untilWritten();
}

async function write(id: 'units' | 'caption', text: string): Promise<void> {
  const field = byId<HTMLInputElement>(id);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
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

/** What the button makes: every zip that the page hands to the browser, by its name. */
async function makePackages(format: string): Promise<Record<string, Record<string, Uint8Array>>> {
  const made = new Map<string, Blob>();
  const { URL: addresses, HTMLAnchorElement: Anchor } = page.window;
  const { createObjectURL } = addresses;
  const { click } = Anchor.prototype;
  addresses.createObjectURL = (blob: Blob) => {
    const address = `blob:${made.size}`;
    made.set(address, blob);
    return address;
  };
  const names: string[] = [];
  Anchor.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
  try {
    byId('packaged').textContent = '';
    byId<HTMLSelectElement>('format').value = format;
    byId<HTMLFormElement>('package').requestSubmit();
    await waitUntil(() => byId('packaged').textContent !== '', 'the package is made');
  } finally {
    addresses.createObjectURL = createObjectURL;
    Anchor.prototype.click = click;
  }
  const zips = await Promise.all(
    [...made.values()].map(async (blob, index) => {
      const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
      return [names[index], files] as const;
    }),
  );
  return Object.fromEntries(zips);
}

function textOf(files: Record<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(files[name]);
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
      const fields = byId('builder').querySelectorAll<HTMLInputElement>('[name]');
      expect(Array.from(fields, ({ name }) => name)).to.have.members(
        attributes.map(({ name }) => name),
      );
      expect(byId('figure').firstElementChild!.localName).to.equal(tagName);
    }
  });

  it('asks first for what a figure teaches, and folds what is about the page', async () => {
    await choose('relu-slider-exercise');
    const fields = byId('builder').querySelectorAll<HTMLInputElement>('[name]');
    expect(fields[0].name).to.equal('target');
    for (const name of ['name', 'required', 'disabled', 'readonly', 'theme']) {
      const field = byId('builder').querySelector(`[name="${name}"]`)!;
      expect(field.closest('details')?.open, name).to.equal(false);
    }
  });

  it('keeps the figure in view beside the form where there is room', async () => {
    await choose('relu-plot');
    for (const [width, isBeside] of [
      [1200, true],
      [800, false],
    ] as const) {
      page.frame.style.inlineSize = `${width}px`;
      page.window.scrollTo(0, 0);
      const figure = byId('figure').getBoundingClientRect();
      const form = byId('builder').getBoundingClientRect();
      if (isBeside) expect(figure.left).to.be.at.least(form.right);
      else expect(figure.bottom).to.be.at.most(form.top);
      const last = byId('texts');
      last.scrollIntoView({ block: 'end', behavior: 'instant' });
      await aTimeout(0);
      const { top } = byId('figure').getBoundingClientRect();
      expect(top >= 0 && top < 600, `${width}`).to.equal(isBeside);
    }
    page.window.scrollTo(0, 0);
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
    expect(script).to.include(integrity['../relu.css']);
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
    await write('units', '1 -1 2\n-1 0');
    expect(snippets()[0].match(/<relu-unit /g)).to.have.length(2);
    const fallback = new DOMParser().parseFromString(snippets()[3], 'text/html');
    const figure = byId('figure').firstElementChild as HTMLElement & { describe(): string };
    expect(fallback.querySelector('relu-kinks > img')!.getAttribute('alt')).to.equal(
      figure.describe(),
    );
  });

  it('keeps a unit fixed, and says which lines are none', async () => {
    await choose('relu-kinks');
    await write('units', '1 -1 2 fixed\na 1 1\n0x10 1');
    const tag = new DOMParser().parseFromString(snippets()[0], 'text/html');
    const units = tag.querySelectorAll('relu-unit');
    expect(units).to.have.length(1);
    expect(units[0].hasAttribute('fixed')).to.equal(true);
    expect(byId('units-problem').textContent).to.include('“a 1 1”, “0x10 1”');
    expect(await makePackages('scorm12')).to.deep.equal({});
    expect(byId('packaged').textContent).to.include('“a 1 1”');
    await write('units', '');
    expect(byId('units-problem').textContent).to.equal('');
  });

  it('offers the languages of the figures, and shows and writes the one that is chosen', async () => {
    await choose('relu-plot');
    const { options } = byId('builder').querySelector<HTMLSelectElement>('[name="lang"]')!;
    const codes = Array.from(options, ({ value }) => value);
    expect(codes).to.deep.equal(['', 'en', 'de', 'es', 'fr', 'zh-CN', 'ar']);
    await set('lang', 'de');
    const figure = byId('figure').firstElementChild!;
    await waitUntil(() => figure.shadowRoot!.querySelector('figure')?.lang === 'de', 'German');
    await waitUntil(() => snippets()[1].includes('locales/de.js'), 'the script of the language');
    const integrity = await (await fetch('/dist/cdn/integrity.json')).json();
    expect(snippets()[0]).to.include('lang="de"');
    for (const text of [snippets()[1], snippets()[2]]) {
      expect(text).to.include('dist/cdn/locales/de.js');
      expect(text).to.include(integrity['locales/de.js']);
    }
  });

  it('makes a package in that language, with its caption and its title', async () => {
    await choose('relu-slider-exercise');
    await set('lang', 'de');
    await write('caption', 'Zwei <Knicke>.');
    await waitUntil(() => byId<HTMLInputElement>('title').placeholder.startsWith('Das'), 'German');
    const packages = await makePackages('scorm12');
    expect(Object.keys(packages)).to.deep.equal(['relu-slider-exercise-scorm12.zip']);
    const [files] = Object.values(packages);
    expect(Object.keys(files)).to.include('locales/de.js');
    const content = new DOMParser().parseFromString(textOf(files, 'index.html'), 'text/html');
    expect(content.documentElement.lang).to.equal('de');
    expect(content.querySelector('[slot="caption"]')!.textContent).to.equal('Zwei <Knicke>.');
    expect(content.title).to.equal(byId<HTMLInputElement>('title').placeholder);
    byId<HTMLInputElement>('title').value = 'Woche 3';
    const [named] = Object.values(await makePackages('cmi5'));
    expect(textOf(named, 'cmi5.xml')).to.include('>Woche 3<');
    byId<HTMLInputElement>('title').value = '';
    await set('heading', ' ');
    expect(byId<HTMLInputElement>('title').placeholder).to.match(/^Das /);
  });

  it('makes a package for every standard at once', async () => {
    await choose('relu-slider-exercise');
    expect(Object.keys(await makePackages('all'))).to.have.members(
      ['scorm12', 'scorm2004', 'cmi5'].map((format) => `relu-slider-exercise-${format}.zip`),
    );
  });

  it('refuses a package of what the figure would refuse, in the figure’s words', async () => {
    for (const [tagName, name, value] of [
      ['relu-slider-exercise', 'target', '0,1 0,2 3,3'],
      ['relu-kinks', 'domain', '5 1'],
      ['relu-kinks', 'for', 'elsewhere'],
    ]) {
      await choose(tagName);
      page.messages.length = 0;
      await set(name, value);
      expect(await makePackages('scorm12'), name).to.deep.equal({});
      expect(byId('packaged').textContent).to.include(name);
      await set(name, '');
    }
    // Said by the figures; it is what they are for.
    page.messages.length = 0;
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
