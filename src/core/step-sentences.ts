import { curveExtent } from './curve-extent.js';
import { activeRange, unitKink } from './hidden-unit.js';
import type { Language } from './language.js';
import { decimalExponent } from './number-format.js';
import { isRounded, numberIn } from './walkthrough-formulas.js';
import type { CurvePoint } from './walkthrough-terms.js';
import type { UnitsNetwork, Walkthrough, WalkthroughStep } from './walkthrough-steps.js';

type Interval = readonly [from: number, to: number];

/** What a step does to the curve, in a sentence or two. */
export function stepSentence(
  language: Language,
  network: UnitsNetwork,
  walk: Walkthrough,
  index: number,
): string {
  const { term } = language;
  const { units, outputBias, outputActivation } = network;
  const { x, steps } = walk;
  const { kind, unit = 0, curve } = steps[index];
  switch (kind) {
    case 'activation':
      return activationSentence(language, network, unit, [x[0], x[x.length - 1]]);
    case 'contribution':
      return scalingSentence(language, units[unit].outputWeight);
    case 'sum':
      return units.length === 1
        ? `${term('onlyPath')} ${reachSentence(language, 'it', walk, curve)}`
        : `${term('pathsAdded')} ${reachSentence(language, 'sum', walk, curve)}`;
    case 'bias': {
      const size = numberIn(language, Math.abs(outputBias));
      const moved = outputBias === 0 ? term('biasStays') : term('biasMoves', outputBias > 0, size);
      return `${moved} ${reachSentence(language, 'it', walk, curve)}`;
    }
    case 'output':
      return outputActivation === 'relu'
        ? cutSentence(language, walk, steps[index - 1], curve)
        : `${term('effectOf', outputActivation)} ${reachSentence(language, 'it', walk, curve)}`;
  }
}

function activationSentence(
  language: Language,
  { units, activation }: UnitsNetwork,
  index: number,
  domain: Interval,
): string {
  const { term } = language;
  const unit = units[index];
  const kink = unitKink(unit);
  const active = activeRange(unit, domain);
  if (kink !== undefined && kink > domain[0] && kink < domain[1]) {
    const crossing = term('lineCrosses', unit.weight > 0, place(language, kink));
    return `${crossing} ${term('effectOf', activation)}`;
  }
  if (activation !== 'relu') return term('effectOf', activation);
  return active ? term('lineIsAbove') : term('lineIsBelow');
}

function scalingSentence(language: Language, outputWeight: number): string {
  const { term } = language;
  const size = Math.abs(outputWeight);
  if (outputWeight === 0) return term('timesZero');
  if (outputWeight === 1) return term('timesOne');
  const times = numberIn(language, size > 1 ? size : 1 / size);
  return term(
    'curveScaled',
    outputWeight < 0,
    size === 1 ? undefined : { taller: size > 1, times },
  );
}

function reachSentence(
  language: Language,
  subject: 'it' | 'sum',
  { x, exact }: Walkthrough,
  curve: Float64Array,
): string {
  const { term } = language;
  const { highest, lowest } = curveExtent(x, curve);
  if (highest[1] === lowest[1]) return term('curveIs', subject, numberIn(language, highest[1]));
  return term(
    'curveReaches',
    subject,
    pointOf(language, lowest, exact),
    pointOf(language, highest, exact),
  );
}

/** What ReLU leaves of the sum: where it is above 0, and its peak. */
function cutSentence(
  language: Language,
  walk: Walkthrough,
  before: WalkthroughStep,
  curve: Float64Array,
): string {
  const { term } = language;
  const { x, exact } = walk;
  const { above, lowest, highest } = curveExtent(x, before.curve);
  if (above.length === 0) return term('nothingAbove');
  if (lowest[1] >= 0) {
    return `${term('nothingBelow')} ${reachSentence(language, 'it', walk, curve)}`;
  }
  const stretches = above.map(
    ([from, to]) => [place(language, from, exact), place(language, to, exact)] as const,
  );
  return term('whatIsLeft', !exact, stretches, pointOf(language, highest, exact));
}

function pointOf(language: Language, [x, y]: Interval, exact: boolean): CurvePoint {
  return { about: !exact, x: place(language, x, exact), y: numberIn(language, y) };
}

/** An x with six digits, zeros included if it has more than that; of approximations, three. */
function place(language: Language, x: number, exact = true): string {
  if (!exact) return language.number(x, 3);
  return isRounded(x)
    ? language.fixed(x, Math.max(0, 5 - decimalExponent(x)))
    : numberIn(language, x);
}
