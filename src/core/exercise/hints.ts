import { unitKink } from '../hidden-unit.js';
import type { Language } from '../language.js';
import { givenShare, rightKink } from './bend-phrases.js';
import { isUntouched, segmentError } from './diagnosis.js';
import type { Exercise, ExerciseValue, Grade, SegmentGrade } from './exercise.js';
import { findFault, firstOff } from './fault.js';
import type { Fault } from './fault.js';
import { numbersToSet } from './hinted-numbers.js';
import { neededUnit } from './needed-unit.js';
import {
  contributedSlope,
  isSilent,
  kinkIsRight,
  slopeIsRight,
  targetDomain,
} from './unit-action.js';
import { number, segmentNumber, unitsNumbered } from './wording.js';
import type { ExerciseParameters } from './wording.js';

/** Digits enough for every number that a hint can name. */
const allDigits = 12;
/** Digits for a kink that is only spoken of. */
const kinkDigits = 6;

/**
 * A hint from where the reader stands: 1 says where to look and why, 2 which unit is to bend where and how
 * much, 3 the numbers.
 */
export function hint(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
  grade: Grade,
  level: 1 | 2 | 3,
  parameters: ExerciseParameters = 'weight-bias',
): string {
  const segment = firstOff(grade);
  if (!segment) return language.term('hintNothingLeft');
  const fault = findFault(exercise, value, grade);
  if (!fault) return segmentHint(language, segment, level);
  if (level === 1) return whereHint(language, exercise, value, fault);
  if (level === 2) return bendHint(language, exercise, fault);
  return numbersHint(language, exercise, fault, parameters);
}

/** All that is known without an answer. */
function segmentHint(language: Language, segment: SegmentGrade, level: number): string {
  const { term } = language;
  const index = segmentNumber(segment.index);
  const slope = number(language, segment.slope);
  if (level === 1) return term('hintLookWhereItBegins', index, number(language, segment.from));
  if (level === 2) return term('hintOffBy', segmentError(language, segment), slope);
  return term('hintNoNumbers', index, slope);
}

function whereHint(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
  fault: Fault,
): string {
  const { term } = language;
  const { segment, index, waiting } = fault;
  const place = segmentNumber(segment.index);
  const others = waiting.map((other) => other.index).sort((first, second) => first - second);
  const units = unitsNumbered(others);
  const isZero = waiting.every(({ unit }) => unit.weight === 0 && unit.bias === 0);
  const sentences = [term('hintFirstOff', place), ideaText(language, exercise, fault)];
  if (isUntouched(exercise, value)) {
    const wait = others.length > 0 ? { units, isZero } : undefined;
    sentences.push(term('hintBeginWith', index, place, wait), term('hintClickTrack'));
  } else if (others.length > 0) {
    sentences.push(term('hintLeaveForLater', place, units, isZero));
  }
  return sentences.join(' ');
}

/** What to look for in the first segment that is off. */
function ideaText(
  language: Language,
  exercise: Exercise,
  { segment, unit, need, turn }: Fault,
): string {
  const { term } = language;
  const kink = unitKink(need);
  const [from, to] = targetDomain(exercise);
  if (isSilent(exercise, need)) return term('ideaShouldBeSilent');
  if (turn?.x === segment.from) {
    const isBent = unit.weight > 0 && kinkIsRight(exercise, unit, need);
    const { agrees, others, switchedOff, goesOn } = turn;
    const givesRest = agrees && goesOn && others.length > 0 && switchedOff.length === 0;
    const x = number(language, turn.x);
    if (isBent && !givesRest && !slopeIsRight(exercise, unit, need)) {
      return term('ideaLookAtSlope', x);
    }
    const idea = term(isBent && givesRest ? 'ideaGiveChange' : 'ideaStaysZero');
    return `${term('ideaBendThere', x)} ${idea}`;
  }
  if (kink === undefined || (need.weight > 0 ? kink <= from : kink >= to)) {
    return term('ideaAlwaysOn');
  }
  const at = number(language, kink);
  if (kink > segment.from && kink < segment.to) return term('ideaBendInside', at);
  if (need.weight > 0 && kink >= segment.to) return term('ideaZeroUntil', at);
  if (need.weight < 0 && kink <= segment.from) return term('ideaOffFrom', at);
  return term('ideaBendOutside', need.weight > 0, at);
}

function bendHint(language: Language, exercise: Exercise, fault: Fault): string {
  const { term } = language;
  const { index, unit, need, turn } = fault;
  const sentences: string[] = [];
  if (!turn) {
    sentences.push(term('hintUnitShouldBe', index, neededUnit(language, exercise, need)));
  } else {
    const facesLeft = unit.weight < 0;
    sentences.push(
      kinkIsRight(exercise, unit, need) && !facesLeft
        ? term('hintBendsRight', index, rightKink(language, unit, need))
        : term('hintShouldBend', index, number(language, turn.x), facesLeft),
      turnHint(language, fault),
    );
  }
  if (unit.outputWeight !== 1 && !isSilent(exercise, need)) {
    const slope = number(language, contributedSlope(need) / unit.outputWeight);
    sentences.push(term('hintOwnSlope', number(language, unit.outputWeight), slope));
  }
  return sentences.join(' ');
}

/** How the change of slope at a bend comes about. */
function turnHint(language: Language, { index, need, turn }: Fault): string {
  const { term } = language;
  const { others, already, switchedOff, agrees, goesOn } = turn!;
  const [before, after] = [turn!.before, turn!.after].map((slope) => number(language, slope));
  const change = { before, after };
  if (!agrees) return term('hintMustAdd', number(language, contributedSlope(need)));
  if (others.length === 0) {
    const off = switchedOff.length > 0 ? unitsNumbered(switchedOff) : undefined;
    return term('hintGiveWholeSlope', index, change, off);
  }
  if (!goesOn) return term('hintShared', change, givenShare(language, turn!));
  const difference = number(language, turn!.after - turn!.before);
  return term('hintGiveRest', change, difference, unitsNumbered(others), number(language, already));
}

function numbersHint(
  language: Language,
  exercise: Exercise,
  fault: Fault,
  parameters: ExerciseParameters,
): string {
  const { term } = language;
  const { unit, weight, bias, kink } = numbersToSet(exercise, fault, parameters);
  const [w, b] = [weight, bias].map((each) => language.number(each, allDigits));
  if (kink === undefined) {
    const isOff = parameters === 'kink-slope' && bias <= 0;
    return isOff ? term('hintSetSlopeZero', unit) : term('hintSetNumbers', unit, w, b);
  }
  const k = language.number(kink, parameters === 'kink-slope' ? allDigits : kinkDigits);
  if (parameters === 'kink-slope') return term('hintSetKink', unit, k, w);
  const negated = weight < 0 ? `−(${w})` : `−${w}`;
  const product = -weight * Number(kink.toPrecision(kinkDigits));
  const equals = Math.abs(product - bias) < 1e-9 * Math.max(1, Math.abs(bias)) ? '=' : '≈';
  return term('hintSetAndWhy', unit, w, b, k, `${negated} × ${k} ${equals} ${b}`);
}
