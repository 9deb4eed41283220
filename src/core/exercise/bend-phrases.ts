import { unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import type { Exercise } from './exercise.js';
import type { Turn } from './turn.js';
import { targetDomain } from './unit-action.js';
import { number, numbersApart, unitNames } from './wording.js';

/** "unit 1 is still on there and already gives 1 of the 3". */
export function shareText({ others, already, after }: Turn, where = 'there'): string {
  const [are, give] = others.length === 1 ? ['is', 'gives'] : ['are', 'give'];
  const part = already * after > 0 && Math.abs(already) < Math.abs(after);
  const share = part
    ? `already ${give} ${number(already)} of the ${number(after)}`
    : `${give} ${number(already)}, so it takes ${number(after - already)} to reach ${number(after)}`;
  return `${unitNames(others)} ${are} still on ${where} and ${share}`;
}

/** "bends at 2 as it should". */
export function bendsRight(unit: HiddenUnit, need: HiddenUnit): string {
  const [kink, needed] = [unitKink(unit)!, unitKink(need)!].map(number);
  return kink === needed
    ? `bends at ${kink} as it should`
    : `bends at ${kink}, near enough to ${needed}`;
}

/** "too early, at 1.67 instead of 2". */
export function wrongPlace(exercise: Exercise, unit: HiddenUnit, need: HiddenUnit): string {
  const [from, to] = targetDomain(exercise);
  const [kink, needed] = [unitKink(unit)!, unitKink(need)!];
  const [has, needs] = numbersApart(kink, needed);
  const when = kink < needed ? 'too early' : 'too late';
  if (kink > to) return `${when}: at ${has}, beyond the target, instead of ${needs}`;
  if (kink < from) return `${when}: at ${has}, before the target begins, instead of ${needs}`;
  return `${when}, at ${has} instead of ${needs}`;
}
