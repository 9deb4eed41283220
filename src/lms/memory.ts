import type { Adapter, Host, Opened, PageReport } from './adapter.js';
import { packPage, unpackPage } from './saved-page.js';

/** Where the work is kept besides the adapter itself. */
export interface MemoryOptions {
  /** The reader's browser, for good or until its window is closed; only the page's memory if unset. */
  readonly storage?: 'local' | 'session';
  /** The name of the entry in that storage. */
  readonly key?: string;
}

/** An adapter that keeps the work itself. */
export interface MemoryAdapter extends Adapter {
  /** What was saved last. */
  readonly report: PageReport | undefined;
}

/** Keeps the work in this page, or in the reader's browser if asked to. */
export function memory(options: MemoryOptions = {}): MemoryAdapter {
  return new Memory(options);
}

class Memory implements MemoryAdapter {
  readonly name = 'memory';
  readonly #options: MemoryOptions;
  #report: PageReport | undefined;

  constructor(options: MemoryOptions) {
    this.#options = options;
  }

  get report(): PageReport | undefined {
    return this.#report;
  }

  open(host: Host): Opened {
    const { storage, key = 'relu-elements' } = this.#options;
    if (storage === undefined) return { saved: this.#report?.exercises };
    if (storage !== 'local' && storage !== 'session') {
      host.warn(`storage: ${String(storage)} can’t be used. Allowed: local or session.`);
      return { problem: 'refused' };
    }
    try {
      return { saved: unpackPage(storageOf(storage).getItem(key)) };
    } catch {
      return { problem: 'refused' };
    }
  }

  save(report: PageReport): boolean {
    this.#report = report;
    const { storage, key = 'relu-elements' } = this.#options;
    if (storage === undefined) return true;
    try {
      storageOf(storage).setItem(key, packPage(report.exercises).text);
      return true;
    } catch {
      return false;
    }
  }
}

/** Throws where a frame may have none. */
function storageOf(name: 'local' | 'session'): Storage {
  if (name === 'local') return window.localStorage;
  return window.sessionStorage;
}
