import { listed } from '../descriptions.js';
import { decimalExponent, formatFixed } from '../number-format.js';
import type { Diagnosis, Exercise, ExerciseValue, Grade, SegmentGrade } from './exercise.js';
import { segmentShape } from './segment-shape.js';
import { number, numbersApart, segmentNumber, segmentsMatch, sumText, term } from './wording.js';

/** The pieces of the line above the plot: "largest error 1.00 · 2 of 3 segments match". */
export interface StatusLine {
  readonly label: string;
  /** With a fixed number of decimals, so that it keeps its width. */
  readonly error: string;
  readonly segments: string;
}

/** How large the error is and how much matches. */
export function statusLine(exercise: Exercise, { maxError, segments }: Grade): StatusLine {
  const count = segments.filter(({ matched }) => matched).length;
  return {
    label: 'largest error',
    error: fixedError(exercise, maxError),
    segments: `${count} of ${segments.length} segments ${count === 1 ? 'matches' : 'match'}`,
  };
}

/** The label beside a segment's largest error in the plot: "1.00 too high". */
export function segmentErrorLabel(exercise: Exercise, { signedError }: SegmentGrade): string {
  return `${fixedError(exercise, Math.abs(signedError))} too ${signedError < 0 ? 'low' : 'high'}`;
}

/** "up to 1 too high, at x = 3". */
export function errorText({ signedError, errorAt }: SegmentGrade): string {
  const direction = signedError < 0 ? 'low' : 'high';
  return `up to ${number(Math.abs(signedError))} too ${direction}, at x = ${number(errorAt)}`;
}

/** What is right or off in one segment: "Segment 1: matches." */
export function segmentJudgement(
  exercise: Exercise,
  value: ExerciseValue,
  { segments }: Grade,
  index: number,
): string {
  const segment = segments[index];
  const name = `Segment ${segmentNumber(index)}`;
  if (segment.matched) return `${name}: matches.`;
  return `${name}: ${errorText(segment)}. ${shapeText(exercise, value, segment)}`;
}

/** First what is right, then what to put right next. */
export function feedback(grade: Grade, { kind, text }: Diagnosis): string {
  const matched = matchedSegments(grade);
  if (kind === 'solved' || matched.length === 0) return text;
  return `${segmentsMatch(matched)}. ${text}`;
}

/** What new numbers have changed, for those who do not see it; empty if it is nothing. */
export function changeAnnouncement(
  exercise: Exercise,
  before: Grade | undefined,
  after: Grade,
): string {
  const { error, segments } = statusLine(exercise, after);
  const status = `Largest error ${error}, ${segments}.`;
  if (!before) return after.solved ? `Solved. ${status}` : status;
  const [were, are] = [matchedSegments(before), matchedSegments(after)];
  const isSame = statusLine(exercise, before).error === error && were.join() === are.join();
  if (isSame) return '';
  if (after.solved) return `Solved. ${status}`;
  const gained = are.filter((index) => !were.includes(index));
  const lost = were.filter((index) => !are.includes(index));
  const sentences = [status];
  if (gained.length > 0) sentences.push(`${segmentsMatch(gained, 'now')}.`);
  if (lost.length > 0) sentences.push(`${segmentsMatch(lost, 'no longer')}.`);
  return sentences.join(' ');
}

/** Why a segment is off: a bend inside, its slope or its height. */
function shapeText(exercise: Exercise, value: ExerciseValue, segment: SegmentGrade): string {
  const { slopes, slope, bends } = segmentShape(exercise, value, segment);
  if (bends.length > 0) {
    const places = bends.map(({ index, x }) => `unit ${index} bends at x = ${number(x)}`);
    return `Inside it ${listed(places)}.`;
  }
  const rise = Math.abs(slope - segment.slope) * (segment.to - segment.from);
  if (rise < 1e-3 * segment.maxError) {
    return `Its slope is right, but all of it is too ${segment.signedError < 0 ? 'low' : 'high'}.`;
  }
  const [has, needs] = numbersApart(slope, segment.slope);
  const sum = slopes.length > 1 ? sumText(slopes.map(term), slope) : has;
  return `Its slope is ${sum} instead of ${needs}.`;
}

function matchedSegments({ segments }: Grade): number[] {
  return segments.filter(({ matched }) => matched).map(({ index }) => index);
}

/** With as many decimals as it takes to tell it from the tolerance. */
function fixedError({ tolerance }: Exercise, error: number): string {
  return formatFixed(error, Math.min(10, Math.max(2, -decimalExponent(tolerance))));
}
