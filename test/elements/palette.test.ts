import { expect, fixture, html } from '@open-wc/testing';

import '../../src/elements/relu-trainer.js';

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

async function colorsOf(
  theme: string,
): Promise<{ units: Color[]; surface: Color; others: Color[] }> {
  const trainer = await fixture<HTMLElement>(html`<relu-trainer theme=${theme}></relu-trainer>`);
  const probe = document.createElement('span');
  trainer.shadowRoot!.querySelector('figure')!.append(probe);
  const read = (token: string): Color => {
    probe.style.color = `var(--_${token})`;
    const [red, green, blue] = getComputedStyle(probe)
      .color.match(/[\d.]+/g)!
      .map(Number);
    return [red / 255, green / 255, blue / 255];
  };
  return {
    units: Array.from({ length: 8 }, (_, unit) => read(`unit-${unit}`)),
    surface: read('surface'),
    others: ['text', 'muted', 'accent'].map(read),
  };
}

for (const theme of ['light', 'dark']) {
  describe(`the ${theme} palette`, () => {
    it('keeps every unit at 3:1 and every text at 4.5:1 on its surface', async () => {
      const { units, surface, others } = await colorsOf(theme);
      for (const color of units) expect(contrast(color, surface)).to.be.at.least(3);
      for (const color of others) expect(contrast(color, surface)).to.be.at.least(4.5);
    });

    it('keeps any two units apart by 0.12 in OKLab for every kind of colour vision', async () => {
      const { units } = await colorsOf(theme);
      for (const [name, vision] of Object.entries(visions)) {
        units.forEach((first, index) => {
          for (const second of units.slice(index + 1)) {
            const [a, b] = [oklab(first, vision), oklab(second, vision)];
            const distance = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
            expect(distance, `${first} and ${second} for ${name} vision`).to.be.at.least(0.12);
          }
        });
      }
    });
  });
}
