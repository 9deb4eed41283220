import type { KinkRow } from './kink-rows.js';
import { hasKinks, signed } from './kink-rows.js';
import type { KinksState } from './kinks-state.js';
import type { Language } from './language.js';
import type { Network } from './network.js';
import type { PlotCurve } from './plot-curve.js';

/** More bends than these are counted, not described one by one. */
const mostDescribed = 16;
const digits = 4;

/** One paragraph: where each unit bends the sum, and the slopes of the sum between its bends. */
export function describeKinks(language: Language, state: KinksState): string {
  const { term, number } = language;
  const { network, rows, sum, domain, unitCount } = state;
  const note = kinksNote(language, network);
  if (!sum) return note;
  const { parameters, activation } = network;
  const [from, to] = domain.map((end) => number(end, digits));
  const bias = number(parameters[parameters.length - 1], digits);
  const count = { count: unitCount, countText: number(unitCount) };
  const sentences = [
    term('describeSum', { ...count, activation, bias, from, to }),
    note,
    ...rows.map(({ text }) => text),
  ];
  const more = rows.length > 0 ? unitCount - rows.length : 0;
  if (more > 0) sentences.push(term('kinksNotListed', more, number(more)));
  sentences.push(slopesText(language, sum));
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Why units have no rows, or what else bends the sum; empty if there is nothing to say. */
export function kinksNote(
  { term }: Language,
  {
    sizes,
    activation,
    outputActivation,
  }: Pick<Network, 'sizes' | 'activation' | 'outputActivation'>,
): string {
  if (sizes[0] !== 1 || sizes.at(-1) !== 1) return term('kinksNeedOneToOne');
  if (activation === 'linear') return term('kinksOfLinear');
  if (activation === 'step') return term('kinksOfStep');
  if (!hasKinks(activation)) return term('kinksOfSmooth', activation);
  if (sizes.length > 3) return term('kinksOfDeep');
  if (hasKinks(outputActivation)) return term('kinksOfOutput', outputActivation);
  return outputActivation === 'linear' ? '' : term('kinksBeforeOutput', outputActivation);
}

/** Why there is nothing to show; `followed` is the id of the element to follow, if any. */
export function nothingBendsText({ term }: Language, followed: string): string {
  return followed === '' ? term('kinksNoUnits') : term('kinksNoNetwork', followed);
}

/** What a moved kink is read as: "x = 1.5, slope change +2". */
export function kinkValueText(language: Language, { kink, slopeChange }: KinkRow): string {
  return language.term(
    'kinkValue',
    language.number(kink ?? NaN, digits),
    signed(language, slopeChange),
  );
}

/** The straight stretches of a curve with their slopes; none of a curve that is not straight. */
export function straightStretches(
  { straight, bends, read }: PlotCurve,
  domain: readonly [from: number, to: number],
): { readonly from: number; readonly to: number; readonly slope: number }[] {
  if (!straight) return [];
  const edges = [domain[0], ...bends.map(({ x }) => x), domain[1]];
  return edges
    .slice(1)
    .map((to, index) => ({ from: edges[index], to }))
    .filter(({ from, to }) => from < to)
    .map(({ from, to }) => ({ from, to, slope: read((from + to) / 2).slope ?? NaN }));
}

function slopesText(
  { term, number, listed }: Language,
  { straight, bends, slopes }: PlotCurve,
): string {
  const text = (value: number | null): string => number(value ?? NaN, digits);
  if (!straight) return '';
  if (bends.length === 0) return term('sumIsStraight', text(slopes.y[0]));
  if (bends.length > mostDescribed) return term('sumBendsTimes', bends.length);
  const values = [bends[0].slopes[0], ...bends.map(({ slopes: [, after] }) => after)];
  return term('sumBendsAt', listed(bends.map(({ x }) => text(x))), listed(values.map(text)));
}
