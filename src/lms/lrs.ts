/** Bytes: browsers let a page that is being left send 65,536 in all, of statements and of the work. */
const longestLast = 32_000;

/** A learning record store: the one address that requests go to. */
export class Lrs {
  /** Tells the page's author. */
  readonly warn: (message: string) => void;
  readonly #endpoint: string;
  readonly #authorization: string;
  readonly #leaving = new AbortController();

  constructor(endpoint: string, authorization: string, warn: (message: string) => void) {
    this.#endpoint = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
    this.#authorization = authorization;
    this.warn = warn;
  }

  /** The page is being left: what is being sent is given up, what is sent from now on outlives the page. */
  leave(): void {
    this.#leaving.abort();
  }

  /** A document; undefined if there is none. Rejects if that cannot be known. */
  async read(resource: string, query: Record<string, string>): Promise<unknown> {
    const response = await fetch(this.#address(resource, query), { headers: this.#headers });
    if (response.status === 404 || response.status === 204) return undefined;
    if (!response.ok) throw new Error(await failure('GET', resource, response));
    const text = await response.text();
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  }

  /** Sends a document; resolves with the answer's status, 0 if there was none. */
  async send(
    method: 'POST' | 'PUT',
    resource: string,
    query: Record<string, string>,
    document: unknown,
  ): Promise<number> {
    const body = JSON.stringify(document);
    const { signal } = this.#leaving;
    const isLast = signal.aborted;
    // Telephones may end a page that is hidden without another word.
    const mayBeLast = isLast || window.document.visibilityState === 'hidden';
    try {
      const response = await fetch(this.#address(resource, query), {
        method,
        headers: { ...this.#headers, 'Content-Type': 'application/json' },
        body,
        keepalive: mayBeLast && new Blob([body]).size <= longestLast,
        ...(!isLast && { signal }),
      });
      // A conflict is with the statement itself, which is no fault.
      if (!response.ok && !(resource === 'statements' && response.status === 409)) {
        this.warn(await failure(method, resource, response));
      }
      return response.status;
    } catch (error) {
      if (isLast || !signal.aborted) this.warn(`${method} ${resource} failed. ${String(error)}`);
      return 0;
    }
  }

  get #headers(): Record<string, string> {
    return { Authorization: this.#authorization, 'X-Experience-API-Version': '1.0.3' };
  }

  #address(resource: string, query: Record<string, string>): string {
    const text = new URLSearchParams(query).toString();
    return `${this.#endpoint}${resource}${text && `?${text}`}`;
  }
}

/** Whether a status says that the store has what it was sent. */
export function isTaken(status: number): boolean {
  return status >= 200 && status < 300;
}

/** The store's own words, without the query, which names the learner. */
async function failure(method: string, resource: string, response: Response): Promise<string> {
  const text = (await response.text().catch(() => '')).trim().slice(0, 200);
  return `${method} ${resource} failed. ${response.status} ${response.statusText} ${text}`.trim();
}
