import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';

import '../../src/elements/relu-walkthrough.js';
import type { ReluInvalidEvent } from '../../src/elements/figure-element.js';
import type { ReluWalkthrough } from '../../src/elements/relu-walkthrough.js';

interface Case {
  readonly property: keyof ReluWalkthrough;
  readonly used: unknown;
  readonly allowed: string;
}

const cases: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  step: {
    '0': { property: 'step', used: 1, allowed: 'a whole number from 1 to 7' },
    '8': { property: 'step', used: 7, allowed: 'a whole number from 1 to 7' },
    '2.4': { property: 'step', used: 2, allowed: 'a whole number from 1 to 7' },
    last: { property: 'step', used: 1, allowed: 'a whole number from 1 to 7' },
  },
  input: {
    '1.5': { property: 'input', used: 1, allowed: 'a number from 0 to 1' },
    '-Infinity': { property: 'input', used: 0, allowed: 'a number from 0 to 1' },
    half: { property: 'input', used: 0.5, allowed: 'a number from 0 to 1' },
  },
  domain: {
    '1 0': { property: 'domain', used: [0, 1], allowed: 'the smaller first' },
    '': { property: 'domain', used: [0, 1], allowed: 'two numbers' },
  },
  activation: {
    swoosh: { property: 'activation', used: 'relu', allowed: 'one of relu, leaky-relu' },
  },
  'output-activation': {
    swoosh: { property: 'outputActivation', used: 'relu', allowed: 'one of relu, leaky-relu' },
  },
  'output-bias': {
    much: { property: 'outputBias', used: -16, allowed: 'a number from −1,000 to 1,000' },
    '5000': { property: 'outputBias', used: 1000, allowed: 'a number from −1,000 to 1,000' },
  },
  data: {
    '1,2 3': {
      ...{ property: 'data', allowed: 'up to 1,000 points such as 0,0 0.5,1 1,0' },
      used: [
        [0, 0],
        [0.5, 1],
        [1, 0],
      ],
    },
  },
};

function messages(walk: ReluWalkthrough): string[] {
  return [...walk.shadowRoot!.querySelectorAll('.problems p')].map((each) => each.textContent!);
}

async function told(
  attribute: string,
  value: string,
): Promise<[ReluWalkthrough, ReluInvalidEvent[]]> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const walk = document.createElement('relu-walkthrough');
  const events: ReluInvalidEvent[] = [];
  walk.addEventListener('relu-invalid', (event) => events.push(event));
  walk.setAttribute(attribute, value);
  box.append(walk);
  await walk.updateComplete;
  return [walk, events];
}

describe('relu-walkthrough with values it cannot use', () => {
  let warn: typeof console.warn;
  beforeEach(() => {
    warn = console.warn;
    console.warn = () => {};
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const [attribute, values] of Object.entries(cases)) {
    for (const [value, { property, used, allowed }] of Object.entries(values)) {
      it(`uses another ${attribute} instead of "${value}", and says so once`, async () => {
        const [walk, events] = await told(attribute, value);
        expect(walk[property]).to.deep.equal(used);
        expect(events.map((event) => [event.attribute, event.value])).to.deep.equal([
          [attribute, value],
        ]);
        expect(messages(walk)).to.have.length(1);
        expect(messages(walk)[0]).to.include(`${attribute}="${value}"`).and.include(allowed);
        walk.setAttribute('heading', 'again');
        await walk.updateComplete;
        expect(events).to.have.length(1);
        walk.removeAttribute(attribute);
        await walk.updateComplete;
        expect(messages(walk)).to.deep.equal([]);
      });
    }
  }

  it('takes the middle of a domain that the usual x is not in, without a word', async () => {
    const [walk, events] = await told('domain', '2 4');
    expect([walk.input, events.length]).to.deep.equal([3, 0]);
  });

  it('takes no data where the author wants none', async () => {
    const [walk, events] = await told('data', '');
    expect([walk.data, events.length]).to.deep.equal([[], 0]);
    expect(walk.targetPoints).to.equal(undefined);
  });

  it('says which unit is meant', async () => {
    const walk = await fixture<ReluWalkthrough>(
      html`<relu-walkthrough><relu-unit weight="heavy"></relu-unit></relu-walkthrough>`,
    );
    expect(messages(walk)[0]).to.include('relu-unit 1: weight="heavy"');
    expect(walk.steps).to.have.length(5);
  });

  it('takes back a step that is too far when units come', async () => {
    const [walk] = await told('step', '9');
    expect(walk.step).to.equal(7);
    walk.append(...[0, 1, 2].map(() => document.createElement('relu-unit')));
    await aTimeout(0);
    expect([walk.step, messages(walk).length]).to.deep.equal([9, 0]);
  });

  it('refuses a state that is none, and keeps the one it has', async () => {
    const walk = await fixture<ReluWalkthrough>(
      html`<relu-walkthrough step="3"></relu-walkthrough>`,
    );
    walk.state = 'nonsense' as unknown as typeof walk.state;
    await walk.updateComplete;
    expect(walk.step).to.equal(3);
    expect(messages(walk)[0]).to.include('state=');
  });

  it('never throws, whatever a page sets', async () => {
    const walk = await fixture<ReluWalkthrough>(html`<relu-walkthrough></relu-walkthrough>`);
    const name = fc.constantFrom(
      ...['step', 'input', 'domain', 'data', 'activation', 'outputActivation', 'outputBias'],
      ...['inputLabel', 'autoplay'],
    );
    await fc.assert(
      fc.asyncProperty(name, fc.anything(), async (property, value) => {
        (walk as unknown as Record<string, unknown>)[property] = value;
        await walk.updateComplete;
        expect(walk.describe()).to.include('A forward pass');
        expect(walk.steps.length).to.equal(7);
      }),
      { numRuns: 100 },
    );
  });
});
