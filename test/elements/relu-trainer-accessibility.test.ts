import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import '../../src/elements/relu-trainer.js';
import type { ReluTrainer } from '../../src/elements/relu-trainer.js';

function focused(trainer: ReluTrainer): Element | null {
  return trainer.shadowRoot!.activeElement;
}

async function tabTo(trainer: ReluTrainer, selector: string): Promise<void> {
  for (let presses = 0; presses < 30; presses += 1) {
    await sendKeys({ press: 'Tab' });
    if (focused(trainer)?.matches(selector)) return;
  }
  throw new Error(`Tab never reached ${selector}.`);
}

describe('relu-trainer for everyone', () => {
  it('has no axe violations while idle', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer controls="all"></relu-trainer>`);
    await aTimeout(50);
    await expect(trainer).shadowDom.to.be.accessible();
  });

  it('has no axe violations while running', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer duration="60"></relu-trainer>`);
    trainer.play();
    await aTimeout(100);
    expect(trainer.status).to.equal('running');
    await expect(trainer).shadowDom.to.be.accessible();
  });

  it('has no axe violations when complete, with the tables open and a message shown', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="50" noise="abc"></relu-trainer>`,
    );
    await trainer.seek(50);
    trainer.shadowRoot!.querySelector('details')!.open = true;
    await aTimeout(50);
    expect(trainer.status).to.equal('complete');
    await expect(trainer).shadowDom.to.be.accessible();
  });

  it('has no axe violations when diverged, in the dark', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer learning-rate="0.01" epochs="500" theme="dark"></relu-trainer>`,
    );
    await trainer.seek(500);
    await aTimeout(50);
    expect(trainer.status).to.equal('diverged');
    await expect(trainer).shadowDom.to.be.accessible();
  });

  it('plays, pauses and scrubs by keyboard alone', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="100" record-every="10" duration="60"></relu-trainer>`,
    );
    const untilEpoch = async (epoch: number) => {
      while (trainer.epoch !== epoch) await aTimeout(10);
    };
    await tabTo(trainer, '.scrubber');
    await sendKeys({ press: 'ArrowRight' });
    await untilEpoch(10);
    await sendKeys({ press: 'End' });
    await untilEpoch(100);
    await sendKeys({ press: 'Home' });
    await untilEpoch(0);
    await tabTo(trainer, '.play');
    await sendKeys({ press: 'Enter' });
    expect(trainer.status).to.equal('running');
    await sendKeys({ press: ' ' });
    expect(trainer.status).to.equal('paused');
    expect(focused(trainer)?.matches('.play')).to.equal(true);
  });

  it('announces the end of playback once, and never every frame', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer epochs="300" record-every="5" duration="0.3"></relu-trainer>`,
    );
    const live = trainer.shadowRoot!.querySelector('.visually-hidden[role="status"]')!;
    const announced: string[] = [];
    new MutationObserver(() => announced.push(live.textContent!.trim())).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    trainer.play();
    while (trainer.status !== 'complete') await aTimeout(10);
    await aTimeout(50);
    expect(announced).to.have.length(1);
    expect(announced[0]).to.match(/^Complete: epoch 300/);
  });

  it('gives every chart a name and every control a size of at least 24 px', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer controls="all"></relu-trainer>`);
    for (const chart of trainer.shadowRoot!.querySelectorAll('[role="img"]')) {
      expect(chart.getAttribute('aria-label')).to.have.length.greaterThan(10);
    }
    trainer.shadowRoot!.querySelector<HTMLElement>('[popover]')!.showPopover();
    for (const control of trainer.shadowRoot!.querySelectorAll('button, input, select, summary')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
    }
  });

  it('fits into 320 px and lays out from right to left', async () => {
    const box = await fixture<HTMLElement>(
      html`<div dir="rtl" style="width: 320px"><relu-trainer controls="all"></relu-trainer></div>`,
    );
    const trainer = box.querySelector('relu-trainer')!;
    await trainer.updateComplete;
    await aTimeout(50);
    expect(box.scrollWidth).to.equal(320);
    expect(trainer.scrollWidth).to.be.at.most(320);
  });
});
