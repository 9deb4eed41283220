import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';

import '../../src/elements/relu-plot.js';
import '../../src/elements/relu-walkthrough.js';
import { predict } from '../../src/core/network.js';
import type { ReluStepEvent } from '../../src/elements/walkthrough-events.js';
import type { ReluWalkthrough } from '../../src/elements/relu-walkthrough.js';

async function lesson(): Promise<ReluWalkthrough> {
  return fixture<ReluWalkthrough>(html`<relu-walkthrough></relu-walkthrough>`);
}

function part<Kind extends HTMLElement = HTMLButtonElement>(
  walk: ReluWalkthrough,
  name: string,
): Kind {
  return walk.shadowRoot!.querySelector<Kind>(`[part~="${name}"]`)!;
}

function tabs(walk: ReluWalkthrough): HTMLButtonElement[] {
  return [...walk.shadowRoot!.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
}

/** The rows of the running table that can be read: number, formula in words, value. */
function rows(walk: ReluWalkthrough): string[][] {
  return [...walk.shadowRoot!.querySelectorAll('.running tbody tr:not([aria-hidden])')].map((row) =>
    [...row.children].map((cell) => cell.textContent!.replaceAll(/[\u2061\u2062\s]/g, '')),
  );
}

function explanation(walk: ReluWalkthrough): HTMLElement {
  return walk.shadowRoot!.querySelector<HTMLElement>('.explanation.current')!;
}

function heard(walk: ReluWalkthrough, ...names: string[]): string[] {
  const list: string[] = [];
  for (const name of names) walk.addEventListener(name, () => list.push(name));
  return list;
}

describe('relu-walkthrough', () => {
  it('is the dosage lesson without units of its own', async () => {
    const walk = await lesson();
    expect([walk.step, walk.input, walk.domain, walk.inputLabel]).to.deep.equal([
      ...[1, 0.5, [0, 1], 'Dosage'],
    ]);
    expect([walk.outputBias, walk.activation, walk.outputActivation]).to.deep.equal([
      ...[-16, 'relu', 'relu'],
    ]);
    expect(walk.data).to.deep.equal([
      [0, 0],
      [0.5, 1],
      [1, 0],
    ]);
    expect(walk.units.map((unit) => [unit.weight, unit.bias, unit.outputWeight])).to.deep.equal([
      [1.7, -0.85, -40.8],
      [12.6, 0, 2.7],
    ]);
    expect(walk.steps.map(({ value }) => Number(value.toFixed(9)))).to.deep.equal([
      ...[0, 0, 6.3, 17.01, 17.01, 1.01, 1.01],
    ]);
    expect(walk.steps[3]).to.deep.equal({
      title: 'Unit 1: times its output weight 2.7',
      formula: 'v_1 a_1 = 2.7 · 6.3 = 17.01',
      value: 6.3 * 2.7,
    });
    expect(walk.getAttributeNames()).to.deep.equal([]);
  });

  it('takes units of its own, and has then no data and no output bias of the lesson', async () => {
    const walk = await fixture<ReluWalkthrough>(
      html`<relu-walkthrough domain="0 3" input="2.5" output-activation="linear">
        <relu-unit weight="-2" bias="2"></relu-unit>
        <relu-unit bias="-1" label="the second"></relu-unit>
        <relu-unit weight="2" bias="-4"></relu-unit>
      </relu-walkthrough>`,
    );
    expect(walk.steps.map(({ value }) => value)).to.deep.equal([
      0, 0, 1.5, 1.5, 1, 1, 2.5, 2.5, 2.5,
    ]);
    expect([walk.outputBias, walk.data, walk.inputLabel]).to.deep.equal([0, [], 'Input']);
    expect(walk.targetPoints).to.equal(undefined);
    expect(walk.steps[2].title).to.equal('the second: a line through ReLU');
    expect(tabs(walk)).to.have.length(9);
    walk.querySelector('relu-unit')!.remove();
    await aTimeout(0);
    expect(walk.steps).to.have.length(7);
    walk.replaceChildren();
    await aTimeout(0);
    expect(walk.outputBias).to.equal(-16);
  });

  it('goes on and back by buttons, which end where the steps do', async () => {
    const walk = await lesson();
    const [previous, next] = [part(walk, 'button-previous'), part(walk, 'button-next')];
    expect([previous.disabled, next.disabled]).to.deep.equal([true, false]);
    const told = oneEvent(walk, 'relu-step');
    next.click();
    const { step, title, bubbles, composed } = (await told) as unknown as ReluStepEvent;
    expect({ step, title, bubbles, composed }).to.deep.equal({
      ...{ step: 2, title: 'Unit 0: times its output weight −40.8' },
      ...{ bubbles: true, composed: true },
    });
    await walk.updateComplete;
    expect(previous.disabled).to.equal(false);
    for (let step = 2; step < 7; step++) next.click();
    await walk.updateComplete;
    expect([walk.step, next.disabled]).to.deep.equal([7, true]);
    previous.click();
    expect(walk.step).to.equal(6);
  });

  it('goes to any step by its number', async () => {
    const walk = await lesson();
    tabs(walk)[4].click();
    await walk.updateComplete;
    expect(walk.step).to.equal(5);
    expect(tabs(walk).map((tab) => tab.getAttribute('aria-selected'))).to.deep.equal([
      ...['false', 'false', 'false', 'false', 'true', 'false', 'false'],
    ]);
    expect(walk.shadowRoot!.activeElement).to.equal(null);
    expect(explanation(walk).id).to.equal(tabs(walk)[4].getAttribute('aria-controls'));
  });

  it('says a step once it is reached, and nothing when a script sets it', async () => {
    const walk = await lesson();
    const events = heard(walk, 'relu-step', 'input', 'change', 'relu-network-change');
    const live = walk.shadowRoot!.querySelector('.visually-hidden[role="status"]')!;
    walk.step = 3;
    walk.input = 0.6;
    await walk.updateComplete;
    expect([events.length, live.textContent]).to.deep.equal([0, '']);
    part(walk, 'button-next').click();
    await walk.updateComplete;
    expect(events).to.deep.equal(['relu-step']);
    expect(live.textContent).to.equal(
      'Step 4 of 7. Unit 1: times its output weight 2.7. At x = 0.6: 20.412.',
    );
  });

  it('grows a table of what the steps have given so far', async () => {
    const walk = await lesson();
    walk.input = 0.6;
    await walk.updateComplete;
    expect(rows(walk)).to.deep.equal([['1', 'a0=relu(0.17)', '0.17']]);
    walk.step = 5;
    await walk.updateComplete;
    expect(rows(walk)).to.deep.equal([
      ['1', 'a0=relu(0.17)', '0.17'],
      ['2', 'v0a0=−40.8·0.17', '−6.936'],
      ['3', 'a1=relu(7.56)', '7.56'],
      ['4', 'v1a1=2.7·7.56', '20.412'],
      ['5', 's=−6.936+20.412', '13.476'],
    ]);
  });

  it('explains the step by a sentence, the formula, and where the axis has gone', async () => {
    const walk = await lesson();
    walk.step = 2;
    await walk.updateComplete;
    const [title, sentence, axis] = explanation(walk).querySelectorAll('p');
    expect(title.textContent).to.include('Unit 0: times its output weight −40.8');
    expect(sentence.textContent).to.include('upside down');
    expect(axis.textContent).to.equal('The vertical axis now goes from −38 to 4.');
    const spoken = [...explanation(walk).querySelectorAll('math')].map((math) =>
      math.getAttribute('aria-label'),
    );
    expect(spoken).to.deep.equal(['v sub 0 a sub 0', 'equals minus 40.8 times 0', 'equals 0']);
  });

  it('tells the corrections of the published lesson where they belong', async () => {
    const walk = await lesson();
    const texts: string[] = [];
    for (walk.step = 1; texts.length < 7; walk.step += 1) {
      texts.push(walk.describe());
      if (walk.step === 7) break;
    }
    expect(texts.filter((text) => text.includes('published'))).to.deep.equal([texts[2], texts[6]]);
    expect(texts[6]).to.include('between 0.470312 and 0.528580; its peak is 1.01 at x = 0.5.');
    expect(texts[6]).to.include('0.838').and.include('there the output is 0, 1.01 and 0');
    const caption = walk.shadowRoot!.querySelector('slot[name="caption"]')!;
    expect(caption.textContent).to.include('w1, b1 and w3');
    walk.outputBias = -15;
    expect(walk.describe()).not.to.include('published');
  });

  it('reads another x by the slider and by typing, and keeps that inside', async () => {
    const walk = await lesson();
    const events = heard(walk, 'input', 'change', 'relu-step', 'relu-network-change');
    part(walk, 'slider-input').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(walk.input).to.equal(0.51);
    const field = part<HTMLInputElement>(walk, 'input-input');
    field.value = '0.2';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await walk.updateComplete;
    expect(walk.input).to.equal(0.2);
    expect(events).to.deep.equal([]);
    expect(walk.shadowRoot!.querySelector('.visually-hidden[role="status"]')!.textContent).to.equal(
      'Step 1 of 7. Unit 0: a line through ReLU. At x = 0.2: 0.',
    );
  });

  it('waits until a number outside the domain is finished, and takes the nearest end', async () => {
    const walk = await fixture<ReluWalkthrough>(
      html`<relu-walkthrough domain="10 20" input="15"></relu-walkthrough>`,
    );
    const field = part<HTMLInputElement>(walk, 'input-input');
    const type = (text: string): void => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    };
    type('1');
    await walk.updateComplete;
    expect([walk.input, field.value]).to.deep.equal([15, '1']);
    type('12');
    expect(walk.input).to.equal(12);
    type('99');
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await walk.updateComplete;
    expect([walk.input, field.value]).to.deep.equal([20, '20']);
    expect(part(walk, 'message').textContent!.trim()).to.equal('');
  });

  it('reads the plot where it is pressed, and finds the kinks', async () => {
    const walk = await lesson();
    walk.input = 0;
    const chart = walk.shadowRoot!.querySelector<HTMLElement>('.chart')!;
    while (!chart.querySelector('canvas')) await aTimeout(10);
    await aTimeout(50);
    const { left, width, top } = chart.getBoundingClientRect();
    const clientX = left + 52 + 0.501 * (width - 52 - 16);
    const press = { clientX, clientY: top + 20, button: 0, pointerId: 1, bubbles: true };
    chart.setPointerCapture = () => {};
    chart.dispatchEvent(new PointerEvent('pointerdown', press));
    expect(walk.input).to.be.closeTo(0.5, 0.05);
    expect(Number((100 * walk.input).toFixed(6)) % 1).to.equal(0);
  });

  it('switches to softplus for those who come from it, and tells the page', async () => {
    const walk = await lesson();
    const events = heard(walk, 'input', 'change', 'relu-network-change');
    const [relu, softplus] =
      walk.shadowRoot!.querySelectorAll<HTMLInputElement>('[name="activation"]');
    expect([relu.checked, softplus.checked]).to.deep.equal([true, false]);
    softplus.click();
    await walk.updateComplete;
    expect(walk.activation).to.equal('softplus');
    expect(walk.steps[0].value).to.be.closeTo(Math.LN2, 1e-15);
    expect(events).to.deep.equal(['input', 'change', 'relu-network-change']);
    expect(walk.describe()).to.include('with softplus');
  });

  it('offers the author’s activation too', async () => {
    const walk = await fixture<ReluWalkthrough>(
      html`<relu-walkthrough activation="tanh"></relu-walkthrough>`,
    );
    const choices = [...walk.shadowRoot!.querySelectorAll('fieldset label')].map((label) =>
      label.textContent!.trim(),
    );
    expect(choices).to.deep.equal(['ReLU', 'Softplus', 'Tanh']);
  });

  it('opens a table of what every step gives along the axis and at the kinks', async () => {
    const walk = await fixture<ReluWalkthrough>(
      html`<relu-walkthrough output-bias="-15">
        <relu-unit weight="1.7" bias="-0.425" output-weight="2"></relu-unit>
      </relu-walkthrough>`,
    );
    walk.shadowRoot!.querySelector('details')!.open = true;
    while (!walk.shadowRoot!.querySelector('details table')) await aTimeout(5);
    const table = [...walk.shadowRoot!.querySelectorAll('details tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent!.trim()),
    );
    expect(table.map(([x]) => x)).to.deep.equal([
      ...['0', '0.1', '0.2', '0.25', '0.3', '0.4', '0.5', '0.6', '0.7', '0.8', '0.9', '1'],
    ]);
    expect(table[11]).to.deep.equal(['1', '1.275', '2.55', '2.55', '−12.45', '0']);
  });

  it('goes back to what the author wrote', async () => {
    const walk = await fixture<ReluWalkthrough>(
      html`<relu-walkthrough step="3" input="0.25"></relu-walkthrough>`,
    );
    part(walk, 'button-next').click();
    walk.shadowRoot!.querySelectorAll<HTMLInputElement>('[name="activation"]')[1].click();
    part(walk, 'slider-input').focus();
    await sendKeys({ press: 'End' });
    expect([walk.step, walk.input, walk.activation]).to.deep.equal([4, 1, 'softplus']);
    const events = heard(walk, 'relu-step', 'input', 'change');
    walk.reset();
    expect([walk.step, walk.input, walk.activation]).to.deep.equal([3, 0.25, 'relu']);
    expect(events).to.deep.equal([]);
  });

  it('restores its state, and still knows what its author wrote', async () => {
    const first = await lesson();
    first.step = 6;
    first.input = 0.6;
    first.activation = 'softplus';
    const state: unknown = JSON.parse(JSON.stringify(first.state));
    expect(state).to.include({ version: 1 });
    const second = await fixture<ReluWalkthrough>(
      html`<relu-walkthrough step="2"></relu-walkthrough>`,
    );
    second.state = state as typeof second.state;
    expect(second.describe()).to.equal(first.describe());
    second.reset();
    expect(second.step).to.equal(2);
  });

  it('keeps its height from step to step', async () => {
    for (const width of [320, 560, 780]) {
      const box = await fixture<HTMLElement>(
        html`<div style="width: ${width}px">
          <relu-walkthrough domain="-2 3">
            <relu-unit
              bias="-1"
              output-weight="-2"
              label="a unit with a rather long name"
            ></relu-unit>
            <relu-unit weight="2.345" bias="0.5"></relu-unit>
            <relu-unit weight="-1"></relu-unit>
            <relu-unit></relu-unit>
          </relu-walkthrough>
        </div>`,
      );
      const walk = box.querySelector('relu-walkthrough')!;
      walk.shadowRoot!.querySelector('figure')!.style.minBlockSize = '0';
      const heights = new Set<number>();
      for (let step = 1; step <= 11; step++) {
        walk.step = step;
        await walk.updateComplete;
        heights.add(Math.round(walk.getBoundingClientRect().height));
      }
      expect([...heights], `${width} px`).to.have.length(1);
    }
  });

  it('keeps the current row of a long table in view, without moving the page', async () => {
    const walk = await fixture<ReluWalkthrough>(
      html`<relu-walkthrough>
        ${Array.from({ length: 12 }, () => html`<relu-unit></relu-unit>`)}
      </relu-walkthrough>`,
    );
    for (const step of [27, 1]) {
      walk.step = step;
      await walk.updateComplete;
      const box = walk.shadowRoot!.querySelector('.running')!.getBoundingClientRect();
      const row = walk.shadowRoot!.querySelector('.running .current')!.getBoundingClientRect();
      expect(row.top).to.be.at.least(box.top - 1);
      expect(row.bottom).to.be.at.most(box.bottom + 1);
      expect(scrollY).to.equal(0);
    }
  });

  it('makes a picture of itself', async () => {
    const walk = await lesson();
    const picture = await walk.toPNG(1);
    const { width, height } = await createImageBitmap(picture);
    const figure = walk.getBoundingClientRect();
    expect(picture.type).to.equal('image/png');
    expect(width).to.be.closeTo(figure.width + 32, 1);
    expect(height).to.be.greaterThan(300);
  });
});

describe('relu-walkthrough as a source', () => {
  it('has a network that gives what its last step gives', async () => {
    const walk = await lesson();
    for (const x of [0, 0.2, 0.47, 0.5, 0.6, 1]) {
      walk.input = x;
      expect(predict(walk.network, x)).to.equal(walk.steps[6].value);
    }
    expect(walk.targetPoints).to.deep.equal({ x: [0, 0.5, 1], y: [0, 1, 0], joined: false });
  });

  it('is followed by a plot, and tells it when its network changes', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <relu-walkthrough id="walk-a"></relu-walkthrough>
        <relu-plot for="walk-a" show="prediction target units"></relu-plot>
      </div>`,
    );
    const plot = box.querySelector('relu-plot')!;
    const walk = box.querySelector('relu-walkthrough')!;
    await plot.updateComplete;
    expect(plot.domain).to.deep.equal([0, 1]);
    const [prediction, target, unit] = plot.curves;
    expect(prediction.x.map((x) => x.toFixed(6))).to.deep.equal([
      ...['0.000000', '0.470312', '0.500000', '0.528580', '1.000000'],
    ]);
    expect(target).to.deep.include({ x: [0, 0.5, 1], y: [0, 1, 0] });
    expect(unit.y.at(-1)).to.equal(0.85);
    walk.outputBias = -15;
    await walk.updateComplete;
    expect(Math.max(...plot.curves[0].y.map(Number))).to.be.closeTo(2.01, 1e-9);
  });

  it('fires relu-network-change when units change, and not for a step or an x', async () => {
    const walk = await fixture<ReluWalkthrough>(
      html`<relu-walkthrough><relu-unit></relu-unit></relu-walkthrough>`,
    );
    const events = heard(walk, 'relu-network-change');
    walk.step = 2;
    walk.input = 0.1;
    await walk.updateComplete;
    expect(events).to.have.length(0);
    walk.querySelector('relu-unit')!.weight = 3;
    await walk.updateComplete;
    expect(events).to.have.length(1);
    expect(Array.from(walk.network.parameters)).to.deep.equal([3, 0, 1, 0]);
  });
});

describe('relu-walkthrough with autoplay', () => {
  it('goes on by itself when seen, and stops when the reader takes over', async () => {
    const walk = await fixture<ReluWalkthrough>(
      html`<relu-walkthrough autoplay step="5"></relu-walkthrough>`,
    );
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const { step } = (await oneEvent(walk, 'relu-step')) as unknown as ReluStepEvent;
    expect([step, walk.step]).to.deep.equal([6, 6]);
    expect(part(walk, 'button-play').textContent!.trim()).to.equal('Pause');
    part(walk, 'slider-input').focus();
    await sendKeys({ press: 'ArrowRight' });
    await walk.updateComplete;
    expect(part(walk, 'button-play').textContent!.trim()).to.equal('Play');
  });

  it('plays and pauses by a button, from the start if it has come to the end', async () => {
    const walk = await fixture<ReluWalkthrough>(
      html`<relu-walkthrough autoplay step="7"></relu-walkthrough>`,
    );
    const name = async (): Promise<string> => {
      await walk.updateComplete;
      return part(walk, 'button-play').textContent!.trim();
    };
    while ((await name()) !== 'Pause' && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      await aTimeout(10);
    }
    if ((await name()) === 'Pause') part(walk, 'button-play').click();
    expect(await name()).to.equal('Play');
    part(walk, 'button-play').click();
    expect(await name()).to.equal('Pause');
    expect(walk.step).to.equal(1);
  });

  it('has no such button without it', async () => {
    expect(part(await lesson(), 'button-play')).to.equal(null);
  });

  it('stands still where the reader prefers reduced motion', async function () {
    // Only Chromium's driver can emulate media.
    const isChromium = navigator.userAgent.includes('Chrome/');
    if (isChromium) await emulateMedia({ reducedMotion: 'reduce' });
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return this.skip();
    try {
      const walk = await fixture<ReluWalkthrough>(
        html`<relu-walkthrough autoplay></relu-walkthrough>`,
      );
      await aTimeout(100);
      expect(part(walk, 'button-play').textContent!.trim()).to.equal('Play');
    } finally {
      if (isChromium) await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });
});
