import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

import { curveStyle } from '../charts/curve-style.js';
import { lineCore } from '../charts/draw-lines.js';
import type { PanelColors } from '../charts/network-panels.js';
import type { Language } from '../core/language.js';
import { isJump } from '../core/plot-curve.js';
import type { CurveReading, PlotCurve } from '../core/plot-curve.js';
import { renderCurveName } from './plot-panels.js';

/** The curves with what the probe reads of them. */
export interface Readout {
  readonly language: Language;
  readonly curves: readonly PlotCurve[];
  /** Length of curves, or empty while nothing is read. */
  readonly readings: readonly CurveReading[];
  readonly input: string;
  readonly derivative: 'off' | 'beside' | 'only';
  /** Whether each curve is alone in its chart. */
  readonly alone: boolean;
  readonly colors: PanelColors;
}

/** More rows than these scroll. */
const mostRows = 12;

/** Legend and readings in one table: nothing moves when reading begins. */
export function renderReadout(readout: Readout): TemplateResult {
  const { language, curves, readings, input, derivative } = readout;
  const { term } = language;
  const number = (value: number | undefined): string => language.number(value ?? NaN, 4);
  const showsZ = input === 'x' && curves.some(({ part }) => part === 'function');
  const showsY = derivative !== 'only';
  const isScrolling = curves.length > mostRows;
  const [reading] = readings;
  const heads = [...(showsZ ? ['z'] : []), ...(showsY ? ['y'] : [])];
  return html`<div
    part="readout"
    class="readout ${isScrolling ? 'table-scroll' : ''}"
    role=${isScrolling ? 'region' : nothing}
    tabindex=${isScrolling ? '0' : nothing}
    aria-label=${isScrolling ? term('curvesTable') : nothing}
  >
    <table>
      <caption class="visually-hidden">
        ${term('curvesTable')}
      </caption>
      <thead>
        ${
          reading
            ? html`<tr>
                <th scope="col">
                  <bdi dir="ltr"><i>${input}</i> = ${number(reading.x)}</bdi>
                </th>
                ${heads.map((head) => html`<th scope="col"><i>${head}</i></th>`)}
                <th scope="col">${term('slopeColumn')}</th>
              </tr>`
            : html`<tr>
                <th scope="col" colspan=${heads.length + 2}>${term('pointAtPlot')}</th>
              </tr>`
        }
      </thead>
      <tbody>
        ${curves.map((curve, index) => {
          const read = readings[index];
          return html`<tr>
            <th scope="row">
              ${renderSwatch(curve, readout)}
              ${renderCurveName(language, curve, derivative === 'only' ? 'slopes' : 'values')}
            </th>
            ${showsZ ? html`<td>${read ? number(read.z) : nothing}</td>` : nothing}
            ${showsY ? html`<td>${read ? number(read.y) : nothing}</td>` : nothing}
            <td class="slope">${read ? renderSlope(language, read) : nothing}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** A stroke as the chart draws it. */
function renderSwatch(curve: PlotCurve, { colors, alone }: Readout): TemplateResult {
  const { color, dash, hasCore, ...stroke } = curveStyle(curve, colors, alone);
  return html`<svg class="swatch" viewBox="0 0 28 10" aria-hidden="true">
    ${[stroke, ...(hasCore ? [lineCore] : [])].map(
      ({ width, opacity }) => svg`<line x1="0" y1="5" x2="28" y2="5" stroke=${color}
        stroke-width=${width} stroke-opacity=${opacity} stroke-dasharray=${dash.join(' ')} />`,
    )}
  </svg>`;
}

/** At a kink the slopes on both sides and the one in use. */
export function renderSlope(
  language: Language,
  { slope, bend }: CurveReading,
): TemplateResult | string {
  const { term } = language;
  const number = (value: number): string => language.number(value, 4);
  if (!bend) return slope === undefined ? '' : number(slope);
  const sides = isJump(bend) ? term('jump') : bend.slopes.map(number).join(' | ');
  if (bend.slopeInUse === undefined) return sides;
  return html`${sides}, <span class="muted">${term('slopeUsed', number(bend.slopeInUse))}</span>`;
}
