import { activations } from './activations.js';
import type { ActivationName } from './activations.js';
import { activeRange, unitKink } from './hidden-unit.js';
import type { HiddenUnit } from './hidden-unit.js';
import type { OnWhere } from './kinks-terms.js';
import type { Language } from './language.js';
import { roundBelow } from './probe-stops.js';

type Interval = readonly [from: number, to: number];

/** What one hidden unit does to a sum of units over a domain. */
export interface KinkRow {
  /** The number of the unit. */
  readonly unit: number;
  readonly label: string;
  /** Whether the unit is not the reader's to change. */
  readonly fixed: boolean;
  /** Where the unit bends, inside the domain or not; undefined if nowhere. */
  readonly kink: number | undefined;
  /** Whether the kink lies in the domain, ends included. */
  readonly inside: boolean;
  /** The part of the domain where its preactivation is above 0; undefined if there is none. */
  readonly active: Interval | undefined;
  /** The part of the domain that this is. */
  readonly on: 'everywhere' | 'nowhere' | 'partly';
  /** Of its contribution, left and right of the kink; equal if it bends nowhere. */
  readonly slopes: readonly [before: number, after: number];
  /** How much steeper the sum is right of the kink than left of it: output weight * |weight| for ReLU. */
  readonly slopeChange: number;
  /** All of this in a sentence, in a language. */
  readonly text: string;
}

/** Digits of numbers in sentences. */
const digits = 4;
/** Kinks farther away do not decide where a plot begins and ends. */
const farthest = 1e6;

/**
 * What each unit does, in the order of the units; `activation` has a kink at 0 (relu, leaky-relu),
 * RangeError for others.
 */
export function kinkRows(
  language: Language,
  units: readonly HiddenUnit[],
  domain: Interval,
  activation: ActivationName = 'relu',
): KinkRow[] {
  const { slopes } = activations[activation];
  if (!slopes || !hasKinks(activation)) throw new RangeError(`${activation} has no kink.`);
  return units.map((unit, index) => {
    const kink = unitKink(unit);
    const active = activeRange(unit, domain);
    const isWhole = active && active[0] === domain[0] && active[1] === domain[1];
    const row = {
      ...{ unit: index, label: unit.label, fixed: unit.fixed, kink, active },
      inside: kink !== undefined && kink >= domain[0] && kink <= domain[1],
      on: !active ? ('nowhere' as const) : isWhole ? ('everywhere' as const) : ('partly' as const),
      ...slopesOf(unit, slopes),
    };
    return { ...row, text: rowText(language, row, unit, activation) };
  });
}

/** Whether units with this activation bend at one x each. */
export function hasKinks(activation: ActivationName): boolean {
  return activations[activation].shapeAtZero === 'kink';
}

/** A domain with round ends that shows the kinks of some units with room around; −5 to 5 without any. */
export function kinkDomain(units: readonly HiddenUnit[]): Interval {
  const kinks = units
    .map(unitKink)
    .filter((kink) => kink !== undefined)
    .filter((kink) => Math.abs(kink) <= farthest);
  if (kinks.length === 0) return [-5, 5];
  const [low, high] = [Math.min(...kinks), Math.max(...kinks)];
  if (low === high) return [low - 5, low + 5];
  const room = (high - low) / 4;
  const step = roundBelow(room);
  const rounded = (count: number): number => Number((count * step).toPrecision(12)) + 0;
  return [rounded(Math.floor((low - room) / step)), rounded(Math.ceil((high + room) / step))];
}

/** The bias that puts the kink of a unit with this weight at x. */
export function biasForKink(weight: number, x: number): number {
  // Rounded, so that −3 times 1.1 is −3.3.
  return Number((-weight * x).toPrecision(12)) + 0;
}

/** On which side of its kink the unit's contribution is flatter, so that there is room for a text. */
export function flatterSide({ slopes }: KinkRow): 'left' | 'right' {
  return Math.abs(slopes[0]) > Math.abs(slopes[1]) ? 'right' : 'left';
}

/** A slope change with its sign: "+2", "−0.5", "0". */
export function signed(
  { number, symbols }: Language,
  change: number,
  significantDigits = digits,
): string {
  const text = number(change, significantDigits);
  // Marks of direction belong to every sign.
  return change > 0 ? symbols.minus.replace('−', '+') + text : text;
}

function slopesOf(
  { weight, outputWeight }: HiddenUnit,
  [below, above]: readonly [number, number],
): Pick<KinkRow, 'slopes' | 'slopeChange'> {
  const scale = weight * outputWeight;
  const [before, after] = weight < 0 ? [above, below] : [below, above];
  const slopes = [scale * before + 0, scale * after + 0] as const;
  return { slopes, slopeChange: slopes[1] - slopes[0] };
}

function rowText(
  language: Language,
  { unit, label, kink, inside, on, slopeChange }: Omit<KinkRow, 'text'>,
  { weight, bias, outputWeight }: HiddenUnit,
  activation: ActivationName,
): string {
  const { term, number } = language;
  if (kink === undefined) {
    const added = number(outputWeight * activations[activation].value(bias), digits);
    return term('kinkNowhere', unit, label, weight !== 0, added);
  }
  const x = number(kink, digits);
  if (!inside) return term('kinkOutside', unit, label, x, on === 'everywhere');
  const side = weight > 0 ? 'right' : 'left';
  const where: OnWhere = on === 'partly' ? side : on;
  if (slopeChange === 0) return term('kinkSilent', unit, label, x, where);
  return term('kinkBendsSum', {
    ...{ unit, label, x, on: where, upwards: slopeChange > 0 },
    slopeChange: signed(language, slopeChange),
  });
}
