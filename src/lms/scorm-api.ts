/** The names of the same calls in the two standards. */
export interface ScormNames {
  readonly initialize: string;
  readonly getValue: string;
  readonly setValue: string;
  readonly commit: string;
  readonly finish: string;
  readonly getLastError: string;
  readonly getErrorString: string;
  readonly getDiagnostic: string;
}

/**
 * Calls a platform's SCORM object. A call that throws, or that is not there, has failed; the first failure
 * is told to `warn` with the platform's own words, for the others mostly follow from it.
 */
export class ScormApi {
  readonly #api: object;
  readonly #names: ScormNames;
  readonly #warn: (message: string) => void;
  /** What the platform has by now. */
  readonly #values = new Map<string, string>();
  #hasWarned = false;

  constructor(api: object, names: ScormNames, warn: (message: string) => void) {
    this.#api = api;
    this.#names = names;
    this.#warn = warn;
  }

  initialize(): boolean {
    return this.#succeeds(this.#names.initialize, '');
  }

  /** Empty if it is not known. */
  get(element: string): string {
    const value = this.#call(this.#names.getValue, element);
    return value === undefined || value === null ? '' : String(value);
  }

  /** Sets an element unless the platform has that value already. */
  set(element: string, value: string): boolean {
    if (this.#values.get(element) === value) return true;
    const isSet = this.#succeeds(this.#names.setValue, element, value);
    if (isSet) this.#values.set(element, value);
    return isSet;
  }

  commit(): boolean {
    return this.#succeeds(this.#names.commit, '');
  }

  finish(): boolean {
    return this.#succeeds(this.#names.finish, '');
  }

  #succeeds(name: string, ...values: string[]): boolean {
    if (String(this.#call(name, ...values)) === 'true') return true;
    if (!this.#hasWarned) {
      this.#hasWarned = true;
      const call = values.map((value) => (value.length > 40 ? `${value.slice(0, 39)}…` : value));
      this.#warn(`${name}(${call.join(', ')}) failed. ${this.#error}`.trim());
    }
    return false;
  }

  get #error(): string {
    const code = String(this.#call(this.#names.getLastError) ?? '');
    if (code === '' || code === '0') return '';
    const text = String(this.#call(this.#names.getErrorString, code) ?? '');
    const details = String(this.#call(this.#names.getDiagnostic, code) ?? '');
    const more = details && details !== text ? ` (${details})` : '';
    return `Error ${code}: ${text}${more}`;
  }

  #call(name: string, ...values: string[]): unknown {
    try {
      const method = (this.#api as Record<string, unknown>)[name];
      // Some platforms' methods use `this`.
      return typeof method === 'function' ? method.apply(this.#api, values) : undefined;
    } catch {
      return undefined;
    }
  }
}
