import type { ActivationName } from './activations.js';
import type { Network } from './network.js';
import { toNumber } from './settings.js';

/** One hidden unit of a network with one input and one output, as an author writes it. */
export interface HiddenUnit {
  readonly weight: number;
  readonly bias: number;
  readonly outputWeight: number;
  /** What the unit stands for; empty if nothing in particular. */
  readonly label: string;
  /** Whether its numbers are given and not the reader's to change. */
  readonly fixed: boolean;
}

/** The functions that a network of units applies. */
export interface UnitActivations {
  readonly activation: ActivationName;
  readonly outputActivation: ActivationName;
}

const reluNetwork: UnitActivations = { activation: 'relu', outputActivation: 'linear' };

/**
 * A unit as authors write it in a line: weight, bias and, if they like, output weight (else 1) and `fixed`,
 * with spaces or commas between; undefined of anything else.
 */
export function parseUnit(text: string): Omit<HiddenUnit, 'label'> | undefined {
  const [weight, bias, outputWeight = '1', fixed, ...more] = text.trim().split(/\s*,\s*|\s+/);
  const numbers = [weight, bias, outputWeight].map((part) => toNumber(part) ?? NaN);
  if (!numbers.every(Number.isFinite) || more.length > 0) return undefined;
  if (fixed !== undefined && fixed !== 'fixed') return undefined;
  return {
    ...{ weight: numbers[0], bias: numbers[1], outputWeight: numbers[2] },
    fixed: fixed === 'fixed',
  };
}

/** The network of some units, sizes [1, units, 1]; RangeError without any unit. */
export function networkOfUnits(
  units: readonly HiddenUnit[],
  outputBias: number,
  { activation, outputActivation } = reluNetwork,
): Network {
  if (units.length === 0) throw new RangeError('A network needs at least one hidden unit.');
  const parameters = Float64Array.from([
    ...units.map(({ weight }) => weight),
    ...units.map(({ bias }) => bias),
    ...units.map(({ outputWeight }) => outputWeight),
    outputBias,
  ]);
  return { sizes: [1, units.length, 1], activation, outputActivation, parameters };
}

/** The units of a network with one input, one hidden layer and one output; undefined of others. */
export function unitsOfNetwork({ sizes, parameters }: Network): HiddenUnit[] | undefined {
  if (sizes.length !== 3 || sizes[0] !== 1 || sizes[2] !== 1) return undefined;
  const count = sizes[1];
  return Array.from({ length: count }, (_, unit) => ({
    weight: parameters[unit],
    bias: parameters[count + unit],
    outputWeight: parameters[2 * count + unit],
    label: '',
    fixed: false,
  }));
}

/** Where a unit's preactivation passes through 0: -bias/weight, undefined where it does not. */
export function unitKink({
  weight,
  bias,
}: Pick<HiddenUnit, 'weight' | 'bias'>): number | undefined {
  const kink = 0 - bias / weight; // never -0
  return Number.isFinite(kink) ? kink : undefined;
}

/** The part of a domain in which a unit's preactivation is above 0; undefined if there is none. */
export function activeRange(
  unit: Pick<HiddenUnit, 'weight' | 'bias'>,
  [from, to]: readonly [from: number, to: number],
): readonly [from: number, to: number] | undefined {
  const kink = unitKink(unit);
  if (kink === undefined) return unit.bias > 0 ? [from, to] : undefined;
  const range =
    unit.weight > 0 ? ([Math.max(from, kink), to] as const) : ([from, Math.min(to, kink)] as const);
  return range[0] < range[1] ? range : undefined;
}

/** What a ReLU unit adds to the output at x. */
export function contribution({ weight, bias, outputWeight }: HiddenUnit, x: number): number {
  return outputWeight * Math.max(0, weight * x + bias);
}

/** The output at x of a network of ReLU units; there may be none. */
export function sumOfUnits(units: readonly HiddenUnit[], outputBias: number, x: number): number {
  return units.reduce((sum, unit) => sum + contribution(unit, x), 0) + outputBias;
}
