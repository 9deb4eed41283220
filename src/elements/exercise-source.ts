import { unitsWithValue } from '../core/exercise/grading.js';
import { networkOfUnits } from '../core/hidden-unit.js';
import type { HiddenUnit } from '../core/hidden-unit.js';
import type { Network } from '../core/network.js';
import type { TargetPoints } from '../core/network-plot.js';
import { ExercisePractice } from './exercise-practice.js';
import { ReluNetworkChangeEvent } from './network-source.js';
import type { NetworkSource } from './network-source.js';

/** An exercise as others follow it with `for`. */
export abstract class ExerciseSource extends ExercisePractice implements NetworkSource {
  #toldNetwork: string | undefined;

  /** The network that is shown: with the reader's numbers, or those of the copy over them. */
  get network(): Network {
    return networkOfUnits(this.units, this.exercise.outputBias);
  }

  /** The units that are shown. */
  get units(): readonly HiddenUnit[] {
    const { ownValue } = this;
    return unitsWithValue(this.exercise, this.copy.value ?? ownValue);
  }

  /** From the target's first to its last vertex. */
  get domain(): readonly [from: number, to: number] {
    const { target } = this.exercise;
    return [target[0][0], target[target.length - 1][0]];
  }

  /** The vertices of the target. */
  get targetPoints(): TargetPoints {
    const { target } = this.exercise;
    return { x: target.map(([x]) => x), y: target.map(([, y]) => y), joined: true };
  }

  /** Whether followers may move units: not those of a solution or of gradient descent. */
  get adjustable(): boolean {
    return !this.isDisabled && !this.isReadOnly && this.copy.kind === undefined;
  }

  /** A follower's reader has moved a unit. */
  adjustUnit(unit: number, weight: number, bias: number, settled: boolean): void {
    if (!this.adjustable || !this.setUnit(unit, weight, bias)) return;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    if (settled) this.settle();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    this.#tellNetwork();
  }

  /** Followers are told whenever another network or target is shown, or may be adjusted, than before. */
  #tellNetwork(): void {
    const { parameters } = this.network;
    const network = `${parameters.join()} ${this.target} ${this.adjustable}`;
    const isNews = this.#toldNetwork !== undefined && this.#toldNetwork !== network;
    this.#toldNetwork = network;
    if (isNews) this.dispatchEvent(new ReluNetworkChangeEvent());
  }
}
