import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';

import '../../src/elements/relu-trainer.js';
import type { ReluTrainer } from '../../src/elements/relu-trainer.js';
import type {
  ReluFinishEvent,
  ReluProgressEvent,
  ReluUnitDiedEvent,
} from '../../src/elements/trainer-events.js';

function button(trainer: ReluTrainer, name: string): HTMLButtonElement {
  const found = [...trainer.shadowRoot!.querySelectorAll('button')].find((candidate) =>
    candidate.textContent!.includes(name),
  );
  expect(found, `a button named ${name}`).to.exist;
  return found!;
}

function scrubber(trainer: ReluTrainer): HTMLInputElement {
  return trainer.shadowRoot!.querySelector<HTMLInputElement>('.scrubber')!;
}

async function untilStatus(trainer: ReluTrainer, status: ReluTrainer['status']): Promise<void> {
  while (trainer.status !== status) await aTimeout(10);
  await trainer.updateComplete;
}

/** Resolves when what is pending has been told. */
async function untilTold(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

describe('relu-trainer: a run', () => {
  it('shows the untrained network of PyTorch seed 0 before anything is pressed', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer></relu-trainer>`);
    expect(trainer.status).to.equal('idle');
    expect(trainer.epoch).to.equal(0);
    expect(trainer.loss).to.be.closeTo(146160.5703317973, 1e-7);
    expect(trainer.network.sizes).to.deep.equal([1, 7, 1]);
    expect(trainer.network.parameters[0]).to.equal(-0.007486820220947266);
    expect(trainer.deadUnits).to.have.length(1);
    expect(trainer.matches(':state(idle)')).to.equal(true);
  });

  it('trains completely while it plays, and keeps frame 0 and the last epoch', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="1003" record-every="100"></relu-trainer>`,
    );
    trainer.play();
    expect(trainer.status).to.equal('running');
    const result = await trainer.trained;
    expect(result.reason).to.equal('complete');
    expect(result.epoch).to.equal(1003);
    const epochs = trainer.history.map((frame) => frame.epoch);
    expect(epochs).to.deep.equal([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1003]);
    expect(result.loss).to.equal(trainer.history.at(-1)!.loss);
  });

  it('plays to the end, fires relu-finish once, and plays again without training again', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="200" duration="0.2"></relu-trainer>`,
    );
    let finishes = 0;
    trainer.addEventListener('relu-finish', () => (finishes += 1));
    trainer.play();
    await untilStatus(trainer, 'complete');
    expect(trainer.epoch).to.equal(200);
    expect(trainer.matches(':state(complete)')).to.equal(true);
    const { history } = trainer;
    trainer.play();
    expect(trainer.epoch).to.equal(0);
    await untilStatus(trainer, 'complete');
    expect(finishes).to.equal(1);
    expect(trainer.history.at(-1)).to.equal(history.at(-1));
  });

  it('reports progress with the epoch and loss of the frame shown', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="100" record-every="10"></relu-trainer>`,
    );
    const progress = oneEvent(trainer, 'relu-progress') as Promise<ReluProgressEvent>;
    await trainer.seek(50);
    const { epoch, loss } = await progress;
    expect(epoch).to.equal(50);
    expect(loss).to.equal(trainer.history[5].loss);
  });

  it('reports no more than one frame per animation frame, and none twice', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="100" record-every="10"></relu-trainer>`,
    );
    await trainer.seek(100);
    await untilTold();
    const epochs: number[] = [];
    trainer.addEventListener('relu-progress', ({ epoch }) => epochs.push(epoch));
    for (const epoch of [10, 20, 30, 40]) void trainer.seek(epoch);
    await untilTold();
    void trainer.seek(40);
    await untilTold();
    expect(epochs).to.deep.equal([40]);
  });

  it('plays only while it is in view, and trains all the same', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <div style="height: 5000px"></div>
        <relu-trainer epochs="100" duration="0.1"></relu-trainer>
      </div>`,
    );
    const trainer = box.querySelector('relu-trainer')!;
    trainer.play();
    await trainer.trained;
    await aTimeout(300);
    expect(trainer.epoch).to.equal(0);
    expect(trainer.status).to.equal('running');
    trainer.scrollIntoView();
    await untilStatus(trainer, 'complete');
  });

  it('steps by frames and seeks to the nearest recorded epoch', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="105" record-every="10"></relu-trainer>`,
    );
    await trainer.step();
    expect(trainer.epoch).to.equal(10);
    await trainer.step(3);
    expect(trainer.epoch).to.equal(40);
    await trainer.step(-1);
    expect(trainer.epoch).to.equal(30);
    expect(trainer.status).to.equal('paused');
    await trainer.seek(84);
    expect(trainer.epoch).to.equal(80);
    await trainer.seek(86);
    expect(trainer.epoch).to.equal(90);
    await trainer.seek(104);
    expect(trainer.epoch).to.equal(105);
    expect(trainer.status).to.equal('complete');
    await trainer.seek(-5);
    expect(trainer.epoch).to.equal(0);
    await trainer.seek(Infinity);
    expect(trainer.epoch).to.equal(105);
    await trainer.seek(NaN);
    expect(trainer.epoch).to.equal(105);
  });

  it('lets a later seek or step take the place of one that is still awaited', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="500" activation="tanh" record-every="10"></relu-trainer>`,
    );
    const first = trainer.seek(500);
    await trainer.seek(0);
    await first;
    await trainer.trained;
    await aTimeout(50);
    expect(trainer.epoch).to.equal(0);
    trainer.reset();
    void trainer.step();
    void trainer.step();
    await trainer.step();
    expect(trainer.epoch).to.equal(30);
  });

  it('takes no notice of an attribute that is set to the value it has', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer epochs="100"></relu-trainer>`);
    await trainer.seek(100);
    trainer.setAttribute('epochs', '100');
    trainer.seed = 0;
    expect(trainer.epoch).to.equal(100);
  });

  it('can be played anew from within relu-finish of a run that a change has ended', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer duration="60"></relu-trainer>`);
    const reasons: string[] = [];
    trainer.addEventListener('relu-finish', ({ reason }) => {
      reasons.push(reason);
      if (reason === 'stopped') trainer.play();
    });
    trainer.play();
    trainer.seed = 4;
    expect(trainer.status).to.equal('running');
    expect((await trainer.trained).reason).to.equal('complete');
    expect(reasons).to.deep.equal(['stopped', 'complete']);
  });

  it('tells followers when the network shown has changed, and only then', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="100" record-every="50" duration="60"></relu-trainer>`,
    );
    const changes: number[] = [];
    trainer.addEventListener('relu-network-change', () => changes.push(trainer.epoch));
    trainer.play();
    trainer.pause();
    await trainer.trained;
    await untilTold();
    expect(changes).to.deep.equal([]);
    await trainer.seek(50);
    await untilTold();
    trainer.seed = 9;
    await untilTold();
    expect(changes).to.deep.equal([50, 0]);
  });

  it('says that a run was stopped, and ends it exactly once however it ends', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="1000000" record-every="500" activation="tanh"></relu-trainer>`,
    );
    let finishes = 0;
    trainer.addEventListener('relu-finish', () => (finishes += 1));
    trainer.play();
    while (trainer.history.length < 2) await aTimeout(10);
    trainer.stop();
    trainer.stop();
    await trainer.seek(1e6);
    await untilStatus(trainer, 'paused');
    expect(trainer.shadowRoot!.textContent).to.include('stopped at epoch');
    expect(finishes).to.equal(1);
  });

  it('shows how far a long training is', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="1000000" record-every="500" activation="tanh"></relu-trainer>`,
    );
    trainer.play();
    while (!trainer.shadowRoot!.querySelector('progress')) await aTimeout(20);
    expect(trainer.shadowRoot!.textContent).to.match(/training\s+\d+ %/);
    trainer.stop();
  });

  it('refuses targets whose squares overflow, with a message', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer target="1e300*x" domain="1 2"></relu-trainer>`,
    );
    expect(trainer.target).to.equal('x^3');
    expect(trainer.loss).to.satisfy(Number.isFinite);
    expect(trainer.shadowRoot!.querySelector('.problems')!.textContent).to.include('1e300*x');
  });

  it('returns to the same start on reset and ends the run as stopped', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="1000000"></relu-trainer>`,
    );
    const before = trainer.network.parameters;
    const finish = oneEvent(trainer, 'relu-finish') as Promise<ReluFinishEvent>;
    const { trained } = trainer;
    trainer.play();
    trainer.reset();
    expect((await finish).reason).to.equal('stopped');
    expect((await trained).reason).to.equal('stopped');
    expect(trainer.status).to.equal('idle');
    expect(trainer.network.parameters).to.deep.equal(before);
    expect(trainer.trained).to.not.equal(trained);
  });

  it('ends the run and shows the new untrained network when a training attribute changes', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer epochs="300"></relu-trainer>`);
    await trainer.seek(300);
    trainer.setAttribute('seed', '3');
    expect(trainer.status).to.equal('idle');
    expect(trainer.epoch).to.equal(0);
    trainer.setAttribute('hidden-units', '4 3');
    expect(trainer.network.sizes).to.deep.equal([1, 4, 3, 1]);
  });

  it('keeps the run when theme, panels, controls or duration change', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer epochs="300"></relu-trainer>`);
    await trainer.seek(300);
    trainer.theme = 'dark';
    trainer.panels = ['loss'];
    trainer.controls = 'all';
    trainer.duration = 3;
    await trainer.updateComplete;
    expect(trainer.epoch).to.equal(300);
  });

  it('stops where it is and keeps what is recorded', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="1000000" record-every="500" activation="tanh"></relu-trainer>`,
    );
    trainer.play();
    while (trainer.history.length < 2) await aTimeout(10);
    trainer.stop();
    const { reason, epoch } = await trainer.trained;
    expect(reason).to.equal('stopped');
    expect(epoch).to.equal(trainer.history.at(-1)!.epoch);
    await trainer.seek(1e9);
    expect(trainer.epoch).to.equal(epoch);
  });

  it('ends a diverging run at the last finite frame and says why and what to try', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer learning-rate="0.01" record-every="1" epochs="500"></relu-trainer>`,
    );
    const finish = oneEvent(trainer, 'relu-finish') as Promise<ReluFinishEvent>;
    await trainer.seek(500);
    expect((await finish).reason).to.equal('diverged');
    await untilStatus(trainer, 'diverged');
    expect(trainer.epoch).to.equal(trainer.history.at(-1)!.epoch);
    expect(trainer.loss).to.satisfy(Number.isFinite);
    const text = trainer.shadowRoot!.textContent!;
    expect(text).to.include('diverged');
    expect(text).to.include('learning rate');
  });

  it('tells each death of a unit once, when it is first shown', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer hidden-units="2" seed="4" epochs="2000"></relu-trainer>`,
    );
    const deaths: string[] = [];
    trainer.addEventListener('relu-unit-died', ({ unit, epoch }: ReluUnitDiedEvent) =>
      deaths.push(`${unit} at ${epoch}`),
    );
    const deadAtStart = trainer.deadUnits.length;
    await trainer.seek(2000);
    await trainer.seek(0);
    await trainer.seek(2000);
    expect(trainer.deadUnits.length).to.equal(deadAtStart + deaths.length);
    expect(trainer.deadUnits.length).to.be.greaterThan(0);
    expect(trainer.shadowRoot!.textContent).to.include('dead');
  });
});

describe('relu-trainer: what the reader does', () => {
  it('plays and pauses with one button that says what it will do', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer></relu-trainer>`);
    button(trainer, 'Play').click();
    await trainer.updateComplete;
    button(trainer, 'Pause').click();
    await trainer.updateComplete;
    button(trainer, 'Play');
    expect(trainer.status).to.equal('paused');
  });

  it('steps, resets and starts anew with the next seed', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer epochs="100"></relu-trainer>`);
    button(trainer, 'Step').click();
    while (trainer.epoch === 0) await aTimeout(10);
    button(trainer, 'Reset').click();
    expect(trainer.epoch).to.equal(0);
    button(trainer, 'New start').click();
    expect(trainer.seed).to.equal(1);
    expect(trainer.status).to.equal('idle');
  });

  it('scrubs over the recording, and keeps the events of that to itself', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="100" record-every="10"></relu-trainer>`,
    );
    let heard = 0;
    trainer.addEventListener('input', () => (heard += 1));
    trainer.addEventListener('change', () => (heard += 1));
    const slider = scrubber(trainer);
    expect(slider.max).to.equal('10');
    slider.value = '7';
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    while (trainer.epoch !== 70) await aTimeout(10);
    await trainer.updateComplete;
    expect(slider.getAttribute('aria-valuetext')).to.match(/^epoch 70, loss /);
    expect(heard).to.equal(0);
  });

  it('edits settings with controls="all" and tells the page by change', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer controls="all"></relu-trainer>`);
    const units = trainer.shadowRoot!.querySelector<HTMLInputElement>(
      '[part~="input-hiddenunits"]',
    )!;
    const change = oneEvent(trainer, 'change');
    units.value = '3';
    units.dispatchEvent(new Event('change', { bubbles: true }));
    await change;
    expect(trainer.hiddenUnits).to.deep.equal([3]);
    expect(trainer.network.sizes).to.deep.equal([1, 3, 1]);
  });

  it('plays by itself only with autoplay', async () => {
    const still = await fixture<ReluTrainer>(html`<relu-trainer></relu-trainer>`);
    const playing = await fixture<ReluTrainer>(html`<relu-trainer autoplay></relu-trainer>`);
    playing.scrollIntoView();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      await aTimeout(200);
      expect(playing.status).to.equal('idle');
    } else {
      await untilStatus(playing, 'running');
    }
    expect(still.status).to.equal('idle');
  });
});

describe('relu-trainer: what a page can read', () => {
  it('describes the network, its task and the frame shown in one paragraph', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer epochs="100"></relu-trainer>`);
    await trainer.seek(100);
    const text = trainer.describe();
    expect(text).to.include('7 ReLU units');
    expect(text).to.include('100 of 100 epochs');
    expect(text).to.include('mean squared error');
    await trainer.updateComplete;
    const description = trainer.shadowRoot!.querySelector('#description')!;
    expect(description.textContent).to.equal(text);
  });

  it('gives the title of the prediction panel the epoch and loss of its curve', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer epochs="100"></relu-trainer>`);
    await trainer.seek(100);
    await trainer.updateComplete;
    const panel = trainer.shadowRoot!.querySelector('[part~="panel-prediction"]')!;
    expect(panel.textContent).to.include('epoch 100');
    expect(panel.textContent).to.match(/loss [\d,.]+/);
  });

  it('writes the recording as CSV with a line per frame', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="10" record-every="5" hidden-units="1"></relu-trainer>`,
    );
    await trainer.seek(10);
    const lines = trainer.toCSV().trim().split('\r\n');
    expect(lines[0]).to.equal('epoch,loss,w0[0][0],b0[0],w1[0][0],b1[0]');
    expect(lines.map((line) => line.split(',')[0])).to.deep.equal(['epoch', '0', '5', '10']);
    const last = lines[3].split(',').map(Number);
    expect(last.slice(2)).to.deep.equal([...trainer.network.parameters]);
  });

  it('restores settings and the frame shown from its state', async () => {
    const first = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="60" seed="5" target="sin" domain="-3 3"></relu-trainer>`,
    );
    await first.seek(40);
    const state = JSON.parse(JSON.stringify(first.state));
    const second = await fixture<ReluTrainer>(html`<relu-trainer></relu-trainer>`);
    second.state = state;
    while (second.epoch !== first.epoch) await aTimeout(10);
    expect(second.loss).to.equal(first.loss);
    expect(second.seed).to.equal(5);
    expect(second.state).to.deep.equal(state);
  });

  it('makes a PNG of the figure', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer epochs="50"></relu-trainer>`);
    await trainer.seek(50);
    await aTimeout(100);
    const picture = await createImageBitmap(await trainer.toPNG(1));
    expect(picture.width).to.be.closeTo(trainer.clientWidth + 32, 1);
    expect(picture.height).to.be.greaterThan(200);
  });

  it('shows the numbers of the frame in tables behind a disclosure', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer epochs="50"></relu-trainer>`);
    await trainer.seek(50);
    trainer.shadowRoot!.querySelector('details')!.open = true;
    while (!trainer.shadowRoot!.querySelector('table')) await aTimeout(10);
    const captions = [...trainer.shadowRoot!.querySelectorAll('caption')].map((caption) =>
      caption.textContent!.trim(),
    );
    expect(captions[0]).to.include('Units at epoch 50');
    expect(trainer.shadowRoot!.querySelectorAll('table')[0].rows).to.have.length(8);
  });

  it('leaves out panels, controls and caption as asked', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer panels="prediction" controls="none" heading=""></relu-trainer>`,
    );
    expect(trainer.shadowRoot!.querySelectorAll('[data-chart]')).to.have.length(1);
    expect(trainer.shadowRoot!.querySelectorAll('button, input, select')).to.have.length(0);
  });

  it('hangs the scrubber between the axis of the loss and its numbers', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer panels="loss"></relu-trainer>`);
    const chart = trainer.shadowRoot!.querySelector<HTMLElement>('[data-chart]')!;
    const plotBottom = (): string => chart.parentElement!.style.getPropertyValue('--_plot-bottom');
    while (plotBottom() === '') await nextFrame();
    const box = chart.getBoundingClientRect();
    const { top, bottom } = scrubber(trainer).getBoundingClientRect();
    expect(top).to.be.at.least(box.top + parseFloat(plotBottom()));
    // A line of numbers fits below it.
    expect(bottom).to.be.at.most(box.bottom - 17);
  });

  it('names the ends of the scrubber where no loss does', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer panels="prediction" epochs="1500"></relu-trainer>`,
    );
    const line = scrubber(trainer).parentElement!;
    const ends = [...line.nextElementSibling!.children].map(({ textContent }) => textContent);
    expect(ends).to.deep.equal(['0', 'Epoch', '1,500']);
    trainer.panels = ['prediction', 'loss'];
    await trainer.updateComplete;
    expect(trainer.shadowRoot!.textContent).to.not.include('Epoch');
  });

  it('has a legend of the lines or rings that are drawn, and of nothing else', async () => {
    const keys = async (panels: string, hiddenUnits: string): Promise<string[]> => {
      const trainer = await fixture<ReluTrainer>(
        html`<relu-trainer panels=${panels} hidden-units=${hiddenUnits}></relu-trainer>`,
      );
      const items = [...trainer.shadowRoot!.querySelectorAll('.legend li')];
      return items.map((item) => item.querySelector('svg')!.firstElementChild!.localName);
    };
    expect(await keys('units prediction', '2')).to.deep.equal(['line', 'line']);
    expect(await keys('contributions', '3 2')).to.deep.equal(['line', 'line', 'line']);
    expect(await keys('prediction loss', '2')).to.deep.equal(['circle', 'circle']);
    expect(await keys('prediction loss', '3 2')).to.deep.equal([]);
    expect(await keys('loss', '2')).to.deep.equal([]);
  });
});
