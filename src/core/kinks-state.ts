import { hiddenUnitCount } from './network.js';
import { wordless } from './language.js';
import type { Network } from './network.js';
import { networkPlotCurves } from './network-plot.js';
import { unitsOfNetwork } from './hidden-unit.js';
import type { HiddenUnit } from './hidden-unit.js';
import { hasKinks, kinkRows } from './kink-rows.js';
import type { KinkRow } from './kink-rows.js';
import { unitKinks } from './piecewise-linear.js';
import type { PlotCurve } from './plot-curve.js';

/** Where a network bends over a domain, and what each unit has to do with it. */
export interface KinksState {
  readonly network: Network;
  readonly domain: readonly [from: number, to: number];
  readonly unitCount: number;
  /** Where units bend, by unit; empty where units have no kink of their own. */
  readonly kinks: readonly (number | undefined)[];
  /** Of the first units, `mostKinkRows` at most; empty where units have no kink of their own. */
  readonly rows: readonly KinkRow[];
  /** The network's output; undefined if it cannot be drawn. */
  readonly sum: PlotCurve | undefined;
}

/** More rows than these are not taken in. */
export const mostKinkRows = 16;

/** Looks for the kinks of a network; `declared` names its units, if as many. */
export function kinksState(
  network: Network,
  domain: readonly [from: number, to: number],
  declared: readonly HiddenUnit[] = [],
): KinksState {
  const units = (hasKinks(network.activation) && unitsOfNetwork(network)) || [];
  const isNamed = declared.length === units.length;
  const named = units.slice(0, mostKinkRows).map((unit, index) => {
    const { label, fixed } = isNamed ? declared[index] : unit;
    return { ...unit, label, fixed };
  });
  return {
    ...{ network, domain, unitCount: hiddenUnitCount(network.sizes) },
    kinks: units.length > 0 ? unitKinks(network) : [],
    rows: named.length > 0 ? kinkRows(named, domain, network.activation) : [],
    sum: networkPlotCurves(wordless, network, domain, ['prediction'])[0],
  };
}
