import type { Exercise, Grade } from '../core/exercise/exercise.js';
import { segmentErrorLabel } from '../core/exercise/segment-texts.js';
import { targetMarks } from '../core/exercise/solution-texts.js';
import { networkOfUnits, unitKink } from '../core/hidden-unit.js';
import type { HiddenUnit } from '../core/hidden-unit.js';
import { predict } from '../core/network.js';
import { networkCurves } from '../core/piecewise-linear.js';
import { valueAt } from '../core/vertices.js';
import type { ChartContent, ChartLine, ChartMarker } from './chart-content.js';
import { curveStyle } from './curve-style.js';
import { unitStyle } from './network-panels.js';
import type { PanelColors, ValueRange } from './network-panels.js';

/** The colours of an exercise. */
export interface ExerciseColors extends PanelColors {
  readonly mutedText: string;
  readonly zeroLine: string;
  /** Of segments that match. */
  readonly match: string;
}

/** What the main panel of an exercise shows. */
export interface MatchPicture {
  readonly exercise: Exercise;
  readonly units: readonly HiddenUnit[];
  /** The reader's own units, while a copy with other numbers lies over them. */
  readonly ownUnits: readonly HiddenUnit[] | undefined;
  /** How the units are judged; undefined while they are not. */
  readonly grade: Grade | undefined;
  /** Whether kinks are ringed, as in a solution. */
  readonly annotated: boolean;
  readonly range: ValueRange;
  /** Where values are read; undefined if nowhere. */
  readonly probeX: number | undefined;
  readonly colors: ExerciseColors;
}

/** Room in CSS pixels between a segment and its number. */
const numberDistance = 17;
/** Beyond so many segments their numbers would cover the lines. */
const mostNumbers = 11;

/** The target, the sum of the units, and how they compare. */
export function matchPanel(picture: MatchPicture): ChartContent {
  const { exercise, units, ownUnits, colors, probeX, range } = picture;
  const { term } = colors.language;
  const { target, outputBias } = exercise;
  const domain: ValueRange = [target[0][0], target[target.length - 1][0]];
  const targetLine: ChartLine = {
    ...{ label: term('exerciseTargetLine'), endLabel: term('exerciseTargetLine') },
    ...{ x: target.map(([x]) => x), y: target.map(([, y]) => y) },
    ...curveStyle({ part: 'target', index: 0 }, colors),
  };
  const prediction = sumLine(units, outputBias, domain);
  const own = ownUnits && sumLine(ownUnits, outputBias, domain);
  return {
    lines: [
      // First, as its label has the fewest places to stand.
      ...errorLines(picture),
      targetLine,
      ...(own
        ? [
            {
              ...own,
              label: term('exerciseOwnLine'),
              endLabel: term('exerciseOwnLine'),
              width: 2,
              dash: [5, 4],
              color: colors.text,
            },
          ]
        : []),
      {
        ...prediction,
        label: term('exercisePredictionLine'),
        endLabel: term('exercisePredictionLine'),
        ...curveStyle({ part: 'prediction', index: 0 }, colors),
      },
    ],
    markers: [
      ...(picture.annotated ? kinkRings(picture, prediction) : []),
      ...segmentNumbers(picture),
    ],
    xRange: domain,
    yRange: range,
    ...(probeX !== undefined && { cursorX: probeX, cursorColor: colors.zeroLine }),
  };
}

/** One unit: its preactivation faint and thick, its activation strong and thin, a ring at the kink. */
export function unitPanel(
  unit: HiddenUnit,
  index: number,
  domain: ValueRange,
  range: ValueRange,
  colors: PanelColors,
): ChartContent {
  const { weight, bias } = unit;
  const { color } = unitStyle(index, colors.units);
  const kink = unitKink(unit);
  const isInside = kink !== undefined && kink > domain[0] && kink < domain[1];
  const x = isInside ? [domain[0], kink, domain[1]] : domain;
  // At the kink itself z is 0, whatever rounding says.
  const z = x.map((at) => (at === kink ? 0 : weight * at + bias));
  return {
    lines: [
      { label: `z${index}`, x, y: z, color, width: 7, opacity: 0.25 },
      { label: `a${index}`, x, y: z.map((value) => Math.max(0, value)), color, width: 2 },
    ],
    markers: isInside ? [{ x: kink, y: 0, color, shape: 'ring' }] : [],
    xRange: domain,
    yRange: range,
  };
}

function sumLine(
  units: readonly HiddenUnit[],
  outputBias: number,
  domain: ValueRange,
): Pick<ChartLine, 'x' | 'y'> {
  const { x, prediction } = networkCurves(networkOfUnits(units, outputBias), domain);
  return { x, y: prediction };
}

/** A dashed line from the target to the prediction where they are furthest apart, with the distance. */
function errorLines({ exercise, grade, colors }: MatchPicture): ChartLine[] {
  if (!grade || grade.solved) return [];
  const worst = grade.segments.reduce((first, next) =>
    next.maxError > first.maxError ? next : first,
  );
  const { errorAt, signedError } = worst;
  const y = valueAt(exercise.target, errorAt);
  return [
    {
      label: colors.language.term('largestError'),
      ...{ x: [errorAt, errorAt], y: [y, y + signedError], color: colors.prediction },
      ...{ width: 1.5, dash: [3, 3], joins: true },
      endLabel: segmentErrorLabel(colors.language, exercise, worst),
    },
  ];
}

/**
 * Each segment's number beside its middle, where the prediction is not: filled if the segment matches,
 * hollow if not, muted if unjudged.
 */
function segmentNumbers({ exercise, units, grade, colors }: MatchPicture): ChartMarker[] {
  const { target, outputBias } = exercise;
  if (target.length - 1 > mostNumbers) return [];
  const network = networkOfUnits(units, outputBias);
  return targetMarks(exercise).map(({ number, x, y }, index) => {
    const [[fromX, fromY], [toX, toY]] = [target[index], target[index + 1]];
    const segment = grade?.segments[index];
    const isBelow = predict(network, x) <= y + 1e-9 * Math.abs(y);
    return {
      ...{ x, y, label: String(number) },
      shape: segment?.matched ? 'dot' : 'ring',
      color: !segment ? colors.mutedText : segment.matched ? colors.match : colors.prediction,
      beside: {
        slope: (toY - fromY) / (toX - fromX),
        distance: isBelow ? numberDistance : -numberDistance,
      },
    };
  });
}

function kinkRings(
  { units, colors }: MatchPicture,
  line: Pick<ChartLine, 'x' | 'y'>,
): ChartMarker[] {
  return units.flatMap((unit, index) => {
    const kink = unitKink(unit);
    const at = kink === undefined ? -1 : Array.from(line.x).indexOf(kink);
    if (kink === undefined || at < 0) return [];
    const { color } = unitStyle(index, colors.units);
    return [{ x: kink, y: line.y[at] ?? NaN, color, shape: 'ring' }];
  });
}
