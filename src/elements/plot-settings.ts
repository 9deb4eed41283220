import { property } from 'lit/decorators.js';

import { activationNames } from '../core/activations.js';
import type { ActivationName } from '../core/activations.js';
import { curveCount, parameterNames, zipFormulas } from '../core/curve-formula.js';
import type { CurveFormula, CurveLists, ParameterName } from '../core/curve-formula.js';
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
import { AuthoredSettings } from './authored-settings.js';
import { FigureElement } from './figure-element.js';
import type { Problem } from './figure-element.js';
import type { SettingRequest } from './setting.js';
import { setting } from './setting.js';

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
  #authoredLists = this.#lists;

  protected readonly authored = new AuthoredSettings();

  #range: 'auto' | Interval = 'auto';

  /** The limits of y as they were asked for. */
  protected get requestedRange(): 'auto' | Interval {
    return this.#range;
  }

  /** The formulas of all curves. */
  protected get formulas(): readonly CurveFormula[] {
    return zipFormulas(this.#lists);
  }

  /** The formulas as the page's author wrote them. */
  protected get authoredFormulas(): readonly CurveFormula[] {
    return zipFormulas(this.#authoredLists);
  }

  /** z where it is the same as x in every curve, and stays it. */
  protected get input(): 'x' | 'z' {
    const { weight, bias } = this.#lists;
    const isSame = weight.every((value) => value === 1) && bias.every((value) => value === 0);
    return isSame && !this.controls && this.htmlFor === '' ? 'z' : 'x';
  }

  override settingChanged(name: string, request: SettingRequest): void {
    super.settingChanged(name, request);
    if (name === 'range') this.#range = request.value as 'auto' | Interval;
    if (!(name in this.#lists)) return;
    this.#lists = { ...this.#lists, [name]: request.value };
    const isAuthors = this.authored.note(name, request.request);
    if (isAuthors) this.#authoredLists = { ...this.#authoredLists, [name]: request.value };
  }

  /** Sets a parameter of one curve, or of all if they share it. */
  protected setParameter(name: ParameterName, value: number, curve: number): void {
    const list = this[name];
    this.authored.whileReaderActs(() => {
      this[name] =
        list.length === 1 ? [value] : list.map((each, index) => (index === curve ? value : each));
    });
  }

  /** Puts back the parameters that the author wrote. */
  protected resetParameters(): void {
    for (const name of parameterNames) {
      (this as Record<string, unknown>)[name] = this.authored.request(name);
    }
  }

  override effectiveValue(name: string, value: unknown): unknown {
    if (!(name in this.#lists)) return value;
    const list = value as readonly unknown[];
    return list.length > 1 ? list.slice(0, curveCount(this.#lists)) : list;
  }

  protected override get jointProblems(): readonly Problem[] {
    const count = curveCount(this.#lists);
    const lists = Object.entries(this.#lists) as [string, readonly unknown[]][];
    const shortest = lists.find(([, list]) => list.length === count)?.[0];
    return lists
      .filter(([, list]) => list.length > 1 && list.length > count)
      .map(([name, list]) => {
        const { term } = this.language;
        const allowed = term('oneValueOr', count, shortest ?? term('theOthers'));
        return this.problem(name, list, allowed, list.slice(0, count).join(' '));
      });
  }
}
