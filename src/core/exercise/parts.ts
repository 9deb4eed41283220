import { unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import type { Exercise, ExerciseValue } from './exercise.js';
import {
  freeUnits,
  isSilent,
  kinkIsRight,
  largestDeviation,
  slopeIsRight,
  targetDomain,
} from './unit-action.js';
import type { IndexedUnit } from './unit-action.js';

/** One of the reader's units, and the unit of the answer whose part it plays or is nearest to. */
export interface Part extends IndexedUnit {
  /** With the answer's numbers; `unit` has the reader's. */
  readonly need: HiddenUnit;
}

/** Units by the units of the answer whose part they play. */
type Cast = ReadonlyMap<IndexedUnit, IndexedUnit>;

/**
 * Which unit plays which part of the answer, by what the units do and not by their order; the parts come
 * from left to right, each where it begins to act. Undefined if no answer is known.
 */
export function partsOf(exercise: Exercise, value: ExerciseValue): Part[] | undefined {
  if (!exercise.answer) return undefined;
  const needs = freeUnits(exercise, exercise.answer).sort(
    (first, second) => actsFrom(exercise, first.unit) - actsFrom(exercise, second.unit),
  );
  const units = freeUnits(exercise, value);
  const cast = new Map<IndexedUnit, IndexedUnit>();
  const isPossible = (need: IndexedUnit, unit: IndexedUnit): boolean =>
    !cast.has(need) &&
    ![...cast.values()].includes(unit) &&
    canComplete(exercise, needs, units, new Map(cast).set(need, unit));
  for (const [need, unit] of partsDone(exercise, needs, units)) {
    if (isPossible(need, unit)) cast.set(need, unit);
  }
  for (const need of needs) {
    if (cast.has(need)) continue;
    const otherNeeds = needs.filter((each) => each !== need && !cast.has(each));
    const [best] = units
      .filter((unit) => isPossible(need, unit))
      .map((unit) => ({ unit, rank: rankFor(exercise, need, unit, otherNeeds) }))
      .sort((first, second) => compareRanks(first.rank, second.rank));
    cast.set(need, best.unit);
  }
  return needs.map((need) => ({ ...cast.get(need)!, need: need.unit }));
}

/** The numbers with which a unit plays a part: its output weight may differ from the answer's. */
export function numbersForPart(
  { outputWeight }: HiddenUnit,
  need: HiddenUnit,
): { weight: number; bias: number } {
  const factor = outputWeight * need.outputWeight > 0 ? need.outputWeight / outputWeight : 1;
  return { weight: need.weight * factor, bias: need.bias * factor };
}

/** Where a unit begins to act on the target, from the left; those that never do come last. */
function actsFrom(exercise: Exercise, unit: HiddenUnit): number {
  if (isSilent(exercise, unit)) return Number.MAX_VALUE;
  const [from] = targetDomain(exercise);
  return unit.weight > 0 ? Math.max(from, unitKink(unit) ?? from) : from;
}

/** The pairs in which a unit does what is needed, the best first. */
function partsDone(
  exercise: Exercise,
  needs: readonly IndexedUnit[],
  units: readonly IndexedUnit[],
): [need: IndexedUnit, unit: IndexedUnit][] {
  return needs
    .filter((need) => !isSilent(exercise, need.unit))
    .flatMap((need) =>
      units.map((unit) => ({
        pair: [need, unit] as [IndexedUnit, IndexedUnit],
        deviation: largestDeviation(exercise, unit.unit, need.unit),
      })),
    )
    .filter(({ deviation }) => deviation <= exercise.tolerance)
    .sort((first, second) => first.deviation - second.deviation)
    .map(({ pair }) => pair);
}

/** How little a unit suits a part that none plays yet; compared item by item. */
function rankFor(
  exercise: Exercise,
  need: IndexedUnit,
  { index, unit }: IndexedUnit,
  otherNeeds: readonly IndexedUnit[],
): readonly number[] {
  const isZero = unit.weight === 0 && unit.bias <= 0;
  const belongsElsewhere = otherNeeds.some((other) => kinkIsRight(exercise, unit, other.unit));
  const signs = [
    kinkIsRight(exercise, unit, need.unit),
    slopeIsRight(exercise, unit, need.unit),
    !isZero && !belongsElsewhere,
    isZero,
  ];
  const suits = signs.includes(true) ? signs.indexOf(true) : signs.length;
  const deviation = largestDeviation(exercise, unit, need.unit);
  return [suits, deviation, index === need.index ? 0 : 1];
}

function compareRanks(first: readonly number[], second: readonly number[]): number {
  const place = first.findIndex((each, index) => each !== second[index]);
  return place === -1 ? 0 : first[place] - second[place];
}

/** Whether a unit can play a part with numbers in its range. */
function canPlay(exercise: Exercise, need: IndexedUnit, { index, unit }: IndexedUnit): boolean {
  if (index === need.index) return true;
  if (unit.outputWeight * need.unit.outputWeight <= 0) return isSilent(exercise, need.unit);
  const { weight, bias } = numbersForPart(unit, need.unit);
  return [weight, bias].every((each) => each >= exercise.min && each <= exercise.max);
}

/** Whether all other parts can still be played once some are given away (augmenting paths). */
function canComplete(
  exercise: Exercise,
  needs: readonly IndexedUnit[],
  units: readonly IndexedUnit[],
  cast: Cast,
): boolean {
  if ([...cast].some(([need, unit]) => !canPlay(exercise, need, unit))) return false;
  const taken = [...cast.values()];
  const left = units.filter((unit) => !taken.includes(unit));
  const parts = new Map<IndexedUnit, IndexedUnit>();
  const findUnit = (need: IndexedUnit, tried: Set<IndexedUnit>): boolean =>
    left.some((unit) => {
      if (tried.has(unit) || !canPlay(exercise, need, unit)) return false;
      tried.add(unit);
      const rival = parts.get(unit);
      if (rival && !findUnit(rival, tried)) return false;
      parts.set(unit, need);
      return true;
    });
  return needs.every((need) => cast.has(need) || findUnit(need, new Set()));
}
