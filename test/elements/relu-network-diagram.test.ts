import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';

import '../../src/elements/relu-network-diagram.js';
import type { ReluNodeFocusEvent } from '../../src/elements/diagram-events.js';
import type { ReluNetworkDiagram } from '../../src/elements/relu-network-diagram.js';
import { measured } from './diagram-measured.js';

const exercise = html`<relu-network-diagram equations>
  <relu-unit weight="-2" bias="2" fixed></relu-unit>
  <relu-unit weight="1" bias="-1"></relu-unit>
  <relu-unit weight="2" bias="-4"></relu-unit>
</relu-network-diagram>`;

const valued = html`<relu-network-diagram values="1.5" weights>
  <relu-unit weight="-2" bias="2" fixed></relu-unit>
  <relu-unit weight="1" bias="-1"></relu-unit>
  <relu-unit weight="2" bias="-4" output-weight="-3"></relu-unit>
</relu-network-diagram>`;

const demand = html`<relu-network-diagram
  inputs="price, shipping cost, marketing, material"
  hidden-units="affordability, awareness, perceived quality"
  outputs="top seller"
  output-activation="sigmoid"
  highlight="hidden 1"
></relu-network-diagram>`;

function nodes(diagram: ReluNetworkDiagram): SVGElement[] {
  return [...diagram.shadowRoot!.querySelectorAll<SVGElement>('.node')];
}

function names(diagram: ReluNetworkDiagram): (string | null)[] {
  return nodes(diagram).map((node) => node.getAttribute('aria-label'));
}

function named(diagram: ReluNetworkDiagram, start: string): SVGElement {
  return nodes(diagram).find((node) => node.getAttribute('aria-label')!.startsWith(start))!;
}

/** What is written at a node, line by line. */
function linesAt(node: SVGElement): string[] {
  return [...node.querySelectorAll(':scope > text:not(.halo)')].map((text) => text.textContent!);
}

function equations(diagram: ReluNetworkDiagram): string[] {
  return [...diagram.shadowRoot!.querySelectorAll('.equations .equation')].map((row) =>
    row.textContent!.replace(/[\u2061\u2062\s]/g, ''),
  );
}

function edges(diagram: ReluNetworkDiagram): SVGElement[] {
  return [...diagram.shadowRoot!.querySelectorAll<SVGElement>('.edge')];
}

function focusedName(diagram: ReluNetworkDiagram): string {
  return diagram.shadowRoot!.activeElement?.getAttribute('aria-label') ?? '';
}

function part(diagram: ReluNetworkDiagram, name: string): HTMLElement | null {
  return diagram.shadowRoot!.querySelector(`[part~="${name}"]`);
}

/** Rendered at its measured width. */
async function shown(tag: ReturnType<typeof html>): Promise<ReluNetworkDiagram> {
  return measured(await fixture<ReluNetworkDiagram>(tag));
}

describe('relu-network-diagram', () => {
  it('is a network with one input, three units and one output if nothing is said', async () => {
    const diagram = await shown(html`<relu-network-diagram></relu-network-diagram>`);
    expect(names(diagram)).to.deep.equal(['input', 'unit 0', 'unit 1', 'unit 2', 'output']);
    expect(edges(diagram)).to.have.length(6);
    expect(part(diagram, 'heading')!.textContent).to.include('one input, three ReLU units');
    expect(part(diagram, 'readout')).to.equal(null);
  });

  it('shows demand prediction from attributes: labels, a ring, and no numbers', async () => {
    const diagram = await shown(demand);
    expect(names(diagram)).to.deep.equal([
      ...['input 0, price', 'input 1, shipping cost', 'input 2, marketing', 'input 3, material'],
      ...['unit 0, affordability', 'unit 1, awareness, highlighted', 'unit 2, perceived quality'],
      'output, top seller',
    ]);
    expect(edges(diagram)).to.have.length(4 * 3 + 3);
    const ringed = nodes(diagram).filter((node) => node.querySelector('.ring'));
    expect(ringed).to.deep.equal([named(diagram, 'unit 1')]);
    expect(linesAt(named(diagram, 'unit 1'))).to.deep.equal(['awareness']);
    const text = diagram.shadowRoot!.querySelector('.diagram')!.textContent!;
    expect(text).not.to.match(/=/);
    expect(part(diagram, 'note')).to.equal(null);
  });

  it('labels numbers that nobody has given as illustrative', async () => {
    const diagram = await shown(demand);
    diagram.weights = true;
    await diagram.updateComplete;
    expect(part(diagram, 'note')!.textContent).to.include('illustrative');
    diagram.weights = false;
    diagram.values = [1, 0.5, 0, -1];
    await diagram.updateComplete;
    expect(part(diagram, 'note')!.textContent).to.include('illustrative');
    const given = await shown(valued);
    expect(part(given, 'note')!.textContent).not.to.include('illustrative');
  });

  it('shows the exercise’s network: unit 0 lighter, four letters framed, output weights of 1', async () => {
    const diagram = await shown(exercise);
    expect(equations(diagram)).to.deep.equal([
      'a0=relu(−2x+2)',
      'a1=relu(w1x+b1)',
      'a2=relu(w2x+b2)',
      'y=a0+a1+a2+0',
    ]);
    const framed = [...diagram.shadowRoot!.querySelectorAll('.framed')];
    expect(framed.map((frame) => frame.textContent)).to.deep.equal(['w1', 'b1', 'w2', 'b2']);
    expect(getComputedStyle(framed[0]).borderTopStyle).to.equal('solid');
    const opacity = (unit: string): number => {
      const shape = named(diagram, unit).querySelector('.shape')!;
      return Number(getComputedStyle(shape).strokeOpacity);
    };
    expect(opacity('unit 0')).to.be.below(opacity('unit 1'));
    expect(linesAt(named(diagram, 'unit 0'))).to.deep.equal(['a₀ fixed']);
  });

  it('shows a network with two bias units', async () => {
    const diagram = await shown(
      html`<relu-network-diagram hidden-units="7" bias-nodes></relu-network-diagram>`,
    );
    expect(names(diagram).filter((name) => name!.startsWith('bias'))).to.deep.equal([
      'bias unit of the inputs, a = 1',
      'bias unit of the hidden layer, a = 1',
    ]);
    expect(edges(diagram)).to.have.length(7 + 7 + 7 + 1);
  });

  it('counts the units of a layer that it does not draw', async () => {
    const diagram = await shown(
      html`<relu-network-diagram hidden-units="1024"></relu-network-diagram>`,
    );
    expect(nodes(diagram)).to.have.length(1 + 4 + 1 + 4 + 1);
    expect(names(diagram)).to.include('1,016 units not drawn, 4 to 1,019');
    expect(diagram.shadowRoot!.textContent).to.include('1,016 more');
    diagram.highlight = 'hidden 500';
    await diagram.updateComplete;
    expect(names(diagram)).to.include('unit 500, highlighted');
  });

  it('writes z, a and on or off at every node, and fills the units that are on', async () => {
    const diagram = await shown(valued);
    expect(names(diagram)).to.deep.equal([
      'input, x = 1.5',
      'unit 0, fixed, z = −1, a = 0, off',
      'unit 1, adjustable, z = 0.5, a = 0.5, on',
      'unit 2, adjustable, z = −1, a = 0, off',
      'output, z = 0.5, y = 0.5',
    ]);
    expect(linesAt(named(diagram, 'unit 1')).join(' ')).to.equal('a₁ z = 0.5, a = 0.5, on');
    const fill = (unit: string): string =>
      getComputedStyle(named(diagram, unit).querySelector('.shape')!).fill;
    expect(fill('unit 0')).to.equal('none');
    expect(fill('unit 1')).not.to.equal('none');
  });

  it('draws weights by width, and those below 0 dashed', async () => {
    const diagram = await shown(valued);
    // By layer and unit: −2 1 2 to the units, 1 1 −3 to the output.
    const widths = edges(diagram).map((edge) => Number(edge.getAttribute('stroke-width')));
    expect(widths[1]).to.be.below(widths[0]);
    expect(widths[2]).to.equal(widths[0]);
    expect(widths[5]).to.be.above(widths[4]);
    const dashed = edges(diagram).map((edge) => getComputedStyle(edge).strokeDasharray !== 'none');
    expect(dashed).to.deep.equal([true, false, false, false, false, true]);
  });

  it('gives a unit its colour, and its lines too', async () => {
    const diagram = await shown(exercise);
    const color = (element: Element): string => getComputedStyle(element).stroke;
    const [toFirst, toSecond] = edges(diagram);
    const shapes = ['unit 0', 'unit 1'].map((name) =>
      named(diagram, name).querySelector('.shape')!,
    );
    expect(color(toFirst)).to.equal(color(shapes[0]));
    expect(color(toSecond)).to.equal(color(shapes[1]));
    expect(color(toFirst)).not.to.equal(color(toSecond));
    const probe = document.createElement('span');
    probe.style.color = 'var(--_unit-1)';
    diagram.shadowRoot!.querySelector('figure')!.append(probe);
    expect(color(shapes[1])).to.equal(getComputedStyle(probe).color);
  });

  it('is one tab stop; arrow keys, Home and End go from node to node', async () => {
    const diagram = await shown(valued);
    expect(nodes(diagram).filter((node) => node.tabIndex === 0)).to.have.length(1);
    nodes(diagram)[0].focus();
    const walk: string[] = [];
    for (const key of [
      'ArrowRight',
      'ArrowDown',
      'ArrowRight',
      'ArrowRight',
      'ArrowLeft',
      'ArrowUp',
      'Home',
      'ArrowUp',
      'End',
    ]) {
      await sendKeys({ press: key });
      walk.push(focusedName(diagram).split(',')[0]);
    }
    expect(walk).to.deep.equal([
      ...['unit 1', 'unit 2', 'output', 'output', 'unit 1', 'unit 0', 'input', 'input', 'output'],
    ]);
    await diagram.updateComplete;
    const stops = nodes(diagram).filter((node) => node.tabIndex === 0);
    expect(stops).to.deep.equal([named(diagram, 'output')]);
  });

  it('shows the numbers of what comes in at the node with the focus, and tells the page once', async () => {
    const diagram = await shown(valued);
    const heard: ReluNodeFocusEvent[] = [];
    document.body.addEventListener('relu-node-focus', (event) => heard.push(event), { once: true });
    diagram.addEventListener('relu-node-focus', (event) => heard.push(event));
    named(diagram, 'unit 1').focus();
    await diagram.updateComplete;
    const [first, again] = heard;
    expect(again).to.equal(first);
    expect(heard).to.have.length(2);
    const { layer, index, label, z, a, bubbles, composed } = first;
    expect({ layer, index, label, z, a, bubbles, composed }).to.deep.equal({
      ...{ layer: 1, index: 1, label: 'unit 1', z: 0.5, a: 0.5, bubbles: true, composed: true },
    });
    const written = (): string =>
      [...diagram.shadowRoot!.querySelectorAll('.weights text:not(.halo)')]
        .map((text) => text.textContent)
        .join(' ');
    expect(written()).to.equal('w₁ = 1');
    expect(diagram.shadowRoot!.querySelectorAll('.edge.incoming')).to.have.length(1);
    expect(part(diagram, 'readout')!.textContent).to.include('unit 1');
    named(diagram, 'output').focus();
    await diagram.updateComplete;
    expect(written()).to.equal('1 1 −3');
    (diagram.shadowRoot!.activeElement as SVGElement).blur();
    await diagram.updateComplete;
    expect(written()).to.equal('');
    expect(heard).to.have.length(3);
  });

  it('says the same to those who hear it: what comes in is the node’s description', async () => {
    const diagram = await shown(valued);
    const [description] = named(diagram, 'output').querySelectorAll('desc');
    expect(description.textContent).to.equal(
      'weight 1 from unit 0; weight 1 from unit 1; weight −3 from unit 2; bias 0',
    );
  });

  it('does the same for a pointer, and goes back to the focus when it leaves', async () => {
    const diagram = await shown(valued);
    const heard: string[] = [];
    diagram.addEventListener('relu-node-focus', ({ label }) => heard.push(label));
    named(diagram, 'unit 0').focus();
    const box = named(diagram, 'output').querySelector('.target')!.getBoundingClientRect();
    const middle: [number, number] = [
      Math.round(box.left + box.width / 2),
      Math.round(box.top + box.height / 2),
    ];
    await sendMouse({ type: 'move', position: middle });
    await diagram.updateComplete;
    expect(part(diagram, 'readout')!.textContent).to.include('output');
    await sendMouse({ type: 'move', position: [middle[0], middle[1] + 200] });
    await diagram.updateComplete;
    expect(part(diagram, 'readout')!.textContent).to.include('unit 0');
    await sendMouse({ type: 'move', position: [1, 1] });
    expect(heard).to.deep.equal(['unit 0', 'output']);
  });

  it('notices units that change, come and go', async () => {
    const diagram = await shown(valued);
    diagram.querySelector('relu-unit')!.weight = 4;
    await diagram.updateComplete;
    expect(names(diagram)).to.include('unit 0, fixed, z = 8, a = 8, on');
    diagram.querySelectorAll('relu-unit')[1].remove();
    await aTimeout(0);
    expect(diagram.hiddenUnits).to.deep.equal([2]);
    expect(nodes(diagram)).to.have.length(4);
    diagram.querySelector('relu-unit')!.label = 'early';
    await diagram.updateComplete;
    expect(names(diagram)[1]).to.include('unit 0, early');
  });

  it('follows the room that it has, without a text under 12 px or a target under 24', async () => {
    for (const width of [280, 320, 420, 780]) {
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px">
          <relu-network-diagram hidden-units="7" values="1" bias-nodes></relu-network-diagram>
        </div>`,
      );
      const diagram = await measured(box.querySelector('relu-network-diagram')!);
      expect(box.scrollWidth).to.equal(width);
      for (const text of diagram.shadowRoot!.querySelectorAll('svg text')) {
        const scale = (text as SVGTextElement).getScreenCTM()!.a;
        expect(parseFloat(getComputedStyle(text).fontSize) * scale).to.be.at.least(12);
      }
      for (const target of diagram.shadowRoot!.querySelectorAll('.target')) {
        expect(target.getBoundingClientRect().width).to.be.at.least(24);
      }
      const svg = diagram.shadowRoot!.querySelector('svg')!.getBoundingClientRect();
      for (const node of nodes(diagram)) {
        const { left, right } = node.getBoundingClientRect();
        expect(left).to.be.at.least(svg.left - 4);
        expect(right).to.be.at.most(svg.right + 4);
      }
    }
  });

  it('describes itself in a paragraph', async () => {
    const diagram = await shown(valued);
    expect(diagram.describe()).to.equal(
      'A network with one input, three ReLU units and one output. The output is linear. ' +
        'Unit 0 is fixed. Units 1 and 2 are adjustable. ' +
        'At x = 1.5: unit 1 is on, the others are off, output is 0.5.',
    );
    expect(diagram.shadowRoot!.querySelector('#description')!.textContent).to.equal(
      diagram.describe(),
    );
  });

  it('is restored by its state, and reset leaves the node that the reader is at', async () => {
    const first = await shown(demand);
    first.values = [1, 2, 3, 4];
    const state: unknown = JSON.parse(JSON.stringify(first.state));
    const second = await shown(html`<relu-network-diagram equations></relu-network-diagram>`);
    second.state = state as ReluNetworkDiagram['state'];
    await second.updateComplete;
    expect(names(second)).to.deep.equal(names(first));
    expect(equations(second)).to.deep.equal([]);
    named(second, 'unit 1').focus();
    await second.updateComplete;
    expect(part(second, 'readout')!.textContent).to.include('awareness');
    second.reset();
    await second.updateComplete;
    expect(part(second, 'readout')!.textContent).not.to.include('awareness');
  });

  it('makes a picture with its lines, nodes, texts and frames', async () => {
    const diagram = await shown(exercise);
    const picture = await createImageBitmap(await diagram.toPNG(1));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const figure = diagram.shadowRoot!.querySelector('figure')!.getBoundingClientRect();
    /** Whether anything is drawn in a box of the page. */
    const hasInk = ({ left, top, width, height }: DOMRect): boolean => {
      const [x, y] = [left - figure.left + 16, top - figure.top + 16];
      const { data } = context.getImageData(x, y, Math.max(1, width), Math.max(1, height));
      return data.some((value, index) => index % 4 === 1 && value < 200);
    };
    const root = diagram.shadowRoot!;
    for (const element of root.querySelectorAll('.shape, .glyph, svg text, .framed, .edge')) {
      expect(hasInk(element.getBoundingClientRect()), element.outerHTML).to.equal(true);
    }
    expect(hasInk(new DOMRect(figure.left - 16, figure.top - 16, 10, 10))).to.equal(false);
  });
});
