import type { PlotCurve } from '../core/plot-curve.js';
import type { ChartContent, ChartMarker } from './chart-content.js';
import { curveStyle } from './curve-style.js';
import { unitStyle } from './network-panels.js';
import type { PanelColors, ValueRange } from './network-panels.js';

/** A sum of units with its bends. */
export interface SumPicture {
  readonly sum: PlotCurve;
  /** Where units bend, by unit; undefined where one does not. */
  readonly kinks: readonly (number | undefined)[];
  readonly domain: ValueRange;
  readonly range: ValueRange;
  readonly colors: PanelColors;
}

/** Rings closer together than this hide the curve. */
const mostRings = 64;

/** The sum, ringed where it bends and ticked below, in the colour of the unit that bends it there. */
export function sumPanel({ sum, kinks, domain, range, colors }: SumPicture): ChartContent {
  const style = curveStyle(sum, colors, true);
  const bends = sum.bends.length > mostRings ? [] : sum.bends;
  return {
    lines: [{ label: sum.label, ...sum.points, ...style }],
    markers: bends.flatMap(({ x, y }): ChartMarker[] => {
      const unit = kinks.indexOf(x);
      const color = unit < 0 ? style.color : unitStyle(unit, colors.units).color;
      return [
        { x, y, color, shape: 'ring' },
        { x, y, color, shape: 'tick' },
      ];
    }),
    xRange: domain,
    yRange: range,
  };
}
