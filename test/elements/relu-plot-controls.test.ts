import { expect, fixture, html, oneEvent } from '@open-wc/testing';

import '../../src/elements/relu-plot.js';
import type { ReluPlot } from '../../src/elements/relu-plot.js';

function field(plot: ReluPlot, part: string): HTMLInputElement {
  return plot.shadowRoot!.querySelector<HTMLInputElement>(`[part~="${part}"]`)!;
}

async function type(input: HTMLInputElement, value: string, plot: ReluPlot): Promise<void> {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await plot.updateComplete;
}

describe('relu-plot: controls', () => {
  it('are there only if asked for', async () => {
    const without = await fixture<ReluPlot>(html`<relu-plot></relu-plot>`);
    expect(without.shadowRoot!.querySelector('[part~="controls"]')).to.equal(null);
    const plot = await fixture<ReluPlot>(html`<relu-plot controls></relu-plot>`);
    for (const name of ['weight', 'bias', 'scale', 'offset']) {
      expect(field(plot, `slider-${name}`).type).to.equal('range');
      expect(field(plot, `input-${name}`).getAttribute('role')).to.equal('spinbutton');
    }
  });

  it('move the curve, the slider and the number field at once', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot controls></relu-plot>`);
    await type(field(plot, 'slider-weight'), '-2', plot);
    await type(field(plot, 'input-bias'), '0.123', plot);
    expect(plot.weight).to.deep.equal([-2]);
    expect(plot.bias).to.deep.equal([0.123]);
    expect(field(plot, 'input-weight').value).to.equal('−2');
    expect(field(plot, 'slider-bias').valueAsNumber).to.be.closeTo(0.1, 0.05);
    expect(plot.curves[0].label).to.equal('relu(−2x + 0.123)');
    expect(plot.curves[0].x[1]).to.equal(0.0615);
  });

  it('let input and change out, once each', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot controls></relu-plot>`);
    const heard: string[] = [];
    for (const name of ['input', 'change'])
      plot.addEventListener(name, (event) => {
        heard.push(event.type);
        expect(event.target).to.equal(plot);
      });
    const slider = field(plot, 'slider-scale');
    await type(slider, '2', plot);
    const change = oneEvent(plot, 'change');
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    await change;
    expect(heard).to.deep.equal(['input', 'change']);
  });

  it('fire nothing when a script sets a value', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot controls></relu-plot>`);
    let heard = 0;
    for (const name of ['input', 'change', 'relu-probe'])
      plot.addEventListener(name, () => (heard += 1));
    plot.weight = [3];
    await plot.updateComplete;
    expect(heard).to.equal(0);
  });

  it('move all curves by a shared value, and one by a list', async () => {
    const plot = await fixture<ReluPlot>(
      html`<relu-plot controls weight="1 2 3" bias="0"></relu-plot>`,
    );
    await type(field(plot, 'slider-bias'), '1', plot);
    expect(plot.bias).to.deep.equal([1]);
    const choice = plot.shadowRoot!.querySelector('select')!;
    choice.selectedIndex = 2;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await plot.updateComplete;
    await type(field(plot, 'slider-weight'), '-1', plot);
    expect(plot.weight).to.deep.equal([1, 2, -1]);
    expect(plot.curves[2].label).to.equal('relu(−x + 1)');
  });

  it('widen a slider for a value outside of it', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot controls weight="9"></relu-plot>`);
    expect(field(plot, 'slider-weight').max).to.equal('9');
    expect(field(plot, 'slider-weight').value).to.equal('9');
  });

  it('keep the automatic limits while the curve moves', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot controls></relu-plot>`);
    const { range } = plot;
    await type(field(plot, 'slider-scale'), '5', plot);
    expect(plot.range).to.deep.equal(range);
  });

  it('go back by Reset to what the author wrote, not to the defaults', async () => {
    const plot = await fixture<ReluPlot>(
      html`<relu-plot controls weight="2" .bias=${[1]}></relu-plot>`,
    );
    await type(field(plot, 'slider-weight'), '-3', plot);
    await type(field(plot, 'slider-bias'), '0.5', plot);
    const change = oneEvent(plot, 'change');
    field(plot, 'button-reset').click();
    await change;
    expect(plot.weight).to.deep.equal([2]);
    expect(plot.bias).to.deep.equal([1]);
    expect(plot.scale).to.deep.equal([1]);
  });

  it('ignore a number field that is empty', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot controls weight="2"></relu-plot>`);
    await type(field(plot, 'input-weight'), '', plot);
    expect(plot.weight).to.deep.equal([2]);
  });
});
