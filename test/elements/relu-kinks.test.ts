import { aTimeout, expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-kinks.js';
import '../../src/elements/relu-plot.js';
import type { ReluInvalidEvent } from '../../src/elements/figure-element.js';
import type { ReluKinks } from '../../src/elements/relu-kinks.js';
import type { ReluPlot } from '../../src/elements/relu-plot.js';
import { lessonKinks, movableKinks, rowTexts, sliders } from './kinks-doubles.js';

/** The ends of a row's shapes as shares of the plot's width, in per cent. */
function shapes(kinks: ReluKinks, row: number, selector: string): number[][] {
  const svg = kinks.shadowRoot!.querySelectorAll('.kink-row > svg')[row];
  return [...svg.querySelectorAll(selector)].map((shape) =>
    ['x', 'width', 'x1', 'x2', 'y1', 'y2']
      .filter((name) => shape.hasAttribute(name))
      .map((name) => parseFloat(shape.getAttribute(name)!)),
  );
}

async function drawn(kinks: ReluKinks): Promise<void> {
  while (!kinks.shadowRoot!.querySelector('canvas')) await aTimeout(10);
}

describe('relu-kinks: the lesson’s figure from attributes', () => {
  it('has a row per unit with its name and the change of slope', async () => {
    const kinks = await fixture<ReluKinks>(lessonKinks);
    expect(rowTexts(kinks)).to.deep.equal([
      ['unit 0', '+3'],
      ['unit 1', '−2.5'],
      ['unit 2', '−2'],
      ['unit 3', '+3.5'],
    ]);
  });

  it('has an arrow up for every rise of the slope, and down for every fall', async () => {
    const kinks = await fixture<ReluKinks>(lessonKinks);
    const lengths = [...kinks.shadowRoot!.querySelectorAll('.kink-arrow')].map((arrow) => {
      const [, start, end] = /M0 (-?[\d.]+)V(-?[\d.]+)/.exec(arrow.getAttribute('d')!)!;
      // Down the page is positive.
      return Number(start) - Number(end);
    });
    expect(lengths.map(Math.sign)).to.deep.equal([1, -1, -1, 1]);
    const order = [...lengths].sort((first, second) => Math.abs(first) - Math.abs(second));
    expect(order.map((length) => lengths.indexOf(length))).to.deep.equal([2, 1, 0, 3]);
  });

  it('has a bar where each unit is on, its ring at the kink, on the axis of the sum', async () => {
    const kinks = await fixture<ReluKinks>(lessonKinks);
    await drawn(kinks);
    const share = (x: number): number => (100 * x) / 7;
    [1, 2, 4.5, 6].forEach((kink, row) => {
      const [[x, width]] = shapes(kinks, row, '.kink-bar');
      expect(x).to.be.closeTo(share(kink), 1e-9);
      expect(width).to.be.closeTo(share(7 - kink), 1e-9);
    });
    const { left, width } = kinks
      .shadowRoot!.querySelector('.kink-row > svg')!
      .getBoundingClientRect();
    const over = kinks.shadowRoot!.querySelector('.u-over, .uplot canvas')!.getBoundingClientRect();
    expect(left).to.be.closeTo(over.left + 52, 1);
    expect(left + width).to.be.closeTo(over.right - 18, 1);
    kinks.shadowRoot!.querySelectorAll('.kink-ring').forEach((ring, row) => {
      const box = ring.getBoundingClientRect();
      const kink = [1, 2, 4.5, 6][row];
      expect((box.left + box.right) / 2).to.be.closeTo(left + (width * kink) / 7, 0.6);
    });
  });

  it('draws each hinge flat up to its kink and straight from there, all to one scale', async () => {
    const kinks = await fixture<ReluKinks>(lessonKinks);
    const steepness = [3, -2.5, -2, 3.5].map((_, row) => {
      const [[, , flatFrom, flatTo], [from, to, start, end]] = shapes(kinks, row, '.kink-hinge');
      expect(flatFrom).to.equal(flatTo);
      return (start - end) / (to - from);
    });
    const [first] = steepness;
    [3, -2.5, -2, 3.5].forEach((slope, row) => {
      expect(steepness[row] / first).to.be.closeTo(slope / 3, 1e-6);
    });
  });

  it('ends no hinge in mid-air: it reaches the end of the plot, or fades out', async () => {
    const kinks = await fixture<ReluKinks>(lessonKinks);
    const ends = [0, 1, 2, 3].map((row) => {
      const rowPicture = kinks.shadowRoot!.querySelectorAll('.kink-row > svg')[row];
      const [last] = [...rowPicture.querySelectorAll('.kink-hinge')].slice(-1);
      const opacity = Number(last.getAttribute('stroke-opacity'));
      return last.getAttribute('x2') === '100%' ? 'at the end' : opacity < 0.2 ? 'faded' : opacity;
    });
    expect(ends).to.deep.equal(['faded', 'faded', 'at the end', 'at the end']);
  });

  it('describes every bend, and says so to assistive technology', async () => {
    const kinks = await fixture<ReluKinks>(lessonKinks);
    expect(kinks.describe()).to.include('its slopes are 0, 3, 0.5, −1.5 and 2, from left to right');
    const description = kinks.shadowRoot!.querySelector('#description')!;
    expect(description.textContent).to.equal(kinks.describe());
    const rows = [...kinks.shadowRoot!.querySelectorAll('li .visually-hidden')];
    expect(rows[2].textContent).to.include('Unit 2 bends the sum downwards at x = 4.5');
  });

  it('lists its numbers in tables', async () => {
    const kinks = await fixture<ReluKinks>(lessonKinks);
    kinks.shadowRoot!.querySelector('details')!.open = true;
    while (!kinks.shadowRoot!.querySelector('table')) await aTimeout(5);
    const [units, sum] = [...kinks.shadowRoot!.querySelectorAll('tbody')].map((body) =>
      [...body.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
    );
    expect(units[1]).to.deep.equal(['1', '1', '−2', '−2.5', '2', '−2.5', '2 to 7']);
    expect(sum.at(-1)).to.deep.equal(['6', '7', '2']);
  });
});

describe('relu-kinks', () => {
  it('says that nothing bends while there are no units, and shows those that come', async () => {
    const kinks = await fixture<ReluKinks>(html`<relu-kinks></relu-kinks>`);
    expect(kinks.shadowRoot!.textContent).to.include('Nothing bends here yet');
    expect(kinks.describe()).to.include('Nothing bends here yet');
    expect(kinks.domain).to.deep.equal([-5, 5]);
    kinks.append(Object.assign(document.createElement('relu-unit'), { bias: -1 }));
    await aTimeout(0);
    await kinks.updateComplete;
    expect(rowTexts(kinks)).to.deep.equal([['unit 0', '+1']]);
    expect(kinks.domain).to.deep.equal([-4, 6]);
  });

  it('says where units bend that do so elsewhere or nowhere', async () => {
    const kinks = await fixture<ReluKinks>(
      html`<relu-kinks domain="-5 5" editable>
        <relu-unit bias="7"></relu-unit>
        <relu-unit bias="-8"></relu-unit>
        <relu-unit weight="0" bias="1" label="flat"></relu-unit>
      </relu-kinks>`,
    );
    expect(rowTexts(kinks)).to.deep.equal([
      ['unit 0', '← bends at −7'],
      ['unit 1', 'bends at 8 →'],
      ['flat', 'bends nowhere'],
    ]);
    expect(sliders(kinks)).to.have.length(2);
  });

  it('shows 16 of 64 units and says so', async () => {
    const kinks = await fixture<ReluKinks>(
      html`<relu-kinks
        >${Array.from(
          { length: 64 },
          (_, unit) => html`<relu-unit bias=${-unit}></relu-unit>`,
        )}</relu-kinks
      >`,
    );
    expect(rowTexts(kinks)).to.have.length(16);
    expect(kinks.shadowRoot!.textContent).to.include('The first 16 of 64 units');
    expect(kinks.units).to.have.length(64);
  });

  it('is the network of its units for others, and tells them of changes', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><relu-plot for="own"></relu-plot>${lessonKinks}</div>`,
    );
    const kinks = box.querySelector<ReluKinks>('relu-kinks')!;
    const plot = box.querySelector<ReluPlot>('relu-plot')!;
    kinks.id = 'own';
    await aTimeout(0);
    expect(plot.domain).to.deep.equal([0, 7]);
    expect(plot.curves[0].x).to.deep.equal([0, 1, 2, 4.5, 6, 7]);
    expect(plot.curves[0].y).to.deep.equal([0, 0, 3, 4.25, 2, 4]);
    let changes = 0;
    kinks.addEventListener('relu-network-change', () => (changes += 1));
    kinks.querySelector('relu-unit')!.outputWeight = 1;
    await kinks.updateComplete;
    expect(changes).to.equal(1);
    expect(plot.curves[0].y[2]).to.equal(1);
    kinks.outputBias = 10;
    await kinks.updateComplete;
    expect(changes).to.equal(2);
    expect(plot.curves[0].y[0]).to.equal(10);
    kinks.heading = 'another';
    box.append(kinks);
    await kinks.updateComplete;
    expect(changes).to.equal(2);
  });

  it('has the output bias alone as its network without units', async () => {
    const kinks = await fixture<ReluKinks>(html`<relu-kinks output-bias="3"></relu-kinks>`);
    expect(kinks.units).to.deep.equal([]);
    const plot = await fixture<ReluPlot>(html`<relu-plot for="empty"></relu-plot>`);
    kinks.id = 'empty';
    await aTimeout(0);
    expect(plot.curves[0].y).to.deep.equal([3, 3]);
  });

  it('keeps its limits of y while kinks move, and takes new ones for other units', async () => {
    const kinks = await fixture<ReluKinks>(movableKinks);
    await drawn(kinks);
    const [before] = Object.values(kinks.state.ranges);
    kinks.querySelectorAll('relu-unit')[1].bias = -1;
    await kinks.updateComplete;
    expect(Object.values(kinks.state.ranges)).to.deep.equal([before]);
    const steep = Object.assign(document.createElement('relu-unit'), { weight: 100 });
    kinks.append(steep);
    await aTimeout(0);
    await kinks.updateComplete;
    expect(Object.values(kinks.state.ranges)[0][1]).to.be.above(250);
    steep.remove();
    await aTimeout(0);
    await kinks.updateComplete;
    expect(Object.values(kinks.state.ranges)[0][1]).to.be.below(20);
  });

  it('never breaks on bad values, and says what it uses instead', async () => {
    const kinks = await fixture<ReluKinks>(lessonKinks);
    const invalid: ReluInvalidEvent[] = [];
    kinks.addEventListener('relu-invalid', (event) => invalid.push(event));
    const { warn } = console;
    console.warn = () => {};
    kinks.setAttribute('domain', 'wide');
    kinks.setAttribute('output-bias', 'x');
    kinks.querySelector('relu-unit')!.setAttribute('weight', '1e9');
    await kinks.updateComplete;
    console.warn = warn;
    expect(invalid.map(({ attribute }) => attribute).sort()).to.deep.equal([
      ...['domain', 'output-bias', 'weight'],
    ]);
    const text = kinks.shadowRoot!.querySelector('.problems')!.textContent;
    expect(text).to.include('domain="wide"').and.include('relu-unit 1: weight="1e9"');
    expect(rowTexts(kinks)).to.have.length(4);
    kinks.setAttribute('domain', '7 0');
    await kinks.updateComplete;
    expect(kinks.domain).to.deep.equal([0, 7]);
  });

  it('makes a picture with the rows in it', async () => {
    const kinks = await fixture<ReluKinks>(lessonKinks);
    kinks.style.setProperty('--relu-unit-3', '#00ff00');
    kinks.theme = 'light';
    await drawn(kinks);
    await aTimeout(50);
    const picture = await createImageBitmap(await kinks.toPNG(1));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const figure = kinks.shadowRoot!.querySelector('figure')!.getBoundingClientRect();
    const bar = kinks.shadowRoot!.querySelectorAll('.kink-bar')[3].getBoundingClientRect();
    const x = Math.round(bar.left + bar.width / 2 - figure.left + 16);
    const y = Math.round(bar.top + bar.height / 2 - figure.top + 16);
    expect([...context.getImageData(x, y, 1, 1).data]).to.deep.equal([0, 255, 0, 255]);
  });
});
