import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { unitsOfNetwork } from '../core/hidden-unit.js';
import { signed } from '../core/kink-rows.js';
import type { KinkRow } from '../core/kink-rows.js';
import { straightStretches } from '../core/kink-texts.js';
import type { KinksState } from '../core/kinks-state.js';
import { formatNumber } from '../core/number-format.js';
import { renderDataTable } from './data-table.js';

const unitHeads = ['unit', 'weight', 'bias', 'output weight', 'bends at x =', 'slope change', 'on'];

/** The figure's numbers: the units with their kinks, and the straight stretches of the sum. */
export function renderKinksTables({ network, domain, rows, sum }: KinksState): TemplateResult {
  const units = unitsOfNetwork(network) ?? [];
  const stretches = sum ? straightStretches(sum, domain) : [];
  const bias = number(network.parameters[network.parameters.length - 1]);
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label="Data">
    ${renderDataTable(
      'Units',
      unitHeads,
      rows.map((row) => {
        const { weight, bias: unitBias, outputWeight } = units[row.unit];
        return [
          row.label === '' ? String(row.unit) : `${row.unit} (${row.label})`,
          ...[weight, unitBias, outputWeight].map(number),
          row.kink === undefined ? 'nowhere' : number(row.kink),
          signed(row.slopeChange),
          onText(row),
        ];
      }),
      `output bias ${bias}`,
    )}
    ${renderDataTable(
      'The sum between its bends',
      ['from x =', 'to x =', 'slope'],
      stretches.map(({ from, to, slope }) => [from, to, slope].map(number)),
    )}
  </div>`;
}

function onText({ active, on }: KinkRow): string {
  return active && on === 'partly' ? `${number(active[0])} to ${number(active[1])}` : on;
}

function number(value: number): string {
  return formatNumber(value, 5);
}
