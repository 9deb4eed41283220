import type { NeededUnit } from '../exercise-diagnosis-terms.js';
import { contribution, unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import type { Language } from '../language.js';
import type { Exercise } from './exercise.js';
import { contributedSlope, isSilent, targetDomain } from './unit-action.js';
import { number } from './wording.js';

/** What a unit must do on the target, such as to stay 0 until x = 1 and then to add slope 1. */
export function neededUnit(language: Language, exercise: Exercise, need: HiddenUnit): NeededUnit {
  const [from, to] = targetDomain(exercise);
  const kink = unitKink(need);
  const numbers = {
    slope: number(language, contributedSlope(need)),
    start: number(language, contribution(need, from)),
    from: number(language, from),
    kink: kink === undefined ? '' : number(language, kink),
  };
  return { kind: kindOf(), ...numbers };

  function kindOf(): NeededUnit['kind'] {
    if (isSilent(exercise, need)) return 'silent';
    if (kink === undefined || need.weight === 0) return 'constant';
    const isRight = need.weight > 0;
    if (isRight ? kink <= from : kink >= to) return 'always';
    return isRight ? 'right' : 'left';
  }
}
