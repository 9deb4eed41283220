import { isServer } from 'lit';

import type { Frame } from '../core/training/recording.js';
import { ReluNetworkChangeEvent } from './network-source.js';
import { ReluProgressEvent, ReluUnitDiedEvent } from './trainer-events.js';

/** Tells the page about the frame shown: progress once per animation frame, and every death of a unit. */
export class TrainerNotifier {
  readonly #element: HTMLElement;
  readonly #shown: () => Frame | undefined;
  #notified: Frame | undefined;
  #request = 0;
  #deathsReportedTo = 0;

  constructor(element: HTMLElement, shown: () => Frame | undefined) {
    this.#element = element;
    this.#shown = shown;
  }

  /** To be called whenever another frame may be shown; `index` is its place in the recording. */
  update(frames: readonly Frame[], index: number): void {
    // A server that renders the element has no animation frames, and nobody there listens.
    if (isServer) return;
    this.#reportDeaths(frames, index);
    if (this.#request === 0) this.#request = requestAnimationFrame(this.#notify);
  }

  /** A new recording begins. What an element shows from the start is not a change. */
  restart(untrained: Frame | undefined): void {
    this.#deathsReportedTo = 0;
    this.#notified ??= untrained;
  }

  cancel(): void {
    cancelAnimationFrame(this.#request);
    this.#request = 0;
  }

  readonly #notify = (): void => {
    this.#request = 0;
    const frame = this.#shown();
    if (!frame || frame === this.#notified) return;
    this.#notified = frame;
    this.#element.dispatchEvent(new ReluProgressEvent(frame));
    this.#element.dispatchEvent(new ReluNetworkChangeEvent());
  };

  /** Playback may pass over frames, so every frame up to the one shown is looked at once. */
  #reportDeaths(frames: readonly Frame[], index: number): void {
    while (this.#deathsReportedTo < Math.min(index, frames.length - 1)) {
      const before = frames[this.#deathsReportedTo];
      this.#deathsReportedTo += 1;
      const { dead, epoch } = frames[this.#deathsReportedTo];
      dead.forEach((isDead, unit) => {
        if (!isDead || before.dead[unit]) return;
        this.#element.dispatchEvent(new ReluUnitDiedEvent(unit, epoch));
      });
    }
  }
}
