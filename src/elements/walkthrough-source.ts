import type { PropertyValues } from 'lit';

import type { ActivationName } from '../core/activations.js';
import { dosageCorrection, dosageNetwork } from '../core/dosage-lesson.js';
import { networkOfUnits, unitKink } from '../core/hidden-unit.js';
import type { Language } from '../core/language.js';
import type { Network } from '../core/network.js';
import type { TargetPoints } from '../core/network-plot.js';
import { stepValues, walkthrough } from '../core/walkthrough.js';
import type { Walkthrough } from '../core/walkthrough-steps.js';
import * as texts from '../core/walkthrough-texts.js';
import { AuthoredSettings } from './authored-settings.js';
import type { FigureState } from './figure-element.js';
import { ReluNetworkChangeEvent } from './network-source.js';
import type { NetworkSource } from './network-source.js';
import type { SettingRequest } from './setting.js';
import { WalkthroughSettings } from './walkthrough-settings.js';

/** A step as scripts see it. */
export interface ShownStep {
  /** In the figure's language. */
  readonly title: string;
  /** In symbols and numbers of English, down to the result, such as `v_0 a_0 = −40.8 · 0.17 = −6.936`. */
  readonly formula: string;
  readonly value: number;
}

/** What a reader may change, and reset() puts back. */
type ReadersSetting = 'step' | 'input' | 'activation';
const readersSettings: readonly ReadersSetting[] = ['step', 'input', 'activation'];

/** A walkthrough as scripts see it: its steps, and the network for those who follow it. */
export abstract class WalkthroughSource extends WalkthroughSettings implements NetworkSource {
  /** The activation as the page's author set it. */
  protected authoredActivation: ActivationName = 'relu';

  readonly #authored = new AuthoredSettings();
  #walk: Walkthrough | undefined;
  #walkLanguage: Language | undefined;
  #knownNetwork = '';

  /** Every step with what it gives at the probed x. */
  get steps(): readonly ShownStep[] {
    return this.walk.steps.map(({ title, formula, worked, value }) => ({
      ...{ title, formula: [...formula, ...worked].join(' '), value },
    }));
  }

  /** The network walked through. */
  get network(): Network {
    return networkOfUnits(this.units, this.outputBias, this);
  }

  /** The data, for those who follow the walkthrough. */
  get targetPoints(): TargetPoints | undefined {
    const { data = [] } = this;
    if (data.length === 0) return undefined;
    return { x: data.map(([x]) => x), y: data.map(([, y]) => y), joined: false };
  }

  protected get walk(): Walkthrough {
    const { language } = this;
    if (language !== this.#walkLanguage) this.#walk = undefined;
    this.#walkLanguage = language;
    this.#walk ??= walkthrough(language, this.unitsNetwork, this.domain, this.input);
    return this.#walk;
  }

  /** The step shown, counted from 0. */
  protected get stepIndex(): number {
    return this.step - 1;
  }

  /** Where units pass through 0. */
  protected get kinks(): readonly number[] {
    return this.units.flatMap((unit) => unitKink(unit) ?? []);
  }

  override settingChanged(name: string, request: SettingRequest): void {
    super.settingChanged(name, request);
    this.#walk = undefined;
    const isAuthors = this.#authored.note(name, request.request);
    if (isAuthors && name === 'activation') {
      this.authoredActivation = request.value as ActivationName;
    }
  }

  protected override unitsChanged(): void {
    this.#walk = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const network = JSON.stringify(this.unitsNetwork);
    // What is shown from the start is not a change.
    const isChange = this.#knownNetwork !== '' && this.#knownNetwork !== network;
    this.#knownNetwork = network;
    if (isChange) this.dispatchEvent(new ReluNetworkChangeEvent());
  }

  /** One paragraph: the network, the step shown, and the numbers so far. */
  describe(): string {
    const { unitsNetwork, inputLabel = '', data = [] } = this;
    const remarks = [this.remark(this.stepIndex)];
    if (this.step === this.stepCount) {
      remarks.push(
        texts.dataSentence(this.language, data, (x) => stepValues(unitsNetwork, x).at(-1)!),
      );
    }
    return texts.describeWalkthrough(
      this.language,
      unitsNetwork,
      this.walk,
      this.stepIndex,
      inputLabel,
      remarks,
    );
  }

  /** Back to the step, the x and the activation that the page's author set. */
  reset(): void {
    for (const name of readersSettings) {
      (this as Record<string, unknown>)[name] = this.#authored.request(name);
    }
  }

  override get state(): FigureState {
    return super.state;
  }

  override set state(state: FigureState) {
    this.#authored.whileReaderActs(() => {
      super.state = state;
    });
  }

  /** Sets what the reader has chosen. */
  protected setForReader(name: ReadersSetting, value: number | ActivationName): void {
    this.#authored.whileReaderActs(() => {
      (this as Record<string, unknown>)[name] = value;
    });
  }

  /** What the published lesson does otherwise in a step; empty for other networks. */
  protected remark(index: number): string {
    const { outputBias, outputActivation } = this;
    const isLessons =
      this.isLesson && outputBias === dosageNetwork.outputBias && outputActivation === 'relu';
    return isLessons ? dosageCorrection(this.language, index + 1, this.activation) : '';
  }
}
