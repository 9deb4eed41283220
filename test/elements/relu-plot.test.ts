import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

import '../../src/elements/relu-plot.js';
import type { ReluPlot } from '../../src/elements/relu-plot.js';

/** A figure of the lessons: its tag, and for each of its curves [x, y] that must lie on it. */
interface Figure {
  readonly tag: TemplateResult;
  readonly curves: Readonly<Record<string, readonly (readonly [x: number, y: number])[]>>;
  /** What the description must say. */
  readonly words: readonly string[];
}

const biases = [0.5, 1, 1.5, 2, 2.5, 3];

/** Vertices of relu(weight * x + bias) over a domain, in one line. */
function vertices(from: number, to: number, weight: number, bias: number) {
  const relu = (x: number): number => Math.max(0, weight * x + bias);
  return [from, -bias / weight, to].map((x) => [x, relu(x)] as const);
}

const figures: Readonly<Record<string, Figure>> = {
  'F1, the activation trio': {
    tag: html`<relu-plot
      heading="Common activation functions"
      layout="panels"
      functions="linear sigmoid relu"
    ></relu-plot>`,
    curves: {
      'linear(z)': [
        [-5, -5],
        [5, 5],
      ],
      'sigmoid(z)': [
        [-5, 1 / (1 + Math.exp(5))],
        [0, 0.5],
        [5, 1 / (1 + Math.exp(-5))],
      ],
      'relu(z)': vertices(-5, 5, 1, 0),
    },
    words: ['sigmoid(z) goes from 0.006693 at −5', 'relu(z) bends at z = 0'],
  },
  'L4 a, relu': {
    tag: html`<relu-plot domain="-5 5" range="-5 5"></relu-plot>`,
    curves: { 'relu(z)': vertices(-5, 5, 1, 0) },
    words: ['z from −5 to 5, with y from −5 to 5', 'bends at z = 0 from slope 0 to slope 1'],
  },
  'L4 b, relu beside its derivative': {
    tag: html`<relu-plot derivative="beside"></relu-plot>`,
    curves: {
      'relu(z)': vertices(-5, 5, 1, 0),
      'relu′(z)': [
        [-5, 0],
        [0, 0],
        [0, 1],
        [5, 1],
      ],
    },
    words: ['The derivative of relu(z) is 0, then 1; at z = 0 the value in use is 0.'],
  },
  'L4 c, flips': {
    tag: html`<relu-plot
      weight="1 -1 1 -1"
      scale="1 1 -1 -1"
      domain="-5 5"
      range="-5 5"
    ></relu-plot>`,
    curves: {
      'relu(x)': [
        [-5, 0],
        [0, 0],
        [5, 5],
      ],
      'relu(−x)': [
        [-5, 5],
        [0, 0],
        [5, 0],
      ],
      '−relu(x)': [
        [-5, 0],
        [0, 0],
        [5, -5],
      ],
      '−relu(−x)': [
        [-5, -5],
        [0, 0],
        [5, 0],
      ],
    },
    words: ['−relu(−x) bends at x = 0 from slope 1 to slope 0'],
  },
  'L4 d, slopes': {
    tag: html`<relu-plot weight="0.5 1 1.5 2 2.5 3" domain="-5 5" range="-1 5"></relu-plot>`,
    curves: Object.fromEntries(
      biases.map((weight) => [`relu(${weight === 1 ? '' : weight}x)`, vertices(-5, 5, weight, 0)]),
    ),
    words: ['relu(2.5x) bends at x = 0 from slope 0 to slope 2.5', 'y from −1 to 5'],
  },
  'L4 e, shifts along x': {
    tag: html`<relu-plot bias="0.5 1 1.5 2 2.5 3" domain="-4 4" range="-1 5"></relu-plot>`,
    curves: Object.fromEntries(
      biases.map((bias) => [`relu(x + ${bias})`, vertices(-4, 4, 1, bias)]),
    ),
    words: ['relu(x + 0.5) bends at x = −0.5', 'relu(x + 3) bends at x = −3'],
  },
  'L4 f, shifts along y': {
    tag: html`<relu-plot offset="0.5 1 1.5 2 2.5 3" domain="-4 4" range="-1 5"></relu-plot>`,
    curves: Object.fromEntries(
      biases.map((offset) => [
        `relu(z) + ${offset}`,
        [
          [-4, offset],
          [0, offset],
          [4, 4 + offset],
        ],
      ]),
    ),
    words: ['relu(z) + 2 bends at z = 0'],
  },
  'saturation, three derivatives on one axis': {
    tag: html`<relu-plot functions="sigmoid tanh relu" derivative="only" markers></relu-plot>`,
    curves: {
      'sigmoid′(z)': [
        [-5, 0.006648056670790155],
        [0, 0.25],
        [5, 0.006648056670790155],
      ],
      'tanh′(z)': [
        [-5, 0.000181583230943807],
        [0, 1],
        [5, 0.000181583230943807],
      ],
      'relu′(z)': [
        [-5, 0],
        [0, 0],
        [0, 1],
        [5, 1],
      ],
    },
    words: ['sigmoid′(z), the derivative, is 0.006648 at −5 and 0.006648 at 5'],
  },
  'F2, relu for a linear relation': {
    tag: html`<relu-plot functions="relu" domain="-3 3"></relu-plot>`,
    curves: { 'relu(z)': vertices(-3, 3, 1, 0) },
    words: ['relu(z) bends at z = 0'],
  },
  'F2, sigmoid for a yes or no': {
    tag: html`<relu-plot functions="sigmoid" domain="-6 6"></relu-plot>`,
    curves: { 'sigmoid(z)': [[0, 0.5]] },
    words: ['sigmoid(z) goes from 0.002473 at −6 to 0.9975 at 6'],
  },
};

async function openTable(plot: ReluPlot): Promise<HTMLTableElement> {
  plot.shadowRoot!.querySelector('details')!.open = true;
  while (!plot.shadowRoot!.querySelector('details table')) await aTimeout(5);
  return plot.shadowRoot!.querySelector<HTMLTableElement>('details table')!;
}

/** Text as people see it, without the invisible operators of MathML. */
function seen(element: Element): string {
  return element
    .textContent!.replace(/[\u2061\u2062]/g, '')
    .replace(/\s+/g, '')
    .trim();
}

describe('relu-plot: the figures of the lessons', () => {
  for (const [name, { tag, curves, words }] of Object.entries(figures)) {
    it(`draws ${name} from its tag alone`, async () => {
      const plot = await fixture<ReluPlot>(tag);
      expect(plot.curves.map(({ label }) => label)).to.deep.equal(Object.keys(curves));
      for (const { label, x, y } of plot.curves) {
        for (const [pointX, pointY] of curves[label]) {
          const values = y.filter((value, index) => x[index] === pointX && value !== null);
          const distances = values.map((value) => Math.abs(value! - pointY));
          expect(Math.min(...distances), `${label} at ${pointX}`).to.be.lessThan(1e-12);
        }
      }
      for (const word of words) expect(plot.describe()).to.include(word);
      expect(plot.shadowRoot!.querySelector('.problems')!.textContent!.trim()).to.equal('');
    });

    it(`has ${name} in its data table, kinks included`, async () => {
      const plot = await fixture<ReluPlot>(tag);
      const table = await openTable(plot);
      const heads = [...table.tHead!.rows[0].cells].map(seen);
      expect(heads.slice(1)).to.deep.equal(
        Object.keys(curves).map((label) => label.replaceAll(' ', '')),
      );
      const rows = [...table.tBodies[0].rows].map((row) => [...row.cells].map(seen));
      const number = (text: string): number => Number(text.replace('−', '-'));
      heads.slice(1).forEach((head, column) => {
        const label = Object.keys(curves).find((each) => each.replaceAll(' ', '') === head)!;
        for (const [x, y] of curves[label]) {
          const row = rows.find(([first]) => Math.abs(number(first) - x) < 1e-4)!;
          expect(row, `a row for ${x}`).to.exist;
          const cell = row[column + 1];
          const said = cell.includes('|') ? cell.split(/[|,]/).slice(0, 2) : [cell];
          const nearest = Math.min(...said.map((each) => Math.abs(number(each) - y)));
          expect(nearest, `${label} at ${x}: ${cell}`).to.be.lessThan(1e-4);
        }
      });
    });
  }

  it('scales x and y alike where both are as long', async () => {
    const square = await fixture<ReluPlot>(
      html`<relu-plot domain="-5 5" range="-5 5"></relu-plot>`,
    );
    expect(square.shadowRoot!.querySelector('.body')!.matches('.square')).to.equal(true);
    const other = await fixture<ReluPlot>(html`<relu-plot domain="-5 5" range="-1 5"></relu-plot>`);
    expect(other.shadowRoot!.querySelector('.body')!.matches('.square')).to.equal(false);
  });
});

describe('relu-plot: the derivative at zero', () => {
  it('is what at-zero says, in the table and the description', async () => {
    const plot = await fixture<ReluPlot>(
      html`<relu-plot derivative="beside" at-zero="0.5"></relu-plot>`,
    );
    expect(plot.describe()).to.include('the value in use is 0.5');
    const table = await openTable(plot);
    const atZero = [...table.tBodies[0].rows].find((row) => seen(row.cells[0]) === '0')!;
    expect(seen(atZero.cells[2])).to.equal('0|1,uses0.5');
  });

  it('is PyTorch’s for other functions, whatever at-zero says', async () => {
    const plot = await fixture<ReluPlot>(
      html`<relu-plot functions="leaky-relu step" derivative="only" at-zero="1"></relu-plot>`,
    );
    expect(plot.describe()).to.include('the value in use is 0.01').and.include('in use is 0.');
  });
});

describe('relu-plot: panels, headings and members', () => {
  it('shows one small plot for each curve with its name', async () => {
    const plot = await fixture<ReluPlot>(
      html`<relu-plot layout="panels" functions="linear sigmoid relu" heading="Trio"></relu-plot>`,
    );
    const titles = [...plot.shadowRoot!.querySelectorAll('.panel-title strong')].map(seen);
    expect(titles).to.deep.equal(['Linear', 'Sigmoid', 'ReLU']);
    expect(plot.shadowRoot!.querySelectorAll('[data-chart]')).to.have.length(3);
    expect(seen(plot.shadowRoot!.querySelector('#heading')!)).to.equal('Trio');
  });

  it('computes automatic limits once: a changed weight leaves them as they are', async () => {
    const plot = await fixture<ReluPlot>(html`<relu-plot></relu-plot>`);
    const range = plot.range;
    expect(range).to.have.length(2);
    plot.weight = [3];
    await plot.updateComplete;
    expect(plot.range).to.deep.equal(range);
    plot.domain = [-1, 1];
    expect(plot.range).to.not.deep.equal(range);
  });

  it('restores its settings, its limits and its probe from its state', async () => {
    const first = await fixture<ReluPlot>(
      html`<relu-plot functions="tanh relu" derivative="beside" bias="1 2"></relu-plot>`,
    );
    first.weight = [2, 0.5];
    first.shadowRoot!.querySelector<HTMLElement>('.probe')!.focus();
    const state = JSON.parse(JSON.stringify(first.state));
    const second = await fixture<ReluPlot>(html`<relu-plot></relu-plot>`);
    second.state = state;
    await second.updateComplete;
    expect(second.state).to.deep.equal(state);
    expect(second.describe()).to.equal(first.describe());
    expect(second.curves).to.deep.equal(first.curves);
  });

  it('makes a PNG, also while nobody has come near to it', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="padding-top: 5000px"><relu-plot></relu-plot></div>`,
    );
    const plot = box.querySelector('relu-plot')!;
    await plot.updateComplete;
    const picture = await createImageBitmap(await plot.toPNG(1));
    expect(picture.width).to.be.closeTo(plot.clientWidth + 32, 1);
    expect(picture.height).to.be.greaterThan(200);
  });

  it('draws only when the reader comes near', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="padding-top: 5000px"><relu-plot></relu-plot></div>`,
    );
    const plot = box.querySelector('relu-plot')!;
    await aTimeout(100);
    expect(plot.shadowRoot!.querySelector('canvas')).to.equal(null);
    plot.scrollIntoView();
    while (!plot.shadowRoot!.querySelector('canvas')) await aTimeout(10);
    scrollTo(0, 0);
  });

  it('shows its caption, also hidden', async () => {
    const plot = await fixture<ReluPlot>(
      html`<relu-plot caption-hidden><span slot="caption">See the kink.</span></relu-plot>`,
    );
    const caption = plot.shadowRoot!.querySelector('figcaption')!;
    expect(caption.querySelector('slot')!.assignedNodes()[0].textContent).to.equal('See the kink.');
    expect(caption.matches('.visually-hidden')).to.equal(true);
  });
});
