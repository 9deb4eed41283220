import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-network-diagram.js';
import type { ReluInvalidEvent } from '../../src/elements/figure-element.js';
import type { ReluNetworkDiagram } from '../../src/elements/relu-network-diagram.js';

async function refused(
  attributes: Readonly<Record<string, string>>,
  units = 0,
): Promise<{ diagram: ReluNetworkDiagram; events: ReluInvalidEvent[]; message: string }> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const events: ReluInvalidEvent[] = [];
  box.addEventListener('relu-invalid', (event) => events.push(event));
  const diagram = document.createElement('relu-network-diagram');
  for (const [name, value] of Object.entries(attributes)) diagram.setAttribute(name, value);
  for (let unit = 0; unit < units; unit++) diagram.append(document.createElement('relu-unit'));
  box.append(diagram);
  await diagram.updateComplete;
  await diagram.updateComplete;
  const message = diagram.shadowRoot!.querySelector('.problems')!.textContent!.trim();
  return { diagram, events, message };
}

function nodeCount(diagram: ReluNetworkDiagram): number {
  return diagram.shadowRoot!.querySelectorAll('.node').length;
}

describe('relu-network-diagram: values that cannot be used', () => {
  it('draws the nodes that exist and names the marks that do not', async () => {
    const { diagram, events, message } = await refused({ highlight: 'hidden 7, hidden 1' });
    expect(message).to.equal(
      'highlight="hidden 7, hidden 1" can’t be used. ' +
        'Allowed: input 0, hidden 0 to 2, output 0, separated by commas. ' +
        'Used instead: hidden 1.',
    );
    expect(events.map(({ attribute }) => attribute)).to.deep.equal(['highlight']);
    expect(diagram.shadowRoot!.querySelectorAll('.ring')).to.have.length(1);
    diagram.highlight = 'hidden 2';
    await diagram.updateComplete;
    expect(diagram.shadowRoot!.querySelector('.problems')!.textContent!.trim()).to.equal('');
  });

  it('has at least one unit, and at most 1,024 in a layer and four layers', async () => {
    const none = await refused({ 'hidden-units': '0' });
    expect(none.diagram.hiddenUnits).to.deep.equal([1]);
    expect(none.message).to.include('Used instead: 1.');
    const many = await refused({ 'hidden-units': '5000' });
    expect(many.diagram.hiddenUnits).to.deep.equal([1024]);
    const deep = await refused({ 'hidden-units': '2 2 2 2 2' });
    expect(deep.diagram.hiddenUnits).to.deep.equal([2, 2, 2, 2]);
    expect(deep.events).to.have.length(1);
  });

  it('takes up to 64 labels, and drops empty ones', async () => {
    const labels = Array.from({ length: 70 }, (_, index) => `input ${index}`).join(', ');
    const many = await refused({ inputs: labels });
    expect(many.diagram.inputs).to.have.length(64);
    expect(many.message).to.include('1 to 64 labels');
    const empty = await refused({ inputs: 'price,,material' });
    expect(empty.diagram.inputs).to.deep.equal(['price', 'material']);
    expect(empty.events).to.have.length(1);
  });

  it('says so when attributes contradict the units', async () => {
    const { diagram, events, message } = await refused(
      { inputs: '2', 'hidden-units': 'a, b, c', outputs: 'yes, no' },
      2,
    );
    expect(events.map(({ attribute }) => attribute)).to.deep.equal([
      ...['inputs', 'outputs', 'hidden-units'],
    ]);
    expect(message).to.include('Used instead: 1.').and.include('Used instead: 2.');
    expect(nodeCount(diagram)).to.equal(4);
    expect([diagram.inputs, diagram.hiddenUnits, diagram.outputs]).to.deep.equal([1, [2], 1]);
  });

  it('takes one value for all inputs, or one for each', async () => {
    const { diagram, message } = await refused({ inputs: '3', values: '1 2' });
    expect(message).to.include('Allowed: one number, or 3. Used instead: 1 1 1.');
    expect(diagram.values).to.deep.equal([1, 1, 1]);
    const words = await refused({ values: 'much' });
    expect(words.events).to.have.length(1);
    expect(words.diagram.values).to.deep.equal([]);
  });

  it('names a unit with a number that cannot be used', async () => {
    const { diagram } = await refused({}, 2);
    diagram.querySelectorAll('relu-unit')[1].setAttribute('weight', 'heavy');
    await diagram.updateComplete;
    const message = diagram.shadowRoot!.querySelector('.problems')!.textContent!;
    expect(message).to.include('relu-unit 2: weight="heavy"');
  });

  it('shows labels as text, whatever is in them, and however long', async () => {
    const { diagram, events } = await refused({
      inputs: `<img src=x onerror=alert(1)>, ${'long '.repeat(100)}`,
      'hidden-units': 'Donaudampfschifffahrtsgesellschaftskapitän, *x*, 0x',
    });
    expect(events).to.deep.equal([]);
    expect(diagram.shadowRoot!.querySelector('img')).to.equal(null);
    expect(diagram.shadowRoot!.textContent).to.include('*x*');
    expect(diagram.scrollWidth).to.be.at.most(diagram.clientWidth);
  });

  it('shows numbers that are none without falling over', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const followed = document.createElement('div');
    followed.id = 'diagram-of-nan';
    Object.assign(followed, {
      network: {
        ...{ sizes: [1, 1, 1], activation: 'relu', outputActivation: 'linear' },
        parameters: Float64Array.of(NaN, 0, Infinity, 0),
      },
    });
    const diagram = document.createElement('relu-network-diagram');
    diagram.htmlFor = 'diagram-of-nan';
    diagram.values = [1];
    diagram.weights = true;
    diagram.equations = true;
    box.append(followed, diagram);
    await diagram.updateComplete;
    expect(nodeCount(diagram)).to.equal(3);
    expect(diagram.shadowRoot!.querySelector('svg')!.outerHTML).not.to.match(/="[^"]*NaN/);
    expect(diagram.describe()).to.include('not a number');
  });
});
