import { activations } from './activations.js';
import type { ActivationName } from './activations.js';
import { curveExtent } from './curve-extent.js';
import { listed } from './descriptions.js';
import { activeRange, unitKink } from './hidden-unit.js';
import { decimalExponent, formatFixed, formatNumber } from './number-format.js';
import { isRounded, number } from './walkthrough-formulas.js';
import type { UnitsNetwork, Walkthrough, WalkthroughStep } from './walkthrough.js';

type Interval = readonly [from: number, to: number];

/** What an activation does to a line, after its name. */
const effects: Readonly<Record<ActivationName, string>> = {
  relu: 'keeps what is above 0 and puts 0 in place of the rest',
  'leaky-relu': 'keeps what is above 0 and a hundredth of what is below',
  elu: 'keeps what is above 0 and lets the rest level off at −1',
  gelu: 'bends the line smoothly, with a small dip below 0',
  softplus: 'bends the line smoothly and stays a little above ReLU',
  sigmoid: 'squeezes the line into the range from 0 to 1',
  tanh: 'squeezes the line into the range from −1 to 1',
  silu: 'bends the line smoothly, with a small dip below 0',
  linear: 'passes everything on as it is',
  step: 'gives 1 from 0 upwards and 0 below',
};

/** What a step does to the curve, in a sentence or two. */
export function stepSentence(network: UnitsNetwork, walk: Walkthrough, index: number): string {
  const { units, outputBias, outputActivation } = network;
  const { x, steps } = walk;
  const { kind, unit = 0, curve } = steps[index];
  switch (kind) {
    case 'activation':
      return activationSentence(network, unit, [x[0], x[x.length - 1]]);
    case 'contribution':
      return scalingSentence(units[unit].outputWeight);
    case 'sum':
      return units.length === 1
        ? `There is nothing to add to the only path. ${reachSentence('It', walk, curve)}`
        : `At every x the paths are added. ${reachSentence('The sum', walk, curve)}`;
    case 'bias': {
      const way = outputBias < 0 ? 'down' : 'up';
      const moves = `The whole curve moves ${way} by ${number(Math.abs(outputBias))}.`;
      const moved = outputBias === 0 ? 'The output bias is 0: the curve stays.' : moves;
      return `${moved} ${reachSentence('It', walk, curve)}`;
    }
    case 'output':
      return outputActivation === 'relu'
        ? cutSentence(walk, steps[index - 1], curve)
        : `${activations[outputActivation].label} ${effects[outputActivation]}. ${reachSentence('It', walk, curve)}`;
  }
}

function activationSentence(
  { units, activation }: UnitsNetwork,
  index: number,
  domain: Interval,
): string {
  const unit = units[index];
  const { label } = activations[activation];
  const kink = unitKink(unit);
  const active = activeRange(unit, domain);
  if (kink !== undefined && kink > domain[0] && kink < domain[1]) {
    const way = unit.weight > 0 ? 'rises' : 'falls';
    return `The line ${way} through 0 at x = ${place(kink)}. ${label} ${effects[activation]}.`;
  }
  if (activation !== 'relu') return `${label} ${effects[activation]}.`;
  return active
    ? 'The line is nowhere below 0 here, so ReLU changes nothing.'
    : 'The line is nowhere above 0 here, so the unit gives 0 everywhere.';
}

function scalingSentence(outputWeight: number): string {
  const size = Math.abs(outputWeight);
  if (outputWeight === 0) return 'Times 0 nothing is left: the unit is silent.';
  if (outputWeight === 1) return 'An output weight of 1 changes nothing.';
  const times = number(size > 1 ? size : 1 / size);
  const scaled = `gets ${times} times as ${size > 1 ? 'tall' : 'flat'}`;
  if (outputWeight > 0) return `The curve ${scaled}.`;
  const flip = 'The minus turns the curve upside down';
  return size === 1 ? `${flip}.` : `${flip}, and it ${scaled}.`;
}

function reachSentence(subject: string, { x, exact }: Walkthrough, curve: Float64Array): string {
  const { highest, lowest } = curveExtent(x, curve);
  if (highest[1] === lowest[1]) return `${subject} is ${number(highest[1])} everywhere.`;
  const at = ([position, y]: Interval): string =>
    `at ${exact ? '' : 'about '}x = ${place(position, exact)} with ${number(y)}`;
  return `${subject} is lowest ${at(lowest)} and highest ${at(highest)}.`;
}

/** What ReLU leaves of the sum: where it is above 0, and its peak. */
function cutSentence(walk: Walkthrough, before: WalkthroughStep, curve: Float64Array): string {
  const { x, exact } = walk;
  const { above, lowest } = curveExtent(x, before.curve);
  if (above.length === 0) return 'Nothing is above 0, so the output is 0 everywhere.';
  if (lowest[1] >= 0)
    return `Nothing is below 0, so ReLU changes nothing. ${reachSentence('It', walk, curve)}`;
  const [peakX, peak] = curveExtent(x, curve).highest;
  const about = exact ? '' : 'about ';
  const stretches = above.map(
    ([from, to]) => `between ${about}${place(from, exact)} and ${about}${place(to, exact)}`,
  );
  return (
    `ReLU puts 0 in place of what is below 0. What is left lies at x ${listed(stretches)}; its peak is ` +
    `${number(peak)} at ${about}x = ${place(peakX, exact)}.`
  );
}

/** An x with six digits, zeros included if it has more than that; of approximations, three. */
function place(x: number, exact = true): string {
  if (!exact) return formatNumber(x, 3);
  return isRounded(x) ? formatFixed(x, Math.max(0, 5 - decimalExponent(x))) : number(x);
}
