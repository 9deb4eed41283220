import type { Numbered } from '../exercise-diagnosis-terms.js';
import { activeRange, unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import type { Language } from '../language.js';
import type { Exercise } from './exercise.js';
import { targetDomain } from './unit-action.js';
import type { IndexedUnit } from './unit-action.js';
import { unitsNumbered } from './wording.js';

/** Kinks this near, as a share of the target's width, bend the prediction in one place. */
const nearShare = 0.01;

/** Why nothing moves from some numbers. */
export function stillText(
  { term }: Language,
  exercise: Exercise,
  units: readonly IndexedUnit[],
  atZero: number,
): string {
  const touching = units.filter(({ unit }) => isZeroSomewhere(exercise, unit));
  const areOff = units.every(({ unit }) => !activeRange(unit, targetDomain(exercise)));
  if (!areOff || (touching.length > 0 && atZero !== 0)) return term('stillNoGradient');
  const areZero = units.every(({ unit }) => unit.weight === 0 && unit.bias === 0);
  const state = areZero ? 'zero' : touching.length > 0 ? 'touching' : 'off';
  return `${term('stillBecause', units.length, state)} ${term('moveAndTryAgain')}`;
}

/** Why some numbers do not get better though they do not match. */
export function stuckText(
  { term, number }: Language,
  exercise: Exercise,
  starts: readonly IndexedUnit[],
  units: readonly IndexedUnit[],
  atZero: number,
): string {
  const domain = targetDomain(exercise);
  const isTwin = (place: number, other: number): boolean =>
    isSame(starts[place].unit, starts[other].unit) && isSame(units[place].unit, units[other].unit);
  const first = units.findIndex(
    ({ unit }, place) =>
      activeRange(unit, domain) &&
      !isStraight(exercise, unit) &&
      units.some((_, other) => other > place && isTwin(place, other)),
  );
  const dead = units.filter(
    ({ unit }) => !activeRange(unit, domain) && (atZero === 0 || !isZeroSomewhere(exercise, unit)),
  );
  const straight = units.filter(({ unit }) => isStraight(exercise, unit));
  const near = nearUnits(exercise, units);
  if (first !== -1) {
    const twins = units.filter((_, other) => other === first || isTwin(first, other));
    const { weight, bias } = units[first].unit;
    return term('stuckTwins', numbered(twins), number(weight, 4), number(bias, 4));
  }
  if (dead.length > 0) return term('stuckOff', numbered(dead));
  if (straight.length > 0) return term('stuckStraight', numbered(straight));
  if (near.length > 0) return term('stuckNear', numbered(near));
  return term('stuckSomewhere', exercise.answer !== undefined);
}

function numbered(units: readonly IndexedUnit[]): Numbered {
  return unitsNumbered(units.map(({ index }) => index));
}

function isSame(first: HiddenUnit, second: HiddenUnit): boolean {
  return (
    first.weight === second.weight &&
    first.bias === second.bias &&
    first.outputWeight === second.outputWeight
  );
}

/** Whether z is exactly 0 at an end of the target or everywhere. */
function isZeroSomewhere(exercise: Exercise, { weight, bias }: HiddenUnit): boolean {
  return targetDomain(exercise).some((x) => weight * x + bias === 0);
}

/** Whether a unit is on everywhere on the target, and so does not bend there. */
function isStraight(exercise: Exercise, unit: HiddenUnit): boolean {
  const [from, to] = targetDomain(exercise);
  const range = activeRange(unit, [from, to]);
  return range !== undefined && range[0] === from && range[1] === to;
}

/** The first units that bend at nearly the same place; none if all bend apart. */
function nearUnits(exercise: Exercise, units: readonly IndexedUnit[]): IndexedUnit[] {
  const [from, to] = targetDomain(exercise);
  const areNear = (first: IndexedUnit, second: IndexedUnit): boolean =>
    Math.abs((unitKink(first.unit) ?? NaN) - (unitKink(second.unit) ?? NaN)) <=
    nearShare * (to - from);
  const groups = units.map((unit) => units.filter((other) => areNear(unit, other)));
  return groups.find((group) => group.length > 1) ?? [];
}
