import type { Adapter, AnswerReport, Host, Opened, PageReport } from './adapter.js';
import { webAddress } from './launch-parameters.js';
import { unpackPage } from './saved-page.js';

/** Who is told, and how long its answer is waited for. */
export interface PostMessageOptions {
  /** The origin of the page that has this one in a frame, such as `https://school.example`. */
  readonly targetOrigin: string;
  /** Milliseconds until the work is begun anew, if that page says nothing. */
  readonly patience?: number;
}

/** What is posted to the parent page; nothing in it says who the learner is. */
export type PostedMessage = { readonly source: 'relu-elements' } & (
  | { readonly type: 'lms-open' }
  | ({ readonly type: 'lms-answer' } & Omit<AnswerReport, 'time' | 'answer' | 'tolerance'>)
  | {
      readonly type: 'lms-save';
      /** To be handed back in `{source: 'relu-elements', type: 'lms-restore', saved}`. */
      readonly saved: unknown;
      readonly score: number | undefined;
      readonly progress: number;
      readonly completed: boolean;
    }
);

/** Messages to the page around this one, which keeps the work. */
export function postMessage(options: PostMessageOptions): Adapter {
  return new PostMessage(options);
}

class PostMessage implements Adapter {
  readonly name = 'postMessage';
  readonly #options: Partial<PostMessageOptions>;
  #origin: string | undefined;
  #host: Host | undefined;
  #settle: (opened: Opened) => void = () => {};

  constructor(options: PostMessageOptions | undefined) {
    this.#options = options ?? {};
  }

  open(host: Host): Opened | Promise<Opened> {
    const { targetOrigin, patience = 1000 } = this.#options;
    const address = webAddress(targetOrigin);
    if (!address) {
      host.warn(
        `targetOrigin: ${String(targetOrigin)} can’t be used. Allowed: an origin such as https://school.example.`,
      );
      return { problem: 'refused' };
    }
    if (window.parent === window) return { problem: 'absent' };
    this.#origin = new URL(address).origin;
    this.#host = host;
    window.addEventListener('message', this.#onMessage);
    return new Promise((resolve) => {
      this.#settle = resolve;
      setTimeout(() => resolve({}), patience);
      this.#post({ source: 'relu-elements', type: 'lms-open' });
    });
  }

  answer({ key, value, score, correct, maxError, attempt }: AnswerReport): boolean {
    const answer = { key, value, score, correct, maxError, attempt };
    return this.#post({ source: 'relu-elements', type: 'lms-answer', ...answer });
  }

  save({ exercises, score, progress, completed }: PageReport): boolean {
    const saved = { relu: 1, exercises };
    const report = { saved, score, progress, completed };
    return this.#post({ source: 'relu-elements', type: 'lms-save', ...report });
  }

  #post(message: PostedMessage): boolean {
    if (this.#origin === undefined) return false;
    window.parent.postMessage(message, this.#origin);
    return true;
  }

  readonly #onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source !== window.parent || origin !== this.#origin) return;
    const message = (data ?? {}) as Record<string, unknown>;
    if (message.source !== 'relu-elements' || message.type !== 'lms-restore') return;
    const saved = unpackPage(message.saved);
    this.#host?.restore(saved);
    this.#settle({ saved });
  };
}
