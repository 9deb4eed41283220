import { property } from 'lit/decorators.js';

import { activationNames } from '../core/activations.js';
import type { ActivationName } from '../core/activations.js';
import { curveCount, zipFormulas } from '../core/curve-formula.js';
import type { CurveFormula, CurveLists } from '../core/curve-formula.js';
import { networkParts } from '../core/plot-curve.js';
import type { NetworkPart } from '../core/plot-curve.js';
import {
  intervalSetting,
  numberListSetting,
  numberSetting,
  textSetting,
  wordListSetting,
  wordOrIntervalSetting,
  wordSequenceSetting,
  wordSetting,
} from '../core/settings.js';
import { FigureElement } from './figure-element.js';
import type { Problem, SettingRequest } from './figure-element.js';
import { setting } from './setting.js';

/** A list whose values a reader can change. */
export type ParameterName = 'weight' | 'bias' | 'scale' | 'offset';

export const parameterNames: readonly ParameterName[] = ['weight', 'bias', 'scale', 'offset'];

type Interval = readonly [from: number, to: number];

const mostCurves = 64;
const parameterLimits = { min: -1000, max: 1000 };
const axisLimits = { min: -1e6, max: 1e6 };
const numbers = numberListSetting(parameterLimits, mostCurves);

/** What a plot draws, as attributes. */
export abstract class PlotSettings extends FigureElement {
  /** The activation functions, one for each curve or one for all. */
  @setting(wordSequenceSetting(activationNames, mostCurves))
  accessor functions: readonly ActivationName[] = ['relu'];

  /** What x is multiplied with, one for each curve or one for all. */
  @setting(numbers) accessor weight: readonly number[] = [1];

  /** What is added before the function, one for each curve or one for all. */
  @setting(numbers) accessor bias: readonly number[] = [0];

  /** What the function is multiplied with, one for each curve or one for all. */
  @setting(numbers) accessor scale: readonly number[] = [1];

  /** What is added after that, one for each curve or one for all. */
  @setting(numbers) accessor offset: readonly number[] = [0];

  /** All curves over each other, or a small plot for each. */
  @setting(wordSetting(['overlay', 'panels'])) accessor layout: 'overlay' | 'panels' = 'overlay';

  /** Whether dy/dx is drawn, beside the curves or instead of them. */
  @setting(wordSetting(['off', 'beside', 'only']))
  accessor derivative: 'off' | 'beside' | 'only' = 'off';

  /** The derivative of relu in use at its kink. */
  @setting(numberSetting({ min: 0, max: 1 })) accessor atZero = 0;

  /** Where x begins and ends; if unset, what the followed element says. */
  @setting(intervalSetting(axisLimits)) accessor domain: Interval = [-5, 5];

  /** Where y begins and ends; auto holds the curves as they are first drawn. */
  @setting(wordOrIntervalSetting('auto', axisLimits)) accessor range: 'auto' | Interval = 'auto';

  /** Gives the reader a slider and a number field for weight, bias, scale and offset. */
  @property({ type: Boolean }) accessor controls = false;

  /** Rings on the kinks, circled numbers on the segments; on derivatives, where they vanish. */
  @property({ type: Boolean }) accessor markers = false;

  /** The id of an element whose network is drawn instead. */
  @setting(textSetting, 'for') accessor htmlFor = '';

  /** What of that network is drawn. */
  @setting(wordListSetting(networkParts)) accessor show: readonly NetworkPart[] = ['prediction'];

  #lists: CurveLists = { functions: ['relu'], weight: [1], bias: [0], scale: [1], offset: [0] };

  /** The formulas of all curves. */
  protected get formulas(): readonly CurveFormula[] {
    return zipFormulas(this.#lists);
  }

  /** z where it is the same as x in every curve, and stays it. */
  protected get input(): 'x' | 'z' {
    const { weight, bias } = this.#lists;
    const isSame = weight.every((value) => value === 1) && bias.every((value) => value === 0);
    return isSame && !this.controls && this.htmlFor === '' ? 'z' : 'x';
  }

  override settingChanged(name: string, request: SettingRequest): void {
    super.settingChanged(name, request);
    if (name in this.#lists) this.#lists = { ...this.#lists, [name]: request.value };
  }

  override effectiveValue(name: string, value: unknown): unknown {
    if (!(name in this.#lists)) return value;
    const list = value as readonly unknown[];
    return list.length > 1 ? list.slice(0, curveCount(this.#lists)) : list;
  }

  protected override get jointProblems(): readonly Problem[] {
    const count = curveCount(this.#lists);
    const shortest = Object.entries(this.#lists).find(([, list]) => list.length === count);
    return Object.entries(this.#lists).flatMap(([name, list]: [string, readonly unknown[]]) =>
      list.length > 1 && list.length > count
        ? this.problem(
            name,
            list,
            `one value for all curves, or ${count} as in ${shortest?.[0] ?? name}`,
            `the first ${count}`,
          )
        : [],
    );
  }
}
