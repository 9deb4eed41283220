import { contribution, unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import type { Exercise } from './exercise.js';
import { contributedSlope, isSilent, targetDomain } from './unit-action.js';
import { number } from './wording.js';

/** What a unit must do on the target, such as "a unit that stays 0 until x = 1 and then adds slope 1". */
export function neededUnit(exercise: Exercise, need: HiddenUnit): string {
  if (isSilent(exercise, need)) return 'a unit that stays 0 on the whole target';
  const [from, to] = targetDomain(exercise);
  const kink = unitKink(need);
  const slope = number(contributedSlope(need));
  const start = number(contribution(need, from));
  if (kink === undefined || need.weight === 0) return `a unit that adds ${start} everywhere`;
  const isRight = need.weight > 0;
  if (isRight ? kink <= from : kink >= to) {
    return `a unit that is on for the whole target, with ${start} at x = ${number(from)} and slope ${slope}`;
  }
  return isRight
    ? `a unit that stays 0 until x = ${number(kink)} and then adds slope ${slope}`
    : `a unit that faces left: slope ${slope} until x = ${number(kink)}, then 0`;
}
