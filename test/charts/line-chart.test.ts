import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';

import { LineChart } from '../../src/charts/line-chart.js';
import type { ChartContent, ChartTheme, LineChartOptions } from '../../src/charts/line-chart.js';
import { lineChartStyles } from '../../src/charts/line-chart-styles.js';
import { englishSymbols } from '../../src/core/number-format.js';

const theme: ChartTheme = {
  text: '#000000',
  mutedText: '#606060',
  grid: '#e0e0e0',
  zeroLine: '#909090',
  surface: '#ffffff',
  font: 'sans-serif',
  fontSize: 13,
  symbols: englishSymbols,
};

const hinge: ChartContent = {
  lines: [{ label: 'hinge', x: [-5, 0, 5], y: [0, 0, 5], color: '#ff0000', width: 4 }],
  xRange: [-5, 5],
  yRange: [-1, 6],
};

let host: HTMLElement;
let charts: LineChart[];

/** A positioned container in a shadow root that has the charts' styles. */
function createContainer(width: number | string, height: number): HTMLElement {
  const container = document.createElement('div');
  container.style.position = 'relative';
  container.style.width = typeof width === 'number' ? `${width}px` : width;
  container.style.height = `${height}px`;
  host.shadowRoot!.append(container);
  return container;
}

function createChart(
  container: HTMLElement,
  content = hinge,
  options: LineChartOptions = {},
): LineChart {
  const chart = new LineChart(container, options);
  charts.push(chart);
  chart.setTheme(theme);
  chart.setContent(content);
  return chart;
}

async function drawnChart(
  content = hinge,
  options: LineChartOptions = {},
  width = 400,
  height = 200,
): Promise<{ chart: LineChart; container: HTMLElement; canvas: HTMLCanvasElement }> {
  const container = createContainer(width, height);
  const chart = createChart(container, content, options);
  await drawn(container);
  return { chart, container, canvas: container.querySelector('canvas')! };
}

/** Resolves when there is a canvas. */
async function drawn(container: HTMLElement): Promise<void> {
  while (!container.querySelector('canvas')) await aTimeout(10);
}

/** Resolves when the browser has told resize observers about the element's size. */
async function observed(element: HTMLElement): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
  await nextFrame();
}

/** The colour at a point of the plot area, in CSS pixels from the container's corner. */
function colorAt(canvas: HTMLCanvasElement, x: number, y: number): string {
  const ratio = devicePixelRatio;
  const data = canvas.getContext('2d')!.getImageData(x * ratio, y * ratio, 1, 1).data;
  return data[3] === 0 ? 'none' : Array.from(data.slice(0, 3)).join(' ');
}

describe('LineChart', () => {
  beforeEach(() => {
    charts = [];
    host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [lineChartStyles.styleSheet!];
    document.body.append(host);
  });

  afterEach(() => {
    for (const chart of charts) chart.destroy();
    host.remove();
  });

  describe('size', () => {
    it('has no canvas until the container has a size', async () => {
      const container = createContainer(0, 0);
      const chart = createChart(container);
      await observed(container);
      expect(container.querySelector('canvas')).to.equal(null);
      expect(chart.plotArea).to.deep.equal({ left: 0, top: 0, width: 0, height: 0 });
      container.style.width = '300px';
      container.style.height = '150px';
      await drawn(container);
    });

    it('has no canvas until there is content', async () => {
      const container = createContainer(300, 150);
      const chart = new LineChart(container);
      charts.push(chart);
      chart.setTheme(theme);
      await observed(container);
      expect(container.querySelector('canvas')).to.equal(null);
      chart.setContent(hinge);
      expect(container.querySelector('canvas')).to.not.equal(null);
    });

    it('fills the container with whole device pixels', async () => {
      const { canvas } = await drawnChart();
      expect(canvas.width).to.equal(Math.floor(400 * devicePixelRatio));
      expect(canvas.height).to.equal(Math.floor(200 * devicePixelRatio));
      const box = canvas.getBoundingClientRect();
      expect([box.width, box.height]).to.deep.equal([400, 200]);
    });

    it('follows the container', async () => {
      const { chart, container, canvas } = await drawnChart();
      const before = chart.plotArea.width;
      container.style.width = '600px';
      while (canvas.width !== 600 * devicePixelRatio) await aTimeout(10);
      expect(chart.plotArea.width).to.be.closeTo(before + 200, 1);
    });

    it('keeps the chart while the container is hidden', async () => {
      const { chart, container } = await drawnChart();
      const area = chart.plotArea;
      container.style.display = 'none';
      await nextFrame();
      await nextFrame();
      chart.setContent({ ...hinge, xTitle: 'x' });
      container.style.display = '';
      await nextFrame();
      await nextFrame();
      expect(chart.plotArea.width).to.equal(area.width);
      expect(container.querySelectorAll('canvas').length).to.equal(1);
    });

    it('never grows its container, nor loops', async () => {
      const errors: ErrorEvent[] = [];
      const collect = (event: ErrorEvent): void => void errors.push(event);
      addEventListener('error', collect);
      const container = createContainer('100%', 0);
      container.style.height = '';
      container.style.minHeight = '120px';
      createChart(container, { ...hinge, xTitle: 'x', yTitle: 'y' });
      await drawn(container);
      const heights = new Set<number>();
      for (let frame = 0; frame < 10; frame++) {
        await nextFrame();
        heights.add(container.offsetHeight);
      }
      removeEventListener('error', collect);
      expect([...heights]).to.deep.equal([120]);
      expect(errors).to.be.empty;
    });

    it('keeps canvases within 1 and 4096 pixels', async () => {
      const { canvas } = await drawnChart(hinge, {}, 9000, 50);
      expect(canvas.width).to.equal(4096);
      const tiny = await drawnChart(hinge, {}, 1, 1);
      expect(tiny.canvas.width).to.be.within(1, devicePixelRatio);
    });
  });

  describe('layout', () => {
    it('puts the plot areas of charts with the same axis width at the same pixels', async () => {
      const contents: ChartContent[] = [
        hinge,
        { ...hinge, yRange: [-1000, 1000] },
        { ...hinge, yRange: [10, 1e6], yScale: 'log' },
      ];
      const areas = [];
      for (const content of contents) {
        areas.push((await drawnChart(content, { axisWidth: 52 })).chart.plotArea);
      }
      expect(areas[0].left).to.equal(52);
      expect(areas[1]).to.deep.equal(areas[0]);
      expect(areas[2]).to.deep.equal(areas[0]);
    });

    it('makes the left room as wide as the labels where no width is given', async () => {
      const narrow = await drawnChart(hinge);
      const wide = await drawnChart({ ...hinge, yRange: [-100_000, 100_000] });
      expect(wide.chart.plotArea.left).to.be.above(narrow.chart.plotArea.left + 10);
    });

    it('never cuts off a label for the sake of the axis width', async () => {
      const { chart } = await drawnChart({ ...hinge, yRange: [1, 1.0001] }, { axisWidth: 20 });
      expect(chart.plotArea.left).to.be.above(30);
    });

    it('tells the plot area when it changes, and only then', async () => {
      const areas: unknown[] = [];
      const onLayout = (area: unknown): void => void areas.push(area);
      const { chart } = await drawnChart(hinge, { axisWidth: 52, onLayout });
      chart.setContent({ ...hinge, yRange: [-2, 7] });
      expect(areas).to.deep.equal([chart.plotArea]);
      chart.setContent({ ...hinge, xTitle: 'x' });
      expect(areas.length).to.equal(2);
      expect(areas[1]).to.deep.equal(chart.plotArea);
    });

    it('makes a unit of y as long as one of x where scales are equal', async () => {
      for (const [width, height] of [
        [500, 200],
        [200, 500],
      ]) {
        const content: ChartContent = { ...hinge, yRange: [-5, 15], equalScales: true };
        const { plotArea } = (await drawnChart(content, {}, width, height)).chart;
        expect(plotArea.height / 20).to.be.closeTo(plotArea.width / 10, 0.1);
      }
    });

    it('gives the x under a pointer, within the axis', async () => {
      const { chart, container } = await drawnChart();
      const { left, width } = chart.plotArea;
      const clientX = container.getBoundingClientRect().left + left;
      expect(chart.xAt(clientX)).to.be.closeTo(-5, 1e-9);
      expect(chart.xAt(clientX + width / 2)).to.be.closeTo(0, 1e-9);
      expect(chart.xAt(clientX - 100)).to.equal(-5);
      expect(chart.xAt(clientX + width + 100)).to.equal(5);
    });

    it('finds the x under a pointer in a scaled page too', async () => {
      const { chart, container } = await drawnChart();
      container.style.transform = 'scale(2)';
      const { left, width } = chart.plotArea;
      const clientX = container.getBoundingClientRect().left + 2 * (left + 0.75 * width);
      expect(chart.xAt(clientX)).to.be.closeTo(2.5, 1e-6);
    });
  });

  describe('drawing', () => {
    it('draws a line through its vertices and clips it to the plot area', async () => {
      const { chart, canvas } = await drawnChart({ ...hinge, yRange: [-1, 3] });
      const { left, top, width, height } = chart.plotArea;
      expect(colorAt(canvas, left + 0.25 * width, top + 0.75 * height)).to.equal('255 0 0');
      expect(colorAt(canvas, left + 0.7 * width, top + 0.25 * height)).to.equal('255 0 0');
      expect(colorAt(canvas, left + 0.95 * width, top / 3)).to.equal('none');
    });

    it('draws the zero lines over the grid', async () => {
      const content: ChartContent = { ...hinge, lines: [], yRange: [-5, 5] };
      const { chart, canvas } = await drawnChart(content);
      const { left, top, width, height } = chart.plotArea;
      const colors = new Set<string>();
      for (let x = -2; x <= 2; x++) {
        colors.add(colorAt(canvas, left + width / 2 + x, top + 0.3 * height));
      }
      expect(colors).to.include('144 144 144');
    });

    it('draws rings open, dots filled, and ticks below the axis', async () => {
      const content: ChartContent = {
        ...hinge,
        lines: [],
        markers: [
          { x: -2.5, y: 4, color: '#0000ff', shape: 'ring' },
          { x: 2.5, y: 4, color: '#00ff00', shape: 'dot' },
          { x: 1, y: NaN, color: '#ff00ff', shape: 'tick' },
          { x: 99, y: 4, color: '#ff00ff', shape: 'dot' },
        ],
      };
      const { chart, canvas } = await drawnChart(content);
      const { left, top, width, height } = chart.plotArea;
      const y = top + (2 / 7) * height;
      expect(colorAt(canvas, left + 0.25 * width, y)).to.equal('255 255 255');
      expect(colorAt(canvas, left + 0.25 * width + 3.5, y)).to.equal('0 0 255');
      expect(colorAt(canvas, left + 0.75 * width, y)).to.equal('0 255 0');
      expect(colorAt(canvas, left + 0.6 * width, top + height + 5)).to.equal('255 0 255');
    });

    it('draws the cursor at its x in its colour', async () => {
      const content: ChartContent = { ...hinge, lines: [], cursorX: 2.5, cursorColor: '#0000ff' };
      const { chart, canvas } = await drawnChart(content);
      const { left, top, width } = chart.plotArea;
      expect(colorAt(canvas, left + 0.75 * width, top + 10)).to.equal('0 0 255');
    });

    it('draws points as dots', async () => {
      const points = { ...hinge.lines[0], kind: 'points' as const, width: 8 };
      const { chart, canvas } = await drawnChart({ ...hinge, lines: [points] });
      const { left, top, width, height } = chart.plotArea;
      expect(colorAt(canvas, left + width / 2, top + (6 / 7) * height)).to.equal('255 0 0');
      expect(colorAt(canvas, left + 0.75 * width, top + (6 / 7) * height)).to.not.equal('255 0 0');
    });

    it('takes over a new theme, and a new font', async () => {
      const content: ChartContent = { ...hinge, lines: [], cursorX: 2.5 };
      const { chart, container } = await drawnChart(content);
      const { left, top, width } = chart.plotArea;
      chart.setTheme({ ...theme, text: '#00ff00' });
      const canvas = container.querySelector('canvas')!;
      expect(colorAt(canvas, left + 0.75 * width, top + 10)).to.equal('0 255 0');
      chart.setTheme({ ...theme, fontSize: 20 });
      expect(chart.plotArea.height).to.be.below(200 - 30);
      expect(container.querySelectorAll('canvas').length).to.equal(1);
    });

    it('changes between linear and logarithmic scales', async () => {
      const loss = { ...hinge.lines[0], x: [-5, 5], y: [100, 10_000] };
      const { chart, container } = await drawnChart({ ...hinge, lines: [loss], yRange: [0, 1e4] });
      chart.setContent({ ...hinge, lines: [loss], yRange: 'auto', yScale: 'log' });
      const canvas = container.querySelector('canvas')!;
      const { left, top, width, height } = chart.plotArea;
      expect(colorAt(canvas, left + width / 2, top + height / 2)).to.equal('255 0 0');
      expect(container.querySelectorAll('canvas').length).to.equal(1);
    });

    it('draws itself on another canvas at any scale, drawn before or not', () => {
      for (const scale of [1, 2, 3]) {
        const chart = createChart(createContainer(0, 0), {
          ...hinge,
          lines: [{ ...hinge.lines[0], x: [-5, 5], y: [3, 3], width: 60 }],
        });
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [420 * scale, 220 * scale];
        const context = canvas.getContext('2d')!;
        context.scale(scale, scale);
        chart.drawOn(context, 10, 10, 400, 200, scale);
        const red = ([x, y]: number[]): boolean => {
          const data = context.getImageData(x * scale, y * scale, 1, 1).data;
          return data[0] === 255 && data[1] === 0 && data[3] === 255;
        };
        expect(red([200, 90]), `the line at ${scale}`).to.equal(true);
        expect(red([200, 30]), `above the line at ${scale}`).to.equal(false);
        expect(red([405, 90]), `beside the plot area at ${scale}`).to.equal(false);
      }
    });
  });

  describe('hazards', () => {
    const draws = async (y: readonly (number | null)[], yScale?: 'log'): Promise<void> => {
      const line = { ...hinge.lines[0], x: Array.from(y, (_, i) => i), y };
      const content: ChartContent = {
        lines: [line],
        xRange: [0, Math.max(1, y.length - 1)],
        yRange: 'auto',
        yScale: yScale ?? 'linear',
      };
      const { chart, container } = await drawnChart(content);
      // The scale of the values taken as they are, too.
      chart.setContent({ ...content, yRange: [y[0] ?? NaN, y[y.length - 1] ?? NaN] });
      expect(chart.plotArea.width).to.be.above(0);
      chart.destroy();
      container.remove();
    };
    const noise = [1e-10, 1e-9, 1e-8, 1e-7, 1e-6];

    for (const value of [1, 2, -1]) {
      it(`returns for values near ${value} with a relative noise of 1e-10 to 1e-6`, async () => {
        for (const part of noise) {
          await draws(Array.from({ length: 50 }, (_, i) => value * (1 + part * Math.sin(i))));
        }
      });
    }

    it('returns for exactly flat values', async () => {
      for (const value of [0, 1, -1, 2, 1e-300, 1e15]) await draws([value, value, value]);
    });

    it('returns for tiny minima on a logarithmic scale', async () => {
      for (const value of [1e-25, 1e-30, 5e-324, 0, -1]) await draws([1, value, 1], 'log');
    });

    it('returns for infinity, a leading NaN and nothing at all', async () => {
      await draws([1, Infinity, -Infinity, 2]);
      await draws([NaN, NaN, 1, 2]);
      await draws([null, null]);
      await draws([]);
      await draws([NaN, Infinity], 'log');
    });

    it('returns for any limits and any values', async () => {
      const { chart } = await drawnChart();
      const anyNumber = fc.oneof(fc.double(), fc.constantFrom(0, 1, -1, 1e15, 1e-12));
      fc.assert(
        fc.property(
          fc.tuple(anyNumber, anyNumber),
          fc.option(fc.tuple(anyNumber, anyNumber), { nil: 'auto' as const }),
          fc.array(anyNumber, { maxLength: 20 }),
          fc.constantFrom('linear' as const, 'log' as const),
          (xRange, yRange, y, yScale) => {
            const line = { ...hinge.lines[0], x: Array.from(y, (_, i) => i), y, endLabel: 'end' };
            chart.setContent({ lines: [line], xRange, yRange, yScale, cursorX: y[0] });
          },
        ),
      );
    });
  });

  describe('page', () => {
    it('is hidden from assistive technology and lets the page scroll under a finger', async () => {
      const { container } = await drawnChart();
      const box = container.querySelector<HTMLElement>('.line-chart')!;
      expect(box.getAttribute('aria-hidden')).to.equal('true');
      expect(getComputedStyle(box).touchAction).to.equal('pan-y');
      expect(container.textContent).to.equal('');
    });

    it('redraws when the pixel ratio changes', async () => {
      const { canvas } = await drawnChart({ ...hinge, lines: [], cursorX: 0 });
      canvas.getContext('2d')!.clearRect(0, 0, canvas.width, canvas.height);
      dispatchEvent(new CustomEvent('dppxchange'));
      await nextFrame();
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      expect(data.some((value) => value > 0)).to.equal(true);
    });

    it('leaves nothing behind when it is destroyed', async () => {
      const { chart, container } = await drawnChart();
      chart.destroy();
      expect(container.childElementCount).to.equal(0);
      container.style.width = '500px';
      chart.setContent(hinge);
      await nextFrame();
      await nextFrame();
      expect(container.childElementCount).to.equal(0);
    });
  });
});
