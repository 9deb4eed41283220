import { capitalized } from '../descriptions.js';
import { unitKink } from '../hidden-unit.js';
import { bendsRight, shareText, wrongPlace } from './bend-phrases.js';
import type { Exercise, ExerciseValue } from './exercise.js';
import type { Fault } from './fault.js';
import { neededUnit } from './needed-unit.js';
import type { Turn } from './turn.js';
import {
  contributedSlope,
  freeUnits,
  isSilent,
  kinkIsRight,
  slopeIsRight,
  targetDomain,
} from './unit-action.js';
import { number, numbersApart, unitNames } from './wording.js';
import type { ExerciseParameters } from './wording.js';

/** What is wrong with a unit, in one or two sentences. */
export function faultText(
  exercise: Exercise,
  value: ExerciseValue,
  fault: Fault,
  parameters: ExerciseParameters,
): string {
  switch (fault.kind) {
    case 'faces-left':
      return facesLeftText(exercise, fault, parameters);
    case 'slope-instead-of-change':
      return slopeOfSegmentText(exercise, fault, fault.turn!);
    case 'wrong-kink':
      return wrongKinkText(exercise, fault);
    case 'wrong-slope':
      return wrongSlopeText(fault);
    case 'unit-off':
      return unitOffText(exercise, fault);
    case 'other':
      return otherText(exercise, value, fault, parameters);
  }
}

function facesLeftText(
  exercise: Exercise,
  { index, unit, need }: Fault,
  parameters: ExerciseParameters,
): string {
  const [from, to] = targetDomain(exercise);
  const kink = unitKink(unit)!;
  const name = parameters === 'weight-bias' ? 'weight' : 'slope';
  let where = `on for x < ${number(kink)} and off after that`;
  if (kink <= from) where = 'off on the whole target';
  if (kink >= to) where = 'on for the whole target';
  const needed = `The target needs ${neededUnit(exercise, need)}.`;
  return `Unit ${index} faces left: its ${name} is below 0, so it is ${where}. ${needed}`;
}

function slopeOfSegmentText(exercise: Exercise, { index, unit, need }: Fault, turn: Turn): string {
  const needed = turn.after - turn.already;
  const slope = contributedSlope(unit);
  const excess = Math.abs(slope) - Math.abs(needed);
  const much = `${number(Math.abs(excess))} too ${excess > 0 ? 'steep' : 'flat'}`;
  const [has, needs] = numbersApart(slope, needed);
  const isPlain = unit.outputWeight === 1;
  if (kinkIsRight(exercise, unit, need)) {
    const wrong = isPlain ? `its slope is ${much}` : `it adds slope ${has} instead of ${needs}`;
    return `Unit ${index} ${bendsRight(unit, need)}, but ${wrong}: ${shareText(turn)}.`;
  }
  const wrong = isPlain
    ? `Unit ${index}’s slope is ${much}`
    : `Unit ${index} adds slope ${has} instead of ${needs}`;
  const share = shareText(turn, `at x = ${number(turn.x)}`);
  return `${wrong}: ${share}. Unit ${index} also bends ${wrongPlace(exercise, unit, need)}.`;
}

function wrongKinkText(exercise: Exercise, { index, unit, need }: Fault): string {
  const [slope, needed] = [contributedSlope(unit), contributedSlope(need)].map(number);
  const has = unit.outputWeight === 1 ? 'has' : 'adds';
  const right = slope === needed ? `the right slope, ${slope}` : `a good slope, ${slope}`;
  return `Unit ${index} ${has} ${right}, but bends ${wrongPlace(exercise, unit, need)}.`;
}

function wrongSlopeText({ index, unit, need, turn }: Fault): string {
  const [has, needs] = numbersApart(contributedSlope(unit), contributedSlope(need));
  const wrong = unit.outputWeight === 1 ? 'its slope is' : 'it adds slope';
  const why = turn?.agrees && turn.others.length > 0 ? `: ${shareText(turn)}` : '';
  return `Unit ${index} ${bendsRight(unit, need)}, but ${wrong} ${has} instead of ${needs}${why}.`;
}

function unitOffText(exercise: Exercise, { index, unit, need, turn, segment }: Fault): string {
  const kink = unitKink(unit);
  const isLeft = kink !== undefined && kink <= targetDomain(exercise)[0];
  let why = 'still silent';
  if (unit.weight === 0 && unit.bias < 0) {
    why = `silent: its line stays at ${number(unit.bias)}, below 0`;
  }
  if (kink !== undefined && unit.weight !== 0) {
    const where = isLeft ? 'left' : 'right';
    why = `silent: its kink, at ${number(kink)}, lies ${where} of the target`;
  }
  if (!turn) return `Unit ${index} is ${why}. The target needs ${neededUnit(exercise, need)}.`;
  const [x, before, after] = [turn.x, turn.before, turn.after].map(number);
  const isBare = turn.others.length === 0 && turn.x === segment.from;
  const needed = isBare
    ? `From x = ${x} to ${number(segment.to)} the target has slope ${after}, and no unit gives it`
    : `At x = ${x} the slope must go from ${before} to ${after}`;
  return `Unit ${index} is ${why}. ${needed}.`;
}

function otherText(
  exercise: Exercise,
  value: ExerciseValue,
  { index, unit, need }: Fault,
  parameters: ExerciseParameters,
): string {
  const needed = `The target needs ${neededUnit(exercise, need)}.`;
  const kink = unitKink(unit);
  if (isSilent(exercise, need) && !isSilent(exercise, unit)) {
    return `Unit ${index} is on, but no unit is needed for what it does.`;
  }
  if (kink === undefined) {
    const [name, lift] = [
      parameters === 'weight-bias' ? 'weight' : 'slope',
      unit.outputWeight * unit.bias,
    ];
    const lifts = `${lift < 0 ? 'lowers' : 'lifts'} everything by ${number(Math.abs(lift))}`;
    return `Unit ${index} has ${name} 0: it has no kink and ${lifts}. ${needed}`;
  }
  const twin = freeUnits(exercise, value).find(
    (other) =>
      other.index !== index &&
      other.unit.weight === unit.weight &&
      other.unit.bias === unit.bias &&
      other.unit.outputWeight === unit.outputWeight,
  );
  if (twin) {
    const names = unitNames([index, twin.index].sort((first, second) => first - second));
    const both = `bend at ${number(kink)} with slope ${number(contributedSlope(unit))}`;
    return `${capitalized(names)} do the same: both ${both}. ${needed}`;
  }
  const now = `bends at ${number(kink)} with slope ${number(contributedSlope(unit))}`;
  if (kinkIsRight(exercise, unit, need) && slopeIsRight(exercise, unit, need)) {
    return `Unit ${index} is nearly right: it ${now}. ${needed}`;
  }
  return `Unit ${index} ${now}. ${needed}`;
}
