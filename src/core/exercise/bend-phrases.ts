import type { GivenShare, RightKink, WrongPlace, WrongSlope } from '../exercise-diagnosis-terms.js';
import { unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import type { Language } from '../language.js';
import type { Exercise } from './exercise.js';
import type { Turn } from './turn.js';
import { targetDomain } from './unit-action.js';
import { number, numbersApart, unitsNumbered } from './wording.js';

/** What other units give already at a turn; with its x if that has not been said. */
export function givenShare(
  language: Language,
  { others, already, after, x }: Turn,
  namesPlace = false,
): GivenShare {
  return {
    units: unitsNumbered(others),
    already: number(language, already),
    after: number(language, after),
    rest: number(language, after - already),
    isPart: already * after > 0 && Math.abs(already) < Math.abs(after),
    x: namesPlace ? number(language, x) : undefined,
  };
}

/** A kink that is right. */
export function rightKink(language: Language, unit: HiddenUnit, need: HiddenUnit): RightKink {
  const [kink, needed] = [unitKink(unit)!, unitKink(need)!].map((x) => number(language, x));
  return { kink, needed: kink === needed ? undefined : needed };
}

/** A kink at the wrong place. */
export function wrongPlace(
  language: Language,
  exercise: Exercise,
  unit: HiddenUnit,
  need: HiddenUnit,
): WrongPlace {
  const [from, to] = targetDomain(exercise);
  const [kink, needed] = [unitKink(unit)!, unitKink(need)!];
  const [has, needs] = numbersApart(language, kink, needed);
  const where = kink > to ? 'beyond' : kink < from ? 'before' : 'inside';
  return { isEarly: kink < needed, where, has, needs };
}

/** A slope that is another than the one needed. */
export function wrongSlope(
  language: Language,
  { outputWeight }: HiddenUnit,
  slope: number,
  needed: number,
): WrongSlope {
  const [has, needs] = numbersApart(language, slope, needed);
  const excess = Math.abs(slope) - Math.abs(needed);
  return {
    ...{ has, needs, isOwn: outputWeight === 1 },
    ...{ excess: number(language, Math.abs(excess)), isSteep: excess > 0 },
  };
}
