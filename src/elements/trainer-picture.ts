import {
  contributionsPanel,
  lossPanel,
  predictionPanel,
  rangeAround,
  unitsPanel,
} from '../charts/network-panels.js';
import type { NetworkPicture, ValueRange } from '../charts/network-panels.js';
import type { ChartContent } from '../charts/chart-content.js';
import { kinksPanel } from '../charts/kinks-panel.js';
import { unitsOfNetwork } from '../core/hidden-unit.js';
import { hasKinks, kinkRows } from '../core/kink-rows.js';
import { mostKinkRows } from '../core/kinks-state.js';
import type { Network } from '../core/network.js';
import { networkCurves, unitKinks } from '../core/piecewise-linear.js';
import type { NetworkCurves } from '../core/piecewise-linear.js';
import type { PreparedTraining } from '../core/training/prepare.js';
import type { Frame } from '../core/training/recording.js';
import type { FigureTheme } from './theme-controller.js';

/** Panels whose curves belong to the frame shown. */
export type NetworkPanel = 'units' | 'contributions' | 'prediction' | 'kinks';

/** Frames whose curves decide the axes: enough to hold all others, few enough to cost nothing. */
const rangeSamples = 24;
/** Points of those curves, and the multiply-adds that all of them may cost together, about 30 ms. */
const rangePoints = 41;
const rangeWork = 3e7;
/** Kinks are marked on the prediction while they can be told apart. */
const maximumMarkedKinks = 32;

/**
 * Draws frames of one run. Axes hold the whole recording, so that they stand still while it plays; they
 * grow only while the recording does. Frames that a diverging run ends with do not count.
 */
export class TrainerPicture {
  readonly #prepared: PreparedTraining;
  #rangedFrames = 0;
  #unitRange: ValueRange = [0, 1];
  #contributionRange: ValueRange = [-1, 1];
  #frame: Frame | undefined;
  #curves: NetworkCurves | undefined;

  constructor(prepared: PreparedTraining) {
    this.#prepared = prepared;
  }

  /** The network of a frame. */
  networkOf(frame: Frame | undefined): Network {
    const { network } = this.#prepared;
    return frame ? { ...network, parameters: frame.parameters } : network;
  }

  /** The curves of a frame over the domain, computed once. */
  curvesOf(frame: Frame): NetworkCurves {
    if (frame !== this.#frame || !this.#curves) {
      this.#frame = frame;
      this.#curves = networkCurves(this.networkOf(frame), this.#prepared.domain);
    }
    return this.#curves;
  }

  /** Where the units of a network with one hidden layer bend; empty for others and smooth activations. */
  kinksOf(frame: Frame | undefined): readonly (number | undefined)[] {
    return this.hasKinks ? unitKinks(this.networkOf(frame)) : [];
  }

  /** Whether the prediction shows where units bend. */
  get marksKinks(): boolean {
    return this.hasKinks && this.#prepared.network.sizes[1] <= maximumMarkedKinks;
  }

  /** Whether every unit has one kink. */
  get hasKinks(): boolean {
    const { sizes, activation } = this.#prepared.network;
    return sizes.length === 3 && hasKinks(activation);
  }

  /** The content of a panel for the frame at an index of the recording. */
  content(
    panel: NetworkPanel | 'loss',
    frames: readonly Frame[],
    index: number,
    theme: FigureTheme,
  ): ChartContent | undefined {
    const frame = frames[index];
    if (!frame) return undefined;
    const { domain, samples, network, configuration } = this.#prepared;
    if (panel === 'loss') return lossPanel(frames, index, configuration.epochs, theme);
    if (panel === 'kinks') return this.#kinks(frame, theme);
    this.#updateRanges(frames);
    const picture: NetworkPicture = {
      curves: this.curvesOf(frame),
      outputBias: frame.parameters[frame.parameters.length - 1],
      firstUnit: firstUnitOf(network.sizes.slice(1, -1)),
      kinks: this.marksKinks ? this.kinksOf(frame) : [],
      samples,
      domain,
      colors: theme,
    };
    if (panel === 'units') return unitsPanel(picture, this.#unitRange);
    if (panel === 'contributions') return contributionsPanel(picture, this.#contributionRange);
    return predictionPanel(picture, rangeOfTarget(samples.y));
  }

  /** Undefined where units have no kink of their own. */
  #kinks(frame: Frame, colors: FigureTheme): ChartContent | undefined {
    const network = this.networkOf(frame);
    const units = this.hasKinks ? unitsOfNetwork(network) : undefined;
    if (!units) return undefined;
    const { domain } = this.#prepared;
    const rows = kinkRows(
      colors.language,
      units.slice(0, mostKinkRows),
      domain,
      network.activation,
    );
    return kinksPanel(rows, domain, colors);
  }

  #updateRanges(frames: readonly Frame[]): void {
    const { epochs, parameters } = this.#prepared.configuration;
    // While a recording grows, its range is looked at again after every quarter more.
    const isDue = frames.length > 1.25 * this.#rangedFrames || frames.at(-1)?.epoch === epochs;
    if (!isDue || frames.length === this.#rangedFrames) return;
    this.#rangedFrames = frames.length;
    const limit = 10 * frames[0].loss;
    const sane = frames.filter((frame) => frame.loss <= limit);
    const affordable = Math.floor(rangeWork / (parameters.length * rangePoints));
    const count = Math.max(1, Math.min(rangeSamples, affordable));
    const stride = Math.max(1, (sane.length - 1) / count);
    const units: Float64Array[] = [];
    const contributions: Float64Array[] = [];
    for (let at = 0; at <= sane.length - 1; at += stride) {
      const frame = sane[Math.round(at)];
      const curves = networkCurves(
        this.networkOf(frame),
        this.#prepared.domain,
        rangePoints,
        rangePoints,
      );
      units.push(...curves.units);
      contributions.push(...curves.contributions, frame.parameters.slice(-1));
    }
    this.#unitRange = rangeAround(units);
    this.#contributionRange = rangeAround(contributions);
  }
}

/** The number of the first unit of the last hidden layer, counted through the layers. */
export function firstUnitOf(hiddenUnits: readonly number[]): number {
  return hiddenUnits.slice(0, -1).reduce((sum, units) => sum + units, 0);
}

function rangeOfTarget(y: Float64Array): ValueRange {
  const [low, high] = y.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
  const room = 0.1 * (high - low) || Math.abs(high) || 1;
  return [low - room, high + room];
}
