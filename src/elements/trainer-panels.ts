import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { biasDash, maximumUnitsDrawn, unitStyle } from '../charts/network-panels.js';
import type { TrainingState } from '../core/descriptions.js';
import { kinksNote } from '../core/kink-texts.js';
import { mostKinkRows } from '../core/kinks-state.js';
import type { Language } from '../core/language.js';
import { firstUnitOf } from './trainer-picture.js';
import type { NetworkPanel } from './trainer-picture.js';

/** What the titles of panels are made from. */
type PanelState = Pick<TrainingState, 'activation' | 'hiddenUnits' | 'epoch' | 'loss'>;

/** Longer legends explain nothing. */
const maximumLegendUnits = 16;

/** Whether some panel draws a line for every unit. */
export function showsUnitLines(panels: readonly string[]): boolean {
  return panels.includes('units') || panels.includes('contributions');
}

/**
 * The panels whose curves belong to the frame shown, side by side, with a legend of the units' lines, or
 * of their rings if there are only those.
 */
export function renderPanels(
  language: Language,
  panels: readonly NetworkPanel[],
  state: TrainingState,
  colors: readonly string[],
  marksKinks: boolean,
): TemplateResult {
  return html`
    <div class="panels">${panels.map((panel) => renderPanel(language, panel, state))}</div>
    ${showsUnitLines(panels) || marksKinks ? renderLegend(language, state, colors, panels) : nothing}
  `;
}

function renderPanel(
  language: Language,
  panel: NetworkPanel,
  state: TrainingState,
): TemplateResult {
  const { name, detail, label } = panelTexts(language, panel, state);
  const note = panel === 'kinks' ? noteOf(language, state) : '';
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
function noteOf(language: Language, { hiddenUnits, activation }: PanelState): string {
  return kinksNote(language, {
    sizes: [1, ...hiddenUnits, 1],
    activation,
    outputActivation: 'linear',
  });
}

/** Which line is which unit, and the output bias if it has one; of networks with few enough units. */
function renderLegend(
  language: Language,
  { hiddenUnits, deadUnits }: TrainingState,
  colors: readonly string[],
  panels: readonly NetworkPanel[],
): TemplateResult | typeof nothing {
  const { term } = language;
  const hasLines = showsUnitLines(panels);
  const showsBias = panels.includes('contributions');
  const count = hiddenUnits[hiddenUnits.length - 1];
  const firstUnit = firstUnitOf(hiddenUnits);
  if (count > maximumLegendUnits || colors.length === 0) return nothing;
  return html`<ul class="legend" aria-label=${term('legend')}>
    ${Array.from({ length: count }, (_, index) => {
      const unit = firstUnit + index;
      const { color, dash } = unitStyle(unit, colors);
      const symbol = hasLines ? line(color, dash) : ring(color);
      return renderKey(language, term('legendUnit', unit), symbol, deadUnits.includes(unit));
    })}
    ${showsBias ? renderKey(language, term('legendBias'), line('currentColor', biasDash)) : nothing}
  </ul>`;
}

/** A dead unit is struck out, which takes no more room: the figure must not move while it plays. */
function renderKey(
  { term }: Language,
  name: string,
  symbol: TemplateResult,
  isDead = false,
): TemplateResult {
  return html`<li>
    ${symbol}
    <span class=${isDead ? 'dead' : ''}>${name}</span>
    ${isDead ? html`<span class="visually-hidden">${term('legendDead')}</span>` : nothing}
  </li>`;
}

function line(color: string, dash: readonly number[]): TemplateResult {
  return html`<svg viewBox="0 0 28 8" aria-hidden="true">
    <line x1="0" y1="4" x2="28" y2="4" stroke=${color} stroke-dasharray=${dash.join(' ')} />
  </svg>`;
}

function ring(color: string): TemplateResult {
  return html`<svg class="ring" viewBox="0 0 10 10" aria-hidden="true">
    <circle cx="5" cy="5" r="3.5" stroke=${color} />
  </svg>`;
}

/** The loss over all epochs with the scrubber on its axis; `onPointer` hears presses and drags on it. */
export function renderLossPanel(
  { term, number }: Language,
  { lossFunction, epochs }: TrainingState,
  scrubber: TemplateResult | typeof nothing,
  onPointer: (event: PointerEvent) => void,
): TemplateResult {
  return html`<div part="panel panel-loss" class="loss">
    <div class="panel-title">
      <strong data-image-text>${term('lossPanel')}</strong>
      <span class="muted" data-image-text>${term('lossName', lossFunction)}</span>
    </div>
    <div class="track">
      <div
        class="chart"
        data-chart="loss"
        role="img"
        aria-label=${term('lossPanelLabel', lossFunction, number(epochs))}
        @pointerdown=${onPointer}
        @pointermove=${onPointer}
      ></div>
      ${scrubber}
    </div>
  </div>`;
}

/** Without the loss to hang from, the scrubber has a line of its own whose ends are named. */
export function renderEpochs(
  { term, number }: Language,
  epochs: number,
  scrubber: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  if (scrubber === nothing) return nothing;
  return html`<div class="track bare">${scrubber}</div>
    <div class="ends muted number" aria-hidden="true">
      <span>${number(0)}</span><span>${term('epochName')}</span><span>${number(epochs)}</span>
    </div>`;
}

/** The title of a panel in two lines, and its accessible name. */
export function panelTexts(
  language: Language,
  panel: NetworkPanel,
  state: PanelState,
): { name: string; detail: string; label: string } {
  const { term, number } = language;
  const { activation, hiddenUnits, epoch, loss } = state;
  const count = hiddenUnits[hiddenUnits.length - 1];
  const firstOf = (most: number): string =>
    count > most ? term('firstOf', most, number(count)) : '';
  const drawn = firstOf(maximumUnitsDrawn);
  switch (panel) {
    case 'units':
      return {
        name: term('unitsPanel'),
        detail:
          hiddenUnits.length > 1
            ? term('lastLayerDetail', drawn)
            : term('unitsPanelDetail', activation, drawn),
        label: term('unitsPanelLabel', activation, drawn),
      };
    case 'contributions':
      return {
        name: term('contributionsPanel'),
        detail: term('contributionsDetail', drawn),
        label: term('contributionsLabel', drawn),
      };
    case 'kinks': {
      const rows = firstOf(mostKinkRows);
      return {
        name: term('kinksPanel'),
        detail:
          noteOf(language, state) === '' ? term('kinksPanelDetail', rows) : term('kinksPanelEmpty'),
        label: term('kinksPanelLabel', rows),
      };
    }
    case 'prediction': {
      const where = [number(epoch), number(loss, 5)] as const;
      return {
        name: term('predictionPanel'),
        detail: term('epochAndLoss', ...where),
        label: term('predictionLabel', ...where),
      };
    }
  }
}
