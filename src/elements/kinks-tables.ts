import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { unitsOfNetwork } from '../core/hidden-unit.js';
import { signed } from '../core/kink-rows.js';
import type { KinkRow } from '../core/kink-rows.js';
import { straightStretches } from '../core/kink-texts.js';
import type { KinksState } from '../core/kinks-state.js';
import type { Language } from '../core/language.js';
import { renderDataTable } from './data-table.js';

const digits = 5;

/** The figure's numbers: the units with their kinks, and the straight stretches of the sum. */
export function renderKinksTables(
  language: Language,
  { network, domain, rows, sum }: KinksState,
): TemplateResult {
  const { term } = language;
  const number = (value: number): string => language.number(value, digits);
  const units = unitsOfNetwork(network) ?? [];
  const stretches = sum ? straightStretches(sum, domain) : [];
  const bias = number(network.parameters[network.parameters.length - 1]);
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${term('kinksData')}>
    ${renderDataTable(
      term('kinksUnitsTable'),
      [
        term('kinksUnitColumn'),
        term('kinksWeightColumn'),
        term('kinksBiasColumn'),
        term('kinksOutputWeightColumn'),
        term('kinksPlaceColumn'),
        term('kinksChangeColumn'),
        term('kinksOnColumn'),
      ],
      rows.map((row) => {
        const { weight, bias: unitBias, outputWeight } = units[row.unit];
        return [
          row.label === '' ? String(row.unit) : `${row.unit} (${row.label})`,
          ...[weight, unitBias, outputWeight].map(number),
          row.kink === undefined ? term('kinksNoPlace') : number(row.kink),
          signed(language, row.slopeChange),
          onText(language, row),
        ];
      }),
      term('kinksOutputBias', bias),
    )}
    ${renderDataTable(
      term('kinksStretchesTable'),
      [term('kinksFromColumn'), term('kinksToColumn'), term('kinksSlopeColumn')],
      stretches.map(({ from, to, slope }) => [from, to, slope].map(number)),
    )}
  </div>`;
}

function onText({ term, number }: Language, { active, on }: KinkRow): string {
  if (active && on === 'partly') {
    return term('kinksOnBetween', number(active[0], digits), number(active[1], digits));
  }
  return term(on === 'everywhere' ? 'kinksOnEverywhere' : 'kinksOnNowhere');
}
