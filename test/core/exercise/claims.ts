import { expect } from '@open-wc/testing';

import { gradeExercise, unitsWithValue } from '../../../src/core/exercise/grading.js';
import type { HiddenUnit } from '../../../src/core/hidden-unit.js';
import { valueAt } from '../../../src/core/vertices.js';
import type { ExerciseState } from './states.js';

type Check = (words: readonly string[], at: Facts) => void;

/** What the claims are checked against: sums and finite differences, nothing that the texts are made with. */
interface Facts {
  readonly units: readonly HiddenUnit[];
  readonly answers: readonly HiddenUnit[];
  readonly domain: readonly [number, number];
  readonly vertices: readonly number[];
  readonly firstOff: { readonly index: number; readonly from: number; readonly to: number };
  readonly state: ExerciseState;
  /** Which of the vertices that round to the same x is meant, the nearest first. */
  readonly preference: number;
}

const n = '(−?(?:[\\d,.]+×)?10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+|−?[\\d,.]+)';
const list = '(\\d+ to \\d+|\\d+(?:, \\d+)*(?: and \\d+)?|\\d+ (?:other|fixed) units)';
const share = `(?:(?:units? )?${list}) (?:is|are) still on (?:there|at x = ${n}) and (?:already gives? ${n} of the ${n}|gives? ${n}, so it takes ${n} to reach ${n})`;
const bends = `bends at ${n}(?: as it should|, near enough to ${n})`;
const place = `(too early|too late)(?:, at ${n} instead of ${n}|: at ${n}, (beyond the target|before the target begins), instead of ${n})`;
const needed =
  `(?:The target needs |Unit \\d+ should be )a unit that (?:stays 0 until x = ${n} and then adds slope ${n}|` +
  `faces left: slope ${n} until x = ${n}, then 0|(?:is on for the whole target, with ${n} at x = ${n} and slope ${n})|` +
  `adds ${n} everywhere|stays 0 on the whole target)`;

/** Every sentence that diagnoses and hints are made of, with what must be so for it to be true. */
const claims: readonly (readonly [pattern: string, check: Check])[] = [
  [
    `Unit (\\d+) ${bends}, but its slope is ${n} too (steep|flat): ${share}`,
    ([unit, kink, near, much, which, ...rest], facts) => {
      checkKink(facts, unit, kink, near);
      checkShare(facts, unit, near || kink, rest);
      checkExcess(facts, unit, near || kink, much, which);
    },
  ],
  [
    `Unit (\\d+)’s slope is ${n} too (steep|flat): ${share}`,
    ([unit, much, which, ...rest], facts) => {
      checkShare(facts, unit, rest[1], rest);
      checkExcess(facts, unit, rest[1], much, which);
    },
  ],
  [
    `Unit (\\d+) adds slope ${n} instead of ${n}: ${share}`,
    ([unit, has, needs, ...rest], facts) => {
      same(has, slopeOf(facts.units[Number(unit)]));
      checkShare(facts, unit, rest[1], rest);
      same(needs, missingSlope(facts, unit, rest[1]));
    },
  ],
  [
    `Unit (\\d+) ${bends}, but (?:its slope is|it adds slope) ${n} instead of ${n}(?:: ${share})?`,
    ([unit, kink, near, has, needs, ...rest], facts) => {
      checkKink(facts, unit, kink, near);
      same(has, slopeOf(facts.units[Number(unit)]));
      expect(has).to.not.equal(needs);
      if (rest[0]) checkShare(facts, unit, near || kink, rest);
      const needed = rest[0] && close(read(needs), missingSlope(facts, unit, near || kink));
      if (!needed) expectNeed(facts, near || kink, needs);
    },
  ],
  [`Unit (\\d+) also bends ${place}`, ([unit, ...where], facts) => checkPlace(facts, unit, where)],
  [
    `Unit (\\d+) (?:has|adds) (?:the right|a good) slope, ${n}, but bends ${place}`,
    ([unit, slope, ...where], facts) => {
      same(slope, slopeOf(facts.units[Number(unit)]));
      checkPlace(facts, unit, where);
      const right = facts.answers.some((each) =>
        close(slopeOf(each), slopeOf(facts.units[Number(unit)]), 0.06),
      );
      expect(right, 'a slope of the answer').to.equal(true);
    },
  ],
  [
    `Unit (\\d+) faces left: its (?:weight|slope) is below 0, so it is (?:on for x < ${n} and off after that|(off on the whole target)|(on for the whole target))`,
    ([unit, kink, off, on], facts) => {
      const { weight, bias } = facts.units[Number(unit)];
      expect(weight).to.be.below(0);
      const [from, to] = facts.domain.map((x) => weight * x + bias);
      if (kink) same(kink, -bias / weight);
      expect(from > 0, 'on at the start').to.equal(!off);
      expect(to >= -1e-9 * Math.abs(from), 'on at the end').to.equal(Boolean(on));
    },
  ],
  [
    needed,
    ([kink, slope, leftSlope, leftKink, start, , wholeSlope, level], facts) => {
      const found = facts.answers.some((each) => {
        const at = -each.bias / each.weight;
        if (kink)
          return each.weight > 0 && close(at, read(kink)) && close(slopeOf(each), read(slope));
        if (leftKink) {
          return (
            each.weight < 0 && close(at, read(leftKink)) && close(slopeOf(each), read(leftSlope))
          );
        }
        const first = share0(each, facts.domain[0]);
        if (start) return close(first, read(start)) && close(slopeOf(each), read(wholeSlope));
        if (level) return each.weight === 0 && close(first, read(level));
        return facts.domain.every((x) => share0(each, x) === 0);
      });
      expect(found, 'a unit of the answer').to.equal(true);
    },
  ],
  [
    `Unit (\\d+) is (?:still silent|silent: its line stays at ${n}, below 0|silent: its kink, at ${n}, lies (left|right) of the target)`,
    ([unit, level, kink, side], facts) => {
      const { weight, bias } = facts.units[Number(unit)];
      expectSilent(facts, unit);
      if (level) same(level, bias);
      if (kink) same(kink, -bias / weight);
      if (side === 'left') expect(weight).to.be.below(0);
      if (side === 'right') expect(weight).to.be.above(0);
    },
  ],
  [
    `From x = ${n} to ${n} the target has slope ${n}, and no unit gives it`,
    ([from, to, slope], facts) => {
      const start = vertexNear(facts, from);
      same(slope, targetSlope(facts, start, 1));
      same(to, facts.vertices[facts.vertices.indexOf(start) + 1]);
      expect(allSlopes(facts, start, -1)).to.be.closeTo(0, 1e-6);
    },
  ],
  [
    `At x = ${n} the slope must go from ${n} to ${n}`,
    ([x, before, after], facts) => checkTurn(facts, x, before, after),
  ],
  [
    `Unit (\\d+) has (?:weight|slope) 0: it has no kink and (lowers|lifts) everything by ${n}`,
    ([unit, direction, size], facts) => {
      const { weight, bias, outputWeight } = facts.units[Number(unit)];
      expect(weight).to.be.closeTo(0, 1e-9);
      expect(bias).to.be.above(0);
      same(size, Math.abs(outputWeight * bias));
      expect(outputWeight < 0).to.equal(direction === 'lowers');
    },
  ],
  [
    `Units (\\d+) and (\\d+) do the same: both bend at ${n} with slope ${n}`,
    ([first, second, kink, slope], facts) => {
      const [one, two] = [first, second].map((each) => facts.units[Number(each)]);
      expect(one).to.deep.equal(two);
      same(kink, -one.bias / one.weight);
      same(slope, slopeOf(one));
    },
  ],
  [
    `Unit (\\d+) (?:is nearly right: it )?bends at ${n} with slope ${n}`,
    ([unit, kink, slope], facts) => {
      const { weight, bias } = facts.units[Number(unit)];
      same(kink, -bias / weight);
      same(slope, slopeOf(facts.units[Number(unit)]));
    },
  ],
  [
    `Unit (\\d+) is on, but no unit is needed for what it does`,
    ([unit], facts) => {
      const acts = facts.domain.some((x) => share0(facts.units[Number(unit)], x) !== 0);
      expect(acts).to.equal(true);
    },
  ],
  [
    `Segment (\\d+) is up to ${n} too (low|high), at x = ${n}`,
    ([segment, error, direction, x], facts) => {
      expect(Number(segment)).to.equal(facts.firstOff.index + 1);
      const actual = predict(facts, read(x)) - valueAt(facts.state.exercise.target, read(x));
      // x itself is rounded.
      expect(Math.abs(actual)).to.be.closeTo(read(error), 0.2 * read(error) + 0.1);
      expect(actual < 0).to.equal(direction === 'low');
    },
  ],
  [
    `The prediction is still only (?:(?:units? )?${list}|the output bias, ${n})(?:: from x = ${n} to ${n} its slope is ${n}, and the target’s is ${n})?`,
    ([names, bias, from, , slope, wanted], facts) => {
      const fixed = facts.units.flatMap(({ fixed: is }, index) => (is ? [index] : []));
      const acting = fixed.filter((index) =>
        facts.domain.some((x) => share0(facts.units[index], x)),
      );
      if (bias) same(bias, predict(facts, facts.domain[0]));
      else if (!names.includes('fixed')) expect(numbersIn(names)).to.deep.equal(acting);
      if (from) {
        same(slope, allSlopes(facts, facts.firstOff.from, -1));
        same(wanted, targetSlope(facts, facts.firstOff.from, 1));
      }
    },
  ],
  ['Nothing is moved yet', () => {}],
  [
    `The target’s slope is ${n} there`,
    ([slope], facts) => same(slope, targetSlope(facts, facts.firstOff.from, 1)),
  ],
  [
    `Segment (\\d+) is the first that is off: (?:look at where it begins, x = ${n}|it is up to ${n} too (?:low|high), at x = ${n})`,
    ([segment, from], { firstOff }) => {
      expect(Number(segment)).to.equal(firstOff.index + 1);
      if (from) same(from, firstOff.from);
    },
  ],
  [
    'No numbers are known that match the whole target',
    (_, { state }) => expect(state.exercise.answer).to.equal(undefined),
  ],
  // Hints.
  [
    'Segment (\\d+) is the first that is off',
    ([segment], { firstOff }) => expect(Number(segment)).to.equal(firstOff.index + 1),
  ],
  [
    `It begins at x = ${n}, so that is where a unit must bend`,
    ([x], facts) => {
      same(x, facts.firstOff.from);
      expect(
        facts.answers.some((each) => close(-each.bias / each.weight, facts.firstOff.from)),
      ).to.equal(true);
    },
  ],
  [
    `It begins at x = ${n}, and a unit bends there already: look at its slope`,
    ([x], facts) => {
      const { from } = facts.firstOff;
      same(x, from);
      const near = 0.02 * (facts.domain[1] - facts.domain[0]) + 1e-9;
      const isThere = facts.units.some(({ weight, bias, fixed }) => {
        return !fixed && weight > 0 && Math.abs(-bias / weight - from) <= near;
      });
      expect(isThere, 'a unit that bends there').to.equal(true);
    },
  ],
  ['A unit stays at 0 until its kink, so it leaves everything before it as it is', () => {}],
  [
    'Units that are on before it stay on: a new one has to give only the change of slope',
    (_, facts) => {
      const { from } = facts.firstOff;
      const change = targetSlope(facts, from, 1) - targetSlope(facts, from, -1);
      expect(facts.answers.some((each) => close(slopeOf(each), change, 0.02))).to.equal(true);
      for (const unit of facts.units) {
        const isOn = (x: number): boolean => unit.weight * x + unit.bias > 0;
        const step = 1e-6 * (facts.domain[1] - facts.domain[0]);
        if (isOn(from - step)) expect(isOn(from + step), 'stays on').to.equal(true);
      }
    },
  ],
  [
    'A unit is on there that should stay at 0(?: until x = (?<until>.+))?',
    (_, facts) => expectActive(facts),
  ],
  [
    `A unit is on there that should be off from x = ${n} on`,
    ([x], facts) => {
      expectActive(facts);
      expect(read(x)).to.be.at.most(facts.firstOff.from + 1e-2 * Math.abs(facts.firstOff.from));
    },
  ],
  [`A unit must bend inside it, at x = ${n}`, ([x], facts) => expectAnswerKink(facts, x)],
  ['A unit that is on for the whole target must act there', () => {}],
  [
    `Look at the unit for a bend (?:before|after) it, at x = ${n}: it acts here too`,
    ([x], facts) => expectAnswerKink(facts, x),
  ],
  [
    `(?:Begin with unit (\\d+)(?:, and leave (?:units? )?${list} at 0 until segment (\\d+) matches)?|Leave (?:units? )?${list} at 0 until segment (\\d+) matches)`,
    ([unit, others, , more], facts) => {
      if (unit) expect(facts.state.exercise.free).to.include(Number(unit));
      const names = others || more;
      if (!names || names.includes('other')) return;
      for (const other of numbersIn(names)) {
        expect(facts.units[other]).to.include({ weight: 0, bias: 0 });
      }
    },
  ],
  [
    `(?:Begin with unit \\d+, and |)(?:[Uu]nits? )?${list} can wait until segment (\\d+) matches`,
    ([names], facts) => {
      if (names.includes('other')) return;
      for (const other of numbersIn(names)) {
        expect(share0(facts.units[other], facts.domain[0])).to.equal(0);
        expect(share0(facts.units[other], facts.firstOff.to)).to.equal(0);
      }
    },
  ],
  ['A click on the track of a slider is quicker than dragging', () => {}],
  [`Unit (\\d+) ${bends}`, ([unit, kink, near], facts) => checkKink(facts, unit, kink, near)],
  [
    `Unit (\\d+) should bend at x = ${n}( and face right)?`,
    ([unit, x, faces], facts) => {
      expectAnswerKink(facts, x);
      expect(facts.units[Number(unit)].weight < 0).to.equal(Boolean(faces));
    },
  ],
  [
    `There it must add slope ${n}`,
    ([slope], facts) =>
      expect(facts.answers.some((each) => close(slopeOf(each), read(slope)))).to.equal(true),
  ],
  [
    `There the slope must go from ${n} to ${n}`,
    ([before, after], facts) => expectSomeTurn(facts, before, after),
  ],
  [
    `There the slope must go from ${n} to ${n}: ${share}`,
    ([before, after, ...rest], facts) => {
      expectSomeTurn(facts, before, after);
      same(rest.filter(Boolean).at(-1)!, read(after));
    },
  ],
  [
    `There the slope must go from ${n} to ${n}, a change of ${n}; (?:units? )?${list} already gives? ${n}`,
    ([before, after, change, , already], facts) => {
      expectSomeTurn(facts, before, after);
      same(already, read(before));
      expect(read(change)).to.be.closeTo(
        read(after) - read(before),
        roundingOf(after) + roundingOf(before) + roundingOf(change),
      );
    },
  ],
  [
    `(?:Units? ${list} switch(?:es)? off there|No other unit gives slope there), so unit (\\d+) must give the whole slope, ${n}`,
    ([names, , slope], facts) => {
      expect(facts.answers.some((each) => close(slopeOf(each), read(slope), 0.06))).to.equal(true);
      if (names && !names.includes('other')) {
        for (const each of numbersIn(names)) expect(facts.units[each].weight).to.be.below(0);
      }
    },
  ],
  [
    `Its output weight is ${n}, so its own slope must be ${n}`,
    ([outputWeight, slope], facts) => {
      expect(facts.units.some((each) => close(each.outputWeight, read(outputWeight)))).to.equal(
        true,
      );
      expect(
        facts.answers.some((each) => close(slopeOf(each), read(outputWeight) * read(slope), 0.02)),
      ).to.equal(true);
    },
  ],
  [
    `Set unit (\\d+) to (?:slope 0|(?:weight|kink) ${n} and (?:bias|slope) ${n})`,
    ([unit], facts) => expect(facts.state.exercise.free).to.include(Number(unit)),
  ],
  [
    `To bend at ${n} its bias must be −weight × kink: −\\(?${n}\\)? × ${n} (=|≈) ${n}`,
    ([kink, weight, again, equals, bias]) => {
      expect(again).to.equal(kink);
      const product = -read(weight) * read(kink);
      const size = Math.max(1, Math.abs(product));
      expect(product).to.be.closeTo(read(bias), (equals === '=' ? 1e-9 : 0.05) * size);
    },
  ],
];

/** Checks every sentence of a text; fails on a sentence that it does not know. */
export function checkClaims(text: string, state: ExerciseState): void {
  const facts = factsOf(state);
  for (const sentence of text.replace(/\.$/, '').split(/\. (?=[A-Z\d])/)) {
    const known = claims.flatMap(([pattern, check]) => {
      const match = new RegExp(`^${pattern}$`).exec(sentence);
      const words = match?.slice(1).map((word) => word ?? '');
      return words ? [(at: Facts) => check(words, at)] : [];
    });
    expect(known.length, `claims for "${sentence}"`).to.equal(1);
    const failures = [0, 1, 2].map((preference) =>
      failureOf(() => known[0]({ ...facts, preference })),
    );
    if (!failures.includes(undefined)) throw new Error(`"${sentence}": ${String(failures[0])}`);
  }
}

function failureOf(check: () => void): unknown {
  try {
    check();
    return undefined;
  } catch (error) {
    return error ?? 'failed';
  }
}

/** The number that a text shows. */
export function read(text: string): number {
  const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  const plain = text
    .replace(/,/g, '')
    .replace('−', '-')
    .replace(/^(-?)10(?=[⁻⁰¹²³⁴⁵⁶⁷⁸⁹])/, (_, sign: string) => `${sign}1×10`)
    .replace(/×10(.*)/, (_, power: string) => `e${power}`)
    .replace('⁻', '-')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(superscripts.indexOf(digit)));
  return Number(plain);
}

function factsOf(state: ExerciseState): Facts {
  const { exercise, value } = state;
  const { target, answer } = exercise;
  const firstOff = gradeExercise(exercise, value).segments.find(({ matched }) => !matched)!;
  return {
    units: unitsWithValue(exercise, value),
    answers: answer
      ? exercise.free.map((unit, place) => ({
          ...exercise.units[unit],
          weight: answer.weight[place],
          bias: answer.bias[place],
        }))
      : [],
    domain: [target[0][0], target[target.length - 1][0]],
    vertices: target.map(([x]) => x),
    firstOff,
    state,
    preference: 0,
  };
}

function share0({ weight, bias, outputWeight }: HiddenUnit, x: number): number {
  return outputWeight * Math.max(0, weight * x + bias);
}

function slopeOf({ weight, outputWeight }: HiddenUnit): number {
  return weight * outputWeight;
}

function predict({ units, state }: Facts, x: number): number {
  return units.reduce((sum, unit) => sum + share0(unit, x), state.exercise.outputBias);
}

/** The slope of all units but one just right of x. */
function allSlopes({ units, domain }: Facts, x: number, without: number): number {
  const step = 1e-6 * (domain[1] - domain[0]);
  return units
    .filter((_, index) => index !== without)
    .reduce((sum, unit) => sum + (share0(unit, x + 2 * step) - share0(unit, x + step)) / step, 0);
}

function targetSlope({ state, vertices }: Facts, x: number, side: 1 | -1): number {
  const { target } = state.exercise;
  const index = vertices.indexOf(x);
  const [one, two] =
    side === 1 ? [target[index], target[index + 1]] : [target[index - 1], target[index]];
  return (two[1] - one[1]) / (two[0] - one[0]);
}

/** The vertex that a rounded x stands for. */
function vertexNear({ vertices, preference }: Facts, x: string): number {
  const distance = (vertex: number): number => Math.abs(vertex - read(x));
  const nearest = [...vertices].sort((first, second) => distance(first) - distance(second));
  same(x, nearest[preference]);
  return nearest[preference];
}

function missingSlope(facts: Facts, unit: string, x: string): number {
  const vertex = vertexNear(facts, x);
  return targetSlope(facts, vertex, 1) - allSlopes(facts, vertex, Number(unit));
}

function checkKink(facts: Facts, unit: string, kink: string, near: string): void {
  const { weight, bias } = facts.units[Number(unit)];
  same(kink, -bias / weight);
  const [from, to] = facts.domain;
  expect(
    facts.answers.some((each) => {
      const at = -each.bias / each.weight;
      return (
        Math.abs(at - -bias / weight) <= 0.021 * (to - from) && close(at, read(near || kink), 0.02)
      );
    }),
    'a kink of the answer',
  ).to.equal(true);
}

function checkShare(
  facts: Facts,
  unit: string,
  x: string,
  [names, , already, of, gives, takes, reach]: readonly string[],
): void {
  const vertex = vertexNear(facts, x);
  const actual = allSlopes(facts, vertex, Number(unit));
  const wanted = targetSlope(facts, vertex, 1);
  same(already || gives, actual);
  same(of || reach, wanted);
  if (takes) same(takes, wanted - actual);
  if (names.includes('other')) return;
  for (const each of facts.units.keys()) {
    const only = facts.units.map((other, index) =>
      index === each ? other : { ...other, weight: 0, bias: 0 },
    );
    const slope = allSlopes({ ...facts, units: only }, vertex, Number(unit));
    expect(Math.abs(slope) > 1e-9, `unit ${each} is named`).to.equal(
      numbersIn(names).includes(each),
    );
  }
}

function checkExcess(facts: Facts, unit: string, x: string, much: string, which: string): void {
  const missing = missingSlope(facts, unit, x);
  const excess = Math.abs(slopeOf(facts.units[Number(unit)])) - Math.abs(missing);
  same(much, Math.abs(excess), 1e-6 * Math.abs(missing));
  expect(excess > 0).to.equal(which === 'steep');
}

function checkPlace(
  facts: Facts,
  unit: string,
  [when, has, needs, outside, side, neededInside]: readonly string[],
): void {
  const { weight, bias } = facts.units[Number(unit)];
  const kink = -bias / weight;
  same(has || outside, kink);
  const wanted = needs || neededInside;
  expectAnswerKink(facts, wanted);
  expect(has || outside).to.not.equal(wanted);
  expect(when).to.equal(kink < read(wanted) ? 'too early' : 'too late');
  if (side === 'beyond the target') expect(kink).to.be.above(facts.domain[1]);
  if (side === 'before the target begins') expect(kink).to.be.below(facts.domain[0]);
}

function checkTurn(facts: Facts, x: string, before: string, after: string): void {
  const vertex = vertexNear(facts, x);
  same(before, targetSlope(facts, vertex, -1));
  same(after, targetSlope(facts, vertex, 1));
}

function expectSomeTurn(facts: Facts, before: string, after: string): void {
  const found = facts.vertices
    .slice(1, -1)
    .some(
      (x) =>
        close(targetSlope(facts, x, -1), read(before)) &&
        close(targetSlope(facts, x, 1), read(after)),
    );
  expect(found, 'a bend of the target').to.equal(true);
}

function expectNeed(facts: Facts, kink: string, slope: string): void {
  const found = facts.answers.some(
    (each) =>
      close(-each.bias / each.weight, read(kink), 0.02) && close(slopeOf(each), read(slope)),
  );
  expect(found, 'a unit of the answer').to.equal(true);
}

function expectAnswerKink(facts: Facts, x: string): void {
  expect(
    facts.answers.some((each) => close(-each.bias / each.weight, read(x))),
    'a kink of the answer',
  ).to.equal(true);
}

function expectSilent(facts: Facts, unit: string): void {
  for (const x of facts.domain) expect(share0(facts.units[Number(unit)], x)).to.equal(0);
}

/** Some free unit acts in the first segment that is off. */
function expectActive({ units, firstOff, state }: Facts): void {
  const acts = state.exercise.free.some((unit) =>
    [firstOff.from, firstOff.to].some((x) => share0(units[unit], x) !== 0),
  );
  expect(acts).to.equal(true);
}

function numbersIn(text: string): number[] {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  if (!text.includes(' to ')) return numbers;
  return Array.from({ length: numbers[1] - numbers[0] + 1 }, (_, place) => numbers[0] + place);
}

function close(first: number, second: number, share = 0.0051): boolean {
  return Math.abs(first - second) <= share * Math.max(Math.abs(first), Math.abs(second)) + 1e-9;
}

function roundingOf(text: string): number {
  return 0.0051 * Math.abs(read(text)) + 1e-9;
}

function same(text: string, actual: number, slack = 0): void {
  expect(read(text), `${text} for ${String(actual)}`).to.be.closeTo(
    actual,
    0.0051 * Math.abs(actual) + 2e-6 + slack,
  );
}
