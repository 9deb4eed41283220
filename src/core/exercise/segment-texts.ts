import type { Language } from '../language.js';
import { decimalExponent } from '../number-format.js';
import type { Diagnosis, Exercise, ExerciseValue, Grade, SegmentGrade } from './exercise.js';
import { segmentShape } from './segment-shape.js';
import {
  number,
  numbersApart,
  segmentNumber,
  segmentsNumbered,
  sumTerm,
  sumText,
} from './wording.js';

/** The pieces of the line above the plot: "largest error 1.00 · 2 of 3 segments match". */
export interface StatusLine {
  readonly label: string;
  /** With a fixed number of decimals, so that it keeps its width. */
  readonly error: string;
  readonly segments: string;
}

/** How large the error is and how much matches. */
export function statusLine(language: Language, exercise: Exercise, grade: Grade): StatusLine {
  const { term } = language;
  return {
    label: term('largestError'),
    error: fixedError(language, exercise, grade.maxError),
    segments: term('segmentsMatching', ...matchingOf(grade)),
  };
}

/** How many segments match, and of how many. */
export function matchingOf({ segments }: Grade): [matching: number, segments: number] {
  return [segments.filter(({ matched }) => matched).length, segments.length];
}

/** The label beside a segment's largest error in the plot: "1.00 too high". */
export function segmentErrorLabel(
  language: Language,
  exercise: Exercise,
  { signedError }: SegmentGrade,
): string {
  const size = fixedError(language, exercise, Math.abs(signedError));
  return language.term('errorLabel', size, signedError >= 0);
}

/** What is right or off in one segment: "Segment 1: matches." */
export function segmentJudgement(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
  { segments }: Grade,
  index: number,
): string {
  const segment = segments[index];
  const name = segmentNumber(index);
  if (segment.matched) return language.term('segmentMatches', name);
  const { signedError, errorAt } = segment;
  const size = number(language, Math.abs(signedError));
  const x = number(language, errorAt);
  const misses = language.term('segmentMisses', name, size, signedError >= 0, x);
  return `${misses} ${shapeText(language, exercise, value, segment)}`;
}

/** First what is right, then what to put right next. */
export function feedback(language: Language, grade: Grade, { kind, text }: Diagnosis): string {
  const matched = matchedSegments(grade);
  if (kind === 'solved' || matched.length === 0) return text;
  return `${language.term('segmentsMatch', segmentsNumbered(matched), '')} ${text}`;
}

/** What new numbers have changed, for those who do not see it; empty if it is nothing. */
export function changeAnnouncement(
  language: Language,
  exercise: Exercise,
  before: Grade | undefined,
  after: Grade,
): string {
  const { term } = language;
  const error = fixedError(language, exercise, after.maxError);
  const status = term('saysError', error, ...matchingOf(after));
  const solved = after.solved ? term('saysSolved', status) : undefined;
  if (!before) return solved ?? status;
  const [were, are] = [matchedSegments(before), matchedSegments(after)];
  const isSame = fixedError(language, exercise, before.maxError) === error;
  if (isSame && were.join() === are.join()) return '';
  if (solved !== undefined) return solved;
  const gained = are.filter((index) => !were.includes(index));
  const lost = were.filter((index) => !are.includes(index));
  const sentences = [status];
  if (gained.length > 0) sentences.push(term('segmentsMatch', segmentsNumbered(gained), 'now'));
  if (lost.length > 0) sentences.push(term('segmentsMatch', segmentsNumbered(lost), 'no longer'));
  return sentences.join(' ');
}

/** Why a segment is off: a bend inside, its slope or its height. */
function shapeText(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
  segment: SegmentGrade,
): string {
  const { term } = language;
  const { slopes, slope, bends } = segmentShape(exercise, value, segment);
  if (bends.length > 0) {
    const places = bends.map(({ index, x }) => ({ unit: index, x: number(language, x) }));
    return term('segmentBends', places);
  }
  const rise = Math.abs(slope - segment.slope) * (segment.to - segment.from);
  if (rise < 1e-3 * segment.maxError) return term('segmentShifted', segment.signedError >= 0);
  const [has, needs] = numbersApart(language, slope, segment.slope);
  const terms = slopes.map((each) => sumTerm(language, each));
  const sum = slopes.length > 1 ? sumText(language, terms, slope) : has;
  return term('segmentSlope', sum, needs);
}

function matchedSegments({ segments }: Grade): number[] {
  return segments.filter(({ matched }) => matched).map(({ index }) => index);
}

/** With as many decimals as it takes to tell it from the tolerance. */
function fixedError(language: Language, { tolerance }: Exercise, error: number): string {
  return language.fixed(error, Math.min(10, Math.max(2, -decimalExponent(tolerance))));
}
