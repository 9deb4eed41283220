import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { biasDash, maximumUnitsDrawn, unitStyle } from '../charts/network-panels.js';
import type { TrainingState } from '../core/descriptions.js';
import { kinksNote } from '../core/kink-texts.js';
import { mostKinkRows } from '../core/kinks-state.js';
import { activationName, lossName } from '../core/descriptions.js';
import { formatNumber } from '../core/number-format.js';
import { firstUnitOf } from './trainer-picture.js';
import type { NetworkPanel } from './trainer-picture.js';

/** What the titles of panels are made from. */
type PanelState = Pick<TrainingState, 'activation' | 'hiddenUnits' | 'epoch' | 'loss'>;

/** Longer legends explain nothing. */
const maximumLegendUnits = 16;

/** The panels whose curves belong to the frame shown, side by side, with a legend of their lines. */
export function renderPanels(
  panels: readonly NetworkPanel[],
  state: TrainingState,
  colors: readonly string[],
): TemplateResult {
  return html`
    <div class="panels">${panels.map((panel) => renderPanel(panel, state))}</div>
    ${renderLegend(state, colors, panels.includes('contributions'))}
  `;
}

function renderPanel(panel: NetworkPanel, state: TrainingState): TemplateResult {
  const { name, detail, label } = panelTexts(panel, state);
  const note = panel === 'kinks' ? noteOf(state) : '';
  return html`<div part="panel panel-${panel}">
    <div class="panel-title">
      <strong data-image-text>${name}</strong>
      <span class="muted number" data-image-text>${detail}</span>
    </div>
    ${
      note === ''
        ? html`<div class="chart" data-chart=${panel} role="img" aria-label=${label}></div>`
        : html`<p class="panel-note" data-image-text>${note}</p>`
    }
  </div>`;
}

/** Why no kinks are shown; empty if they are. */
function noteOf({ hiddenUnits, activation }: PanelState): string {
  return kinksNote({ sizes: [1, ...hiddenUnits, 1], activation, outputActivation: 'linear' });
}

/** Which line is which unit, and the output bias if it has one; of networks with few enough units. */
function renderLegend(
  { hiddenUnits, deadUnits }: TrainingState,
  colors: readonly string[],
  showsBias: boolean,
): TemplateResult | typeof nothing {
  const count = hiddenUnits[hiddenUnits.length - 1];
  const firstUnit = firstUnitOf(hiddenUnits);
  if (count > maximumLegendUnits || colors.length === 0) return nothing;
  return html`<ul class="legend" aria-label="Lines">
    ${Array.from({ length: count }, (_, index) => {
      const unit = firstUnit + index;
      const { color, dash } = unitStyle(unit, colors);
      return renderKey(`unit ${unit}`, color, dash, deadUnits.includes(unit));
    })}
    ${showsBias ? renderKey('output bias', 'currentColor', biasDash) : nothing}
  </ul>`;
}

/** A dead unit is struck out, which takes no more room: the figure must not move while it plays. */
function renderKey(
  name: string,
  color: string,
  dash: readonly number[],
  isDead = false,
): TemplateResult {
  return html`<li>
    <svg viewBox="0 0 28 8" aria-hidden="true">
      <line x1="0" y1="4" x2="28" y2="4" stroke=${color} stroke-dasharray=${dash.join(' ')} />
    </svg>
    <span class=${isDead ? 'dead' : ''}>${name}</span>
    ${isDead ? html`<span class="visually-hidden">(dead)</span>` : nothing}
  </li>`;
}

/** The loss over all epochs with the scrubber on its axis; `onPointer` hears presses and drags on it. */
export function renderLossPanel(
  { lossFunction, epochs }: TrainingState,
  scrubber: TemplateResult | typeof nothing,
  onPointer: (event: PointerEvent) => void,
): TemplateResult {
  const name = lossName(lossFunction);
  return html`<div part="panel panel-loss" class="loss">
    <div class="panel-title">
      <strong data-image-text>Loss</strong>
      <span class="muted" data-image-text>${name}</span>
    </div>
    <div class="track">
      <div
        class="chart"
        data-chart="loss"
        role="img"
        aria-label="The ${name} over epochs 0 to ${formatNumber(epochs)}"
        @pointerdown=${onPointer}
        @pointermove=${onPointer}
      ></div>
      ${scrubber}
    </div>
  </div>`;
}

/** The title of a panel in two lines, and its accessible name. */
export function panelTexts(
  panel: NetworkPanel,
  state: PanelState,
): { name: string; detail: string; label: string } {
  const { activation, hiddenUnits, epoch, loss } = state;
  const count = hiddenUnits[hiddenUnits.length - 1];
  const drawn =
    count > maximumUnitsDrawn ? `, first ${maximumUnitsDrawn} of ${formatNumber(count)}` : '';
  const deep = hiddenUnits.length > 1;
  const f = activation === 'linear' ? '' : activation.replace('-', ' ');
  const label = activationName(activation);
  if (panel === 'units') {
    const formula = deep ? 'of the last hidden layer' : `${f}(weight · x + bias)`;
    return {
      name: 'Units',
      detail: `${formula}${drawn}`,
      label: `Output of each ${label} unit over x${drawn}`,
    };
  }
  if (panel === 'contributions') {
    return {
      name: 'Contributions',
      detail: `unit · output weight${drawn}`,
      label: `Each unit times its output weight, and the output bias, over x${drawn}`,
    };
  }
  if (panel === 'kinks') {
    const kinks = count > mostKinkRows ? `, first ${mostKinkRows} of ${formatNumber(count)}` : '';
    return {
      name: 'Kinks',
      detail: noteOf(state) === '' ? `where each unit is on${kinks}` : 'none to show',
      label: `Where each unit is on, where it bends the sum and by how much, over x${kinks}`,
    };
  }
  return {
    name: 'Prediction',
    detail: `epoch ${formatNumber(epoch)}, loss ${formatNumber(loss, 5)}`,
    label: `Prediction and target over x at epoch ${formatNumber(epoch)}, loss ${formatNumber(loss, 5)}`,
  };
}
