import { expect, fixture, html } from '@open-wc/testing';

import { formula } from '../../src/elements/formulas.js';
import { english } from '../english.js';

/** A formula's elements in order, those that are only there to be heard left out. */
function elementsOf(root: Element): string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => !/^[\u2061\u2062]$/.test(element.textContent!))
    .filter((element) => element.localName !== 'mrow')
    .map((element) =>
      element.children.length > 0
        ? element.localName
        : `${element.localName} ${element.textContent!}`,
    );
}

async function rendered(text: string): Promise<Element> {
  const box = await fixture<HTMLElement>(html`<p>${formula(english, text)}</p>`);
  return box.querySelector('math')!;
}

describe('formulas', () => {
  it('are native MathML, in the namespace that browsers draw', async () => {
    const math = await rendered('relu(w x + b)');
    expect(math.namespaceURI).to.equal('http://www.w3.org/1998/Math/MathML');
    for (const element of math.querySelectorAll('*')) {
      expect(element.namespaceURI).to.equal(math.namespaceURI);
    }
    expect(elementsOf(math)).to.deep.equal([
      'mi relu',
      'mo (',
      'mi w',
      'mi x',
      'mo +',
      'mi b',
      'mo )',
    ]);
  });

  it('say that a name is applied and that factors are multiplied', async () => {
    const math = await rendered('relu(w x)');
    const invisible = [...math.querySelectorAll('mo')].map((sign) => sign.textContent);
    expect(invisible).to.include.members(['\u2061', '\u2062']);
  });

  it('set sub- and superscripts, fractions and integrals', async () => {
    expect(elementsOf(await rendered('a_1^[1]'))).to.deep.equal([
      'msubsup',
      'mi a',
      'mn 1',
      'mo [',
      'mn 1',
      'mo ]',
    ]);
    expect(elementsOf(await rendered('frac{1}{2}'))).to.deep.equal(['mfrac', 'mn 1', 'mn 2']);
    expect(elementsOf(await rendered('∫_0^1 g'))).to.deep.equal([
      'msubsup',
      'mo ∫',
      'mn 0',
      'mn 1',
      'mi g',
    ]);
  });

  it('have the words for engines that do not read MathML', async () => {
    const math = await rendered('a_1^[1] = relu(z_1)');
    expect(math.getAttribute('aria-label')).to.equal('a sub 1 layer 1 equals relu of z sub 1');
  });

  it('take room on the page', async () => {
    const math = await rendered('E[g] = ∫_0^1 g d g');
    const { width, height } = math.getBoundingClientRect();
    expect(width).to.be.greaterThan(60);
    expect(height).to.be.greaterThan(10);
  });

  it('show text only, never markup', async () => {
    const math = await rendered('<img src=x onerror=alert(1)>');
    expect(math.querySelector('img')).to.equal(null);
  });

  it('keep the room around a sign with which a piece goes on', async () => {
    const [sign] = (await rendered('+ v_1 a_1')).querySelectorAll('mo');
    expect([sign.textContent, sign.getAttribute('form')]).to.deep.equal(['+', 'infix']);
    const [minus] = (await rendered('−16')).querySelectorAll('mo');
    expect(minus.getAttribute('form')).to.equal(null);
  });
});
