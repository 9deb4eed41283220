import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';

import '../../src/elements/relu-plot.js';
import '../../src/elements/relu-subgradient.js';
import type { FigureElement, ReluInvalidEvent } from '../../src/elements/figure-element.js';
import type { ReluPlot } from '../../src/elements/relu-plot.js';
import type { ReluSubgradient } from '../../src/elements/relu-subgradient.js';

const plotAttributes = [
  ...['functions', 'weight', 'bias', 'scale', 'offset', 'layout', 'derivative', 'at-zero'],
  ...['domain', 'range', 'for', 'show', 'theme', 'heading'],
];
const subgradientAttributes = ['slope', 'lines', 'distribution', 'theme', 'heading'];

const storm = fc.oneof(
  fc.constantFrom(
    ...['', ' ', 'abc', '-1', '0', '1e9', '1e999', 'NaN', 'Infinity', '-Infinity', '0x10'],
    ...['x'.repeat(10_240), '9'.repeat(10_240), '1,'.repeat(5120), 'relu '.repeat(500)],
    ...['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '5 5', '3 -3', '1 2 3'],
    ...['0 0 0', '1e-300', '-1e300 1e300', 'relu step', 'auto', 'units target', '“', '1 x 2'],
  ),
  fc.string({ maxLength: 40 }),
  fc.double().map(String),
);

function messages(element: FigureElement): string {
  return element.shadowRoot!.querySelector('.problems')!.textContent!.trim();
}

describe('relu-plot and relu-subgradient: bad input', () => {
  const errors: string[] = [];
  const onError = (event: ErrorEvent) => errors.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => errors.push(String(event.reason));
  const { warn } = console;

  before(() => {
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    console.warn = () => {};
  });

  after(() => {
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    console.warn = warn;
  });

  for (const [name, attributes] of [
    ['relu-plot', plotAttributes],
    ['relu-subgradient', subgradientAttributes],
  ] as const) {
    it(`${name} never throws, says what it changed, and recovers`, async () => {
      const element =
        name === 'relu-plot'
          ? await fixture<ReluPlot>(html`<relu-plot controls markers></relu-plot>`)
          : await fixture<ReluSubgradient>(html`<relu-subgradient></relu-subgradient>`);
      const invalid: ReluInvalidEvent[] = [];
      element.addEventListener('relu-invalid', (event) => invalid.push(event));
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...attributes), storm, async (attribute, value) => {
          invalid.length = 0;
          element.setAttribute(attribute, value);
          await element.updateComplete;
          expect(element.describe()).to.not.match(/undefined|NaN|\[object/);
          for (const event of invalid) {
            expect(messages(element)).to.include(event.message);
            expect(event.message.length).to.be.lessThan(400);
          }
          expect(element.shadowRoot!.querySelector('img')).to.equal(null);
          element.removeAttribute(attribute);
          await element.updateComplete;
          expect(messages(element)).to.equal('');
        }),
        { numRuns: 150, seed: 3 },
      );
      expect(errors).to.deep.equal([]);
    });
  }

  it('takes anything that a script sets a property to', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot></relu-plot>`);
    const hostile = {
      toString: () => {
        throw new Error('hostile');
      },
    };
    const names = ['functions', 'weight', 'domain', 'range', 'atZero', 'layout', 'htmlFor', 'show'];
    for (const name of names) {
      for (const value of [undefined, null, {}, [], () => 1, Symbol('x'), 10n, NaN, hostile]) {
        (plot as unknown as Record<string, unknown>)[name] = value;
        expect(plot.curves.length).to.be.at.most(1);
      }
    }
    await plot.updateComplete;
    expect(errors).to.deep.equal([]);
  });

  it('draws as many curves as the shorter of two lists has, and says so', async () => {
    const plot = await fixture<ReluPlot>(
      html`<relu-plot weight="1 2 3" bias="0 1" scale="2"></relu-plot>`,
    );
    expect(plot.curves.map(({ label }) => label)).to.deep.equal(['2 relu(x)', '2 relu(2x + 1)']);
    expect(plot.weight).to.deep.equal([1, 2]);
    expect(messages(plot)).to.include('weight="1 2 3"').and.include('2 as in bias');
  });

  it('draws the functions that it knows, and says which it does not', async () => {
    const plot = await fixture<ReluPlot>(
      html`<relu-plot functions="relu swoosh tanh"></relu-plot>`,
    );
    expect(plot.functions).to.deep.equal(['relu', 'tanh']);
    expect(messages(plot)).to.include('functions="relu swoosh tanh"').and.include('leaky-relu');
  });

  it('swaps a reversed domain or range and widens an empty one, and says so', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot domain="5 -5" range="3 3"></relu-plot>`);
    expect(plot.domain).to.deep.equal([-5, 5]);
    expect(plot.range).to.deep.equal([2.5, 3.5]);
    expect(messages(plot)).to.include('domain="5 -5"').and.include('range="3 3"');
    expect(plot.curves).to.have.length(1);
  });

  it('takes nothing from a state that is not its own', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot></relu-plot>`);
    const { range } = plot;
    for (const ranges of [5, 'values', { values: [NaN, 1] }, { values: [3, 2] }, null]) {
      plot.state = { version: 1, settings: {}, probe: 'x', ranges } as never;
      await plot.updateComplete;
      expect(plot.range).to.deep.equal(range);
    }
    expect(errors).to.deep.equal([]);
  });

  it('clamps at-zero, and uses at most 64 curves', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot at-zero="7"></relu-plot>`);
    expect(plot.atZero).to.equal(1);
    plot.setAttribute('weight', '1 '.repeat(100));
    expect(plot.curves).to.have.length(64);
  });

  it('clamps the slope and the lines of the fan', async () => {
    const fan = await fixture<ReluSubgradient>(
      html`<relu-subgradient slope="2" lines="1" distribution="random"></relu-subgradient>`,
    );
    expect([fan.slope, fan.lines, fan.distribution]).to.deep.equal([1, 2, 'slopes']);
    expect(messages(fan)).to.include('slope').and.include('lines').and.include('distribution');
  });
});
