import { expect } from '@open-wc/testing';

import { watchSilence } from '../../src/worker/watch-silence.js';

const { setInterval: realSetInterval, clearInterval: realClearInterval } = globalThis;

/** Runs a test whose ticks come when it says so. */
function withTicks(test: (tick: (count: number) => void) => void): void {
  let onTick: (() => void) | undefined;
  globalThis.setInterval = ((callback: () => void) => {
    onTick = callback;
    return 1;
  }) as typeof setInterval;
  globalThis.clearInterval = () => (onTick = undefined);
  try {
    test((count) => {
      for (let index = 0; index < count; index++) onTick?.();
    });
  } finally {
    globalThis.setInterval = realSetInterval;
    globalThis.clearInterval = realClearInterval;
  }
}

describe('watch over silence', () => {
  it('acts once at each limit', () => {
    withTicks((tick) => {
      const acts: string[] = [];
      watchSilence([
        { after: 1000, act: () => acts.push('ask') },
        { after: 2000, act: () => acts.push('leave') },
      ]);
      tick(1);
      expect(acts).to.deep.equal([]);
      tick(1);
      expect(acts).to.deep.equal(['ask']);
      tick(1);
      expect(acts).to.deep.equal(['ask']);
      tick(9);
      expect(acts).to.deep.equal(['ask', 'leave']);
    });
  });

  it('begins anew when something is heard', () => {
    withTicks((tick) => {
      let acts = 0;
      const watch = watchSilence([{ after: 1000, act: () => acts++ }]);
      tick(1);
      watch.heard();
      tick(1);
      expect(acts).to.equal(0);
      tick(1);
      expect(acts).to.equal(1);
    });
  });

  it('does nothing once it is stopped', () => {
    withTicks((tick) => {
      let acts = 0;
      watchSilence([{ after: 500, act: () => acts++ }]).stop();
      tick(5);
      expect(acts).to.equal(0);
    });
  });
});
