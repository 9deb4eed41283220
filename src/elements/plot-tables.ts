import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { Language } from '../core/language.js';
import type { PlotCurve } from '../core/plot-curve.js';
import { renderCurveName } from './plot-panels.js';
import { renderSlope } from './plot-readout.js';

/** Even steps over the domain; every kink and jump gets a row of its own as well. */
const steps = 10;

/** The plot's numbers: y and, where derivatives are drawn, the slope of every curve. */
export function renderPlotTable(
  language: Language,
  curves: readonly PlotCurve[],
  [from, to]: readonly [from: number, to: number],
  input: string,
  derivative: 'off' | 'beside' | 'only',
): TemplateResult {
  const { term, number } = language;
  const even = Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps);
  const bends = curves.flatMap((curve) => curve.bends.map(({ x }) => x));
  const rows = [...new Set([...even, ...bends])].sort((first, second) => first - second);
  const showsValues = derivative !== 'only';
  const showsSlopes = derivative !== 'off';
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${term('plotData')}>
    <table part="table">
      <caption>
        ${term('valuesTable')}
      </caption>
      <thead>
        <tr>
          <th scope="col"><i>${input}</i></th>
          ${curves.map(
            (curve) => html`
              ${showsValues ? html`<th scope="col">${renderCurveName(curve)}</th>` : ''}
              ${showsSlopes ? html`<th scope="col">${renderCurveName(curve, 'slopes')}</th>` : ''}
            `,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (x) =>
            html`<tr>
              <th scope="row"><bdi dir="ltr">${number(x, 5)}</bdi></th>
              ${curves.map((curve) => {
                const reading = curve.read(x);
                return html`
                  ${showsValues ? html`<td>${number(reading.y, 5)}</td>` : ''}
                  ${showsSlopes ? html`<td>${renderSlope(language, reading)}</td>` : ''}
                `;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
