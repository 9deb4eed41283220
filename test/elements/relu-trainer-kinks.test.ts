import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-trainer.js';
import type { ReluTrainer } from '../../src/elements/relu-trainer.js';

function panel(trainer: ReluTrainer): HTMLElement {
  return trainer.shadowRoot!.querySelector<HTMLElement>('[part~="panel-kinks"]')!;
}

function text(element: Element): string {
  return element.textContent!.replace(/\s+/g, ' ').trim();
}

/** The first and the last column, in CSS pixels, of a canvas that has pure green in it. */
function greenColumns(canvas: HTMLCanvasElement): [first: number, last: number] {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  let [first, last] = [Infinity, -Infinity];
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== 0 || data[at + 1] !== 255 || data[at + 2] !== 0) continue;
    const column = ((at / 4) % width) / devicePixelRatio;
    [first, last] = [Math.min(first, column), Math.max(last, column)];
  }
  return [first, last];
}

describe('relu-trainer: the panel of kinks', () => {
  it('is shown when asked for, and not otherwise', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer></relu-trainer>`);
    expect(trainer.panels).to.deep.equal(['units', 'contributions', 'prediction', 'loss']);
    expect(panel(trainer)).to.equal(null);
    trainer.setAttribute('panels', 'kinks loss');
    await trainer.updateComplete;
    expect(trainer.panels).to.deep.equal(['kinks', 'loss']);
    expect(text(panel(trainer))).to.equal('Kinks where each unit is on');
    expect(text(trainer.shadowRoot!.querySelector('figcaption')!)).to.include('A bar shows where');
    const chart = panel(trainer).querySelector('[role="img"]')!;
    expect(chart.getAttribute('aria-label')).to.include('where it bends the sum and by how much');
  });

  it('follows the frame shown', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer
        hidden-units="1"
        seed="1"
        target="x"
        domain="0 10"
        learning-rate="0.01"
        epochs="30"
        record-every="1"
        panels="kinks"
        style="--relu-unit-0: #00ff00; width: 400px"
      ></relu-trainer>`,
    );
    while (!panel(trainer).querySelector('canvas')) await aTimeout(10);
    const starts = new Set<number>();
    for (const epoch of [0, 10, 30]) {
      await trainer.seek(epoch);
      await trainer.updateComplete;
      const [weight, bias] = trainer.network.parameters;
      const on = Array.from({ length: 1001 }, (_, step) => step / 100).filter(
        (x) => weight * x + bias > 0,
      );
      const columns = greenColumns(panel(trainer).querySelector('canvas')!);
      // The plot begins 52 pixels from the left and is 330 wide; a ring is 4.5 wide on both sides.
      const expected = [on[0], on[on.length - 1]].map((x) => 52 + 33 * x);
      columns.forEach((column, end) => {
        expect(column, `epoch ${epoch}`).to.be.closeTo(expected[end], 6);
      });
      starts.add(columns[0]);
    }
    expect(starts.size).to.be.above(1);
  });

  it('shows the first 16 of many units', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer hidden-units="64" panels="kinks"></relu-trainer>`,
    );
    expect(text(panel(trainer))).to.equal('Kinks where each unit is on, first 16 of 64');
  });

  it('says why where units have no kink of their own', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer hidden-units="3 3" panels="kinks prediction"></relu-trainer>`,
    );
    expect(text(panel(trainer))).to.include('several kinks each');
    expect(panel(trainer).querySelector('[data-chart]')).to.equal(null);
    trainer.hiddenUnits = [3];
    trainer.activation = 'tanh';
    await trainer.updateComplete;
    expect(text(panel(trainer))).to.include('tanh units are smooth');
    expect(text(trainer.shadowRoot!.querySelector('figcaption')!)).not.to.include('A bar shows');
    trainer.activation = 'leaky-relu';
    await trainer.updateComplete;
    expect(panel(trainer).querySelector('[data-chart="kinks"]')).not.to.equal(null);
  });

  it('has no axe violations, with and without kinks', async () => {
    for (const activation of ['relu', 'gelu']) {
      const trainer = await fixture<ReluTrainer>(
        html`<relu-trainer activation=${activation} panels="kinks prediction loss"></relu-trainer>`,
      );
      await aTimeout(50);
      await expect(trainer).shadowDom.to.be.accessible();
    }
  });

  it('stands two and two with three others where three fit into a row', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width: 748px">
        <relu-trainer panels="units contributions kinks prediction"></relu-trainer>
      </div>`,
    );
    const trainer = box.querySelector('relu-trainer')!;
    await trainer.updateComplete;
    const tops = [...trainer.shadowRoot!.querySelectorAll('.panels > *')].map(
      (each) => each.getBoundingClientRect().top,
    );
    expect(tops[1]).to.equal(tops[0]);
    expect(tops[2]).to.be.above(tops[0]);
    expect(tops[3]).to.equal(tops[2]);
  });
});
