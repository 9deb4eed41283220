/** How an element of the data model may be used, and what may be in it. */
export interface Rule {
  readonly access: 'read' | 'write' | 'both';
  readonly fits: (value: string) => boolean;
}

type Phase = 'before' | 'open' | 'finished';

/** What a standard asks of content. */
export interface StrictRules {
  /** What the names of its calls begin with. */
  readonly prefix: string;
  readonly elements: Readonly<Record<string, Rule>>;
  readonly errors: Readonly<Record<number, string>>;
  /** The errors of calls that come too early or too late. */
  readonly outOfTime: Readonly<
    Record<'Initialize' | 'GetValue' | 'SetValue' | 'Commit' | 'finish', Record<Phase, number>>
  >;
  readonly unknown: number;
  readonly readOnly: number;
  readonly writeOnly: number;
  readonly misfit: number;
  /** An interaction after a gap, and a part of one before what it needs. */
  readonly gap: number;
  readonly tooEarly: number;
  /** Of reading what is not there yet, which is no mistake. */
  readonly empty: number;
}

const badArgument = 201;

export const matches = (pattern: RegExp) => (value: string) => pattern.test(value);
export const oneOf =
  (...words: string[]) =>
  (value: string) =>
    words.includes(value);
export const readOnly: Rule = { access: 'read', fits: () => false };

/** A platform that takes nothing that its standard does not allow, and remembers every mistake. */
export class StrictScorm {
  /** What content did wrong, in words. */
  readonly mistakes: string[] = [];
  /** Every call with what it was given. */
  readonly calls: string[] = [];
  /** What has been committed. */
  readonly committed = new Map<string, string>();
  readonly #rules: StrictRules;
  readonly #values: Map<string, string>;
  #phase: Phase = 'before';
  #error = 0;

  constructor(rules: StrictRules, values: Readonly<Record<string, string>>) {
    this.#rules = rules;
    this.#values = new Map(Object.entries(values));
  }

  value(element: string): string | undefined {
    return this.committed.get(element);
  }

  get interactionCount(): number {
    return [...this.#values.keys()].filter((key) => /^cmi\.interactions\.\d+\.id$/.test(key))
      .length;
  }

  protected initialize(argument: unknown): string {
    const what = this.#called('Initialize');
    if (argument !== '') return this.#refuse(badArgument, what);
    const error = this.#rules.outOfTime.Initialize[this.#phase];
    if (error !== 0) return this.#refuse(error, what);
    this.#phase = 'open';
    return this.#accept();
  }

  protected getValue(element: unknown): string {
    const what = this.#called('GetValue', element);
    const { elements, outOfTime, unknown, writeOnly, empty } = this.#rules;
    const error = outOfTime.GetValue[this.#phase];
    if (error !== 0) return this.#refuse(error, what, '');
    const rule = typeof element === 'string' ? elements[general(element)] : undefined;
    if (!rule) return this.#refuse(unknown, what, '');
    if (rule.access === 'write') return this.#refuse(writeOnly, what, '');
    this.#error = 0;
    if (element === 'cmi.interactions._count') return String(this.interactionCount);
    const value = this.#values.get(String(element));
    if (value === undefined) this.#error = empty;
    return value ?? '';
  }

  protected setValue(element: unknown, value: unknown): string {
    const what = this.#called('SetValue', element, value);
    const { elements, outOfTime, unknown, readOnly, misfit } = this.#rules;
    const error = outOfTime.SetValue[this.#phase];
    if (error !== 0) return this.#refuse(error, what);
    if (typeof element !== 'string' || typeof value !== 'string') {
      return this.#refuse(badArgument, what);
    }
    const rule = elements[general(element)];
    if (!rule) return this.#refuse(unknown, what);
    if (rule.access === 'read') return this.#refuse(readOnly, what);
    if (!rule.fits(value)) return this.#refuse(misfit, what);
    const disorder = this.#disorder(element);
    if (disorder !== 0) return this.#refuse(disorder, `out of order: ${what}`);
    this.#values.set(element, value);
    return this.#accept();
  }

  protected commit(argument: unknown): string {
    return this.#keep(this.#called('Commit'), argument, this.#rules.outOfTime.Commit[this.#phase]);
  }

  protected finish(name: string, argument: unknown): string {
    const what = this.#called(name);
    const answer = this.#keep(what, argument, this.#rules.outOfTime.finish[this.#phase]);
    if (answer === 'true') this.#phase = 'finished';
    return answer;
  }

  protected get lastError(): string {
    return String(this.#error);
  }

  protected errorText(code: unknown): string {
    return this.#rules.errors[Number(code)] ?? '';
  }

  #called(name: string, ...values: unknown[]): string {
    const call = [`${this.#rules.prefix}${name}`, ...values.map(String)].join(' ');
    this.calls.push(call);
    return call;
  }

  #keep(what: string, argument: unknown, error: number): string {
    if (argument !== '') return this.#refuse(badArgument, what);
    if (error !== 0) return this.#refuse(error, what);
    for (const [element, value] of this.#values) this.committed.set(element, value);
    return this.#accept();
  }

  /** An interaction begins with its id, without a gap; responses need the type. */
  #disorder(element: string): number {
    const [, index, name] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (name === undefined) return 0;
    if (Number(index) > this.interactionCount) return this.#rules.gap;
    const has = (part: string) => this.#values.has(`cmi.interactions.${index}.${part}`);
    const isReady = name === 'id' || (has('id') && (!/response/.test(name) || has('type')));
    return isReady ? 0 : this.#rules.tooEarly;
  }

  #accept(): string {
    this.#error = 0;
    return 'true';
  }

  #refuse(code: number, what: string, answer = 'false'): string {
    this.#error = code;
    this.mistakes.push(`${code} ${this.#rules.errors[code]}: ${what}`);
    return answer;
  }
}

function general(element: string): string {
  return element.replace(/\.\d+(?=\.|$)/g, '.n');
}
