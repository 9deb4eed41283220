import { listed } from '../descriptions.js';
import { contribution, unitKink } from '../hidden-unit.js';
import type { HiddenUnit } from '../hidden-unit.js';
import type { Exercise, ExerciseValue } from './exercise.js';
import { unitsWithValue } from './grading.js';
import { contributedSlope, isOnRightOf, isSilent, targetDomain } from './unit-action.js';
import { number, unitNames } from './wording.js';

/** Units whose bends are told one by one; more are only listed. */
const mostTold = 4;

/** A unit that acts on the target. */
interface ActingUnit {
  readonly index: number;
  readonly unit: HiddenUnit;
}

/** How units make the prediction, from left to right: which are on first, and what each later one adds. */
export function bendSentences(exercise: Exercise, value: ExerciseValue): string[] {
  const [start] = targetDomain(exercise);
  const acting = unitsWithValue(exercise, value)
    .map((unit, index) => ({ unit, index }))
    .filter(({ unit }) => !isSilent(exercise, unit));
  const first = acting.filter(({ unit }) => isOnRightOf(exercise, unit, start));
  const later = acting
    .filter((each) => !first.includes(each))
    .map((each) => ({ ...each, x: unitKink(each.unit)! }))
    .sort((one, other) => one.x - other.x);
  const sentences = first.map((each) => startSentence(exercise, each));
  if (first.length === 0) {
    const { outputBias } = exercise;
    const until = later.length > 0 ? `Until x = ${number(later[0].x)} all` : 'All';
    sentences.push(
      outputBias === 0
        ? `${until} units are 0.`
        : `${until} units are 0, and the prediction is the output bias, ${number(outputBias)}.`,
    );
  }
  const told = later.length > mostTold ? later.slice(0, mostTold - 1) : later;
  told.forEach((each, place) => {
    const before = [...first, ...later.slice(0, place)];
    const others = before.filter(({ unit }) => isOnRightOf(exercise, unit, each.x));
    const x = number(each.x);
    const ending = before.filter(({ unit }) => unit.weight < 0 && number(unitKink(unit)!) === x);
    const isThere = place === 0 && ending.includes(first[first.length - 1]);
    const where = isThere ? 'There' : `At x = ${x}`;
    const change = bendText(each, others, place === 1, ending.length > 0);
    sentences.push(`${where} unit ${each.index} ${change}.`);
  });
  const rest = later.slice(told.length).map(({ x }) => number(x));
  if (rest.length > 0) {
    sentences.push(`The other units bend it in the same way, at x = ${listed(rest)}.`);
  }
  return sentences;
}

function startSentence(exercise: Exercise, { index, unit }: ActingUnit): string {
  const [from, to] = targetDomain(exercise);
  const kink = unitKink(unit);
  if (kink === undefined) {
    return `Unit ${index} adds ${number(contribution(unit, from))} everywhere.`;
  }
  const slope = number(contributedSlope(unit));
  return unit.weight < 0 && kink < to
    ? `Unit ${index} gives slope ${slope} until x = ${number(kink)}.`
    : `Unit ${index} gives slope ${slope} on the whole target.`;
}

/** What a unit adds to what others give there already; `someEnd` if yet others are off from there on. */
function bendText(
  { unit }: ActingUnit,
  others: readonly ActingUnit[],
  isSecond: boolean,
  someEnd: boolean,
): string {
  const change = contributedSlope(unit);
  const size = number(Math.abs(change));
  const giving = others.filter((other) => contributedSlope(other.unit) !== 0);
  if (giving.length === 0) return `switches on and adds slope ${number(change)}`;
  const already = giving.reduce((sum, other) => sum + contributedSlope(other.unit), 0);
  const [has, becomes] = [already, already + change].map(number);
  const give = giving.length === 1 ? 'gives' : 'give';
  const names = unitNames(giving.map((other) => other.index));
  if (isSecond && already * change > 0) {
    const more = `${change > 0 ? 'adds' : 'takes'} ${size} more`;
    return `${more}, because ${names} already ${give} ${has} of the ${becomes}`;
  }
  const changes = change > 0 ? `adds ${size}` : `takes ${size} away`;
  return someEnd
    ? `${changes}, because ${names} ${give} ${has} and the slope must be ${becomes}`
    : `${changes}: slope ${has} becomes ${becomes}`;
}
