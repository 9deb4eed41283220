import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { VisibilityController } from './visibility-controller.js';

/** Long enough to read a step, in milliseconds. */
const pace = 5000;

/** Goes from step to step in time while the element is in view. */
export class StepPlayer implements ReactiveController {
  playing = false;

  readonly #host: ReactiveControllerHost & Element;
  /** Takes the next step; returns whether there is another one after it. */
  readonly #advance: () => boolean;
  readonly #visibility: VisibilityController;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost & Element,
    callbacks: { advance: () => boolean; onSeen: () => void },
  ) {
    this.#host = host;
    this.#advance = callbacks.advance;
    this.#visibility = new VisibilityController(host, (visible) => {
      if (visible) callbacks.onSeen();
      this.#schedule();
    });
    host.addController(this);
  }

  /** Whether the element is in view. */
  get visible(): boolean {
    return this.#visibility.visible;
  }

  play(): void {
    if (this.playing) return;
    this.playing = true;
    this.#schedule();
    this.#host.requestUpdate();
  }

  stop(): void {
    if (!this.playing) return;
    this.playing = false;
    this.#schedule();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#schedule();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.playing && this.#visibility.visible) this.#timer = setTimeout(this.#tick, pace);
  }

  readonly #tick = (): void => {
    // A tab in the background is not read.
    if (document.hidden || this.#advance()) this.#schedule();
    else this.stop();
  };
}
