import { capitalized } from '../descriptions.js';
import { activeRange, unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import { formatNumber } from '../number-format.js';
import type { Exercise } from './exercise.js';
import { targetDomain } from './unit-action.js';
import type { IndexedUnit } from './unit-action.js';
import { unitNames } from './wording.js';

/** Kinks this near, as a share of the target's width, bend the prediction in one place. */
const nearShare = 0.01;

/** Why nothing moves from some numbers. */
export function stillText(
  exercise: Exercise,
  units: readonly IndexedUnit[],
  atZero: number,
): string {
  const touching = units.filter(({ unit }) => isZeroSomewhere(exercise, unit));
  const areOff = units.every(({ unit }) => !activeRange(unit, targetDomain(exercise)));
  if (!areOff || (touching.length > 0 && atZero !== 0)) {
    return 'From these numbers every gradient is 0, or too small to matter.';
  }
  const counts = ['', 'The free unit', 'Both free units'];
  const all = counts[units.length] ?? `All ${units.length} free units`;
  const [start, are] = units.length === 1 ? ['starts', 'is'] : ['start', 'are'];
  const areZero = units.every(({ unit }) => unit.weight === 0 && unit.bias === 0);
  let why = `${all} ${are} off on the whole target, so every gradient is 0.`;
  if (areZero) {
    why = `${all} ${start} at z = 0 for every x, where relu’s derivative is taken as 0, so every gradient is 0.`;
  } else if (touching.length > 0) {
    why = `On the whole target ${all.toLowerCase()} ${are} off, or at z = 0, where relu’s derivative is taken as 0, so every gradient is 0.`;
  }
  return `${why} Move a unit so that it is on somewhere, and let it try again.`;
}

/** Why some numbers do not get better though they do not match. */
export function stuckText(
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
    const numbers = `weight ${formatNumber(weight, 4)}, bias ${formatNumber(bias, 4)}`;
    return (
      `${capitalized(namesOf(twins))} started with the same numbers, so they get the same gradients and ` +
      `stay the same: ${numbers}. Together they bend the prediction in one place only.`
    );
  }
  if (dead.length > 0) {
    const rest =
      dead.length === 1
        ? 'is off on the whole target: its gradient is 0, so it stays'
        : 'are off on the whole target: their gradients are 0, so they stay';
    return `${capitalized(namesOf(dead))} ${rest} off.`;
  }
  if (straight.length > 0) {
    const rest =
      straight.length === 1
        ? 'is on for the whole target, so it adds'
        : 'are on for the whole target, so they add';
    return `${capitalized(namesOf(straight))} ${rest} a straight line and no bend.`;
  }
  if (near.length > 0) {
    return `${capitalized(namesOf(near))} bend at nearly the same place, so they act almost as one unit.`;
  }
  const known = exercise.answer ? ', though there are numbers that match' : '';
  return `Hardly any small step from here lowers the error${known}.`;
}

function namesOf(units: readonly IndexedUnit[]): string {
  return unitNames(units.map(({ index }) => index));
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
