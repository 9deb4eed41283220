import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { layersOf } from '../core/network.js';
import type { Network } from '../core/network.js';
import { formatNumber } from '../core/number-format.js';
import type { NetworkCurves } from '../core/piecewise-linear.js';
import type { Target } from '../core/targets.js';
import type { Frame } from '../core/training/recording.js';

/** What the tables behind the disclosure hold. */
export interface TableData {
  readonly network: Network;
  readonly frame: Frame;
  readonly frames: readonly Frame[];
  readonly curves: NetworkCurves;
  readonly target: Target;
  readonly domain: readonly [number, number];
  readonly kinks: readonly (number | undefined)[];
  readonly firstUnit: number;
  readonly deadUnits: readonly number[];
  readonly lossName: string;
}

/** Rows per table: a reader can scan them. */
const maximumRows = 21;

/** The figure's numbers: the units, the prediction and the loss, at the frame shown. */
export function renderTables(data: TableData): TemplateResult {
  return html`
    <div class="table-scroll" role="region" tabindex="0" aria-label="Data">
      ${renderUnits(data)} ${renderPrediction(data)} ${renderLosses(data)}
    </div>
  `;
}

function renderUnits(data: TableData): TemplateResult {
  const { network, firstUnit, kinks, deadUnits, frame } = data;
  const layers = layersOf(network);
  const last = layers[layers.length - 2];
  const output = layers[layers.length - 1];
  const oneLayer = layers.length === 2;
  const rows = Array.from({ length: Math.min(last.outputs, 64) }, (_, index) => index);
  return table(
    `Units at epoch ${formatNumber(frame.epoch)}`,
    [
      'unit',
      ...(oneLayer ? ['weight', 'bias', 'bends at x ='] : ['bias']),
      'output weight',
      'state',
    ],
    rows.map((index) => {
      const kink = kinks[index];
      const unit = firstUnit + index;
      const bias = formatNumber(last.bias[index], 5);
      return [
        String(unit),
        ...(oneLayer
          ? [
              formatNumber(last.weight[index], 5),
              bias,
              kink === undefined ? 'nowhere' : formatNumber(kink, 5),
            ]
          : [bias]),
        formatNumber(output.weight[index], 5),
        deadUnits.includes(unit) ? 'dead' : 'alive',
      ];
    }),
    `output bias ${formatNumber(output.bias[0], 5)}`,
  );
}

function renderPrediction({ curves, target, domain, frame }: TableData): TemplateResult {
  const steps = 10;
  const rows = Array.from({ length: steps + 1 }, (_, step) => {
    const x = domain[0] + ((domain[1] - domain[0]) * step) / steps;
    return [
      formatNumber(x, 5),
      formatNumber(target.evaluate(x), 5),
      formatNumber(interpolate(curves, x), 5),
    ];
  });
  return table(
    `Prediction at epoch ${formatNumber(frame.epoch)}`,
    ['x', 'target', 'prediction'],
    rows,
  );
}

function renderLosses({ frames, lossName }: TableData): TemplateResult {
  const stride = Math.max(1, (frames.length - 1) / (maximumRows - 1));
  const rows: string[][] = [];
  for (let at = 0; at <= frames.length - 1 + 1e-9; at += stride) {
    const { epoch, loss } = frames[Math.min(frames.length - 1, Math.round(at))];
    rows.push([formatNumber(epoch), formatNumber(loss, 6)]);
  }
  return table('Loss', ['epoch', lossName], rows);
}

function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  note = '',
): TemplateResult {
  return html`<table part="table">
    <caption>
      ${caption}${note ? html`<span class="muted">, ${note}</span>` : nothing}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([head, ...cells]) =>
          html`<tr>
            <th scope="row">${head}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function interpolate({ x, prediction }: NetworkCurves, at: number): number {
  let upper = x.findIndex((value) => value >= at);
  if (upper < 0) upper = x.length - 1;
  if (upper === 0 || x[upper] === at) return prediction[upper];
  const share = (at - x[upper - 1]) / (x[upper] - x[upper - 1]);
  return prediction[upper - 1] + share * (prediction[upper] - prediction[upper - 1]);
}
