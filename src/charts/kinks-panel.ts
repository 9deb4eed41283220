import { flatterSide, signed } from '../core/kink-rows.js';
import type { KinkRow } from '../core/kink-rows.js';
import type { ChartContent, ChartMarker } from './chart-content.js';
import { unitStyle } from './network-panels.js';
import type { PanelColors, ValueRange } from './network-panels.js';

const barWidth = 6;

/** One row per unit from the top down: a bar where it is on, its kink, and how much it bends the sum. */
export function kinksPanel(
  rows: readonly KinkRow[],
  domain: ValueRange,
  colors: PanelColors,
): ChartContent {
  // Below 0, which has a line of its own.
  const y = ({ unit }: KinkRow): number => -1 - unit;
  return {
    lines: rows.flatMap((row) =>
      row.active
        ? [{ ...lineOf(row, colors), x: row.active, y: [y(row), y(row)], width: barWidth }]
        : [],
    ),
    markers: rows.flatMap((row): ChartMarker[] => {
      const { kink, inside, slopeChange } = row;
      if (kink === undefined || !inside) return [];
      const place = { x: kink, y: y(row) };
      const ring: ChartMarker = { ...place, color: lineOf(row, colors).color, shape: 'ring' };
      if (slopeChange === 0) return [ring];
      const shape = slopeChange > 0 ? 'arrow-up' : 'arrow-down';
      const label = signed(colors.language, slopeChange, 3);
      return [ring, { ...place, color: colors.text, shape, label, side: flatterSide(row) }];
    }),
    xRange: domain,
    yRange: [-rows.length - 0.5, -0.5],
    yTicks: rows.map((row) => ({
      y: y(row),
      label: colors.language.term('kinkRowUnit', row.unit),
    })),
  };
}

function lineOf({ unit }: KinkRow, colors: PanelColors): { label: string; color: string } {
  return {
    label: colors.language.term('kinkRowUnit', unit),
    color: unitStyle(unit, colors.units).color,
  };
}
