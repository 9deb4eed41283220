import { contribution, unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import type { DiagnosisKind, Exercise, ExerciseValue, Grade, SegmentGrade } from './exercise.js';
import { partsOf } from './parts.js';
import type { Part } from './parts.js';
import { turnAt } from './turn.js';
import type { Turn } from './turn.js';
import {
  contributedSlope,
  isSilent,
  kinkIsRight,
  largestDeviation,
  slopeIsRight,
  slopeTolerance,
  targetDomain,
} from './unit-action.js';
import type { IndexedUnit } from './unit-action.js';

/** What is wrong with the unit that does most of the harm in the first segment that is off. */
export interface Fault extends Part {
  readonly kind: Exclude<DiagnosisKind, 'solved' | 'untouched'>;
  readonly segment: SegmentGrade;
  /** The target's bend that the unit is needed for; undefined if it is not needed for one. */
  readonly turn: Turn | undefined;
  /** Units for later segments that do not play their parts yet, and are silent so far. */
  readonly waiting: readonly IndexedUnit[];
}

/**
 * The unit that, where the first segment that is off is off the most, errs most in the same direction.
 * Undefined if all segments match or no answer is known.
 */
export function findFault(
  exercise: Exercise,
  value: ExerciseValue,
  grade: Grade,
): Fault | undefined {
  const segment = firstOff(grade);
  const parts = partsOf(exercise, value);
  if (!segment || !parts) return undefined;
  const harms = parts.map((part) => harm(part, segment));
  const most = Math.max(...harms);
  const worst = parts.filter((_, index) => harms[index] >= most - 1e-9 * Math.abs(most));
  const turns = worst.map((each) => turnAt(exercise, value, each));
  // Of equally wrong units the one for the bend where the segment begins, else the left one.
  const place = Math.max(
    0,
    turns.findIndex((each) => each?.x === segment.from),
  );
  const [part, turn] = [worst[place], turns[place]];
  const waiting = parts.filter((other) => other !== part && isWaiting(exercise, other, segment));
  return { ...part, segment, turn, waiting, kind: kindOf(exercise, part, turn) };
}

/** The first segment that does not match; undefined if all do. */
export function firstOff({ segments }: Grade): SegmentGrade | undefined {
  return segments.find(({ matched }) => !matched);
}

/** How much of a segment's largest error a unit makes. */
function harm({ unit, need }: Part, { errorAt, signedError }: SegmentGrade): number {
  const deviation = contribution(unit, errorAt) - contribution(need, errorAt);
  return signedError < 0 ? -deviation : deviation;
}

/** Whether a unit must act only right of a segment, and for now acts there at most and not as it must. */
function isWaiting(exercise: Exercise, { unit, need }: Part, { to }: SegmentGrade): boolean {
  const [from] = targetDomain(exercise);
  const isSilentUntil = (each: HiddenUnit): boolean =>
    [from, to].every((x) => contribution(each, x) === 0);
  return (
    isSilentUntil(unit) &&
    isSilentUntil(need) &&
    largestDeviation(exercise, unit, need) > exercise.tolerance
  );
}

function kindOf(exercise: Exercise, part: Part, turn: Turn | undefined): Fault['kind'] {
  const { unit, need } = part;
  if (unit.weight < 0 && need.weight > 0) return 'faces-left';
  if (turn && hasSlopeOfSegment(exercise, part, turn)) return 'slope-instead-of-change';
  const bends = unit.weight * need.weight > 0 && unitKink(need) !== undefined;
  const kink = kinkIsRight(exercise, unit, need);
  const slope = slopeIsRight(exercise, unit, need);
  if (bends && slope && !kink) return 'wrong-kink';
  if (bends && kink && !slope) return 'wrong-slope';
  return isSilent(exercise, unit) && !isSilent(exercise, need) ? 'unit-off' : 'other';
}

/** Whether a unit has the slope of its segment, though others give a part of it already. */
function hasSlopeOfSegment(exercise: Exercise, { unit, need }: Part, turn: Turn): boolean {
  const tolerance = slopeTolerance(exercise, need);
  const steepness = Math.abs(turn.after);
  return (
    turn.agrees &&
    turn.others.length > 0 &&
    unit.weight > 0 &&
    steepness > 0 &&
    Math.abs(Math.abs(contributedSlope(unit)) - steepness) <= tolerance &&
    Math.abs(Math.abs(turn.after - turn.already) - steepness) > 2 * tolerance
  );
}
