import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import '../../src/elements/relu-kinks.js';
import '../../src/elements/relu-trainer.js';
import type { ReluKinks } from '../../src/elements/relu-kinks.js';
import type { ReluTrainer } from '../../src/elements/relu-trainer.js';
import { AdjustableSource, rowTexts, sliders } from './kinks-doubles.js';

async function settled(kinks: ReluKinks): Promise<void> {
  await aTimeout(0);
  await kinks.updateComplete;
}

function source(id: string): AdjustableSource {
  return Object.assign(new AdjustableSource(), { id });
}

describe('relu-kinks: following a network', () => {
  it('shows the units of its source over its domain, whenever it comes, moves or goes', async () => {
    const kinks = await fixture<ReluKinks>(html`<relu-kinks for="one"></relu-kinks>`);
    expect(kinks.shadowRoot!.textContent).to.include('no element with the id “one”');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const one = source('one');
    box.append(one);
    await settled(kinks);
    expect(kinks.domain).to.deep.equal([0, 3]);
    expect(rowTexts(kinks)).to.deep.equal([
      ['unit 0', '+2'],
      ['early', '+1'],
    ]);
    box.parentElement!.append(one);
    await settled(kinks);
    expect(rowTexts(kinks)).to.have.length(2);
    one.remove();
    await settled(kinks);
    expect(rowTexts(kinks)).to.have.length(0);
    expect(kinks.describe()).to.include('There is no network to show');
  });

  it('follows the changes of its source', async () => {
    const one = source('two');
    const kinks = await fixture<ReluKinks>(html`<relu-kinks for="two"></relu-kinks>`);
    (await fixture<HTMLElement>(html`<div></div>`)).append(one);
    await settled(kinks);
    one.adjustUnit(1, 2, -5, true);
    await kinks.updateComplete;
    expect(kinks.describe()).to.include('Unit 1 (early) bends the sum upwards at x = 2.5');
    expect(rowTexts(kinks)[1]).to.deep.equal(['early', '+2']);
  });

  it('moves the kinks of its source, not its own, and keeps its events inside', async () => {
    const one = source('three');
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(one);
    const kinks = await fixture<ReluKinks>(html`<relu-kinks for="three" editable></relu-kinks>`);
    const types: string[] = [];
    for (const name of ['input', 'change', 'relu-network-change'])
      kinks.addEventListener(name, ({ type }) => types.push(type));
    expect(sliders(kinks)).to.have.length(1);
    const [early] = sliders(kinks);
    early.focus();
    await sendKeys({ press: 'ArrowRight' });
    await kinks.updateComplete;
    expect(one.adjustments).to.deep.equal([[1, 1, -0.52, true]]);
    early.value = '1';
    early.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    early.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    expect(one.adjustments.at(-1)).to.deep.equal([1, 1, -1, true]);
    expect(types).to.deep.equal([]);
    expect(kinks.units).to.deep.equal([]);
    kinks.reset();
    expect(one.units[1].bias).to.equal(-1);
  });

  it('says so where its source lets nobody move its kinks', async () => {
    const kinks = await fixture<ReluKinks>(html`<relu-kinks for="trainer" editable></relu-kinks>`);
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer id="trainer" epochs="20" record-every="1"></relu-trainer>`,
    );
    await settled(kinks);
    expect(rowTexts(kinks)).to.have.length(7);
    expect(kinks.domain).to.deep.equal([-10, 10]);
    expect(sliders(kinks)).to.have.length(0);
    expect(kinks.shadowRoot!.textContent).to.include('“trainer” does not let others move them');
    const before = kinks.describe();
    await trainer.seek(20);
    while (kinks.describe() === before) await aTimeout(10);
    expect(kinks.describe()).not.to.equal(before);
  });

  it('shows the sum alone, and says why, of deep networks and of smooth units', async () => {
    const kinks = await fixture<ReluKinks>(html`<relu-kinks for="deep" editable></relu-kinks>`);
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer id="deep" hidden-units="3 3"></relu-trainer>`,
    );
    await settled(kinks);
    expect(rowTexts(kinks)).to.deep.equal([]);
    expect(kinks.shadowRoot!.textContent).to.include('several kinks each');
    expect(kinks.shadowRoot!.querySelector('[data-chart="sum"]')).not.to.equal(null);
    trainer.hiddenUnits = [3];
    trainer.activation = 'tanh';
    while (!kinks.shadowRoot!.textContent.includes('tanh units are smooth')) await aTimeout(10);
    trainer.activation = 'leaky-relu';
    while (rowTexts(kinks).length === 0) await aTimeout(10);
    expect(rowTexts(kinks)).to.have.length(3);
  });

  it('keeps an axis of its own still where its source names none', async () => {
    const one = source('bare');
    Object.defineProperty(one, 'domain', { value: undefined });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.append(one);
    const kinks = await fixture<ReluKinks>(html`<relu-kinks for="bare"></relu-kinks>`);
    const { domain } = kinks;
    expect(domain[0]).to.be.below(0.5);
    expect(domain[1]).to.be.above(1);
    one.adjustUnit(1, 1, -100, true);
    await kinks.updateComplete;
    expect(kinks.domain).to.deep.equal(domain);
  });

  it('survives figures that follow themselves or each other', async () => {
    const box = await fixture<HTMLElement>(
      html`<div>
        <relu-kinks id="self" for="self" editable><relu-unit></relu-unit></relu-kinks>
        <relu-kinks id="left" for="right"></relu-kinks>
        <relu-kinks id="right" for="left"></relu-kinks>
      </div>`,
    );
    const [self, left, right] = box.querySelectorAll('relu-kinks');
    await settled(right);
    expect(rowTexts(self)).to.have.length(1);
    for (const kinks of [self, left, right]) expect(kinks.domain).to.deep.equal([-5, 5]);
  });
});
