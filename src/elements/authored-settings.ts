/** Remembers what a page's author has set, while a reader changes it, so that a reset can put it back. */
export class AuthoredSettings {
  readonly #requests = new Map<string, unknown>();
  #readerActs = false;

  /** To be called whenever a setting changes; returns whether that is the author's doing. */
  note(name: string, request: unknown): boolean {
    if (!this.#readerActs) this.#requests.set(name, request);
    return !this.#readerActs;
  }

  /** What the author has set; undefined if nothing. */
  request(name: string): unknown {
    return this.#requests.get(name);
  }

  /** Makes changes that are the reader's. */
  whileReaderActs(change: () => void): void {
    this.#readerActs = true;
    try {
      change();
    } finally {
      this.#readerActs = false;
    }
  }
}
