import type { Bend, CurvePoints, CurveReading, NetworkPart, PlotCurve } from './plot-curve.js';

/** Points that straight lines join; an x at which the curve jumps comes twice. */
export interface Polyline {
  readonly part: NetworkPart;
  /** Of units, the number of the unit. */
  readonly index: number;
  readonly label: string;
  /** Of its derivative, if that is shown. */
  readonly slopeLabel?: string;
  readonly shortLabel?: string;
  /** Ascending, length 2 or more. */
  readonly x: ArrayLike<number>;
  /** Length of x. */
  readonly y: ArrayLike<number>;
  /** Whether the straight lines are the curve itself; otherwise they only approximate it. */
  readonly exact: boolean;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly slope: number;
}

/** Slopes closer than this, relative to the steepest, differ by rounding only. */
const sameSlope = 1e-6;
/** Values and slopes below this, relative to the largest, are 0 but for rounding. */
const nothing = 1e-12;

/** A curve that is given by its points; its derivative in use at a kink is not known. */
export function polylineCurve(line: Polyline): PlotCurve {
  const pieces = piecesOf(line);
  const bends = line.exact ? bendsOf(pieces) : [];
  return {
    part: line.part,
    index: line.index,
    label: line.label,
    shortLabel: line.shortLabel,
    slopeLabel: line.slopeLabel ?? line.label,
    points: pointsOf(line),
    slopes: line.exact ? steps(pieces, bends) : middles(pieces),
    bends,
    straight: line.exact,
    read: (x) => read(pieces, bends, x),
  };
}

function piecesOf({ x, y }: Polyline): Piece[] {
  const values = withoutRounding(Array.from(y));
  const spans: Omit<Piece, 'slope'>[] = [];
  for (let index = 1; index < x.length; index++) {
    const [from, to] = [x[index - 1], x[index]];
    if (to > from) spans.push({ from, to, start: values[index - 1], end: values[index] });
  }
  const slopes = withoutRounding(
    spans.map(({ from, to, start, end }) => (end - start) / (to - from)),
  );
  return spans.map((span, index) => ({ ...span, slope: slopes[index] }));
}

function withoutRounding(numbers: readonly number[]): number[] {
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  return numbers.map((number) => (Math.abs(number) <= nothing * largest ? 0 : number));
}

function bendsOf(pieces: readonly Piece[]): Bend[] {
  const steepest = Math.max(...pieces.map(({ slope }) => Math.abs(slope)));
  const bends: Bend[] = [];
  pieces.slice(1).forEach((after, index) => {
    const before = pieces[index];
    const jumps = before.end !== after.start;
    if (!jumps && Math.abs(after.slope - before.slope) <= sameSlope * steepest) return;
    bends.push({
      x: after.from,
      y: after.start,
      values: [before.end, after.start],
      slopes: [before.slope, after.slope],
    });
  });
  return bends;
}

function pointsOf({ x, y }: Polyline): CurvePoints {
  const points = { x: [] as number[], y: [] as (number | null)[] };
  for (let index = 0; index < x.length; index++) {
    if (index > 0 && x[index] === x[index - 1] && y[index] !== y[index - 1]) {
      points.x.push(x[index]);
      points.y.push(null);
    }
    points.x.push(x[index]);
    points.y.push(y[index]);
  }
  return points;
}

/** The slope of every stretch between two bends, with a gap at each bend. */
function steps(pieces: readonly Piece[], bends: readonly Bend[]): CurvePoints {
  const x = [pieces[0].from];
  const y: (number | null)[] = [pieces[0].slope];
  for (const { x: at, slopes } of bends) {
    if (slopes[0] === slopes[1]) continue;
    x.push(at, at, at);
    y.push(slopes[0], null, slopes[1]);
  }
  const last = pieces[pieces.length - 1];
  return { x: [...x, last.to], y: [...y, last.slope] };
}

/** The slope of a smooth curve is nearest to that of its chords in their middles. */
function middles(pieces: readonly Piece[]): CurvePoints {
  return {
    x: pieces.map(({ from, to }) => (from + to) / 2),
    y: pieces.map(({ slope }) => slope),
  };
}

function read(pieces: readonly Piece[], bends: readonly Bend[], x: number): CurveReading {
  const bend = bends.find((candidate) => candidate.x === x);
  if (bend) return { x, y: bend.y, bend };
  const piece = pieces.find(({ to }) => to >= x) ?? pieces[pieces.length - 1];
  const y = piece.start + piece.slope * (x - piece.from);
  const [, , value] = withoutRounding([piece.start, piece.end, y]);
  return { x, y: value, slope: piece.slope };
}
