import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-plot.js';
import '../../src/elements/relu-trainer.js';
import type { Network } from '../../src/core/network.js';
import { ReluNetworkChangeEvent } from '../../src/elements/network-source.js';
import type { ReluPlot } from '../../src/elements/relu-plot.js';

/** The solution of the slider exercise: kinks at 1 and 2. */
const network: Network = {
  ...{ sizes: [1, 3, 1], activation: 'relu', outputActivation: 'linear' },
  parameters: Float64Array.of(-2, 1, 2, 2, -1, -4, 1, 1, 1, 0),
};

class FakeSource extends HTMLElement {
  network = network;
  readonly domain = [0, 3] as const;
  readonly targetPoints = { x: [0, 1, 2, 3], y: [2, 0, 1, 4], joined: true };
}
customElements.define('fake-source', FakeSource);

function source(id: string): FakeSource {
  const element = new FakeSource();
  element.id = id;
  return element;
}

describe('relu-plot: following a network', () => {
  it('draws what it is asked to, over the domain of its source', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(source('a'));
    const plot = document.createElement('relu-plot');
    plot.htmlFor = 'a';
    plot.show = ['target', 'prediction', 'units'];
    box.append(plot);
    await plot.updateComplete;
    expect(plot.domain).to.deep.equal([0, 3]);
    const labels = plot.curves.map(({ label }) => label);
    expect(labels).to.deep.equal(['target', 'prediction', 'unit 0', 'unit 1', 'unit 2']);
    const [target, prediction] = plot.curves;
    expect(prediction).to.deep.equal({ label: 'prediction', x: [0, 1, 2, 3], y: [2, 0, 1, 4] });
    expect(target.y).to.deep.equal(prediction.y);
    expect(plot.describe()).to.include('prediction bends at x = 1 and 2');
  });

  it('follows a network that changes, and limits of y grow with it', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const followed = source('b');
    box.append(followed);
    const plot = await fixture<ReluPlot>(html`<relu-plot for="b"></relu-plot>`);
    const [, highest] = plot.range as readonly [number, number];
    followed.network = { ...network, parameters: network.parameters.map((value) => 2 * value) };
    expect(plot.curves[0].y.at(-1)).to.equal(4);
    followed.dispatchEvent(new ReluNetworkChangeEvent());
    expect(plot.curves[0].y.at(-1)).to.equal(16);
    expect((plot.range as readonly [number, number])[1]).to.be.greaterThan(highest);
  });

  it('notices when its source appears, takes another id, or goes', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot for="c"></relu-plot>`);
    expect(plot.curves).to.deep.equal([]);
    expect(plot.shadowRoot!.textContent).to.include('no element with the id “c”');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const followed = source('c');
    box.append(followed);
    await aTimeout(0);
    expect(plot.curves).to.have.length(1);
    followed.id = 'd';
    await aTimeout(0);
    expect(plot.curves).to.have.length(0);
    plot.htmlFor = 'd';
    await plot.updateComplete;
    expect(plot.curves).to.have.length(1);
    followed.remove();
    await aTimeout(0);
    expect(plot.curves).to.have.length(0);
  });

  it('waits for a source whose script comes later', async () => {
    const box = await fixture<HTMLElement>(html`<div><late-source id="e"></late-source></div>`);
    const plot = await fixture<ReluPlot>(html`<relu-plot for="e"></relu-plot>`);
    expect(plot.curves).to.have.length(0);
    customElements.define('late-source', class extends FakeSource {});
    await aTimeout(0);
    expect(plot.curves).to.have.length(1);
    expect(box.isConnected).to.equal(true);
  });

  it('looks in its own root first, then in the document', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const outer = source('f');
    outer.network = { ...network, parameters: new Float64Array(10) };
    box.append(outer);
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    box.append(host);
    const plot = document.createElement('relu-plot');
    plot.setAttribute('for', 'f');
    root.append(plot);
    await plot.updateComplete;
    expect(plot.curves[0].y.at(-1)).to.equal(0);
    root.append(source('f'));
    await aTimeout(0);
    expect(plot.curves[0].y.at(-1)).to.equal(4);
    box.append(plot);
    await plot.updateComplete;
    expect(plot.curves[0].y.at(-1)).to.equal(0);
  });

  it('stops listening when it is removed', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const followed = source('g');
    box.append(followed);
    const plot = await fixture<ReluPlot>(html`<relu-plot for="g"></relu-plot>`);
    plot.remove();
    let updates = 0;
    plot.requestUpdate = () => void (updates += 1);
    followed.dispatchEvent(new ReluNetworkChangeEvent());
    expect(updates).to.equal(0);
  });

  it('shows a trainer’s units, contributions, prediction and samples', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <relu-trainer id="h" epochs="50" record-every="10"></relu-trainer>
        <relu-plot for="h" show="units contributions prediction target"></relu-plot>
      </div>`,
    );
    const plot = box.querySelector('relu-plot')!;
    const trainer = box.querySelector('relu-trainer')!;
    expect(plot.domain).to.deep.equal([-10, 10]);
    expect(plot.curves).to.have.length(16);
    expect(plot.curves.at(-1)!.y[0]).to.equal(-1000);
    const prediction = (): (number | null)[] => plot.curves[14].y;
    const before = prediction();
    await trainer.seek(50);
    while (prediction()[0] === before[0]) await aTimeout(10);
    expect(plot.shadowRoot!.querySelector('.problems')!.textContent!.trim()).to.equal('');
  });

  it('draws the slopes of a network, with gaps at its kinks', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(source('i'));
    const plot = await fixture<ReluPlot>(html`<relu-plot for="i" derivative="only"></relu-plot>`);
    expect(plot.curves[0].y).to.deep.equal([-2, -2, null, 1, 1, null, 3, 3]);
  });
});
