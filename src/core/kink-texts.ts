import { activationName, listed } from './descriptions.js';
import type { KinkRow } from './kink-rows.js';
import { hasKinks, signed } from './kink-rows.js';
import type { Network } from './network.js';
import { formatNumber } from './number-format.js';
import type { PlotCurve } from './plot-curve.js';
import type { KinksState } from './kinks-state.js';

/** More bends than these are counted, not described one by one. */
const mostDescribed = 16;

/** One paragraph: where each unit bends the sum, and the slopes of the sum between its bends. */
export function describeKinks(state: KinksState): string {
  const { network, rows, sum, domain, unitCount } = state;
  const note = kinksNote(network);
  if (!sum) return note;
  const { parameters, activation } = network;
  const noun = unitCount === 1 ? 'unit' : 'units';
  const units = `${formatNumber(unitCount)} ${activationName(activation)} ${noun}`;
  const bias = number(parameters[parameters.length - 1]);
  const sentences = [
    `The sum of ${units} and the output bias ${bias} over x from ${number(domain[0])} to ` +
      `${number(domain[1])}.`,
    ...(note === '' ? [] : [note]),
    ...rows.map(({ text }) => text),
  ];
  const more = rows.length > 0 ? unitCount - rows.length : 0;
  if (more > 0) sentences.push(`The other ${formatNumber(more)} units are not listed.`);
  sentences.push(slopesText(sum));
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Why units have no rows, or what else bends the sum; empty if there is nothing to say. */
export function kinksNote({
  sizes,
  activation,
  outputActivation,
}: Pick<Network, 'sizes' | 'activation' | 'outputActivation'>): string {
  if (sizes[0] !== 1 || sizes.at(-1) !== 1) {
    return 'Kinks on one axis need a network with one input and one output.';
  }
  const name = activationName(activation);
  if (activation === 'linear') return 'Linear units bend nowhere: their sum is a straight line.';
  if (activation === 'step') return 'Step units have no kinks: they jump instead of bending.';
  if (!hasKinks(activation)) {
    return `There are no kinks: ${name} units are smooth and bend a little everywhere.`;
  }
  if (sizes.length > 3) {
    return (
      'Units of deeper layers bend wherever a unit before them bends and wherever their own sum ' +
      'passes through 0: several kinks each, so there is no row for each unit.'
    );
  }
  if (hasKinks(outputActivation)) {
    const output = activationName(outputActivation);
    return `The ${output} of the output adds a bend wherever the sum before it passes through 0.`;
  }
  if (outputActivation !== 'linear') {
    return `The rows are about the sum before it passes through the output’s ${activationName(outputActivation)}.`;
  }
  return '';
}

/** Why there is nothing to show; `followed` is the id of the element to follow, if any. */
export function nothingBendsText(followed: string): string {
  return followed === ''
    ? 'Nothing bends here yet: the figure has no relu-unit children, and follows no other element.'
    : `There is no network to show: no element with the id “${followed}” has one.`;
}

/** Why kinks that are to be moved cannot be. */
export function lockedKinksText(followed: string): string {
  return `The kinks can only be looked at here: “${followed}” does not let others move them.`;
}

/** What a moved kink is read as: "x = 1.5, slope change +2". */
export function kinkValueText({ kink, slopeChange }: KinkRow): string {
  return `x = ${number(kink ?? NaN)}, slope change ${signed(slopeChange)}`;
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

function slopesText({ straight, bends, slopes }: PlotCurve): string {
  if (!straight) return '';
  if (bends.length === 0) return `The sum is one straight line with slope ${number(slopes.y[0])}.`;
  if (bends.length > mostDescribed) return `The sum bends ${bends.length} times.`;
  const values = [bends[0].slopes[0], ...bends.map(({ slopes: [, after] }) => after)];
  const where = listed(bends.map(({ x }) => number(x)));
  return `The sum bends at x = ${where}; its slopes are ${listed(values.map(number))}, from left to right.`;
}

function number(value: number | null): string {
  return formatNumber(value ?? NaN, 4);
}
