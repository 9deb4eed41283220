import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import '../../src/elements/relu-plot.js';
import '../../src/elements/relu-subgradient.js';
import '../../src/elements/relu-trainer.js';
import type { ReluTrainer } from '../../src/elements/relu-trainer.js';
import { canRecordWebM } from '../../src/export/webm.js';

interface SavedFile {
  readonly name: string;
  readonly file: Blob;
}

const { click } = HTMLAnchorElement.prototype;
let saved: Promise<SavedFile>[];

/** The downloads that links were to start. */
beforeEach(() => {
  saved = [];
  HTMLAnchorElement.prototype.click = function () {
    const { download: name, href } = this;
    saved.push(fetch(href).then(async (answer) => ({ name, file: await answer.blob() })));
  };
});

afterEach(() => {
  HTMLAnchorElement.prototype.click = click;
});

async function nextSaved(): Promise<SavedFile> {
  while (saved.length === 0) await aTimeout(10);
  return saved.shift()!;
}

function button(figure: Element, name: string): HTMLElement {
  return figure.shadowRoot!.querySelector(`[part~="button-${name}"]`)!;
}

const small = html`<relu-trainer
  id="run"
  epochs="20"
  record-every="10"
  hidden-units="2"
  panels="prediction"
  duration="1"
></relu-trainer>`;

function menu(trainer: ReluTrainer): HTMLElement {
  return trainer.shadowRoot!.querySelector('[popover]')!;
}

describe('downloads', () => {
  for (const tagName of ['relu-plot', 'relu-subgradient', 'relu-trainer'] as const) {
    it(`of a ${tagName} have a button of at least 24 px within the figure's data row`, async () => {
      const figure = document.createElement(tagName);
      (await fixture<HTMLElement>(html`<div style="width: 320px"></div>`)).append(figure);
      await figure.updateComplete;
      const place = button(figure, 'download').getBoundingClientRect();
      const row = figure.shadowRoot!.querySelector('summary')!.getBoundingClientRect();
      expect(Math.min(place.width, place.height)).to.be.at.least(24);
      expect(place.left).to.be.greaterThan(row.right);
      expect(place.right).to.be.closeTo(figure.getBoundingClientRect().right, 0.5);
      expect(place.top + place.height / 2).to.be.closeTo(row.top + row.height / 2, 1);
    });

    it(`of a ${tagName} are left out if the author says so`, async () => {
      const figure = document.createElement(tagName);
      figure.setAttribute('downloads-hidden', '');
      (await fixture<HTMLElement>(html`<div></div>`)).append(figure);
      await figure.updateComplete;
      expect(button(figure, 'download')).to.equal(null);
      figure.downloadsHidden = false;
      await figure.updateComplete;
      expect(button(figure, 'download')).not.to.equal(null);
    });
  }

  for (const tagName of ['relu-plot', 'relu-subgradient'] as const) {
    it(`of a ${tagName} are the picture that toPNG makes`, async () => {
      const figure = document.createElement(tagName);
      (await fixture<HTMLElement>(html`<div></div>`)).append(figure);
      await figure.updateComplete;
      await aTimeout(50);
      button(figure, 'download').click();
      const { name, file } = await nextSaved();
      expect(name).to.equal(`${tagName}.png`);
      const [picture, expected] = await Promise.all([
        createImageBitmap(file),
        createImageBitmap(await figure.toPNG()),
      ]);
      expect([picture.width, picture.height]).to.deep.equal([expected.width, expected.height]);
    });
  }

  it('below an open table do not cover it', async () => {
    const plot = await fixture<HTMLElement>(html`<relu-plot></relu-plot>`);
    plot.shadowRoot!.querySelector('details')!.open = true;
    while (!plot.shadowRoot!.querySelector('details table')) await aTimeout(10);
    const table = plot.shadowRoot!.querySelector('details .table-scroll')!.getBoundingClientRect();
    expect(button(plot, 'download').getBoundingClientRect().top).to.be.at.least(table.bottom);
  });

  it('that cannot be made say why, until the next one', async () => {
    const plot = await fixture<HTMLElement>(html`<relu-plot></relu-plot>`);
    const message = plot.shadowRoot!.querySelector('[part~="message"]')!;
    plot.style.display = 'none';
    button(plot, 'download').click();
    while (message.textContent!.trim() === '') await aTimeout(10);
    expect(message.textContent!.trim()).to.match(/figure that is shown/);
    expect(message.getAttribute('role')).to.equal('status');
    plot.style.display = '';
    await aTimeout(20);
    button(plot, 'download').click();
    await nextSaved();
    expect(message.textContent!.trim()).to.equal('');
  });
});

describe('the downloads of a trainer', () => {
  it('are a table, the run, a picture and an animation', async () => {
    const trainer = await fixture<ReluTrainer>(small);
    const files: Record<string, Blob> = {};
    for (const name of ['csv', 'json', 'png', 'gif']) {
      button(trainer, 'download').click();
      button(trainer, name).click();
      const saving = await nextSaved();
      expect(saving.name).to.equal(`run.${name}`);
      files[name] = saving.file;
    }
    // An idle run is trained first.
    expect(trainer.toJSON().epochs).to.deep.equal([0, 10, 20]);
    expect(await files.csv.text()).to.equal(trainer.toCSV());
    expect(JSON.parse(await files.json.text())).to.deep.equal(JSON.parse(JSON.stringify(trainer)));
    expect(files.png.type).to.equal('image/png');
    expect(files.gif.type).to.equal('image/gif');
  });

  it('have a video where the browser can record one', async () => {
    const trainer = await fixture<ReluTrainer>(small);
    expect(button(trainer, 'webm') !== null).to.equal(canRecordWebM());
    if (!canRecordWebM()) return;
    button(trainer, 'download').click();
    button(trainer, 'webm').click();
    const { name, file } = await nextSaved();
    expect(name).to.equal('run.webm');
    expect(file.size).to.be.greaterThan(100);
  });

  it('open, close and start by keyboard alone', async () => {
    const trainer = await fixture<ReluTrainer>(small);
    const active = (): Element | null => trainer.shadowRoot!.activeElement;
    trainer.shadowRoot!.querySelector('summary')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(active()).to.equal(button(trainer, 'download'));
    await sendKeys({ press: 'Enter' });
    expect(menu(trainer).matches(':popover-open')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(active()).to.equal(button(trainer, 'gif'));
    await sendKeys({ press: 'Escape' });
    expect(menu(trainer).matches(':popover-open')).to.equal(false);
    expect(active()).to.equal(button(trainer, 'download'));
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect((await nextSaved()).name).to.equal('run.gif');
    await trainer.updateComplete;
    expect(menu(trainer).matches(':popover-open')).to.equal(false);
    expect(active()).to.equal(button(trainer, 'download'));
  });

  it('keep the focus on Cancel while an animation is made', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="1000000" activation="tanh" hidden-units="32"></relu-trainer>`,
    );
    button(trainer, 'download').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    while (!button(trainer, 'cancel')) await aTimeout(10);
    expect(trainer.shadowRoot!.activeElement).to.equal(button(trainer, 'cancel'));
    await sendKeys({ press: 'Enter' });
    while (!button(trainer, 'download')) await aTimeout(10);
    expect(trainer.shadowRoot!.activeElement).to.equal(button(trainer, 'download'));
    expect(saved).to.have.length(0);
    trainer.stop();
  });

  it('have no axe violations, open or at work', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="1000000" activation="tanh" hidden-units="32"></relu-trainer>`,
    );
    button(trainer, 'download').click();
    await expect(trainer).shadowDom.to.be.accessible();
    button(trainer, 'gif').click();
    while (!button(trainer, 'cancel')) await aTimeout(10);
    await expect(trainer).shadowDom.to.be.accessible();
    button(trainer, 'cancel').click();
    trainer.stop();
  });

  it('stand beside their button and inside the page, wherever that is', async () => {
    for (const [direction, width] of [
      ['ltr', 320],
      ['rtl', 320],
      ['ltr', 600],
    ] as const) {
      const box = await fixture<HTMLElement>(
        html`<div dir=${direction} style="width: ${width}px">${small}</div>`,
      );
      const trainer = box.querySelector('relu-trainer')!;
      await trainer.updateComplete;
      button(trainer, 'download').scrollIntoView({ block: 'center' });
      button(trainer, 'download').click();
      const opener = button(trainer, 'download').getBoundingClientRect();
      const opened = menu(trainer).getBoundingClientRect();
      const gap = Math.max(opened.top - opener.bottom, opener.top - opened.bottom);
      expect(gap).to.be.within(0, 8);
      expect(opened.left).to.be.at.least(0);
      expect(opened.right).to.be.at.most(document.documentElement.clientWidth);
      expect(opened.left < opener.right && opener.left < opened.right).to.equal(true);
      menu(trainer).hidePopover();
    }
  });

  it('are away with controls="none"', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer controls="none"></relu-trainer>`);
    expect(trainer.shadowRoot!.querySelectorAll('button')).to.have.length(0);
  });
});

describe('the JSON of a run', () => {
  it('has the settings in effect, every frame, and the last parameters', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer
        epochs="30"
        record-every="10"
        hidden-units="3"
        seed="7"
        target="0,2 1,0 2,1 3,4"
      ></relu-trainer>`,
    );
    expect(trainer.toJSON().result).to.equal(null);
    await trainer.seek(30);
    const record = JSON.parse(JSON.stringify(trainer));
    expect(record.version).to.equal(1);
    expect(record.result).to.equal('complete');
    expect(record.settings).to.deep.include({
      ...{ target: '0,2 1,0 2,1 3,4', domain: [0, 3], samples: 4, hiddenUnits: [3], seed: 7 },
      ...{ epochs: 30, recordEvery: 10, learningRate: 0.0001, optimizer: 'sgd' },
    });
    expect(record.epochs).to.deep.equal([0, 10, 20, 30]);
    expect(record.losses).to.deep.equal(trainer.history.map(({ loss }) => loss));
    const parameters = record.layers.flatMap(
      ({ weight, bias }: { weight: number[][]; bias: number[] }) => [...weight.flat(), ...bias],
    );
    expect(parameters).to.deep.equal([...trainer.network.parameters]);
  });

  it('can be run again from its settings with the same bits', async () => {
    const first = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="30" hidden-units="3" seed="7" noise="2"></relu-trainer>`,
    );
    await first.seek(30);
    const record = first.toJSON();
    const second = await fixture<ReluTrainer>(html`<relu-trainer></relu-trainer>`);
    Object.assign(second, record.settings);
    await second.seek(30);
    expect(second.toJSON()).to.deep.equal(record);
  });
});
