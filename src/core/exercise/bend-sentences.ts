import { contribution, unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import type { Language } from '../language.js';
import type { Exercise, ExerciseValue } from './exercise.js';
import { unitsWithValue } from './grading.js';
import { contributedSlope, isOnRightOf, isSilent, targetDomain } from './unit-action.js';
import { number, unitsNumbered } from './wording.js';

/** Units whose bends are told one by one; more are only listed. */
const mostTold = 4;

/** A unit that acts on the target. */
interface ActingUnit {
  readonly index: number;
  readonly unit: HiddenUnit;
}

/** How units make the prediction, from left to right: which are on first, and what each later one adds. */
export function bendSentences(
  language: Language,
  exercise: Exercise,
  value: ExerciseValue,
): string[] {
  const { term, listed } = language;
  const [start] = targetDomain(exercise);
  const acting = unitsWithValue(exercise, value)
    .map((unit, index) => ({ unit, index }))
    .filter(({ unit }) => !isSilent(exercise, unit));
  const first = acting.filter(({ unit }) => isOnRightOf(exercise, unit, start));
  const later = acting
    .filter((each) => !first.includes(each))
    .map((each) => ({ ...each, x: unitKink(each.unit)! }))
    .sort((one, other) => one.x - other.x);
  const sentences = first.map((each) => startSentence(language, exercise, each));
  if (first.length === 0) {
    const { outputBias } = exercise;
    const until = later.length > 0 ? number(language, later[0].x) : undefined;
    const bias = outputBias === 0 ? undefined : number(language, outputBias);
    sentences.push(term('allUnitsZero', until, bias));
  }
  const told = later.length > mostTold ? later.slice(0, mostTold - 1) : later;
  told.forEach((each, place) => {
    const before = [...first, ...later.slice(0, place)];
    const others = before.filter(({ unit }) => isOnRightOf(exercise, unit, each.x));
    const x = number(language, each.x);
    const ending = before.filter(
      ({ unit }) => unit.weight < 0 && number(language, unitKink(unit)!) === x,
    );
    const isThere = place === 0 && ending.includes(first[first.length - 1]);
    sentences.push(
      bendSentence(language, each, others, {
        x: isThere ? undefined : x,
        isSecond: place === 1,
        someEnd: ending.length > 0,
      }),
    );
  });
  const rest = later.slice(told.length).map(({ x }) => number(language, x));
  if (rest.length > 0) sentences.push(term('otherBends', listed(rest)));
  return sentences;
}

function startSentence(
  language: Language,
  exercise: Exercise,
  { index, unit }: ActingUnit,
): string {
  const { term } = language;
  const [from, to] = targetDomain(exercise);
  const kink = unitKink(unit);
  if (kink === undefined) {
    return term('unitAddsEverywhere', index, number(language, contribution(unit, from)));
  }
  const slope = number(language, contributedSlope(unit));
  const until = unit.weight < 0 && kink < to ? number(language, kink) : undefined;
  return term('unitGivesSlope', index, slope, until);
}

/** Where a bend is: `x` unless it was named just before; whether it is the second one, and others end there. */
interface BendPlace {
  readonly x: string | undefined;
  readonly isSecond: boolean;
  readonly someEnd: boolean;
}

/** What a unit adds to what others give there already. */
function bendSentence(
  language: Language,
  { index, unit }: ActingUnit,
  others: readonly ActingUnit[],
  { x, isSecond, someEnd }: BendPlace,
): string {
  const change = contributedSlope(unit);
  const giving = others.filter((other) => contributedSlope(other.unit) !== 0);
  const already = giving.reduce((sum, other) => sum + contributedSlope(other.unit), 0);
  const isMore = isSecond && already * change > 0;
  return language.term('unitBendsSum', {
    ...{ unit: index, x, isUpwards: change > 0 },
    kind: giving.length === 0 ? 'alone' : isMore ? 'more' : someEnd ? 'because' : 'plain',
    change: number(language, change),
    size: number(language, Math.abs(change)),
    units: unitsNumbered(giving.map((other) => other.index)),
    has: number(language, already),
    becomes: number(language, already + change),
  });
}
