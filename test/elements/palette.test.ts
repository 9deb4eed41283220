import { expect, fixture, html } from '@open-wc/testing';

import type { ChartLine } from '../../src/charts/chart-content.js';
import { ChartPicture } from '../../src/charts/chart-picture.js';
import { curveStyle } from '../../src/charts/curve-style.js';
import { predictionPanel } from '../../src/charts/network-panels.js';
import type { NetworkPicture } from '../../src/charts/network-panels.js';
import '../../src/elements/relu-trainer.js';
import type { ReluTrainer } from '../../src/elements/relu-trainer.js';
import { ThemeController } from '../../src/elements/theme-controller.js';
import type { FigureTheme } from '../../src/elements/theme-controller.js';
import { english } from '../english.js';

type Color = readonly [red: number, green: number, blue: number];

/** Machado, Oliveira and Fernandes 2009, severity 1, in linear RGB. */
const visions: Readonly<Record<string, readonly Color[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(color: Color): Color {
  return color.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as unknown as Color;
}

function luminance(color: Color): number {
  const [red, green, blue] = linear(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: Color, second: Color): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function multiply(matrix: readonly Color[], [x, y, z]: Color): Color {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Color;
}

/** OKLab of a colour as an eye sees it (Ottosson 2020). */
function oklab(color: Color, vision: readonly Color[]): Color {
  const seen = multiply(vision, linear(color)).map((channel) => Math.min(1, Math.max(0, channel)));
  const cones = multiply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    seen as unknown as Color,
  ).map(Math.cbrt) as unknown as Color;
  return multiply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

/** The distance of two colours as an eye sees them. */
function difference(first: Color, second: Color, vision: readonly Color[]): number {
  const [a, b] = [oklab(first, vision), oklab(second, vision)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Colours as canvases show them, of whatever syntax. */
function shown(color: string): Color {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return pixel(context, 0, 0);
}

function pixel(context: CanvasRenderingContext2D, x: number, y: number): Color {
  const [red, green, blue] = context.getImageData(x, y, 1, 1).data;
  return [red / 255, green / 255, blue / 255];
}

async function themeOf(theme: string): Promise<FigureTheme> {
  const trainer = await fixture<ReluTrainer>(html`<relu-trainer theme=${theme}></relu-trainer>`);
  const controller = new ThemeController(
    trainer,
    () => english,
    () => {},
  );
  controller.hostUpdated();
  return controller.theme!;
}

/** What is seen in the middle of a line from end to end, and beside it. */
function middleOf(theme: FigureTheme, style: Omit<ChartLine, 'label' | 'x' | 'y'>): Color[] {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [200, 120];
  const context = canvas.getContext('2d')!;
  context.fillStyle = theme.surface;
  context.fillRect(0, 0, 200, 120);
  const picture = new ChartPicture({ width: 200, height: 120, scale: 1 }, theme);
  const x = Array.from({ length: 1001 }, (_, index) => index / 1000);
  const line: ChartLine = { label: '', x, y: x.map(() => 0.25), ...style };
  picture.draw(context, { lines: [line], xRange: [0, 1], yRange: [0, 0.5] }, 0, 0);
  picture.destroy();
  return Array.from({ length: 120 }, (_, y) => pixel(context, 120, y));
}

for (const name of ['light', 'dark']) {
  describe(`the ${name} palette`, () => {
    it('keeps every unit at 3:1 and every text at 4.5:1 on its surface', async () => {
      const theme = await themeOf(name);
      const surface = shown(theme.surface);
      for (const color of theme.units) expect(contrast(shown(color), surface)).to.be.at.least(3);
      for (const color of [theme.text, theme.mutedText, theme.accent]) {
        expect(contrast(shown(color), surface)).to.be.at.least(4.5);
      }
    });

    it('writes what has the colour of a unit at 4.5:1', async () => {
      const theme = await themeOf(name);
      const surface = shown(theme.surface);
      for (const color of theme.units) {
        expect(contrast(shown(theme.inks![color]), surface)).to.be.at.least(4.5);
      }
    });

    it('shows the target, a line or many points, at 3:1 on its surface', async () => {
      const theme = await themeOf(name);
      const surface = shown(theme.surface);
      const samples = { x: new Float64Array(60), y: new Float64Array(60) };
      const curves = { x: [0, 1], units: [], contributions: [], prediction: [0, 0] };
      const picture = { curves, outputBias: 0, firstUnit: 0, kinks: [], samples, domain: [0, 1] };
      const [points] = predictionPanel(
        { ...picture, colors: theme } as unknown as NetworkPicture,
        [0, 1],
      ).lines;
      for (const { color, width, opacity, hasCore, kind } of [
        { ...curveStyle({ part: 'target', index: 0 }, theme), kind: 'line' as const },
        points,
      ]) {
        const style = { color, width, kind, ...{ opacity: opacity!, hasCore: hasCore! } };
        const best = middleOf(theme, style).map((seen) => contrast(seen, surface));
        expect(Math.max(...best), kind).to.be.at.least(3);
      }
    });

    it('keeps any two units, and the accent, apart by 0.12 in OKLab for every colour vision', async () => {
      const theme = await themeOf(name);
      const colors = [...theme.units, theme.accent].map(shown);
      for (const [seer, vision] of Object.entries(visions)) {
        colors.forEach((first, index) => {
          for (const second of colors.slice(index + 1)) {
            const distance = difference(first, second, vision);
            expect(distance, `${first} and ${second} for ${seer} vision`).to.be.at.least(0.12);
          }
        });
      }
    });
  });
}
