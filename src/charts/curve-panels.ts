import { valuesOf } from '../core/plot-curve.js';
import type { PlotCurve } from '../core/plot-curve.js';
import { curveName } from '../core/plot-texts.js';
import type { ChartContent, ChartLine } from './chart-content.js';
import { endMarkers, explainingMarkers, probeMarkers, vanishedBands } from './curve-marks.js';
import type { CurvePanel, PanelKind } from './curve-marks.js';
import { curveStyle } from './curve-style.js';
import type { ValueRange } from './network-panels.js';
import { rangeOfValues } from './safe-range.js';

/** More lines than these have their names in the table only. */
const mostEndLabels = 8;

/** The content of a panel's chart. */
export function curvePanel(panel: CurvePanel): ChartContent {
  const { curves, domain, range, equalScales, input, probeX, colors } = panel;
  const bands = panel.markers ? vanishedBands(panel) : [];
  const lines = [...bands, ...curves.map((curve) => curveLine(curve, panel))];
  return {
    // What would cover the others is drawn first.
    lines: lines.sort((first, second) => second.width - first.width),
    markers: [
      ...endMarkers(panel),
      ...(panel.markers ? explainingMarkers(panel) : []),
      ...probeMarkers(panel),
    ],
    xRange: domain,
    yRange: range,
    xTitle: `*${input}*`,
    equalScales,
    ...(probeX !== undefined && { cursorX: probeX, cursorColor: colors.zeroLine }),
  };
}

/** Limits that hold what the curves show, and 0 if that costs at most half of the height. */
export function curvesRange(curves: readonly PlotCurve[], kind: PanelKind): ValueRange {
  const values = curves.flatMap((curve) => [
    ...valuesOf(pointsOf(curve, kind)),
    ...curve.bends.map((bend) => (kind === 'values' ? bend.y : (bend.slopeInUse ?? 0))),
  ]);
  const finite = values.filter(Number.isFinite);
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  const nearZero = high - low >= Math.min(Math.abs(low), Math.abs(high));
  return rangeOfValues(nearZero ? [...finite, 0] : finite);
}

function pointsOf(curve: PlotCurve, kind: PanelKind): PlotCurve['points'] {
  return kind === 'values' ? curve.points : curve.slopes;
}

function curveLine(curve: PlotCurve, { kind, curves, titled, colors }: CurvePanel): ChartLine {
  const alone = curves.length === 1;
  const label = curveName(colors.language, curve, kind === 'slopes');
  const isNamed = curves.length <= mostEndLabels && !(alone && titled);
  return {
    label,
    ...pointsOf(curve, kind),
    ...curveStyle(curve, colors, alone),
    ...(curve.scattered && {
      kind: 'points',
      width: 6,
      opacity: 0.6,
      hasCore: false,
      isOnTop: true,
    }),
    ...(isNamed && { endLabel: curve.shortLabel ?? withItalics(label) }),
  };
}

/** The input, x or z, as a chart's text sets it in italics. */
function withItalics(label: string): string {
  return label.replace(/(?<![a-z])[xz](?![a-z])/g, '*$&*');
}
