import { isJump } from '../core/plot-curve.js';
import type { CurveReading, PlotCurve } from '../core/plot-curve.js';
import { segmentMarks, vanishedStretches } from '../core/plot-marks.js';
import type { ChartLine, ChartMarker } from './chart-content.js';
import { curveStyle } from './curve-style.js';
import type { PanelColors, ValueRange } from './network-panels.js';

/** What a panel draws of its curves: the curves themselves or their derivatives. */
export type PanelKind = 'values' | 'slopes';

/** One panel of a plot. */
export interface CurvePanel {
  readonly kind: PanelKind;
  readonly curves: readonly PlotCurve[];
  /** Whether a title names what is drawn, so that a single curve needs no name of its own. */
  readonly titled: boolean;
  readonly domain: ValueRange;
  readonly range: ValueRange;
  /** Whether a unit of y is as long as a unit of x. */
  readonly equalScales: boolean;
  /** The name of the input, for the axis. */
  readonly input: string;
  /** Whether kinks, segments and vanished derivatives are marked. */
  readonly markers: boolean;
  /** Where values are read; undefined if nowhere. */
  readonly probeX: number | undefined;
  readonly colors: PanelColors & { readonly zeroLine: string };
}

/** Open and closed ends where a curve or its derivative jumps; closed is the value in use. */
export function endMarkers({ curves, kind, colors }: CurvePanel): ChartMarker[] {
  return curves.flatMap((curve) => endsOf(curve, kind, curveStyle(curve, colors).color));
}

function endsOf({ bends }: PlotCurve, kind: PanelKind, color: string): ChartMarker[] {
  return bends.flatMap((bend) => {
    const { x } = bend;
    const [before, after] = kind === 'values' ? bend.values : bend.slopes;
    const inUse = kind === 'values' ? bend.y : bend.slopeInUse;
    if (before === after && !(kind === 'slopes' && isJump(bend))) return [];
    const open = [before, after].filter((y) => y !== inUse);
    const markers: ChartMarker[] = open.map((y) => ({ x, y, color, shape: 'ring' }));
    return inUse === undefined ? markers : [...markers, { x, y: inUse, color, shape: 'dot' }];
  });
}

/**
 * On curves: rings on kinks and, where there is one curve to speak of, numbers on its straight segments.
 * On derivatives: where they vanish.
 */
export function explainingMarkers(panel: CurvePanel): ChartMarker[] {
  const explained = panel.curves.filter(({ part }) => part !== 'target');
  if (panel.kind === 'slopes') return explained.flatMap((curve) => vanishedEdges(curve, panel));
  const kinks = explained.flatMap((curve) => kinkRings(curve, panel));
  return explained.length > 1 ? kinks : [...kinks, ...segmentNumbers(explained[0], panel)];
}

function kinkRings(curve: PlotCurve, { colors }: CurvePanel): ChartMarker[] {
  const { color } = curveStyle(curve, colors);
  return curve.bends.flatMap((bend) =>
    isJump(bend) ? [] : [{ x: bend.x, y: bend.y, color, shape: 'ring' }],
  );
}

function segmentNumbers(curve: PlotCurve | undefined, panel: CurvePanel): ChartMarker[] {
  if (!curve || curve.bends.length === 0) return [];
  const { color } = curveStyle(curve, panel.colors);
  const marks = segmentMarks(curve, panel.domain, panel.range);
  // Numbers with one missing would look like a mistake.
  if (marks.length <= curve.bends.length) return [];
  return marks.map(({ number, x, y }) => ({
    ...{ x, y, color, shape: 'dot', label: String(number) },
  }));
}

/** Jumps have their ends marked already. */
function vanishedEdges(curve: PlotCurve, { domain, colors }: CurvePanel): ChartMarker[] {
  if (curve.straight) return [];
  const { color } = curveStyle(curve, colors);
  const edges = vanishedStretches(curve, domain).flat();
  return edges
    .filter((x) => x > domain[0] && x < domain[1])
    .flatMap((x) => [
      { x, y: curve.read(x).slope ?? NaN, color, shape: 'ring' },
      { x, y: NaN, color, shape: 'tick' },
    ]);
}

/** A broad faint band under a derivative where it has vanished. */
export function vanishedBands({ kind, curves, domain, colors }: CurvePanel): ChartLine[] {
  if (kind === 'values') return [];
  return curves.flatMap((curve) =>
    vanishedStretches(curve, domain).map(([from, to]) => {
      const x = [from, ...curve.slopes.x.filter((each) => each > from && each < to), to];
      return {
        label: '',
        x,
        y: x.map((each) => slopeWithin(curve.read(each), from)),
        color: curveStyle(curve, colors).color,
        width: 12,
        opacity: 0.25,
      };
    }),
  );
}

/** At the edge of a vanished stretch the slope of the stretch, not the one in use. */
function slopeWithin({ x, slope, bend }: CurveReading, from: number): number | null {
  if (bend) return x === from ? bend.slopes[1] : bend.slopes[0];
  return slope ?? null;
}

/** Where the probe reads the curves. */
export function probeMarkers({ kind, curves, colors, probeX }: CurvePanel): ChartMarker[] {
  if (probeX === undefined) return [];
  return curves.flatMap((curve) => {
    if (curve.scattered || curve.part === 'target') return [];
    const reading = curve.read(probeX);
    const y = kind === 'values' ? reading.y : reading.slope;
    if (y === undefined) return [];
    return [{ x: probeX, y, color: curveStyle(curve, colors).color, shape: 'dot' }];
  });
}
