import { expect } from '@open-wc/testing';

import { ChartPicture } from '../../src/charts/chart-picture.js';
import type { ChartContent, ChartTheme } from '../../src/charts/chart-content.js';
import { englishSymbols } from '../../src/core/number-format.js';

const theme: ChartTheme = {
  ...{ text: '#000000', mutedText: '#606060', grid: '#e0e0e0', zeroLine: '#909090' },
  ...{ surface: '#ffffff', font: 'sans-serif', fontSize: 13, symbols: englishSymbols },
};

function level(y: number, color: string): ChartContent {
  const lines = [{ label: 'level', x: [0, 1], y: [y, y], color, width: 4 }];
  return { lines, xRange: [0, 1], yRange: [0, 10] };
}

/** What a new picture draws of some contents, one after the other. */
function drawn(contents: readonly ChartContent[], scale: number): Uint8ClampedArray {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [320 * scale, 220 * scale];
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  const picture = new ChartPicture({ width: 300, height: 200, scale, axisWidth: 40 }, theme);
  for (const content of contents) {
    context.clearRect(0, 0, 320, 220);
    picture.draw(context, content, 10, 10);
  }
  picture.destroy();
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

function areSame(first: Uint8ClampedArray, second: Uint8ClampedArray): boolean {
  return first.length === second.length && first.every((byte, place) => byte === second[place]);
}

describe('ChartPicture', () => {
  for (const scale of [1, 2]) {
    it(`draws a content as if it were the first, at ${scale} pixels per CSS pixel`, () => {
      const [low, high] = [level(2, '#ff0000'), level(8, '#0000ff')];
      const second = drawn([low, high], scale);
      expect(areSame(second, drawn([high], scale))).to.equal(true);
      expect(areSame(second, drawn([low], scale))).to.equal(false);
    });
  }

  it('draws nothing where it has no size', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    for (const size of [
      { width: 0, height: 10, scale: 1 },
      { width: 10, height: 10, scale: NaN },
    ]) {
      const picture = new ChartPicture(size, theme);
      picture.draw(context, level(1, '#ff0000'), 0, 0);
      picture.destroy();
    }
    expect(context.getImageData(0, 0, 300, 150).data.some((byte) => byte !== 0)).to.equal(false);
  });
});
