import { capitalized } from '../descriptions.js';
import { unitKink } from '../hidden-unit.js';
import { formatNumber } from '../number-format.js';
import { bendsRight, shareText } from './bend-phrases.js';
import { isUntouched } from './diagnosis.js';
import type { Exercise, ExerciseValue, Grade, SegmentGrade } from './exercise.js';
import { findFault, firstOff } from './fault.js';
import type { Fault } from './fault.js';
import { numbersToSet } from './hinted-numbers.js';
import { neededUnit } from './needed-unit.js';
import { errorText } from './segment-texts.js';
import {
  contributedSlope,
  isSilent,
  kinkIsRight,
  slopeIsRight,
  targetDomain,
} from './unit-action.js';
import { number, segmentNumber, unitNames } from './wording.js';
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
  exercise: Exercise,
  value: ExerciseValue,
  grade: Grade,
  level: 1 | 2 | 3,
  parameters: ExerciseParameters = 'weight-bias',
): string {
  const segment = firstOff(grade);
  if (!segment) return 'All segments match: there is nothing left to set.';
  const fault = findFault(exercise, value, grade);
  if (!fault) return segmentHint(segment, level);
  if (level === 1) return whereHint(exercise, value, fault);
  if (level === 2) return bendHint(exercise, fault);
  return numbersHint(exercise, fault, parameters);
}

/** All that is known without an answer. */
function segmentHint(segment: SegmentGrade, level: number): string {
  const where = `Segment ${segmentNumber(segment.index)} is the first that is off`;
  const slope = `The target’s slope is ${number(segment.slope)} there.`;
  if (level === 1) return `${where}: look at where it begins, x = ${number(segment.from)}.`;
  if (level === 2) return `${where}: it is ${errorText(segment)}. ${slope}`;
  return `${where}. ${slope} No numbers are known that match the whole target.`;
}

function whereHint(exercise: Exercise, value: ExerciseValue, fault: Fault): string {
  const { segment, index, waiting } = fault;
  const name = `segment ${segmentNumber(segment.index)}`;
  const sentences = [`${capitalized(name)} is the first that is off.`, ideaText(exercise, fault)];
  const others = waiting.map((other) => other.index).sort((first, second) => first - second);
  const areZero = waiting.every(({ unit }) => unit.weight === 0 && unit.bias === 0);
  const wait = areZero
    ? `leave ${unitNames(others)} at 0 until ${name} matches`
    : `${unitNames(others)} can wait until ${name} matches`;
  if (isUntouched(exercise, value)) {
    sentences.push(`Begin with unit ${index}${others.length > 0 ? `, and ${wait}` : ''}.`);
    sentences.push('A click on the track of a slider is quicker than dragging.');
  } else if (others.length > 0) {
    sentences.push(`${capitalized(wait)}.`);
  }
  return sentences.join(' ');
}

/** What to look for in the first segment that is off. */
function ideaText(exercise: Exercise, { segment, unit, need, turn }: Fault): string {
  const kink = unitKink(need);
  const [from, to] = targetDomain(exercise);
  if (isSilent(exercise, need)) return 'A unit is on there that should stay at 0.';
  if (turn?.x === segment.from) {
    const isBent = unit.weight > 0 && kinkIsRight(exercise, unit, need);
    const { agrees, others, switchedOff, goesOn } = turn;
    const givesRest = agrees && goesOn && others.length > 0 && switchedOff.length === 0;
    if (isBent && !givesRest && !slopeIsRight(exercise, unit, need)) {
      return `It begins at x = ${number(turn.x)}, and a unit bends there already: look at its slope.`;
    }
    const idea =
      isBent && givesRest
        ? 'Units that are on before it stay on: a new one has to give only the change of slope.'
        : 'A unit stays at 0 until its kink, so it leaves everything before it as it is.';
    return `It begins at x = ${number(turn.x)}, so that is where a unit must bend. ${idea}`;
  }
  if (kink === undefined || (need.weight > 0 ? kink <= from : kink >= to)) {
    return 'A unit that is on for the whole target must act there.';
  }
  const at = number(kink);
  if (kink > segment.from && kink < segment.to) return `A unit must bend inside it, at x = ${at}.`;
  if (need.weight > 0 && kink >= segment.to) {
    return `A unit is on there that should stay at 0 until x = ${at}.`;
  }
  if (need.weight < 0 && kink <= segment.from) {
    return `A unit is on there that should be off from x = ${at} on.`;
  }
  const side = need.weight > 0 ? 'before' : 'after';
  return `Look at the unit for a bend ${side} it, at x = ${at}: it acts here too.`;
}

function bendHint(exercise: Exercise, fault: Fault): string {
  const { index, unit, need, turn } = fault;
  const sentences: string[] = [];
  if (!turn) {
    sentences.push(`Unit ${index} should be ${neededUnit(exercise, need)}.`);
  } else {
    const x = number(turn.x);
    const faces = unit.weight < 0 ? ' and face right' : '';
    sentences.push(
      kinkIsRight(exercise, unit, need) && !faces
        ? `Unit ${index} ${bendsRight(unit, need)}.`
        : `Unit ${index} should bend at x = ${x}${faces}.`,
      turnHint(fault),
    );
  }
  if (unit.outputWeight !== 1 && !isSilent(exercise, need)) {
    const slope = number(contributedSlope(need) / unit.outputWeight);
    const weight = number(unit.outputWeight);
    sentences.push(`Its output weight is ${weight}, so its own slope must be ${slope}.`);
  }
  return sentences.join(' ');
}

/** How the change of slope at a bend comes about. */
function turnHint({ index, need, turn }: Fault): string {
  const { before, after, others, already, switchedOff, agrees, goesOn } = turn!;
  const slopes = `There the slope must go from ${number(before)} to ${number(after)}`;
  if (!agrees) return `There it must add slope ${number(contributedSlope(need))}.`;
  if (others.length === 0) {
    const switches = switchedOff.length === 1 ? 'switches' : 'switch';
    const why =
      switchedOff.length > 0
        ? `${capitalized(unitNames(switchedOff))} ${switches} off there`
        : 'No other unit gives slope there';
    return `${slopes}. ${why}, so unit ${index} must give the whole slope, ${number(after)}.`;
  }
  if (goesOn) {
    const gives = `${unitNames(others)} already ${others.length === 1 ? 'gives' : 'give'}`;
    return `${slopes}, a change of ${number(after - before)}; ${gives} ${number(already)}.`;
  }
  return `${slopes}: ${shareText(turn!)}.`;
}

function numbersHint(exercise: Exercise, fault: Fault, parameters: ExerciseParameters): string {
  const { unit, weight, bias, kink } = numbersToSet(exercise, fault, parameters);
  const [w, b] = [weight, bias].map((each) => formatNumber(each, allDigits));
  if (kink === undefined) {
    const isOff = parameters === 'kink-slope' && bias <= 0;
    return `Set unit ${unit} to ${isOff ? 'slope 0' : `weight ${w} and bias ${b}`}.`;
  }
  const k = formatNumber(kink, parameters === 'kink-slope' ? allDigits : kinkDigits);
  if (parameters === 'kink-slope') return `Set unit ${unit} to kink ${k} and slope ${w}.`;
  const negated = weight < 0 ? `−(${w})` : `−${w}`;
  const product = -weight * Number(kink.toPrecision(kinkDigits));
  const equals = Math.abs(product - bias) < 1e-9 * Math.max(1, Math.abs(bias)) ? '=' : '≈';
  return (
    `Set unit ${unit} to weight ${w} and bias ${b}. To bend at ${k} its bias must be −weight × kink: ` +
    `${negated} × ${k} ${equals} ${b}.`
  );
}
