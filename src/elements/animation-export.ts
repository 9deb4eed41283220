import type { ReactiveController, ReactiveControllerHost } from 'lit';

import type { Language } from '../core/language.js';
import type { Film } from '../export/film.js';
import { encodeGIF } from '../export/gif.js';
import { canRecordWebM, recordWebM } from '../export/webm.js';
import type { AnimationOptions } from './trainer-animation.js';

/** Makes animations, one after the other, and tells how far the present one is. */
export class AnimationExport implements ReactiveController {
  /** What is being made, if anything. */
  type: 'gif' | 'webm' | undefined;
  /** How much of it is done, 0 to 1. */
  share = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #language: () => Language;
  readonly #makeFilm: (options: AnimationOptions) => Promise<Film>;
  #last: Promise<unknown> = Promise.resolve();
  #present = new AbortController();
  #leaveTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    language: () => Language,
    makeFilm: (options: AnimationOptions) => Promise<Film>,
  ) {
    this.#host = host;
    this.#language = language;
    this.#makeFilm = makeFilm;
    host.addController(this);
  }

  /** Rejects with an Error that says what is wrong; with an AbortError if it was cancelled. */
  run(options: AnimationOptions): Promise<Blob> {
    const made = this.#last.then(() => this.#run(options));
    this.#last = made.catch(() => {});
    return made;
  }

  /** Ends the present export, if any. */
  cancel(): void {
    const { term } = this.#language();
    this.#present.abort(new DOMException(term('exportCancelled'), 'AbortError'));
  }

  hostConnected(): void {
    clearTimeout(this.#leaveTimer);
  }

  /** A move within one task keeps the export; an element that is away ends it. */
  hostDisconnected(): void {
    this.#leaveTimer = setTimeout(() => {
      if (!this.#host.isConnected) this.cancel();
    });
  }

  async #run(options: AnimationOptions): Promise<Blob> {
    const { type = 'gif', signal: asked, onProgress } = options;
    const { term } = this.#language();
    if (type !== 'gif' && type !== 'webm') {
      throw new TypeError(term('animationType', String(type)));
    }
    if (type === 'webm' && !canRecordWebM()) throw new Error(term('cannotRecordWebm'));
    this.#present = new AbortController();
    const signal = AbortSignal.any([this.#present.signal, ...(asked ? [asked] : [])]);
    signal.throwIfAborted();
    this.#show(type);
    let film: Film | undefined;
    try {
      film = await unlessAborted(this.#makeFilm(options), signal);
      const { length } = film.delays;
      const onPicture = (count: number): void => {
        this.#showShare(count / length);
        onProgress?.(count / length);
      };
      if (type === 'gif') return await encodeGIF(film, { signal, onPicture });
      const recording = await recordWebM(film, { signal, onPicture });
      if (!recording) throw new Error(term('recordingFailed'));
      return recording;
    } finally {
      film?.destroy();
      this.#show(undefined);
    }
  }

  #show(type: 'gif' | 'webm' | undefined): void {
    this.type = type;
    this.share = 0;
    this.#host.requestUpdate();
  }

  /** Past the host's rendering, which would also draw its charts again. */
  #showShare(share: number): void {
    this.share = share;
    const bar = this.#host.shadowRoot?.querySelector<HTMLProgressElement>('.export progress');
    if (bar) bar.value = share;
  }
}

function unlessAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    promise.then(resolve, reject);
  });
}
