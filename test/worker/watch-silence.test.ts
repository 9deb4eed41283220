import { expect } from '@open-wc/testing';

import { watchSilence } from '../../src/worker/watch-silence.js';
import { elapse, holdTimers, restoreTimers } from './held-timers.js';

describe('watch over silence', () => {
  beforeEach(() => holdTimers());
  afterEach(() => restoreTimers());

  it('acts once at each limit', () => {
    const acts: string[] = [];
    watchSilence([
      { after: 1000, act: () => acts.push('ask') },
      { after: 2000, act: () => acts.push('leave') },
    ]);
    elapse(500);
    expect(acts).to.deep.equal([]);
    elapse(500);
    expect(acts).to.deep.equal(['ask']);
    elapse(500);
    expect(acts).to.deep.equal(['ask']);
    elapse(5000);
    expect(acts).to.deep.equal(['ask', 'leave']);
  });

  it('begins anew when something is heard', () => {
    let acts = 0;
    const watch = watchSilence([{ after: 1000, act: () => acts++ }]);
    elapse(500);
    watch.heard();
    elapse(500);
    expect(acts).to.equal(0);
    elapse(500);
    expect(acts).to.equal(1);
  });

  it('does nothing once it is stopped', () => {
    let acts = 0;
    watchSilence([{ after: 500, act: () => acts++ }]).stop();
    elapse(2500);
    expect(acts).to.equal(0);
  });
});
