import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';

import '../../src/elements/relu-trainer.js';
import type { ReluTrainer } from '../../src/elements/relu-trainer.js';

/** Only Chromium's driver can emulate media. */
async function prefersReducedMotion(): Promise<boolean> {
  if (navigator.userAgent.includes('Chrome/')) await emulateMedia({ reducedMotion: 'reduce' });
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

describe('relu-trainer where the reader prefers reduced motion', () => {
  after(async () => {
    if (navigator.userAgent.includes('Chrome/')) {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('does not play by itself, and shows at most two frames a second when played', async function () {
    if (!(await prefersReducedMotion())) return this.skip();
    const trainer = await fixture<ReluTrainer>(
      html`<relu-trainer autoplay epochs="400" duration="2"></relu-trainer>`,
    );
    await aTimeout(200);
    expect(trainer.status).to.equal('idle');
    let frames = 0;
    trainer.addEventListener('relu-progress', () => (frames += 1));
    trainer.play();
    await aTimeout(1400);
    expect(frames).to.be.within(1, 3);
    trainer.stop();
  });
});
