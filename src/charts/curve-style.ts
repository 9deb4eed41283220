import type { PlotCurve } from '../core/plot-curve.js';
import { unitStyle } from './network-panels.js';
import type { PanelColors } from './network-panels.js';

/** How a curve is drawn wherever it appears. */
export interface CurveStyle {
  readonly color: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly dash: readonly number[];
  readonly opacity: number;
  readonly hasCore?: boolean;
}

/**
 * Colour and stroke of a curve: one meaning, one look on a whole page. A curve that is alone in its chart
 * needs no dashes.
 */
export function curveStyle(
  { part, index }: Pick<PlotCurve, 'part' | 'index'>,
  colors: PanelColors,
  alone = false,
): CurveStyle {
  const plain = { width: 2, dash: [], opacity: 1 };
  switch (part) {
    case 'prediction':
      return { ...plain, color: colors.prediction, width: 3 };
    case 'target':
      return { ...plain, color: colors.target, width: 8, opacity: 0.25, hasCore: true };
    case 'contributions':
      return { ...plain, ...unitStyle(index, colors.units), width: 3.5, opacity: 0.6 };
    default:
      return { ...plain, ...unitStyle(index, colors.units), ...(alone && { dash: [] }) };
  }
}
