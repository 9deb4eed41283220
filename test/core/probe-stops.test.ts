import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import { nearestStop, probeStops, stopAfterKey } from '../../src/core/probe-stops.js';

describe('the stops of a probe', () => {
  it('are round numbers, both ends and every bend', () => {
    const stops = probeStops([-5, 5], [0.123, 9]);
    expect(stops).to.have.length(102);
    expect(stops).to.include.members([-5, 0.1, 0.123, 0.2, 0.3, 5]);
  });

  it('begin and end with a domain that is not round', () => {
    const stops = probeStops([-3.1416, 3.1416], []);
    expect(stops[0]).to.equal(-3.1416);
    expect(stops[1]).to.equal(-3.1);
    expect(stops.at(-1)).to.equal(3.1416);
  });

  it('are some 80 to 250, ascending and inside, for every domain', () => {
    const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(end, end, (first, second) => {
        fc.pre(Math.abs(first - second) > 1e-3);
        const domain = [Math.min(first, second), Math.max(first, second)] as const;
        const stops = probeStops(domain, []);
        expect(stops.length).to.be.within(80, 250);
        expect(stops[0]).to.equal(domain[0]);
        expect(stops.at(-1)).to.equal(domain[1]);
        stops.slice(1).forEach((stop, index) => expect(stop).to.be.greaterThan(stops[index]));
      }),
    );
  });

  it('are reached by the keys of every slider', () => {
    const stops = probeStops([-5, 5], [0.05]);
    expect(stopAfterKey('ArrowRight', stops, 0)).to.equal(0.05);
    expect(stopAfterKey('ArrowUp', stops, 0.05)).to.equal(0.1);
    expect(stopAfterKey('ArrowLeft', stops, -5)).to.equal(-5);
    expect(stopAfterKey('ArrowDown', stops, -1)).to.equal(-1.1);
    expect(stopAfterKey('PageUp', stops, -2)).to.equal(-1);
    expect(stopAfterKey('PageDown', stops, -2)).to.equal(-3);
    expect(stopAfterKey('Home', stops, 2)).to.equal(-5);
    expect(stopAfterKey('End', stops, 2)).to.equal(5);
    expect(stopAfterKey('x', stops, 2)).to.equal(undefined);
  });

  it('are taken by the nearest', () => {
    expect(nearestStop([0, 1, 4], 2)).to.equal(1);
  });

  it('are as few as is asked for', () => {
    expect(probeStops([0, 1], [0.25], 10)).to.deep.equal([
      ...[0, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
    ]);
  });
});
