import { expect, waitUntil } from '@open-wc/testing';

import { LineChart } from '../../src/charts/line-chart.js';
import type { ChartContent, ChartMarker } from '../../src/charts/line-chart.js';
import { lineChartStyles } from '../../src/charts/line-chart-styles.js';
import { englishSymbols } from '../../src/core/number-format.js';

const theme = {
  ...{ text: '#000000', mutedText: '#606060', grid: '#e0e0e0', zeroLine: '#909090' },
  ...{ surface: '#ffffff', font: 'sans-serif', fontSize: 13, symbols: englishSymbols },
};

let host: HTMLElement;

async function drawn(content: Partial<ChartContent>, height = 200): Promise<LineChart> {
  const container = document.createElement('div');
  container.style.cssText = `position: relative; width: 400px; height: ${height}px`;
  host.shadowRoot!.append(container);
  const chart = new LineChart(container, { axisWidth: 50 });
  chart.setTheme(theme);
  chart.setContent({ lines: [], xRange: [0, 10], yRange: [-1, 1], ...content });
  await waitUntil(() => container.querySelector('canvas'), 'the chart is drawn');
  return chart;
}

function pixels(): { data: Uint8ClampedArray; width: number; ratio: number } {
  const canvas = host.shadowRoot!.querySelector('canvas')!;
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  return { data, width, ratio: devicePixelRatio };
}

/** The columns and rows, in CSS pixels, that hold pixels of pure red. */
function redBox(): { left: number; right: number; top: number; bottom: number; rows: number[] } {
  const { data, width, ratio } = pixels();
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  const widths = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] < 200 || data[at + 1] > 60 || data[at + 2] > 60) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    box.left = Math.min(box.left, x / ratio);
    box.right = Math.max(box.right, x / ratio);
    box.top = Math.min(box.top, y / ratio);
    box.bottom = Math.max(box.bottom, y / ratio);
    widths.set(y, (widths.get(y) ?? 0) + 1);
  }
  const rows = [...widths].sort(([first], [second]) => first - second);
  return { ...box, rows: rows.map(([, count]) => count) };
}

describe('arrows on charts', () => {
  beforeEach(() => {
    host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [lineChartStyles.styleSheet!];
    document.body.append(host);
  });

  afterEach(() => host.remove());

  const arrow: ChartMarker = { x: 5, y: 0, color: '#ff0000', shape: 'arrow-up', side: 'left' };

  it('stand beside their point, on the side asked for', async () => {
    const chart = await drawn({ markers: [arrow] });
    const { left, width, top, height } = chart.plotArea;
    const box = redBox();
    expect(box.right).to.be.below(left + width / 2 - 5);
    expect(box.left).to.be.above(left + width / 2 - 20);
    expect((box.top + box.bottom) / 2).to.be.closeTo(top + height / 2, 1.5);
    chart.destroy();
  });

  it('have their heads at the end that they point to', async () => {
    for (const shape of ['arrow-up', 'arrow-down'] as const) {
      const chart = await drawn({ markers: [{ ...arrow, shape }] });
      const { rows } = redBox();
      const widest = rows.indexOf(Math.max(...rows)) / rows.length;
      if (shape === 'arrow-up') expect(widest).to.be.below(0.5);
      else expect(widest).to.be.above(0.5);
      chart.destroy();
      host.shadowRoot!.replaceChildren();
    }
  });

  it('change sides where there is no room for them with their label', async () => {
    const chart = await drawn({ markers: [{ ...arrow, x: 0.3, label: '+123' }] });
    const { left, width } = chart.plotArea;
    expect(redBox().left).to.be.above(left + 0.03 * width);
    chart.destroy();
  });

  it('are left out with their points', async () => {
    const chart = await drawn({ markers: [{ ...arrow, x: 11 }] });
    expect(redBox().rows).to.deep.equal([]);
    chart.destroy();
  });
});

describe('names along the y axis', () => {
  beforeEach(() => {
    host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [lineChartStyles.styleSheet!];
    document.body.append(host);
  });

  afterEach(() => host.remove());

  /** How many grid lines cross a column of the plot. */
  function gridLines({ plotArea }: LineChart): number {
    const { data, width, ratio } = pixels();
    const x = Math.round((plotArea.left + 20) * ratio);
    let count = 0;
    let was = false;
    for (let y = 0; y < data.length / 4 / width; y++) {
      const at = 4 * (y * width + x);
      const isGrid = data[at + 3] > 100 && data[at] < 235;
      if (isGrid && !was) count += 1;
      was = isGrid;
    }
    return count;
  }

  it('stand at their places, and leave some out where there is no room', async () => {
    const yTicks = Array.from({ length: 12 }, (_, unit) => ({
      ...{ y: -1 - unit, label: `unit ${unit}` },
    }));
    const content = { yTicks, yRange: [-12.5, -0.5] as const };
    const tall = await drawn(content, 300);
    expect(gridLines(tall)).to.equal(12);
    tall.destroy();
    host.shadowRoot!.replaceChildren();
    const low = await drawn(content, 140);
    expect(gridLines(low)).to.equal(6);
    low.destroy();
  });
});
