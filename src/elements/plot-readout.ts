import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

import { curveStyle } from '../charts/curve-style.js';
import type { PanelColors } from '../charts/network-panels.js';
import { formatNumber } from '../core/number-format.js';
import { isJump } from '../core/plot-curve.js';
import type { CurveReading, PlotCurve } from '../core/plot-curve.js';
import { curveName } from './plot-panels.js';

/** The probe as a slider that stands on the x axis. */
export interface ProbeSlider {
  readonly domain: readonly [from: number, to: number];
  readonly x: number;
  /** What is read there, in words. */
  readonly text: string;
  readonly input: string;
  /** Whether the handle is seen. */
  readonly shown: boolean;
  readonly onFocus: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onInput: (x: number) => void;
}

/** The curves with what the probe reads of them. */
export interface Readout {
  readonly curves: readonly PlotCurve[];
  /** Length of curves, or empty while nothing is read. */
  readonly readings: readonly CurveReading[];
  readonly input: string;
  readonly colors: PanelColors;
}

/** More rows than these scroll. */
const mostRows = 12;

/** A native slider, so that every technology that knows sliders can move the probe. */
export function renderProbe(probe: ProbeSlider): TemplateResult {
  const { domain, x, text, input, shown, onFocus, onKey, onInput } = probe;
  return html`<input
    part="slider slider-probe"
    class="slider probe ${shown ? 'shown' : ''}"
    type="range"
    min=${domain[0]}
    max=${domain[1]}
    step="any"
    .value=${live(String(x))}
    aria-label="Read values at ${input}"
    aria-valuetext=${text}
    @focus=${onFocus}
    @keydown=${onKey}
    @input=${(event: Event) => {
      event.stopPropagation();
      onInput((event.target as HTMLInputElement).valueAsNumber);
    }}
    @change=${(event: Event) => event.stopPropagation()}
  />`;
}

/** Legend and readings in one table. */
export function renderReadout(readout: Readout): TemplateResult {
  const { curves, readings, input } = readout;
  const showsZ = input === 'x' && curves.some(({ part }) => part === 'function');
  const isScrolling = curves.length > mostRows;
  return html`<div
    part="readout"
    class="readout ${isScrolling ? 'table-scroll' : ''}"
    role=${isScrolling ? 'region' : nothing}
    tabindex=${isScrolling ? '0' : nothing}
    aria-label=${isScrolling ? 'Curves' : nothing}
  >
    <table>
      <caption>
        ${
          readings.length > 0
            ? html`At <i>${input}</i> = ${formatNumber(readings[0].x, 4)}`
            : html`<span class="muted">Point at the plot to read it</span>`
        }
      </caption>
      <thead class=${readings.length > 0 ? '' : 'idle'}>
        <tr>
          <th scope="col">curve</th>
          ${showsZ ? html`<th scope="col"><i>z</i></th>` : nothing}
          <th scope="col"><i>y</i></th>
          <th scope="col">slope</th>
        </tr>
      </thead>
      <tbody>
        ${curves.map((curve, index) => renderRow(curve, readings[index], showsZ, readout.colors))}
      </tbody>
    </table>
  </div>`;
}

function renderRow(
  curve: PlotCurve,
  reading: CurveReading | undefined,
  showsZ: boolean,
  colors: PanelColors,
): TemplateResult {
  return html`<tr>
    <th scope="row">${renderSwatch(curve, colors)} ${curveName(curve)}</th>
    ${showsZ ? html`<td>${reading ? formatNumber(reading.z ?? NaN, 4) : nothing}</td>` : nothing}
    <td>${reading ? formatNumber(reading.y, 4) : nothing}</td>
    <td>${reading ? renderSlope(reading) : nothing}</td>
  </tr>`;
}

/** A stroke as the chart draws it. */
function renderSwatch(curve: PlotCurve, colors: PanelColors): TemplateResult {
  const { color, width, dash, opacity } = curveStyle(curve, colors);
  return html`<svg class="swatch" viewBox="0 0 28 10" aria-hidden="true">
    ${svg`<line x1="0" y1="5" x2="28" y2="5" stroke=${color} stroke-width=${width}
      stroke-opacity=${opacity} stroke-dasharray=${dash.join(' ')} />`}
  </svg>`;
}

/** At a kink the slopes on both sides and the one in use. */
export function renderSlope({ slope, bend }: CurveReading): TemplateResult | string {
  if (!bend) return slope === undefined ? '' : formatNumber(slope, 4);
  const inUse = bend.slopeInUse;
  const sides = isJump(bend)
    ? 'jump'
    : bend.slopes.map((side) => formatNumber(side, 4)).join(' | ');
  if (inUse === undefined) return sides;
  return html`${sides} <span class="muted">(${formatNumber(inUse, 4)} in use)</span>`;
}
