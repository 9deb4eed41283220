import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';

import '../../src/elements/relu-trainer.js';
import type { ReluTrainer } from '../../src/elements/relu-trainer.js';

const forever = html`<relu-trainer
  epochs="1000000"
  record-every="500"
  activation="tanh"
  hidden-units="32"
  duration="60"
></relu-trainer>`;

describe('relu-trainer: coming and going', () => {
  it('keeps the run when it is moved within one task', async () => {
    const trainer = await fixture<ReluTrainer>(forever);
    let finishes = 0;
    trainer.addEventListener('relu-finish', () => (finishes += 1));
    trainer.play();
    const box = document.createElement('div');
    document.body.append(box);
    box.append(trainer);
    await aTimeout(50);
    expect(finishes).to.equal(0);
    expect(trainer.status).to.equal('running');
    box.remove();
    await trainer.trained;
    expect(finishes).to.equal(1);
  });

  it('still tells what was pending when it is moved', async () => {
    const trainer = await fixture<ReluTrainer>(html`<relu-trainer epochs="100"></relu-trainer>`);
    await trainer.seek(100);
    await nextFrame();
    await nextFrame();
    const epochs: number[] = [];
    trainer.addEventListener('relu-progress', ({ epoch }) => epochs.push(epoch));
    void trainer.seek(50);
    trainer.parentElement!.append(trainer);
    while (epochs.length === 0) await aTimeout(10);
    await nextFrame();
    await nextFrame();
    expect(epochs).to.deep.equal([50]);
  });

  it('plays again after it was removed before its run came anywhere', async () => {
    const trainer = await fixture<ReluTrainer>(forever);
    const parent = trainer.parentElement!;
    trainer.play();
    trainer.remove();
    await trainer.trained;
    parent.append(trainer);
    expect(trainer.status).to.equal('idle');
    trainer.play();
    while (trainer.history.length < 2) await aTimeout(10);
    trainer.stop();
  });

  it('stops a run when it is removed, and can be played again when it is back', async () => {
    const trainer = await fixture<ReluTrainer>(forever);
    const parent = trainer.parentElement!;
    const reasons: string[] = [];
    trainer.addEventListener('relu-finish', ({ reason }) => reasons.push(reason));
    trainer.play();
    while (trainer.history.length < 2) await aTimeout(10);
    trainer.remove();
    expect((await trainer.trained).reason).to.equal('stopped');
    expect(trainer.status).to.not.equal('running');
    parent.append(trainer);
    await trainer.updateComplete;
    trainer.reset();
    trainer.play();
    expect(trainer.status).to.equal('running');
    trainer.stop();
    await aTimeout(20);
    expect(reasons).to.deep.equal(['stopped', 'stopped']);
  });

  it('leaves no observer, animation frame, canvas or timer behind', async () => {
    const observers = new Set<unknown>();
    const { ResizeObserver: Resize, IntersectionObserver: Intersection } = globalThis;
    globalThis.ResizeObserver = class extends Resize {
      override observe(target: Element, options?: ResizeObserverOptions) {
        observers.add(this);
        super.observe(target, options);
      }
      override disconnect() {
        observers.delete(this);
        super.disconnect();
      }
    };
    globalThis.IntersectionObserver = class extends Intersection {
      override observe(target: Element) {
        observers.add(this);
        super.observe(target);
      }
      override disconnect() {
        observers.delete(this);
        super.disconnect();
      }
    };
    try {
      const trainer = await fixture<ReluTrainer>(forever);
      const parent = trainer.parentElement!;
      for (let round = 0; round < 3; round += 1) {
        trainer.play();
        while (!trainer.shadowRoot!.querySelector('canvas')) await aTimeout(10);
        trainer.remove();
        await aTimeout(20);
        expect(observers.size).to.equal(0);
        expect(trainer.shadowRoot!.querySelectorAll('canvas')).to.have.length(0);
        let frames = 0;
        const { requestAnimationFrame: original } = globalThis;
        globalThis.requestAnimationFrame = (callback) => {
          frames += 1;
          return original(callback);
        };
        await aTimeout(80);
        globalThis.requestAnimationFrame = original;
        expect(frames).to.equal(0);
        parent.append(trainer);
        await trainer.updateComplete;
        trainer.reset();
        while (trainer.shadowRoot!.querySelectorAll('canvas').length < 4) await aTimeout(10);
      }
    } finally {
      globalThis.ResizeObserver = Resize;
      globalThis.IntersectionObserver = Intersection;
    }
  });

  it('registers once, however often the script is loaded', async () => {
    const first = customElements.get('relu-trainer');
    await import(new URL('../../src/elements/relu-trainer.ts?again', import.meta.url).href);
    expect(customElements.get('relu-trainer')).to.equal(first);
  });

  it('upgrades an element that had properties and children before', async () => {
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer .epochs=${20} .seed=${3}><p>fallback</p></relu-trainer>`,
    );
    expect(trainer.epochs).to.equal(20);
    expect(trainer.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
  });
});
