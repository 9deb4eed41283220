import { expect } from '@open-wc/testing';

import { stepAfterKey } from '../../src/core/step-keys.js';

const keys = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'PageDown', 'a'];

describe('the keys of a row of steps', () => {
  it('lead on, back, and to both ends', () => {
    const reached = keys.map((key) => stepAfterKey(key, 3, 7, false));
    expect(reached).to.deep.equal([4, 4, 2, 2, 1, 7, undefined, undefined]);
  });

  it('are mirrored from right to left, but not those for up and down', () => {
    const reached = keys.map((key) => stepAfterKey(key, 3, 7, true));
    expect(reached).to.deep.equal([2, 4, 4, 2, 1, 7, undefined, undefined]);
  });

  it('stay at the ends', () => {
    expect(stepAfterKey('ArrowRight', 7, 7, false)).to.equal(7);
    expect(stepAfterKey('ArrowUp', 1, 7, false)).to.equal(1);
  });
});
