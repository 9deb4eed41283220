import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { KinkRow } from '../core/kink-rows.js';
import { mostKinkRows } from '../core/kinks-state.js';
import type { Language } from '../core/language.js';
import { kinksTerms } from '../locales/en/kinks.js';
import { renderKinkRow } from './kink-row-picture.js';
import type { KinkRowDetail } from './kink-row-picture.js';
import { registerEnglish } from './language-controller.js';

registerEnglish(kinksTerms);

/** Rows as they are drawn under a plot. */
export interface KinkRowsPicture {
  readonly language: Language;
  readonly rows: readonly KinkRow[];
  /** How many units there are; more than rows are counted below them. */
  readonly unitCount: number;
  readonly domain: readonly [from: number, to: number];
  readonly detail: KinkRowDetail;
  /** What a reader moves a unit's kink with. */
  readonly renderControl?: (row: KinkRow) => TemplateResult | typeof nothing;
}

/** Lines down to the kinks of more units than these would be a thicket. */
const mostGuides = 8;

/**
 * One row per unit, to stand in the same box as a chart of the ChartsController, whose plot they align
 * with. The root needs `kinkRowsStyles`.
 */
export function renderKinkRows(picture: KinkRowsPicture): TemplateResult {
  const { language, rows, unitCount, domain, detail, renderControl } = picture;
  const { term, number } = language;
  const shown = rows.slice(0, mostKinkRows);
  const scale = {
    ...{ language, domain, detail },
    guides: detail === 'hinge' && shown.length <= mostGuides,
    steepest: Math.max(...shown.map(({ slopeChange }) => Math.abs(slopeChange))),
  };
  const more = term('kinkRowsFirst', shown.length, number(unitCount));
  return html`<ul class="kink-rows" part="rows" aria-label=${term('kinkRowsName')}>
      ${shown.map((row, index) => {
        const control = renderControl?.(row) ?? nothing;
        return html`<li
          class="kink-row ${detail}"
          .style=${`--_unit: var(--_unit-${row.unit % 8})`}
        >
          <span class="kink-name" aria-hidden="true" data-image-text>
            ${row.fixed && renderControl ? html`${term('kinkRowFixed')}<br />` : nothing}${nameOf(language, row)}
          </span>
          <span class="visually-hidden">${row.text}</span>
          ${control} ${renderKinkRow(row, index, scale, control !== nothing)}
        </li>`;
      })}
    </ul>
    ${
      shown.length < unitCount
        ? html`<p class="muted kink-more" data-image-text>${more}</p>`
        : nothing
    }`;
}

function nameOf({ term }: Language, { label, unit }: KinkRow): string {
  return label || term('kinkRowUnit', unit);
}

/** For every shadow root with rows of units in it. */
export const kinkRowsStyles = css`
  .kink-rows {
    margin: 0;
    padding: 0;
    direction: ltr;
    list-style: none;
  }

  .kink-row {
    position: relative;
    display: block;
    inline-size: calc(var(--_plot-left, 52px) + var(--_plot-width, calc(100% - 70px)));
    padding-left: var(--_plot-left, 52px);
  }

  .kink-row svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .kink-name {
    position: absolute;
    inset-block-end: 7px;
    left: 0;
    inline-size: calc(var(--_plot-left, 52px) - 8px);
    color: var(--_muted);
    font-size: clamp(12px, 0.75rem, 14px);
    line-height: 16px;
    text-align: right;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .range .kink-name {
    inset-block-end: 2px;
  }

  .kink-track {
    stroke: var(--_grid);
  }

  .kink-bar {
    fill: var(--_unit);
  }

  .kink-hinge {
    stroke: var(--_unit);
    stroke-width: 2.5;
    stroke-linecap: round;
  }

  .kink-hinge.faded {
    stroke-linecap: butt;
  }

  .kink-guide {
    stroke: var(--_unit);
    stroke-opacity: 0.55;
    stroke-dasharray: 1 4;
  }

  .kink-arrow {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .kink-ring {
    fill: var(--_surface);
    stroke: var(--_unit);
    stroke-width: 2;
  }

  .kink-ring.movable {
    stroke-width: 3;
  }

  .kink-focus {
    display: none;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }

  :focus-visible ~ svg .kink-focus {
    display: inline;
  }

  .kink-change,
  .kink-elsewhere {
    fill: var(--_text);
    stroke: var(--_surface);
    stroke-width: 3;
    paint-order: stroke;
    font-size: clamp(12px, 0.75rem, 14px);
    font-variant-numeric: tabular-nums;
  }

  .kink-change {
    font-weight: 600;
  }

  .kink-elsewhere {
    fill: var(--_muted);
  }

  .kink-more {
    margin: 2px 0 0;
    padding-inline-start: var(--_plot-left, 52px);
    font-size: clamp(12px, 0.75rem, 14px);
  }
`;
