import { expect } from '@open-wc/testing';
import fc from 'fast-check';

import type { ChartLine } from '../../src/charts/chart-content.js';
import { clipSegment, traceLine } from '../../src/charts/draw-lines.js';
import { createPlotFrame } from '../../src/charts/plot-frame.js';
import { systemTheme } from '../../src/charts/chart-content.js';

const area = { left: 0, top: 0, width: 100, height: 100 };

/** The pen's way along a line in a plot with both axes from 0 to 100, y upwards. */
function wayOf(
  x: readonly number[],
  y: readonly (number | null)[],
  yScale: 'linear' | 'log' = 'linear',
): string {
  const context = document.createElement('canvas').getContext('2d')!;
  const limits = { x: [0, 100], y: [yScale === 'log' ? 1 : 0, 100] } as const;
  const frame = createPlotFrame(context, 1, area, systemTheme, limits, yScale);
  const line: ChartLine = { label: '', x, y, color: 'black', width: 1 };
  const way: string[] = [];
  const place = (px: number, py: number): string => `${+px.toFixed(6)},${+(100 - py).toFixed(6)}`;
  traceLine(frame, line, area, {
    moveTo: (px, py) => way.push(`M${place(px, py)}`),
    lineTo: (px, py) => way.push(`L${place(px, py)}`),
  });
  return way.join(' ');
}

describe('traceLine', () => {
  it('visits every vertex exactly', () => {
    expect(wayOf([0, 30, 100], [0, 0, 70])).to.equal('M0,0 L30,0 L100,70');
  });

  it('leaves a gap at null, NaN and infinity', () => {
    for (const missing of [null, NaN, Infinity, -Infinity]) {
      expect(wayOf([0, 10, 50, 60, 90], [1, 2, missing, 3, 4])).to.equal('M0,1 L10,2 M60,3 L90,4');
    }
  });

  it('lets values that are finite but absurd lead out of the plot', () => {
    expect(wayOf([0, 50, 60], [0, 50, 1e60])).to.equal('M0,0 L50,50 L50,100');
    expect(wayOf([0, 50, 60], [10, 10, 1e122], 'log')).to.match(/^M0,50 L50,50 L5\d(\.\d+)?,100$/);
  });

  it('draws a repeated x as a vertical step', () => {
    expect(wayOf([0, 50, 50, 100], [0, 0, 10, 10])).to.equal('M0,0 L50,0 L50,10 L100,10');
  });

  it('cuts a line where it leaves and enters the rectangle', () => {
    expect(wayOf([0, 10, 30, 40], [90, 110, 110, 90])).to.equal('M0,90 L5,100 M35,100 L40,90');
    expect(wayOf([0, 100], [-100, 200])).to.equal('M33.333333,0 L66.666667,100');
    expect(wayOf([0, 100], [150, 120])).to.equal('');
  });

  it('keeps the slope of a line that goes far beyond the rectangle', () => {
    expect(wayOf([0, 100], [0, 1e14])).to.equal('M0,0 L0,100');
    expect(wayOf([-1e6, 1e6], [-1e6 + 50, 1e6 + 50])).to.equal('M0,50 L50,100');
  });

  it('lets values up to zero leave a logarithmic plot at its lower edge', () => {
    expect(wayOf([0, 50, 100], [100, 10, 1], 'log')).to.equal('M0,100 L50,50 L100,0');
    expect(wayOf([0, 0, 100], [10, 0, 0], 'log')).to.equal('M0,50 L0,0');
  });
});

describe('clipSegment', () => {
  it('gives points within the rectangle that lie on the segment', () => {
    const coordinate = fc.double({ min: -300, max: 300, noNaN: true });
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, coordinate, (x0, y0, x1, y1) => {
        const part = clipSegment(x0, y0, x1, y1, area);
        if (!part) return;
        const length = Math.hypot(x1 - x0, y1 - y0);
        for (const [x, y] of [part.slice(0, 2), part.slice(2)]) {
          expect(x).to.be.within(-1e-9, 100 + 1e-9);
          expect(y).to.be.within(-1e-9, 100 + 1e-9);
          const offset = Math.abs((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
          expect(offset).to.be.at.most(1e-9 * length * (length + 1));
        }
      }),
    );
  });

  it('misses no segment that has a point in the rectangle', () => {
    const inside = fc.double({ min: 1, max: 99, noNaN: true });
    const coordinate = fc.double({ min: -300, max: 300, noNaN: true });
    fc.assert(
      fc.property(inside, inside, coordinate, coordinate, (x, y, toX, toY) => {
        expect(clipSegment(x, y, toX, toY, area)).to.not.equal(undefined);
        expect(clipSegment(2 * x - toX, 2 * y - toY, toX, toY, area)).to.not.equal(undefined);
      }),
    );
  });
});
