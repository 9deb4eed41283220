import type { Language } from '../core/language.js';
import type { NetworkCurves } from '../core/piecewise-linear.js';
import type { Samples } from '../core/targets.js';
import type { Frame } from '../core/training/recording.js';
import type { ChartContent, ChartLine, ChartMarker } from './chart-content.js';
import { largestDrawable, rangeOfValues } from './safe-range.js';

/** The colours that carry meaning, resolved. */
export interface PanelColors {
  readonly text: string;
  readonly target: string;
  readonly prediction: string;
  /** Length 8; further units repeat them with other dashes. */
  readonly units: readonly string[];
  /** Of the lines' names. */
  readonly language: Language;
}

/** What the panels of one moment draw. */
export interface NetworkPicture {
  readonly curves: NetworkCurves;
  readonly outputBias: number;
  /** The number of the first unit drawn: units are numbered through the layers. */
  readonly firstUnit: number;
  /** Where units bend, by unit; undefined where a unit does not bend or kinks are not marked. */
  readonly kinks: readonly (number | undefined)[];
  readonly samples: Samples;
  readonly domain: readonly [number, number];
  readonly colors: PanelColors;
}

export type ValueRange = readonly [from: number, to: number];

/** More lines than these in one panel cannot be told apart, and cost time. */
export const maximumUnitsDrawn = 64;
/** Labels at the lines' ends stay readable up to this many. */
const maximumEndLabels = 8;
const maximumPoints = 1000;

/** Of the output bias's line, which is no unit's. */
export const biasDash: readonly number[] = [1, 4];

const dashes: readonly (readonly number[])[] = [
  [],
  [9, 4],
  [2, 3],
  [9, 3, 2, 3],
  [15, 4],
  [5, 3],
  [9, 3, 2, 3, 2, 3],
  [15, 3, 5, 3],
];

/** Colour and dash of a unit: eight of each, and beyond eight units the colours repeat with other dashes. */
export function unitStyle(
  unit: number,
  colors: readonly string[],
): { color: string; dash: readonly number[] } {
  const round = Math.floor(unit / dashes.length);
  return { color: colors[unit % colors.length], dash: dashes[(unit + round) % dashes.length] };
}

/** Each unit's activation over the domain. */
export function unitsPanel(picture: NetworkPicture, yRange: ValueRange): ChartContent {
  return { lines: unitLines(picture, picture.curves.units), ...frameOf(picture, yRange) };
}

/** Each unit's activation times its output weight, and the output bias once, as a line of its own. */
export function contributionsPanel(picture: NetworkPicture, yRange: ValueRange): ChartContent {
  const { curves, domain, outputBias, colors } = picture;
  const bias: ChartLine = {
    label: colors.language.term('legendBias'),
    x: domain,
    y: [outputBias, outputBias],
    color: colors.text,
    width: 1.5,
    dash: biasDash,
  };
  return {
    lines: [...unitLines(picture, curves.contributions), bias],
    ...frameOf(picture, yRange),
  };
}

/** The network's output over the data points; rings and ticks where units bend. */
export function predictionPanel(picture: NetworkPicture, yRange: ValueRange): ChartContent {
  const { curves, samples, colors, kinks, domain, firstUnit } = picture;
  const { term } = colors.language;
  const points = thinned(samples);
  const crowded = points.x.length > 40;
  const data: ChartLine = {
    ...{ label: term('targetLine'), x: points.x, y: points.y, color: colors.target },
    ...{ kind: 'points', width: crowded ? 5 : 7, opacity: crowded ? 0.22 : 0.55 },
    hasCore: crowded,
    endLabel: term('targetLine'),
  };
  const prediction: ChartLine = {
    ...{
      label: term('predictionLine'),
      x: curves.x,
      y: curves.prediction,
      color: colors.prediction,
    },
    width: 3,
    endLabel: term('predictionLine'),
  };
  const markers: ChartMarker[] = [];
  kinks.forEach((x, unit) => {
    if (x === undefined || x < domain[0] || x > domain[1]) return;
    const { color } = unitStyle(firstUnit + unit, colors.units);
    markers.push({ x, y: valueAt(curves, x), color, shape: 'ring' });
    markers.push({ x, y: NaN, color, shape: 'tick' });
  });
  return { lines: [data, prediction], markers, ...frameOf(picture, yRange) };
}

/** The loss of every recorded frame: strong up to the frame shown, faint after it. */
export function lossPanel(
  frames: readonly Frame[],
  shownIndex: number,
  epochs: number,
  colors: PanelColors,
): ChartContent {
  const line = (part: readonly Frame[], opacity: number): ChartLine => ({
    label: colors.language.term('lossPanel'),
    x: part.map((frame) => frame.epoch),
    y: part.map((frame) => frame.loss),
    color: colors.text,
    width: 2,
    opacity,
  });
  return {
    lines: [line(frames.slice(shownIndex), 0.3), line(frames.slice(0, shownIndex + 1), 1)],
    markers: overflowMarkers(frames, colors),
    xRange: [0, epochs],
    yRange: 'auto',
    yScale: 'log',
    xIsCount: true,
    cursorX: frames[shownIndex]?.epoch ?? 0,
    cursorColor: colors.prediction,
  };
}

/** An arrow where the loss leaves the plot: what a run overflows to is too much for any axis. */
function overflowMarkers(frames: readonly Frame[], { text }: PanelColors): ChartMarker[] {
  const index = frames.findIndex(({ loss }) => loss > largestDrawable);
  if (index < 1) return [];
  const [, top] = rangeOfValues(
    frames.map(({ loss }) => loss),
    'log',
  );
  const [last, next] = [frames[index - 1], frames[index]];
  const [from, to] = [last.loss, largestDrawable].map(Math.log10);
  const share = (Math.log10(top) - from) / (to - from);
  const x = last.epoch + share * (next.epoch - last.epoch);
  return [{ x, y: top, color: text, shape: 'arrow-up' }];
}

/** The smallest range that holds zero and all values that are finite, with a little room. */
export function rangeAround(curves: readonly ArrayLike<number>[]): ValueRange {
  let low = 0;
  let high = 0;
  for (const curve of curves) {
    for (let index = 0; index < curve.length; index += 1) {
      const value = curve[index];
      if (value < low && value > -1e15) low = value;
      if (value > high && value < 1e15) high = value;
    }
  }
  const room = 0.06 * (high - low);
  return [low < 0 ? low - room : low, high > 0 ? high + room : low < 0 ? high : 1];
}

function unitLines(picture: NetworkPicture, curves: readonly Float64Array[]): ChartLine[] {
  const { firstUnit, colors } = picture;
  const labelled = curves.length <= maximumEndLabels;
  return curves.slice(0, maximumUnitsDrawn).map((y, unit) => ({
    label: colors.language.term('legendUnit', firstUnit + unit),
    x: picture.curves.x,
    y,
    width: 2,
    ...unitStyle(firstUnit + unit, colors.units),
    // A unit that is 0 everywhere lies on the axis, where a label would only float about.
    ...(labelled && y.some((value) => value !== 0) && { endLabel: String(firstUnit + unit) }),
  }));
}

function frameOf(
  { domain }: NetworkPicture,
  yRange: ValueRange,
): Pick<ChartContent, 'xRange' | 'yRange'> {
  return { xRange: domain, yRange };
}

function thinned({ x, y }: Samples): Samples {
  const stride = Math.ceil(x.length / maximumPoints);
  if (stride === 1) return { x, y };
  const keep = (_: number, index: number) => index % stride === 0;
  return { x: x.filter(keep), y: y.filter(keep) };
}

function valueAt({ x, prediction }: NetworkCurves, at: number): number {
  const index = x.indexOf(at);
  return index < 0 ? NaN : prediction[index];
}
