import { activationNames } from '../core/activations.js';
import type { ActivationName } from '../core/activations.js';
import { dosageData, dosageNetwork } from '../core/dosage-lesson.js';
import type { HiddenUnit } from '../core/hidden-unit.js';
import { pointsSetting } from '../core/points.js';
import type { Points } from '../core/points.js';
import { intervalSetting, numberSetting, textSetting, wordSetting } from '../core/settings.js';
import { stepPlaces } from '../core/walkthrough.js';
import type { UnitsNetwork } from '../core/walkthrough-steps.js';
import type { Problem } from './figure-element.js';
import { setting } from './setting.js';
import type { SettingRequest } from './setting.js';
import { UnitsFigure } from './units-figure.js';

type Interval = readonly [from: number, to: number];

const axisLimits = { min: -1e6, max: 1e6 };
const mostPoints = 1000;
const usualInput = 0.5;

/** The network and the place in it that a walkthrough shows, as attributes and units. */
export abstract class WalkthroughSettings extends UnitsFigure {
  /** What the hidden units do with their sums. */
  @setting(wordSetting(activationNames)) accessor activation: ActivationName = 'relu';

  /** What the output does with the sum of all paths. */
  @setting(wordSetting(activationNames)) accessor outputActivation: ActivationName = 'relu';

  /** The probed x, within the domain. */
  @setting(numberSetting(axisLimits)) accessor input = usualInput;

  /** Where x begins and ends. */
  @setting(intervalSetting(axisLimits)) accessor domain: Interval = [0, 1];

  /** The step shown, beginning with 1. */
  @setting(numberSetting({ min: 1, max: 1e6, whole: true })) accessor step = 1;

  /** What the input stands for; without units of your own the lesson’s Dosage. */
  @setting<string | undefined>((request, fallback) =>
    request === undefined ? { value: fallback } : textSetting(request, ''),
  )
  accessor inputLabel: string | undefined = undefined;

  /** Points to show; without units of your own the lesson’s, else none. */
  @setting(pointsSetting<undefined>(mostPoints)) accessor data: Points | undefined = undefined;

  readonly #requests = new Map<string, SettingRequest>();

  /** The hidden units: those declared, or else the lesson’s. */
  get units(): readonly HiddenUnit[] {
    const { declaredUnits } = this;
    return declaredUnits.length > 0 ? declaredUnits : dosageNetwork.units;
  }

  /** Whether the units are the lesson’s. */
  protected get isLesson(): boolean {
    return this.declaredUnits.length === 0;
  }

  protected get unitsNetwork(): UnitsNetwork {
    const { units, outputBias, activation, outputActivation } = this;
    return { units, outputBias, activation, outputActivation };
  }

  /** How many steps there are. */
  protected get stepCount(): number {
    return stepPlaces(this.units.length).length;
  }

  override settingChanged(name: string, request: SettingRequest): void {
    super.settingChanged(name, request);
    this.#requests.set(name, request);
  }

  override effectiveValue(name: string, value: unknown): unknown {
    switch (name) {
      case 'outputBias':
        return this.isLesson && !this.#isGiven(name) ? dosageNetwork.outputBias : value;
      case 'inputLabel':
        return value ?? this.language.term(this.isLesson ? 'inputOfLesson' : 'inputOfNetwork');
      case 'data':
        return value ?? (this.isLesson ? dosageData : []);
      case 'step':
        return Math.min(value as number, this.stepCount);
      case 'input':
        return this.#withinDomain(value as number);
      default:
        return super.effectiveValue(name, value);
    }
  }

  protected override get jointProblems(): readonly Problem[] {
    const { term, number } = this.language;
    const [from, to] = this.domain.map((end) => number(end));
    const problems = [
      this.#misfit('step', this.step, term('allowedStep', this.stepCount)),
      this.#misfit('input', this.input, term('allowedInput', from, to)),
    ];
    return [...super.jointProblems, ...problems.filter((problem) => problem !== undefined)];
  }

  /** Whether a number was asked for, and not refused altogether. */
  #isGiven(name: string): boolean {
    const { request, allowed, value } = this.#requests.get(name) ?? {};
    return request !== undefined && (allowed === undefined || value !== 0);
  }

  #withinDomain(input: number): number {
    const [from, to] = this.domain;
    if (!this.isSet('input') && (input < from || input > to)) return (from + to) / 2;
    return Math.min(to, Math.max(from, input));
  }

  /** A problem of a value that other settings leave no room for. */
  #misfit(name: string, used: number, allowed: string): Problem | undefined {
    const { request, value, allowed: refused } = this.#requests.get(name) ?? {};
    if (request === undefined || (refused === undefined && value === used)) return undefined;
    return this.problem(name, request, allowed, this.language.number(used));
  }
}
