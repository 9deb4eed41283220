import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { animationSchedule } from '../../../src/core/training/animation-schedule.js';

const schedules = fc
  .record({
    frameCount: fc.integer({ min: 1, max: 2000 }),
    mostFrames: fc.integer({ min: 2, max: 600 }),
    duration: fc.double({ min: 0, max: 4000, noNaN: true }),
  })
  .map((asked) => {
    const { frameCount, mostFrames, duration } = asked;
    return { ...asked, ...animationSchedule(frameCount, mostFrames, duration) };
  });

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe('animationSchedule', () => {
  it('shows the first and the last frame, no frame twice, and no more than asked', () => {
    fc.assert(
      fc.property(schedules, ({ indices, frameCount, mostFrames }) => {
        expect(indices[0]).to.equal(0);
        expect(indices.at(-1)).to.equal(frameCount - 1);
        expect(indices.length).to.be.at.most(Math.min(frameCount, mostFrames));
        for (let place = 1; place < indices.length; place += 1) {
          expect(indices[place]).to.be.greaterThan(indices[place - 1]);
        }
      }),
    );
  });

  it('spreads the frames evenly', () => {
    fc.assert(
      fc.property(schedules, ({ indices, frameCount }) => {
        indices.forEach((index, place) => {
          const exact = (place * (frameCount - 1)) / Math.max(1, indices.length - 1);
          expect(Math.abs(index - exact)).to.be.at.most(0.5);
        });
      }),
    );
  });

  it('has delays of whole hundredths that sum to the duration, between 1 and 60 seconds', () => {
    fc.assert(
      fc.property(schedules, ({ indices, delays, duration }) => {
        expect(delays).to.have.length(indices.length);
        for (const delay of delays) expect(delay % 10).to.equal(0);
        const seconds = Math.min(60, Math.max(1, duration));
        expect(sum(delays)).to.be.closeTo(1000 * seconds, 5.0001);
      }),
    );
  });

  it('shows no frame so shortly that browsers would slow it down, and the last one longest', () => {
    fc.assert(
      fc.property(schedules, ({ delays }) => {
        expect(Math.min(...delays)).to.be.at.least(20);
        expect(delays.at(-1)).to.equal(Math.max(...delays));
      }),
    );
  });

  it('takes every frame of a short recording', () => {
    expect(animationSchedule(5, 120, 12)).to.deep.equal({
      indices: [0, 1, 2, 3, 4],
      delays: [2180, 2180, 2190, 2180, 3270],
    });
  });

  it('shows a single frame all the time, and none of an empty recording', () => {
    expect(animationSchedule(1, 120, 2)).to.deep.equal({ indices: [0], delays: [2000] });
    expect(animationSchedule(0, 120, 2)).to.deep.equal({ indices: [], delays: [] });
  });
});
