/** A learning record store: the one address that requests go to. */
export class Lrs {
  readonly #endpoint: string;
  readonly #authorization: string;
  readonly #warn: (message: string) => void;

  constructor(endpoint: string, authorization: string, warn: (message: string) => void) {
    this.#endpoint = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
    this.#authorization = authorization;
    this.#warn = warn;
  }

  /** A document; undefined if there is none. Rejects if that cannot be known. */
  async read(resource: string, query: Record<string, string>): Promise<unknown> {
    const response = await fetch(this.#address(resource, query), { headers: this.#headers });
    if (response.status === 404 || response.status === 204) return undefined;
    if (!response.ok) throw new Error(await failure('GET', resource, response));
    const text = await response.text();
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  }

  /** Sends a document; resolves with whether it was taken. */
  async send(
    method: 'POST' | 'PUT',
    resource: string,
    query: Record<string, string>,
    document: unknown,
  ): Promise<boolean> {
    try {
      const response = await fetch(this.#address(resource, query), {
        method,
        headers: { ...this.#headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(document),
        // The page may be left right after an answer.
        keepalive: true,
      });
      if (response.ok) return true;
      this.#warn(await failure(method, resource, response));
    } catch (error) {
      this.#warn(`${method} ${resource} failed. ${String(error)}`);
    }
    return false;
  }

  get #headers(): Record<string, string> {
    return { Authorization: this.#authorization, 'X-Experience-API-Version': '1.0.3' };
  }

  #address(resource: string, query: Record<string, string>): string {
    const text = new URLSearchParams(query).toString();
    return `${this.#endpoint}${resource}${text && `?${text}`}`;
  }
}

/** The store's own words, without the query, which names the learner. */
async function failure(method: string, resource: string, response: Response): Promise<string> {
  const text = (await response.text().catch(() => '')).trim().slice(0, 200);
  return `${method} ${resource} failed. ${response.status} ${response.statusText} ${text}`.trim();
}
