import { ReactiveElement } from 'lit';

import type { HiddenUnit } from '../core/hidden-unit.js';
import { flagSetting, numberSetting, textSetting } from '../core/settings.js';
import { version } from '../generated/version.js';
import { define } from './define.js';
import { setting } from './setting.js';
import type { SettingOwner, SettingRequest } from './setting.js';

const limits = { min: -1000, max: 1000 };

/** Tells the figure around a unit, and nobody else, that the unit has changed. */
export class ReluUnitChangeEvent extends Event {
  constructor() {
    super('relu-unit-change', { bubbles: true });
  }
}

/**
 * One hidden unit of the figure around it: output-weight * relu(weight * x + bias). It shows nothing
 * itself, and its figure says what is wrong with its attributes.
 *
 * @fires relu-unit-change - the unit has changed; heard by the figure around it
 */
@define('relu-unit')
export class ReluUnit extends ReactiveElement implements HiddenUnit, SettingOwner {
  /** The package's version, to notice two copies on one page. */
  static readonly version: string = version;

  /** What x is multiplied with. */
  @setting(numberSetting(limits)) accessor weight = 1;

  /** What is added to that. */
  @setting(numberSetting(limits)) accessor bias = 0;

  /** What the unit's activation is multiplied with on its way to the output. */
  @setting(numberSetting(limits)) accessor outputWeight = 1;

  /** What the unit stands for. */
  @setting(textSetting) accessor label = '';

  /** Keeps readers from changing the unit. */
  @setting(flagSetting) accessor fixed = false;

  readonly #requests = new Map<string, SettingRequest>();

  /** Requests that were not taken as they were. */
  get refusals(): readonly SettingRequest[] {
    return [...this.#requests.values()].filter(({ allowed }) => allowed !== undefined);
  }

  /** Called by every setting when it is set. */
  settingChanged(name: string, request: SettingRequest): void {
    this.#requests.set(name, request);
    if (this.isConnected) this.dispatchEvent(new ReluUnitChangeEvent());
  }

  /** The value in effect of a setting. */
  effectiveValue(_name: string, value: unknown): unknown {
    return value;
  }

  /** The figure shows the unit, so there is nothing to render into. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relu-unit': ReluUnit;
  }
  interface HTMLElementEventMap {
    'relu-unit-change': ReluUnitChangeEvent;
  }
}
