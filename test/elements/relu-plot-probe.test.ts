import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';

import '../../src/elements/relu-plot.js';
import type { ReluProbeEvent } from '../../src/elements/plot-events.js';
import type { ReluPlot } from '../../src/elements/relu-plot.js';

function probe(plot: ReluPlot): HTMLInputElement {
  return plot.shadowRoot!.querySelector<HTMLInputElement>('.probe')!;
}

async function tabToProbe(plot: ReluPlot): Promise<void> {
  for (let presses = 0; presses < 10; presses += 1) {
    await sendKeys({ press: 'Tab' });
    if (plot.shadowRoot!.activeElement === probe(plot)) return;
  }
  throw new Error('Tab never reached the probe.');
}

function listen(plot: ReluPlot): ReluProbeEvent[] {
  const events: ReluProbeEvent[] = [];
  plot.addEventListener('relu-probe', (event) => events.push(event));
  return events;
}

describe('relu-plot: the probe by keyboard', () => {
  it('reads x, z, y and the slope with the arrow keys', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot weight="2" bias="1"></relu-plot>`);
    const events = listen(plot);
    await tabToProbe(plot);
    await sendKeys({ press: 'ArrowRight' });
    const { x, z, y, slope } = events.at(-1)!;
    expect([x, z, y, slope]).to.deep.equal([0.1, 1.2, 1.2, 2]);
    await plot.updateComplete;
    expect(probe(plot).getAttribute('aria-valuetext')).to.equal(
      'x = 0.1: z = 1.2, relu(2x + 1) = 1.2, slope 2',
    );
    const readout = plot.shadowRoot!.querySelector('.readout')!.textContent!;
    expect(readout).to.include('0.1').and.include('1.2');
  });

  it('moves by large steps and to both ends', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot></relu-plot>`);
    const events = listen(plot);
    await tabToProbe(plot);
    for (const [key, x] of [
      ['PageUp', 1],
      ['PageDown', 0],
      ['Home', -5],
      ['ArrowLeft', -5],
      ['End', 5],
      ['ArrowDown', 4.9],
    ] as const) {
      await sendKeys({ press: key });
      expect(events.at(-1)!.x, key).to.equal(x);
    }
  });

  it('stops at a kink that is not round, with both slopes and the one in use', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot bias="-0.03" at-zero="0.5"></relu-plot>`);
    const events = listen(plot);
    await tabToProbe(plot);
    await sendKeys({ press: 'ArrowRight' });
    const { x, slope, readings } = events.at(-1)!;
    expect([x, slope]).to.deep.equal([0.03, 0.5]);
    expect(readings[0].bend!.slopes).to.deep.equal([0, 1]);
    await plot.updateComplete;
    expect(probe(plot).getAttribute('aria-valuetext')).to.include(
      'slope 0 on the left and 1 on the right, 0.5 in use',
    );
  });

  it('reads every curve at once', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot functions="relu sigmoid"></relu-plot>`);
    const events = listen(plot);
    await tabToProbe(plot);
    await sendKeys({ press: 'End' });
    expect(events[0].readings.map(({ label }) => label)).to.deep.equal(['relu(z)', 'sigmoid(z)']);
    expect(events[0].readings[1].y).to.equal(1 / (1 + Math.exp(-5)));
  });

  it('goes away with Escape and with reset', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot></relu-plot>`);
    await tabToProbe(plot);
    await plot.updateComplete;
    expect(plot.state.probe).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(plot.state.probe).to.equal(undefined);
    await sendKeys({ press: 'ArrowRight' });
    expect(plot.state.probe).to.equal(0.1);
    plot.reset();
    expect(plot.state.probe).to.equal(undefined);
  });

  it('keeps its own input and change events to itself', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot></relu-plot>`);
    let heard = 0;
    plot.addEventListener('input', () => (heard += 1));
    plot.addEventListener('change', () => (heard += 1));
    const slider = probe(plot);
    slider.value = '2.04';
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    expect(plot.state.probe).to.equal(2);
    expect(heard).to.equal(0);
  });

  it('is told by nothing but the slider itself: no live region speaks', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot></relu-plot>`);
    await tabToProbe(plot);
    await sendKeys({ press: 'ArrowRight' });
    await plot.updateComplete;
    for (const region of plot.shadowRoot!.querySelectorAll('[role="status"], [aria-live]')) {
      expect(region.textContent!.trim()).to.equal('');
    }
  });
});

describe('relu-plot: the probe by pointer', () => {
  async function pointAt(plot: ReluPlot, share: number, type: 'move' | 'click'): Promise<void> {
    const { left, width, top, height } = plot
      .shadowRoot!.querySelector('.chart')!
      .getBoundingClientRect();
    const position: [number, number] = [
      Math.round(left + width * share),
      Math.round(top + height / 2),
    ];
    if (type === 'click') await sendMouse({ type: 'click', position });
    else await sendMouse({ type: 'move', position });
    await plot.updateComplete;
  }

  it('follows a mouse and leaves with it, but stays where it was pressed', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot></relu-plot>`);
    while (!plot.shadowRoot!.querySelector('canvas')) await aTimeout(10);
    const events = listen(plot);
    await pointAt(plot, 0.8, 'move');
    expect(events.at(-1)!.x).to.be.within(1, 4.5);
    expect(plot.state.probe).to.equal(undefined);
    await pointAt(plot, 0.3, 'click');
    expect(plot.state.probe).to.be.lessThan(0);
    expect(plot.shadowRoot!.activeElement === probe(plot)).to.equal(true);
    await sendMouse({ type: 'move', position: [0, 0] });
    expect(plot.state.probe).to.be.lessThan(0);
  });

  it('goes with a finger, and stays', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot></relu-plot>`);
    while (!plot.shadowRoot!.querySelector('canvas')) await aTimeout(10);
    const chart = plot.shadowRoot!.querySelector('.chart')!;
    const { left, width } = chart.getBoundingClientRect();
    const options = { bubbles: true, pointerType: 'touch', clientX: left + 0.9 * width };
    chart.dispatchEvent(new PointerEvent('pointermove', options));
    chart.dispatchEvent(new PointerEvent('pointerleave', options));
    expect(plot.state.probe).to.be.greaterThan(1);
  });
});
