import { expect } from '@open-wc/testing';

import type { ReluTrainer, ReluWalkthrough } from '../../src/index.js';
import { lessonFigures } from './lesson-figures.js';
import type { LessonPage } from './lesson-figures.js';
import { lesson } from './lesson-page.js';
import type { Figure } from './lesson-page.js';

const pages: readonly LessonPage[] = ['relu-lab', 'forward-pass', 'dissecting-relu'];

for (const page of pages) {
  describe(`the lesson ${page}`, () => {
    let article: HTMLElement;

    before(async () => {
      article = await lesson(page);
    });

    after(() => article.remove());

    for (const [name, figure] of Object.entries(lessonFigures)) {
      if (figure.page !== page) continue;
      it(`shows ${name}, with the numbers of the published lesson`, () => {
        const element = article.querySelector<Figure>(figure.selector);
        expect(element, figure.selector).to.exist;
        for (const words of figure.states) expect(element!.describe()).to.include(words);
      });
    }

    it('has headings in order and no other heading of the first rank', () => {
      const ranks = Array.from(
        article.querySelectorAll('h1, h2, h3, h4, h5, h6'),
        ({ localName }) => Number(localName[1]),
      );
      expect(ranks.filter((rank) => rank === 1)).to.have.length(1);
      ranks.forEach((rank, index) => {
        expect(rank).to.be.at.most((ranks[index - 1] ?? 0) + 1);
      });
    });

    it('has fallback content in every figure and an id for each', () => {
      const figures = article.querySelectorAll('.figure > *');
      expect(figures).to.have.length.above(0);
      for (const figure of figures) {
        expect(figure.id).to.match(/^figure-/);
        expect(figure.querySelector(':scope > p')?.textContent?.trim()).to.be.a('string').that.is
          .not.empty;
      }
    });

    it('has no problem with any attribute', () => {
      for (const figure of article.querySelectorAll('.figure > *')) {
        const message = figure.shadowRoot!.querySelector('.problems')!.textContent!.trim();
        expect(message, figure.id).to.equal('');
      }
    });
  });
}

describe('the numbers in the lessons', () => {
  let article: HTMLElement;

  afterEach(() => article.remove());

  it('of the seven steps at five dosages are those of the network', async () => {
    article = await lesson('forward-pass');
    const walk = article.querySelector<ReluWalkthrough>('#figure-walk')!;
    const [head, ...rows] = cells(article.querySelector('[aria-label="All steps"] table')!);
    const inputs = head.slice(1).map((text) => Number(/[\d.]+$/.exec(text)![0]));
    expect(inputs).to.deep.equal([0, 0.2, 0.5, 0.6, 1]);
    inputs.forEach((input, column) => {
      walk.input = input;
      const given = walk.steps.map(({ value }) => Number(value.toFixed(6)));
      expect(rows.map((row) => Number(row[column + 1].replace('−', '-')))).to.deep.equal(given);
    });
  });

  it('about softplus are true: the output is 0 at every dosage', async () => {
    article = await lesson('forward-pass');
    const walk = article.querySelector<ReluWalkthrough>('#figure-walk')!;
    walk.activation = 'softplus';
    for (let percent = 0; percent <= 100; percent++) {
      walk.input = percent / 100;
      expect(walk.steps.at(-1)!.value).to.equal(0);
    }
  });

  it('about the run from seed 0 are true, and its animation has a frame for every hundredth epoch', async () => {
    article = await lesson('dissecting-relu');
    const trainer = article.querySelector<ReluTrainer>('#figure-j')!;
    await trainer.seek(4000);
    expect(trainer.describe()).to.include('its mean squared error is 1,235.8, from 146,161');
    expect(trainer.describe()).to.include('Units 5 and 6 are dead (2 of 7).');
    const epochs = trainer.history.map(({ epoch }) => epoch);
    expect(epochs).to.deep.equal(Array.from({ length: 41 }, (_, frame) => 100 * frame));
  });

  it('about two dying units are true', async () => {
    article = await lesson('dissecting-relu');
    const trainer = article.querySelector<ReluTrainer>('#figure-dead')!;
    await trainer.seek(1);
    expect(trainer.deadUnits).to.deep.equal([0, 1]);
  });

  it('about seven well-placed units are true: their mean squared error is 43', async () => {
    article = await lesson('dissecting-relu');
    const units = Array.from(article.querySelectorAll('#figure-well-placed relu-unit'), (unit) =>
      ['weight', 'bias', 'output-weight'].map((name) => Number(unit.getAttribute(name))),
    );
    const outputBias = Number(
      article.querySelector('#figure-well-placed')!.getAttribute('output-bias'),
    );
    const squares = Array.from({ length: 300 }, (_, index) => {
      const x = -10 + (20 * index) / 299;
      const outputs = units.map(
        ([weight, bias, output]) => output * Math.max(0, weight * x + bias),
      );
      return (outputs.reduce((sum, value) => sum + value, outputBias) - x * x * x) ** 2;
    });
    expect(squares.reduce((sum, square) => sum + square, 0) / 300).to.be.closeTo(43, 0.5);
  });
});

function cells(table: Element): string[][] {
  return Array.from(table.querySelectorAll('tr'), (row) =>
    Array.from(row.children, ({ textContent }) => textContent!.trim()),
  );
}
