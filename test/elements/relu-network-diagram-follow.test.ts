import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-network-diagram.js';
import '../../src/elements/relu-trainer.js';
import type { HiddenUnit } from '../../src/core/hidden-unit.js';
import { networkOfUnits } from '../../src/core/hidden-unit.js';
import { ReluNetworkChangeEvent } from '../../src/elements/network-source.js';
import type { ReluNetworkDiagram } from '../../src/elements/relu-network-diagram.js';

/** An element like the slider exercise. */
class FakeExercise extends HTMLElement {
  units: readonly HiddenUnit[] = [
    { weight: -2, bias: 2, outputWeight: 1, label: '', fixed: true },
    { weight: 0, bias: 0, outputWeight: 1, label: 'early', fixed: false },
  ];

  get network(): ReturnType<typeof networkOfUnits> {
    return networkOfUnits(this.units, 0.5);
  }

  adjustUnit(unit: number, weight: number, bias: number): void {
    this.units = this.units.map((each, index) =>
      index === unit ? { ...each, weight, bias } : each,
    );
    this.dispatchEvent(new ReluNetworkChangeEvent());
  }
}
customElements.define('fake-exercise', FakeExercise);

function source(id: string): FakeExercise {
  const element = new FakeExercise();
  element.id = id;
  return element;
}

function names(diagram: ReluNetworkDiagram): (string | null)[] {
  return [...diagram.shadowRoot!.querySelectorAll('.node')].map((node) =>
    node.getAttribute('aria-label'),
  );
}

function equations(diagram: ReluNetworkDiagram): string[] {
  return [...diagram.shadowRoot!.querySelectorAll('.equations .equation')].map((row) =>
    row.textContent!.replace(/[\u2061\u2062\s]/g, ''),
  );
}

describe('relu-network-diagram: following a network', () => {
  it('shows letters with the present numbers, and values that move', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const followed = source('diagram-a');
    box.append(followed);
    const diagram = await fixture<ReluNetworkDiagram>(
      html`<relu-network-diagram for="diagram-a" equations values="2"></relu-network-diagram>`,
    );
    expect(equations(diagram)).to.deep.equal([
      'a0=relu(−2x+2)',
      'a1=relu(w1x+b1)=relu(0x+0)',
      'y=a0+a1+0.5',
    ]);
    expect(names(diagram)).to.include('unit 1, early, adjustable, z = 0, a = 0, off');
    followed.adjustUnit(1, 1.5, -1);
    await diagram.updateComplete;
    expect(equations(diagram)[1]).to.equal('a1=relu(w1x+b1)=relu(1.5x−1)');
    expect(names(diagram)).to.include('unit 1, early, adjustable, z = 2, a = 2, on');
    expect(names(diagram).at(-1)).to.equal('output, z = 2.5, y = 2.5');
  });

  it('has no letters for units that nobody can adjust', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const followed = source('diagram-g');
    Object.assign(followed, { adjustUnit: undefined });
    box.append(followed);
    const diagram = await fixture<ReluNetworkDiagram>(
      html`<relu-network-diagram for="diagram-g" equations></relu-network-diagram>`,
    );
    expect(equations(diagram)).to.deep.equal(['a0=relu(−2x+2)', 'a1=relu(0)', 'y=a0+a1+0.5']);
    expect(names(diagram)).to.include('unit 1, early');
  });

  it('comes before units and attributes', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(source('diagram-b'));
    const diagram = await fixture<ReluNetworkDiagram>(
      html`<relu-network-diagram for="diagram-b" activation="tanh">
        <relu-unit></relu-unit>
      </relu-network-diagram>`,
    );
    expect(diagram.hiddenUnits).to.deep.equal([2]);
    expect(diagram.activation).to.equal('relu');
    diagram.htmlFor = '';
    await diagram.updateComplete;
    expect(diagram.hiddenUnits).to.deep.equal([1]);
    expect(diagram.activation).to.equal('tanh');
    diagram.querySelector('relu-unit')!.remove();
    await aTimeout(0);
    expect(diagram.hiddenUnits).to.deep.equal([3]);
  });

  it('notices when its source appears, takes another id, or goes', async () => {
    const diagram = await fixture<ReluNetworkDiagram>(
      html`<relu-network-diagram for="diagram-c"></relu-network-diagram>`,
    );
    expect(names(diagram)).to.deep.equal([]);
    expect(diagram.shadowRoot!.textContent).to.include('no element with the id “diagram-c”');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const followed = source('diagram-c');
    box.append(followed);
    await aTimeout(50);
    expect(names(diagram)).to.have.length(4);
    followed.id = 'other';
    await aTimeout(50);
    expect(names(diagram)).to.have.length(0);
    diagram.htmlFor = 'other';
    await diagram.updateComplete;
    expect(names(diagram)).to.have.length(4);
    followed.remove();
    await aTimeout(50);
    expect(names(diagram)).to.have.length(0);
  });

  it('stops listening when it is removed, and starts again when it comes back', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const followed = source('diagram-d');
    const diagram = document.createElement('relu-network-diagram');
    diagram.htmlFor = 'diagram-d';
    diagram.values = [1];
    box.append(followed, diagram);
    await diagram.updateComplete;
    diagram.remove();
    let updates = 0;
    const { requestUpdate } = diagram;
    diagram.requestUpdate = () => void (updates += 1);
    followed.adjustUnit(1, 3, 0);
    expect(updates).to.equal(0);
    diagram.requestUpdate = requestUpdate;
    box.append(diagram);
    await diagram.updateComplete;
    expect(names(diagram)).to.include('unit 1, early, adjustable, z = 3, a = 3, on');
  });

  it('keeps the focus on its node while the network changes', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const followed = source('diagram-e');
    box.append(followed);
    const diagram = await fixture<ReluNetworkDiagram>(
      html`<relu-network-diagram for="diagram-e" values="1"></relu-network-diagram>`,
    );
    const node = [...diagram.shadowRoot!.querySelectorAll<SVGElement>('.node')][2];
    node.focus();
    let heard = 0;
    diagram.addEventListener('relu-node-focus', () => void (heard += 1));
    followed.adjustUnit(1, 2, 1);
    await diagram.updateComplete;
    expect(diagram.shadowRoot!.activeElement).to.equal(node);
    const weights = diagram.shadowRoot!.querySelectorAll('.weights text:not(.halo)');
    expect([...weights].map(({ textContent }) => textContent)).to.deep.equal(['w₁ = 2']);
    expect(heard).to.equal(0);
  });

  it('follows a trainer of two hidden layers through its training', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <relu-network-diagram for="diagram-f" values="1" weights></relu-network-diagram>
        <relu-trainer
          id="diagram-f"
          hidden-units="4 2"
          target="x"
          domain="-1 1"
          learning-rate="0.01"
          epochs="50"
          record-every="10"
        ></relu-trainer>
      </div>`,
    );
    const diagram = box.querySelector('relu-network-diagram')!;
    const trainer = box.querySelector('relu-trainer')!;
    await aTimeout(50);
    expect(diagram.hiddenUnits).to.deep.equal([4, 2]);
    expect(diagram.shadowRoot!.querySelectorAll('.edge')).to.have.length(4 + 8 + 2);
    const before = names(diagram).at(-1);
    await trainer.seek(50);
    while (names(diagram).at(-1) === before) await aTimeout(10);
    expect(diagram.shadowRoot!.querySelector('.problems')!.textContent!.trim()).to.equal('');
    expect(diagram.shadowRoot!.textContent).not.to.include('illustrative');
  });

  it('says nothing of a network, and offers no picture, before there is one', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const diagram = await fixture<ReluNetworkDiagram>(
      html`<relu-network-diagram for="diagram-late"></relu-network-diagram>`,
    );
    const root = diagram.shadowRoot!;
    const said = (): string => root.querySelector('figure')!.innerText.trim();
    expect(said()).to.match(/^There is no network .*“diagram-late” has one\./);
    expect(said()).to.not.match(/unit|weight/);
    expect(root.querySelector('button')).to.equal(null);
    box.append(source('diagram-late'));
    while (root.querySelector('.missing')) await aTimeout(10);
    expect(said()).to.match(/^A network with one input, two ReLU units/);
    expect(root.querySelector('button')).to.not.equal(null);
  });
});
