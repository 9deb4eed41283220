import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { biasDash, maximumUnitsDrawn, unitStyle } from '../charts/network-panels.js';
import type { ActivationName } from '../core/activations.js';
import { activationName } from '../core/descriptions.js';
import { formatNumber } from '../core/number-format.js';
import type { NetworkPanel } from './trainer-picture.js';

/** What the panels' titles and the legend say. */
export interface PanelTexts {
  readonly activation: ActivationName;
  readonly hiddenUnits: readonly number[];
  readonly epoch: number;
  readonly loss: number;
  readonly firstUnit: number;
  readonly deadUnits: readonly number[];
}

/** Longer legends explain nothing. */
const maximumLegendUnits = 16;

/** The panels whose curves belong to the frame shown, side by side. */
export function renderPanels(panels: readonly NetworkPanel[], texts: PanelTexts): TemplateResult {
  return html`<div class="panels">${panels.map((panel) => renderPanel(panel, texts))}</div>`;
}

function renderPanel(panel: NetworkPanel, texts: PanelTexts): TemplateResult {
  const { name, detail, label } = panelTexts(panel, texts);
  return html`<div part="panel panel-${panel}">
    <div class="panel-title">
      <strong data-image-text>${name}</strong>
      <span class="muted number" data-image-text>${detail}</span>
    </div>
    <div class="chart" data-chart=${panel} role="img" aria-label=${label}></div>
  </div>`;
}

/** Which line is which unit, and the output bias if it has one; of networks with few enough units. */
export function renderLegend(
  texts: PanelTexts,
  colors: readonly string[],
  showsBias: boolean,
): TemplateResult | typeof nothing {
  const { hiddenUnits, firstUnit, deadUnits } = texts;
  const count = hiddenUnits[hiddenUnits.length - 1];
  if (count > maximumLegendUnits || colors.length === 0) return nothing;
  return html`<ul class="legend" aria-label="Lines">
    ${Array.from({ length: count }, (_, index) => {
      const unit = firstUnit + index;
      const { color, dash } = unitStyle(unit, colors);
      return renderKey(`unit ${unit}${deadUnits.includes(unit) ? ' (dead)' : ''}`, color, dash);
    })}
    ${showsBias ? renderKey('output bias', 'currentColor', biasDash) : nothing}
  </ul>`;
}

function renderKey(name: string, color: string, dash: readonly number[]): TemplateResult {
  return html`<li>
    <svg viewBox="0 0 28 8" aria-hidden="true">
      <line x1="0" y1="4" x2="28" y2="4" stroke=${color} stroke-dasharray=${dash.join(' ')} />
    </svg>
    <span>${name}</span>
  </li>`;
}

/** The loss over all epochs with the scrubber on its axis; `onPointer` hears presses and drags on it. */
export function renderLossPanel(
  lossName: string,
  epochs: number,
  scrubber: TemplateResult | typeof nothing,
  onPointer: (event: PointerEvent) => void,
): TemplateResult {
  return html`<div part="panel panel-loss" class="loss">
    <div class="panel-title">
      <strong data-image-text>Loss</strong>
      <span class="muted" data-image-text>${lossName}</span>
    </div>
    <div class="track">
      <div
        class="chart"
        data-chart="loss"
        role="img"
        aria-label="The ${lossName} over epochs 0 to ${formatNumber(epochs)}"
        @pointerdown=${onPointer}
        @pointermove=${onPointer}
      ></div>
      ${scrubber}
    </div>
  </div>`;
}

function panelTexts(
  panel: NetworkPanel,
  texts: PanelTexts,
): { name: string; detail: string; label: string } {
  const { activation, hiddenUnits, epoch, loss } = texts;
  const count = hiddenUnits[hiddenUnits.length - 1];
  const drawn = count > maximumUnitsDrawn ? `, first ${maximumUnitsDrawn} of ${count}` : '';
  const deep = hiddenUnits.length > 1;
  const f = activation === 'linear' ? '' : activation.replace('-', ' ');
  const label = activationName(activation);
  if (panel === 'units') {
    const formula = deep ? 'of the last hidden layer' : `${f}(w₀x + b₀)`;
    return {
      name: 'Units',
      detail: `${formula}${drawn}`,
      label: `Output of each ${label} unit over x${drawn}`,
    };
  }
  if (panel === 'contributions') {
    return {
      name: 'Contributions',
      detail: `unit · ${deep ? 'output weight' : 'w₁'}${drawn}`,
      label: `Each unit times its output weight, and the output bias, over x${drawn}`,
    };
  }
  return {
    name: 'Prediction',
    detail: `epoch ${formatNumber(epoch)}, loss ${formatNumber(loss, 5)}`,
    label: `Prediction and target over x at epoch ${formatNumber(epoch)}, loss ${formatNumber(loss, 5)}`,
  };
}
