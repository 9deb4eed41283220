import { unitKink } from '../hidden-unit.js';
import type { Language } from '../language.js';
import { givenShare, rightKink, wrongPlace, wrongSlope } from './bend-phrases.js';
import type { Exercise, ExerciseValue } from './exercise.js';
import type { Fault } from './fault.js';
import { neededUnit } from './needed-unit.js';
import {
  contributedSlope,
  freeUnits,
  isSilent,
  kinkIsRight,
  slopeIsRight,
  targetDomain,
} from './unit-action.js';
import { number, unitsNumbered } from './wording.js';
import type { ExerciseParameters } from './wording.js';

/** What is wrong with a unit, in one or two sentences. */
export function faultText(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
  fault: Fault,
  parameters: ExerciseParameters,
): string {
  switch (fault.kind) {
    case 'faces-left':
      return facesLeftText(language, exercise, fault, parameters);
    case 'slope-instead-of-change':
      return slopeOfSegmentText(language, exercise, fault);
    case 'wrong-kink':
      return wrongKinkText(language, exercise, fault);
    case 'wrong-slope':
      return wrongSlopeText(language, fault);
    case 'unit-off':
      return unitOffText(language, exercise, fault);
    case 'other':
      return otherText(language, exercise, value, fault, parameters);
  }
}

function facesLeftText(
  language: Language,
  exercise: Exercise,
  fault: Fault,
  parameters: ExerciseParameters,
): string {
  const [from, to] = targetDomain(exercise);
  const kink = unitKink(fault.unit)!;
  const on = kink >= to ? 'always' : kink <= from ? 'never' : 'until';
  const name = parameterName(parameters);
  const left = language.term('facesLeft', fault.index, name, on, number(language, kink));
  return `${left} ${needText(language, exercise, fault)}`;
}

function slopeOfSegmentText(language: Language, exercise: Exercise, fault: Fault): string {
  const { index, unit, need } = fault;
  const turn = fault.turn!;
  const slope = wrongSlope(language, unit, contributedSlope(unit), turn.after - turn.already);
  if (kinkIsRight(exercise, unit, need)) {
    const kink = rightKink(language, unit, need);
    return language.term('steepAtRightKink', index, kink, slope, givenShare(language, turn));
  }
  const share = givenShare(language, turn, true);
  const place = wrongPlace(language, exercise, unit, need);
  return language.term('steepAtWrongKink', index, slope, share, place);
}

function wrongKinkText(
  language: Language,
  exercise: Exercise,
  { index, unit, need }: Fault,
): string {
  const [slope, needed] = [contributedSlope(unit), contributedSlope(need)].map((each) =>
    number(language, each),
  );
  const place = wrongPlace(language, exercise, unit, need);
  const isOwn = unit.outputWeight === 1;
  return language.term('rightSlopeWrongKink', index, isOwn, slope, slope === needed, place);
}

function wrongSlopeText(language: Language, { index, unit, need, turn }: Fault): string {
  const slope = wrongSlope(language, unit, contributedSlope(unit), contributedSlope(need));
  const share = turn?.agrees && turn.others.length > 0 ? givenShare(language, turn) : undefined;
  return language.term('rightKinkWrongSlope', index, rightKink(language, unit, need), slope, share);
}

function unitOffText(language: Language, exercise: Exercise, fault: Fault): string {
  const { index, unit, turn, segment } = fault;
  const { term } = language;
  const silent = term('unitIsSilent', index, whySilent(language, exercise, unit));
  if (!turn) return `${silent} ${needText(language, exercise, fault)}`;
  const [x, before, after] = [turn.x, turn.before, turn.after].map((each) =>
    number(language, each),
  );
  const isBare = turn.others.length === 0 && turn.x === segment.from;
  const needed = isBare
    ? term('noUnitGives', x, number(language, segment.to), after)
    : term('slopeMustGo', x, { before, after });
  return `${silent} ${needed}`;
}

/** Why a unit is 0 on the whole target; undefined if there is nothing to say. */
function whySilent(
  language: Language,
  exercise: Exercise,
  unit: Fault['unit'],
): { readonly line: string } | { readonly kink: string; readonly isLeft: boolean } | undefined {
  const kink = unitKink(unit);
  if (kink !== undefined && unit.weight !== 0) {
    return { kink: number(language, kink), isLeft: kink <= targetDomain(exercise)[0] };
  }
  return unit.weight === 0 && unit.bias < 0 ? { line: number(language, unit.bias) } : undefined;
}

function otherText(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
  fault: Fault,
  parameters: ExerciseParameters,
): string {
  const { index, unit, need } = fault;
  const { term } = language;
  if (isSilent(exercise, need) && !isSilent(exercise, unit)) return term('unitNotNeeded', index);
  return `${stateText(language, exercise, value, fault, parameters)} ${needText(language, exercise, fault)}`;
}

/** What a unit does now. */
function stateText(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
  { index, unit, need }: Fault,
  parameters: ExerciseParameters,
): string {
  const { term } = language;
  const kink = unitKink(unit);
  if (kink === undefined) {
    const lift = unit.outputWeight * unit.bias;
    const size = number(language, Math.abs(lift));
    return term('unitWithoutKink', index, parameterName(parameters), lift < 0, size);
  }
  const [at, slope] = [kink, contributedSlope(unit)].map((each) => number(language, each));
  const twin = freeUnits(exercise, value).find(
    (other) =>
      other.index !== index &&
      other.unit.weight === unit.weight &&
      other.unit.bias === unit.bias &&
      other.unit.outputWeight === unit.outputWeight,
  );
  if (twin) {
    const both = [index, twin.index].sort((first, second) => first - second);
    return term('unitsDoTheSame', unitsNumbered(both), at, slope);
  }
  const isRight = kinkIsRight(exercise, unit, need) && slopeIsRight(exercise, unit, need);
  return term(isRight ? 'unitNearlyRight' : 'unitBendsWith', index, at, slope);
}

function needText(language: Language, exercise: Exercise, { need }: Fault): string {
  return language.term('targetNeeds', neededUnit(language, exercise, need));
}

function parameterName(parameters: ExerciseParameters): 'weight' | 'slope' {
  return parameters === 'weight-bias' ? 'weight' : 'slope';
}
