import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Grade } from '../core/exercise/exercise.js';

/** What is asked of an exercise, and told to it. */
export interface SpeechOwner {
  describe(): string;
  /** How the numbers are judged; undefined while they are not. */
  grade(): Grade | undefined;
  /** The numbers rest, or have moved for a second; `before` is how they were judged the last time. */
  onRest(before: Grade | undefined): void;
}

/** Milliseconds between two announcements. */
const interval = 1000;

/** Keeps what screen readers are told from changing more than once a second while a slider moves. */
export class ExerciseSpeech implements ReactiveController {
  /** The figure's description as it was when it rested. */
  description = '';

  readonly #host: ReactiveControllerHost;
  readonly #owner: SpeechOwner;
  #told: Grade | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, owner: SpeechOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#timer !== undefined) return;
    this.description = this.#owner.describe();
    this.#told = this.#owner.grade();
  }

  hostDisconnected(): void {
    this.interrupt();
  }

  /** Something else is told now, and what was to be told of the numbers would cover it. */
  interrupt(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** To be called when another language is spoken: it does not wait until the numbers rest. */
  languageChanged(): void {
    this.description = this.#owner.describe();
  }

  /** To be called whenever the numbers are others. */
  valueChanged(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const before = this.#told;
      this.#told = this.#owner.grade();
      this.#owner.onRest(before);
      this.#host.requestUpdate();
    }, interval);
  }
}
