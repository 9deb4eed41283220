import { curveExtent } from '../core/curve-extent.js';
import { unitKink } from '../core/hidden-unit.js';
import { polylineCurve } from '../core/polyline-curve.js';
import type { StepPlace, UnitsNetwork, Walkthrough } from '../core/walkthrough-steps.js';
import type { ChartContent, ChartLine, ChartMarker } from './chart-content.js';
import { unitStyle } from './network-panels.js';
import type { PanelColors } from './network-panels.js';
import { stepRange } from './walkthrough-range.js';

/** What the plot of a forward pass draws. */
export interface WalkthroughPicture {
  readonly network: UnitsNetwork;
  readonly walk: Walkthrough;
  readonly data: readonly (readonly [x: number, y: number])[];
  /** What the input stands for. */
  readonly inputLabel: string;
  readonly colors: PanelColors & { readonly zeroLine: string };
}

type Point = readonly [x: number, y: number];

/** More labels than these at the lines' ends cannot be read. */
const mostEndLabels = 8;
/** Of what a step is made of. */
const faint = 0.4;

/** One step: its curve, faint what it is made of, the data, and the probe. */
export function walkthroughPanel(picture: WalkthroughPicture, index: number): ChartContent {
  const { walk, data, inputLabel, colors } = picture;
  const { input, x, steps } = walk;
  const { title, symbol, curve, value } = steps[index];
  const color = stepColor(steps[index], colors);
  const { range, holdsData } = stepRange(walk, index, data);
  const rings = ringsOf(picture, index).map(([at, y]): ChartMarker => {
    return { x: at, y, color, shape: 'ring' };
  });
  return {
    lines: [
      ...(holdsData ? [dataLine(data, colors)] : []),
      ...sourceLines(picture, index),
      lineOf(walk, curve, { label: title, color, width: 3, endLabel: symbolText(symbol) }),
    ],
    markers: [...rings, { x: input, y: value, color, shape: 'dot' }],
    xRange: [x[0], x[x.length - 1]],
    yRange: range,
    xTitle: `${inputLabel} *x*`.trim(),
    cursorX: input,
    cursorColor: colors.zeroLine,
  };
}

/** The colour of a step's path: where the paths are joined, the text's; of the output, the prediction's. */
export function stepColor({ kind, unit }: StepPlace, colors: PanelColors): string {
  if (unit !== undefined) return unitStyle(unit, colors.units).color;
  return kind === 'output' ? colors.prediction : colors.text;
}

/** What a step is made of: the line before the activation, the curve of the step before, or all paths. */
function sourceLines({ walk, colors }: WalkthroughPicture, index: number): ChartLine[] {
  const { steps, preactivations } = walk;
  const { kind, unit } = steps[index];
  if (kind === 'sum') {
    const paths = steps.slice(0, index).filter((step) => step.kind === 'contribution');
    return paths.map((path, position) =>
      lineOf(walk, path.curve, {
        ...{ label: path.title, width: 2, ...unitStyle(position, colors.units) },
        ...(paths.length <= mostEndLabels && { endLabel: symbolText(path.symbol) }),
      }),
    );
  }
  const color = stepColor(steps[index], colors);
  if (kind === 'activation') {
    const label = symbolText(`w_${unit} x + b_${unit}`);
    const style = { label, endLabel: label, color, width: 8, opacity: 0.25 };
    return [lineOf(walk, preactivations[unit!], style)];
  }
  const { title, symbol, curve } = steps[index - 1];
  const style = kind === 'output' ? { color: colors.text } : { color };
  return [
    lineOf(walk, curve, {
      ...{ label: title, width: 2, opacity: faint, ...style },
      // What is left of the sum ends where the output begins.
      ...(kind !== 'output' && { endLabel: symbolText(symbol) }),
    }),
  ];
}

/** The points that the text speaks of: where a unit bends, the top of a sum, and what the output leaves. */
function ringsOf({ network, walk }: WalkthroughPicture, index: number): Point[] {
  const { x, steps, exact } = walk;
  const { kind, unit, curve } = steps[index];
  if (!exact) return [];
  if (kind === 'activation') {
    const kink = unitKink(network.units[unit!]);
    const vertex = kink === undefined ? -1 : x.indexOf(kink);
    return vertex <= 0 || vertex === x.length - 1 ? [] : [[x[vertex], curve[vertex]]];
  }
  if (kind === 'contribution') return [];
  const { highest, lowest, above } = curveExtent(x, curve);
  if (highest[1] === lowest[1]) return [];
  const ends = kind === 'output' && network.outputActivation === 'relu' ? above.flat() : [];
  const cuts = ends.filter((end) => end > x[0] && end < x[x.length - 1]);
  return [highest, ...cuts.map((end): Point => [end, 0])];
}

function dataLine(data: readonly Point[], colors: PanelColors): ChartLine {
  const name = colors.language.term('dataLine');
  return {
    ...{ label: name, endLabel: name, color: colors.target },
    ...{ x: data.map(([x]) => x), y: data.map(([, y]) => y) },
    ...{ kind: 'points', width: 9, opacity: 0.55 },
  };
}

/** A curve with a gap where it jumps. */
function lineOf(
  { x, exact }: Walkthrough,
  y: Float64Array,
  style: Omit<ChartLine, 'x' | 'y'>,
): ChartLine {
  const { points } = polylineCurve({ part: 'units', index: 0, label: style.label, x, y, exact });
  return { ...style, ...points };
}

/** A name such as v_0 a_0 as a chart sets it. */
function symbolText(symbol: string): string {
  const letters = symbol.replace(/[a-z]/g, '*$&*');
  return letters.replace(/_(\d+) ?/g, (_, digits: string) =>
    digits.replace(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit))),
  );
}
