import { aTimeout, expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';

import '../../src/elements/relu-kinks.js';
import type { ReluKinks } from '../../src/elements/relu-kinks.js';
import { lessonKinks, movableKinks, sliders } from './kinks-doubles.js';

/** The types of events that come out of an element from now on. */
function heard(kinks: ReluKinks): string[] {
  const types: string[] = [];
  for (const name of ['input', 'change', 'relu-network-change'])
    kinks.addEventListener(name, ({ type }) => types.push(type));
  return types;
}

function kinksOf({ units }: ReluKinks): number[] {
  return units.map(({ weight, bias }) => 0 - bias / weight);
}

/** Where on the screen x lies in the row of a unit. */
function placeOf(kinks: ReluKinks, unit: number, x: number): [number, number] {
  const row = kinks.shadowRoot!.querySelectorAll('.kink-row > svg')[unit].getBoundingClientRect();
  const [from, to] = kinks.domain;
  const share = (x - from) / (to - from);
  return [Math.round(row.left + row.width * share), Math.round(row.top + row.height / 2)];
}

/** Waits until the rows stay where they are, which takes long on a busy machine. */
async function drawn(kinks: ReluKinks): Promise<void> {
  while (!kinks.shadowRoot!.querySelector('canvas')) await aTimeout(10);
  for (let last = '', place = '-'; place !== last; await aTimeout(20)) {
    await nextFrame();
    last = place;
    place = [0, 1, 2].map((unit) => placeOf(kinks, unit, 0)).join();
  }
}

describe('relu-kinks: kinks moved by keys', () => {
  it('has one tab stop for each unit that is not fixed', async () => {
    const kinks = await fixture<ReluKinks>(movableKinks);
    const [early, late] = sliders(kinks);
    expect(sliders(kinks)).to.have.length(2);
    expect(early.getAttribute('aria-label')).to.equal('Kink of unit 1');
    expect(late.getAttribute('aria-label')).to.equal('Kink of unit 2, late');
    await sendKeys({ press: 'Tab' });
    expect(kinks.shadowRoot!.activeElement).to.equal(early);
    await sendKeys({ press: 'Tab' });
    expect(kinks.shadowRoot!.activeElement).to.equal(late);
  });

  it('steps through round numbers and to both ends while the slope stays', async () => {
    const kinks = await fixture<ReluKinks>(movableKinks);
    const [, late] = sliders(kinks);
    late.focus();
    for (const [key, kink] of [
      ['ArrowLeft', 2.48],
      ['ArrowUp', 2.5],
      ['PageDown', 2.3],
      ['Home', 0],
      ['End', 3],
      ['PageUp', 3],
    ] as const) {
      await sendKeys({ press: key });
      await kinks.updateComplete;
      expect(kinksOf(kinks)[2], key).to.equal(kink);
      expect(kinks.units[2].weight).to.equal(2);
    }
    expect(late.getAttribute('aria-valuetext')).to.equal('x = 3, slope change +2');
    expect(late.valueAsNumber).to.equal(3);
  });

  it('tells the page once for each key that moves a kink', async () => {
    const kinks = await fixture<ReluKinks>(movableKinks);
    const types = heard(kinks);
    sliders(kinks)[0].focus();
    await sendKeys({ press: 'ArrowRight' });
    await kinks.updateComplete;
    expect(types).to.deep.equal(['input', 'change', 'relu-network-change']);
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'a' });
    await kinks.updateComplete;
    expect(types).to.have.length(6);
  });

  it('takes what assistive technology sets', async () => {
    const kinks = await fixture<ReluKinks>(movableKinks);
    const types = heard(kinks);
    const [early] = sliders(kinks);
    early.value = '1.23';
    early.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    early.dispatchEvent(new Event('change', { bubbles: true }));
    await kinks.updateComplete;
    expect(kinksOf(kinks)[1]).to.be.oneOf([1.22, 1.24]);
    expect(types).to.deep.equal(['input', 'change', 'relu-network-change']);
  });

  it('moves nothing that is not editable', async () => {
    const kinks = await fixture<ReluKinks>(lessonKinks);
    expect(sliders(kinks)).to.have.length(0);
    kinks.editable = true;
    await kinks.updateComplete;
    expect(sliders(kinks)).to.have.length(4);
  });
});

describe('relu-kinks: kinks moved by pointer', () => {
  it('puts a kink where the reader clicks, however far away', async () => {
    const kinks = await fixture<ReluKinks>(movableKinks);
    await drawn(kinks);
    const types = heard(kinks);
    await sendMouse({ type: 'click', position: placeOf(kinks, 2, 1.5) });
    await kinks.updateComplete;
    expect(kinksOf(kinks)[2]).to.be.closeTo(1.5, 0.021);
    expect(types.sort()).to.deep.equal(['change', 'input', 'relu-network-change']);
    expect(kinks.shadowRoot!.activeElement).to.equal(sliders(kinks)[1]);
  });

  it('drags a kink, and settles when it is let go', async () => {
    const kinks = await fixture<ReluKinks>(movableKinks);
    await drawn(kinks);
    const types = heard(kinks);
    await sendMouse({ type: 'move', position: placeOf(kinks, 1, 0.5) });
    await sendMouse({ type: 'down' });
    await kinks.updateComplete;
    expect(types).to.deep.equal([]);
    await sendMouse({ type: 'move', position: placeOf(kinks, 1, 1.2) });
    await sendMouse({ type: 'move', position: placeOf(kinks, 1, 2) });
    await kinks.updateComplete;
    expect(kinksOf(kinks)[1]).to.be.closeTo(2, 0.021);
    expect(types).not.to.include('change');
    await sendMouse({ type: 'up' });
    await kinks.updateComplete;
    expect(types.filter((type) => type === 'change')).to.have.length(1);
    const count = types.length;
    await sendMouse({ type: 'move', position: placeOf(kinks, 1, 1) });
    await kinks.updateComplete;
    expect(kinksOf(kinks)[1]).to.be.closeTo(2, 0.021);
    expect(types).to.have.length(count);
  });

  it('stops at the ends of the domain', async () => {
    const kinks = await fixture<ReluKinks>(movableKinks);
    await drawn(kinks);
    await sendMouse({ type: 'move', position: placeOf(kinks, 1, 0.5) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [1, placeOf(kinks, 1, 0)[1]] });
    await sendMouse({ type: 'up' });
    await kinks.updateComplete;
    expect(kinksOf(kinks)[1]).to.equal(0);
  });

  it('leaves a kink alone that is held and let go', async () => {
    const kinks = await fixture<ReluKinks>(movableKinks);
    kinks.querySelectorAll('relu-unit')[1].bias = -0.507;
    await drawn(kinks);
    const types = heard(kinks);
    await sendMouse({ type: 'click', position: placeOf(kinks, 1, 0.507) });
    await kinks.updateComplete;
    expect(kinksOf(kinks)[1]).to.equal(0.507);
    expect(types).to.deep.equal([]);
  });

  it('does not move a unit that is fixed', async () => {
    const kinks = await fixture<ReluKinks>(movableKinks);
    await drawn(kinks);
    const types = heard(kinks);
    await sendMouse({ type: 'click', position: placeOf(kinks, 0, 2) });
    await kinks.updateComplete;
    expect(kinksOf(kinks)).to.deep.equal([1, 0.5, 2.5]);
    expect(types).to.deep.equal([]);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`waits with a finger until it is lifted or moves along the row: ${direction}`, async () => {
      const kinks = await fixture<ReluKinks>(movableKinks);
      kinks.dir = direction;
      await drawn(kinks);
      const mover = kinks.shadowRoot!.querySelectorAll<HTMLElement>('.kink-mover')[1];
      // Only a browser can make a pointer that can be captured.
      mover.setPointerCapture = () => {};
      const touch = (type: string, x: number): void => {
        const [clientX, clientY] = placeOf(kinks, 2, x);
        const init = { pointerId: 7, pointerType: 'touch', isPrimary: true, clientX, clientY };
        mover.dispatchEvent(new PointerEvent(type, { ...init, bubbles: true }));
      };
      touch('pointerdown', 1);
      expect(kinksOf(kinks)[2]).to.equal(2.5);
      touch('pointercancel', 1);
      expect(kinksOf(kinks)[2]).to.equal(2.5);
      touch('pointerdown', 1);
      touch('pointerup', 1);
      expect(kinksOf(kinks)[2]).to.be.closeTo(1, 0.021);
      touch('pointerdown', 2);
      touch('pointermove', 1.5);
      expect(kinksOf(kinks)[2]).to.be.closeTo(1.5, 0.021);
      touch('pointerup', 1.5);
    });
  }
});

describe('relu-kinks: the reader’s kinks', () => {
  async function moved(): Promise<ReluKinks> {
    const kinks = await fixture<ReluKinks>(movableKinks);
    for (const slider of sliders(kinks)) {
      slider.focus();
      await sendKeys({ press: 'Home' });
    }
    await kinks.updateComplete;
    expect(kinksOf(kinks)).to.deep.equal([1, 0, 0]);
    return kinks;
  }

  it('go away with reset, which tells followers but fires neither input nor change', async () => {
    const kinks = await moved();
    const types = heard(kinks);
    kinks.reset();
    await kinks.updateComplete;
    expect(kinksOf(kinks)).to.deep.equal([1, 0.5, 2.5]);
    expect(types).to.deep.equal(['relu-network-change']);
  });

  it('leave the author’s units as they are, and give way to what the author writes later', async () => {
    const kinks = await moved();
    const [, early] = kinks.querySelectorAll('relu-unit');
    expect(early.bias).to.equal(-0.5);
    early.bias = -2;
    await kinks.updateComplete;
    expect(kinksOf(kinks)).to.deep.equal([1, 2, 0]);
    kinks.reset();
    expect(kinksOf(kinks)).to.deep.equal([1, 2, 2.5]);
  });

  it('do not move the axis', async () => {
    const kinks = await fixture<ReluKinks>(movableKinks);
    kinks.removeAttribute('domain');
    const { domain } = kinks;
    await kinks.updateComplete;
    sliders(kinks)[0].focus();
    await sendKeys({ press: 'End' });
    expect(kinks.domain).to.deep.equal(domain);
    expect(kinksOf(kinks)[1]).to.equal(domain[1]);
  });

  it('are restored from the state, which is JSON', async () => {
    const kinks = await moved();
    const copy = await fixture<ReluKinks>(movableKinks);
    copy.state = JSON.parse(JSON.stringify(kinks.state));
    await copy.updateComplete;
    expect(copy.units).to.deep.equal(kinks.units);
    expect(copy.describe()).to.equal(kinks.describe());
    expect(copy.state).to.deep.equal(kinks.state);
    copy.reset();
    expect(kinksOf(copy)).to.deep.equal([1, 0.5, 2.5]);
  });

  it('are left alone by a state that is none, and fixed units by any', async () => {
    const kinks = await moved();
    const { warn } = console;
    console.warn = () => {};
    kinks.state = { version: 2 } as never;
    await kinks.updateComplete;
    console.warn = warn;
    expect(kinksOf(kinks)).to.deep.equal([1, 0, 0]);
    const biases = { 0: 9, 1: 'x', 2: -6, 7: 1, constructor: 2 } as never;
    kinks.state = { ...kinks.state, biases };
    expect(kinksOf(kinks)).to.deep.equal([1, 0.5, 3]);
  });
});
