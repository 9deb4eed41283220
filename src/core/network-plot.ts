import type { Language } from './language.js';
import type { Network } from './network.js';
import { networkCurves } from './piecewise-linear.js';
import type { NetworkPart, PlotCurve } from './plot-curve.js';
import { polylineCurve } from './polyline-curve.js';

/** What a network is to match. */
export interface TargetPoints {
  /** Ascending. */
  readonly x: ArrayLike<number>;
  /** Length of x. */
  readonly y: ArrayLike<number>;
  /** Whether straight lines join the points; otherwise they are data. */
  readonly joined: boolean;
}

/** More units than these cannot be told apart in a plot. */
const mostUnits = 64;

/**
 * The curves of some parts of a network with one input and one output, over a domain: a unit's
 * contribution is its activation times its output weight, without the output bias. Parts that there
 * are no numbers for are left out.
 */
export function networkPlotCurves(
  language: Language,
  network: Network,
  domain: readonly [from: number, to: number],
  parts: readonly NetworkPart[],
  target?: TargetPoints,
): PlotCurve[] {
  const { sizes } = network;
  if (sizes[0] !== 1 || sizes.at(-1) !== 1) return [];
  const { x, exact, units, contributions, prediction } = networkCurves(network, domain);
  const firstUnit = sizes.slice(1, -2).reduce((sum, size) => sum + size, 0);
  const { term } = language;
  const ofUnits = (
    part: NetworkPart,
    name: (unit: number) => string,
    curves: readonly Float64Array[],
  ): PlotCurve[] =>
    curves.slice(0, mostUnits).map((y, unit) => {
      const index = firstUnit + unit;
      const labels = { ...labelsOf(language, name(index)), shortLabel: String(index) };
      return polylineCurve({ part, index, ...labels, x, y, exact });
    });
  return parts.flatMap((part) => {
    switch (part) {
      case 'units':
        return ofUnits(part, (unit) => term('unitCurve', unit), units);
      case 'contributions':
        return ofUnits(part, (unit) => term('contributionCurve', unit), contributions);
      case 'prediction': {
        const line = { part, index: 0, ...labelsOf(language, term('predictionCurve')) };
        return polylineCurve({ ...line, x, y: prediction, exact });
      }
      case 'target':
        return target && target.x.length > 1 ? targetCurve(language, target) : [];
    }
  });
}

function labelsOf(
  { term }: Language,
  label: string,
): Pick<PlotCurve, 'label' | 'slopeLabel' | 'shortLabel'> {
  return { label, slopeLabel: term('derivativeCurve', label), shortLabel: label };
}

function targetCurve(language: Language, { x, y, joined }: TargetPoints): PlotCurve {
  const labels = labelsOf(language, language.term('targetCurve'));
  const line = { part: 'target', index: 0, ...labels, x, y } as const;
  // Samples of a smooth function are many; the vertices of a polyline are few.
  const exact = joined && x.length <= 100;
  return { ...polylineCurve({ ...line, exact }), ...(!joined && { scattered: true }) };
}
