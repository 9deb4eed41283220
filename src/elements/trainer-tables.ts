import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { TrainingState } from '../core/descriptions.js';
import type { Language } from '../core/language.js';
import { layersOf, predict } from '../core/network.js';
import type { PreparedTraining } from '../core/training/prepare.js';
import type { Frame } from '../core/training/recording.js';
import { renderDataTable } from './data-table.js';
import { firstUnitOf } from './trainer-picture.js';
import type { TrainerPicture } from './trainer-picture.js';

/** What the tables behind the disclosure hold. */
export interface TableData {
  readonly language: Language;
  readonly state: TrainingState;
  readonly prepared: PreparedTraining;
  readonly picture: TrainerPicture;
  /** The frame shown, one of `frames`. */
  readonly frame: Frame;
  readonly frames: readonly Frame[];
}

/** Rows per table: a reader can scan them. */
const maximumRows = 21;

/** The figure's numbers: the units, the prediction and the loss, at the frame shown. */
export function renderTables(data: TableData): TemplateResult {
  return html`
    <div
      class="table-scroll"
      role="region"
      tabindex="0"
      aria-label=${data.language.term('tablesRegion')}
    >
      ${renderUnits(data)} ${renderPrediction(data)} ${renderLosses(data)}
    </div>
  `;
}

function renderUnits({ language, state, picture, frame }: TableData): TemplateResult {
  const { term, number } = language;
  const layers = layersOf(picture.networkOf(frame));
  const kinks = picture.kinksOf(frame);
  const firstUnit = firstUnitOf(state.hiddenUnits);
  const last = layers[layers.length - 2];
  const output = layers[layers.length - 1];
  const oneLayer = layers.length === 2;
  const rows = Array.from({ length: Math.min(last.outputs, 64) }, (_, index) => index);
  return renderDataTable(
    term('tableUnits', number(frame.epoch)),
    [
      term('columnUnit'),
      ...(oneLayer ? [term('columnWeight')] : []),
      term('columnBias'),
      ...(kinks.length > 0 ? [term('columnKink')] : []),
      term('columnOutputWeight'),
      term('columnState'),
    ],
    rows.map((index) => {
      const kink = kinks[index];
      const unit = firstUnit + index;
      const bend = kink === undefined ? term('bendsNowhere') : number(kink, 5);
      return [
        String(unit),
        ...(oneLayer ? [number(last.weight[index], 5)] : []),
        number(last.bias[index], 5),
        ...(kinks.length > 0 ? [bend] : []),
        number(output.weight[index], 5),
        term(state.deadUnits.includes(unit) ? 'isDead' : 'isAlive'),
      ];
    }),
    term('outputBiasNote', number(output.bias[0], 5)),
  );
}

function renderPrediction({ language, prepared, picture, frame }: TableData): TemplateResult {
  const { term, number } = language;
  const { target, domain } = prepared;
  const network = picture.networkOf(frame);
  const steps = 10;
  const rows = Array.from({ length: steps + 1 }, (_, step) => {
    const x = domain[0] + ((domain[1] - domain[0]) * step) / steps;
    return [
      number(x, 5),
      // Points have no value outside their extent.
      Number.isNaN(target.evaluate(x)) ? '–' : number(target.evaluate(x), 5),
      number(predict(network, x), 5),
    ];
  });
  return renderDataTable(
    term('tablePrediction', number(frame.epoch)),
    ['x', term('targetLine'), term('predictionLine')],
    rows,
  );
}

function renderLosses({ language, state, frames }: TableData): TemplateResult {
  const { term, number } = language;
  const stride = Math.max(1, (frames.length - 1) / (maximumRows - 1));
  const rows: string[][] = [];
  for (let at = 0; at <= frames.length - 1 + 1e-9; at += stride) {
    const { epoch, loss } = frames[Math.min(frames.length - 1, Math.round(at))];
    rows.push([number(epoch), number(loss, 6)]);
  }
  return renderDataTable(
    term('tableLoss'),
    [term('columnEpoch'), term('lossName', state.lossFunction)],
    rows,
  );
}
