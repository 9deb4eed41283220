import { expect } from '@open-wc/testing';

import type { ReluKinks } from '../../src/index.js';
import '../../src/index.js';
import { mountMarked } from '../../src/embed/mount.js';

/** Markup as a page's author writes it. */
function show(markup: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const box = document.createElement('div');
  box.append(...body.childNodes);
  document.body.append(box);
  return box;
}

/** What the page's observers do comes before this. */
const noticed = (): Promise<void> => Promise.resolve();

describe('the mount of data-relu', () => {
  const { warn } = console;
  let warnings: string[];
  let box: HTMLElement;

  before(() => mountMarked(document));

  beforeEach(() => {
    warnings = [];
    console.warn = (...texts) => warnings.push(texts.join(' '));
  });

  afterEach(() => {
    console.warn = warn;
    box.remove();
  });

  it('puts the element into the div, with every data- as an attribute', async () => {
    box = show(
      '<div class="wide" data-relu="relu-plot" data-functions="relu tanh" data-at-zero="0.5" data-markers></div>',
    );
    await noticed();
    const [place] = box.children;
    expect(place.className).to.equal('wide');
    const [element, ...others] = place.children;
    expect(others).to.deep.equal([]);
    expect(element.localName).to.equal('relu-plot');
    const attributes = Array.from(element.attributes, ({ name, value }) => [name, value]);
    expect(attributes).to.deep.equal([
      ['functions', 'relu tanh'],
      ['at-zero', '0.5'],
      ['markers', ''],
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('makes the children of the div those of the element', async () => {
    box = show(
      '<div data-relu="relu-plot"><p>Without scripts</p>text<p slot="caption">A caption</p></div>',
    );
    const children = [...box.firstElementChild!.childNodes];
    await noticed();
    const element = box.querySelector('relu-plot')!;
    expect([...element.childNodes]).to.deep.equal(children);
  });

  it('makes data-caption the sentence under the figure, as text', async () => {
    box = show('<div data-relu="relu-plot" data-caption="One &lt;b&gt;kink&lt;/b&gt;."></div>');
    await noticed();
    const [sentence] = box.querySelector('relu-plot')!.children;
    expect([sentence.slot, sentence.textContent]).to.deep.equal(['caption', 'One <b>kink</b>.']);
    expect(sentence.children.length).to.equal(0);
    expect(warnings).to.deep.equal([]);
  });

  it('declares units inside a figure, also later', async () => {
    const unit = '<div data-relu="relu-unit" data-weight="2" data-bias="-1"></div>';
    box = show(`<div data-relu="relu-kinks">${unit}${unit}</div>`);
    await noticed();
    const figure = box.querySelector<ReluKinks>('relu-kinks')!;
    expect(figure.units.map(({ weight, bias }) => [weight, bias])).to.deep.equal([
      [2, -1],
      [2, -1],
    ]);
    figure.append(show(unit).firstElementChild!);
    await noticed();
    expect(figure.units.length).to.equal(3);
    expect(figure.querySelector('div')).to.equal(null);
  });

  it('comes where a div is added, moved or marked later', async () => {
    box = show('<section></section>');
    await noticed();
    const place = document.createElement('div');
    box.firstElementChild!.append(place);
    await noticed();
    place.dataset.relu = 'relu-subgradient';
    await noticed();
    expect(place.querySelectorAll('relu-subgradient').length).to.equal(1);
    box.append(place);
    await noticed();
    expect(place.querySelectorAll('relu-subgradient').length).to.equal(1);
  });

  it('leaves what another copy of the script has mounted', async () => {
    box = show('<div data-relu="relu-plot"><p>Fallback</p></div>');
    await noticed();
    const element = box.querySelector('relu-plot');
    mountMarked(document);
    await noticed();
    const another = show('<div data-relu="relu-plot"></div>');
    box.append(another);
    await noticed();
    expect(box.querySelector('relu-plot')).to.equal(element);
    expect(box.querySelectorAll('relu-plot').length).to.equal(2);
  });

  it('mounts the package’s own tags only, and says which', async () => {
    const markup = ['script', 'iframe', 'x-y', '', 'relu-unit', 'relu-plot onload']
      .map((tag) => `<div data-relu="${tag}" data-src="x.js">stays</div>`)
      .join('');
    box = show(markup);
    await noticed();
    for (const place of box.children) expect(place.innerHTML).to.equal('stays');
    expect(warnings.length).to.be.at.least(6);
    expect(warnings[0]).to.include('relu-plot, ').and.include('relu-unit directly inside');
  });

  it('sets attributes that the element declares only, and says which', async () => {
    box = show(
      '<div data-relu="relu-trainer" data-onclick="alert(1)" data-style="color: red" ' +
        'data-worker-src="x.js" data-hidden-unit="3" data-hidden-units="3"></div>',
    );
    await noticed();
    const element = box.querySelector('relu-trainer')!;
    expect(element.getAttributeNames()).to.deep.equal(['hidden-units']);
    const refused = ['data-onclick', 'data-style', 'data-worker-src', 'data-hidden-unit'];
    for (const name of refused) {
      expect(warnings.filter((warning) => warning.includes(`${name} can’t be used`))).not.to.be
        .empty;
    }
  });

  it('gives an element an id that another one can name, but none that the page has', async () => {
    box = show(
      '<div data-relu="relu-trainer" data-id="own-name"></div>' +
        '<div data-relu="relu-kinks" data-for="own-name" data-lang="de"></div>' +
        ['own-name', 'location', 'cookie']
          .map((id) => `<div data-relu="relu-plot" data-id="${id}"></div>`)
          .join(''),
    );
    await noticed();
    const ids = Array.from(box.querySelectorAll('*'), ({ id }) => id).filter((id) => id !== '');
    // From the last to the first, so that the second one of the same name gets it.
    expect(ids).to.deep.equal(['own-name']);
    expect(box.querySelector('relu-kinks')!.getAttribute('for')).to.equal('own-name');
    expect(box.querySelector<HTMLElement>('relu-kinks')!.lang).to.equal('de');
  });
});
