import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { VisibilityController } from './visibility-controller.js';

/** What is played: a recording that may still grow. */
export interface PlayableRecording {
  /** Epochs of the recorded frames, ascending. */
  epochOf(index: number): number;
  readonly length: number;
  /** No further frames will come. */
  readonly ended: boolean;
  /** Epochs of the whole run. */
  readonly epochs: number;
  /** Seconds that playing the whole run takes at speed 1. */
  readonly duration: number;
}

/** Frames a second while the reader prefers reduced motion. */
const reducedFrameRate = 2;
/** The longest time between two animation frames that counts, in seconds: a sleeping page does not jump. */
const longestTick = 0.25;

/** Plays a recording in real time, while the element is in view. */
export class PlaybackController implements ReactiveController {
  /** The frame shown. */
  index = 0;
  playing = false;
  speed = 1;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #recording: PlayableRecording;
  readonly #onChange: () => void;
  readonly #visibility: VisibilityController;
  #clock = 0;
  #lastTick: number | undefined;
  #lastShown = -Infinity;
  #request = 0;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    recording: PlayableRecording,
    callbacks: { onChange: () => void; onVisible: () => void },
  ) {
    this.#host = host;
    this.#recording = recording;
    this.#onChange = callbacks.onChange;
    this.#visibility = new VisibilityController(host, (visible) => {
      if (visible) callbacks.onVisible();
      this.#schedule();
    });
    host.addController(this);
  }

  /** Whether the element is in view. */
  get visible(): boolean {
    return this.#visibility.visible;
  }

  get reducedMotion(): boolean {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  /** Plays on; from the start if the last frame is shown. */
  play(): void {
    const { length, ended } = this.#recording;
    if (ended && this.index >= length - 1) this.show(0);
    this.playing = true;
    this.#lastTick = undefined;
    this.#schedule();
    this.#onChange();
  }

  pause(): void {
    if (!this.playing) return;
    this.playing = false;
    this.#cancel();
    this.#onChange();
  }

  /** Shows a recorded frame at once; playing goes on from there. */
  show(index: number): void {
    const last = Math.max(0, this.#recording.length - 1);
    const shown = Math.min(last, Math.max(0, index));
    this.#clock = this.#recording.length > 0 ? this.#recording.epochOf(shown) : 0;
    if (shown === this.index) return;
    this.index = shown;
    this.#onChange();
  }

  /** Back to frame 0, standing still. */
  rewind(): void {
    this.playing = false;
    this.#cancel();
    this.index = 0;
    this.#clock = 0;
  }

  hostConnected(): void {
    this.#schedule();
  }

  hostDisconnected(): void {
    this.#cancel();
  }

  /** Without a request it calls nothing: a server that renders the element has no animation frames. */
  #cancel(): void {
    if (this.#request !== 0) cancelAnimationFrame(this.#request);
    this.#request = 0;
  }

  #schedule(): void {
    if (!this.playing || !this.#visibility.visible || !this.#host.isConnected) return;
    if (this.#request === 0) this.#request = requestAnimationFrame(this.#tick);
  }

  readonly #tick = (now: number): void => {
    this.#request = 0;
    if (!this.playing || !this.#visibility.visible) {
      this.#lastTick = undefined;
      return;
    }
    const seconds = Math.min(longestTick, (now - (this.#lastTick ?? now)) / 1000);
    this.#lastTick = now;
    this.#advance(seconds, now);
    this.#schedule();
  };

  #advance(seconds: number, now: number): void {
    const { length, ended, epochs, duration } = this.#recording;
    if (length === 0) {
      if (ended) this.pause();
      return;
    }
    const lastEpoch = this.#recording.epochOf(length - 1);
    const pace = duration > 0 ? (epochs / duration) * this.speed : Infinity;
    const moved = pace === Infinity ? lastEpoch : this.#clock + seconds * pace;
    this.#clock = Math.min(lastEpoch, moved);
    if (this.reducedMotion && now - this.#lastShown < 1000 / reducedFrameRate) return;
    let index = this.index;
    while (index + 1 < length && this.#recording.epochOf(index + 1) <= this.#clock) index += 1;
    if (index !== this.index) {
      this.index = index;
      this.#lastShown = now;
      this.#onChange();
    }
    if (ended && index === length - 1) this.pause();
  }
}
