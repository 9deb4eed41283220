/** How an element of the data model may be used, and what may be in it. */
interface Rule {
  readonly access: 'read' | 'write' | 'both';
  readonly fits: (value: string) => boolean;
}

const matches = (pattern: RegExp) => (value: string) => pattern.test(value);
const oneOf =
  (...words: string[]) =>
  (value: string) =>
    words.includes(value);
const never = () => false;

// The types of the standard's Run-Time Environment, as strictly as any platform takes them.
const text = (length: number) => matches(new RegExp(`^[\\x20-\\x7e]{0,${length}}$`));
const identifier = matches(/^[A-Za-z0-9_-]{1,255}$/);
const timespan = matches(/^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/);
const clock = matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const score = (value: string) => /^\d{1,3}(\.\d{1,2})?$/.test(value) && Number(value) <= 100;

const rules: Readonly<Record<string, Rule>> = {
  'cmi.core.student_id': { access: 'read', fits: never },
  'cmi.core.student_name': { access: 'read', fits: never },
  'cmi.core.lesson_mode': { access: 'read', fits: never },
  'cmi.core.entry': { access: 'read', fits: never },
  'cmi.core.lesson_status': {
    access: 'both',
    fits: oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed'),
  },
  'cmi.core.score.raw': { access: 'both', fits: score },
  'cmi.core.score.min': { access: 'both', fits: score },
  'cmi.core.score.max': { access: 'both', fits: score },
  'cmi.core.exit': { access: 'write', fits: oneOf('time-out', 'suspend', 'logout', '') },
  'cmi.core.session_time': { access: 'write', fits: timespan },
  'cmi.suspend_data': { access: 'both', fits: text(4096) },
  'cmi.interactions._count': { access: 'read', fits: never },
  'cmi.interactions.n.id': { access: 'write', fits: identifier },
  'cmi.interactions.n.time': { access: 'write', fits: clock },
  'cmi.interactions.n.type': {
    access: 'write',
    fits: oneOf(
      ...['true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing'],
      ...['likert', 'numeric'],
    ),
  },
  'cmi.interactions.n.correct_responses.n.pattern': { access: 'write', fits: text(255) },
  'cmi.interactions.n.student_response': { access: 'write', fits: text(255) },
  'cmi.interactions.n.result': {
    access: 'write',
    fits: oneOf('correct', 'wrong', 'unanticipated', 'neutral'),
  },
};

const errors: Readonly<Record<number, string>> = {
  0: 'No error',
  101: 'General exception',
  201: 'Invalid argument error',
  301: 'Not initialized',
  401: 'Not implemented error',
  403: 'Element is read only',
  404: 'Element is write only',
  405: 'Incorrect Data Type',
};

/** A platform that takes nothing that SCORM 1.2 does not allow, and remembers every mistake. */
export class StrictScorm12 {
  /** What content did wrong, in words. */
  readonly mistakes: string[] = [];
  /** Every call with what it was given. */
  readonly calls: string[] = [];
  /** What has been committed. */
  readonly committed = new Map<string, string>();
  readonly #values: Map<string, string>;
  #phase: 'before' | 'open' | 'finished' = 'before';
  #error = 0;

  constructor(values: Readonly<Record<string, string>> = {}) {
    this.#values = new Map([
      ['cmi.core.student_id', 'learner-7'],
      ['cmi.core.student_name', 'Learner, Lea'],
      ['cmi.core.lesson_mode', 'normal'],
      ['cmi.core.lesson_status', 'not attempted'],
      ['cmi.core.entry', 'ab-initio'],
      ...Object.entries(values),
    ]);
  }

  /** The same learner comes again: only what a suspended session has committed is there. */
  reopened(): StrictScorm12 {
    const status = this.committed.get('cmi.core.lesson_status') ?? 'not attempted';
    const raw = this.committed.get('cmi.core.score.raw') ?? '';
    const isSuspended = this.committed.get('cmi.core.exit') === 'suspend';
    return new StrictScorm12({
      'cmi.core.lesson_status': status,
      'cmi.core.score.raw': raw,
      ...(isSuspended && {
        'cmi.core.entry': 'resume',
        'cmi.suspend_data': this.committed.get('cmi.suspend_data') ?? '',
      }),
    });
  }

  value(element: string): string | undefined {
    return this.committed.get(element);
  }

  LMSInitialize(argument: unknown): string {
    this.calls.push('LMSInitialize');
    if (argument !== '') return this.#refuse(201, 'LMSInitialize needs ""');
    if (this.#phase !== 'before') return this.#refuse(101, 'initialized twice');
    this.#phase = 'open';
    return this.#accept();
  }

  LMSGetValue(element: unknown): string {
    this.calls.push(`LMSGetValue ${String(element)}`);
    if (this.#phase !== 'open') return this.#refuse(301, `read ${String(element)}`, '');
    const rule = typeof element === 'string' ? rules[general(element)] : undefined;
    if (!rule) return this.#refuse(401, `read ${String(element)}`, '');
    if (rule.access === 'write') return this.#refuse(404, `read ${String(element)}`, '');
    this.#error = 0;
    if (element === 'cmi.interactions._count') return String(this.interactionCount);
    return this.#values.get(String(element)) ?? '';
  }

  LMSSetValue(element: unknown, value: unknown): string {
    this.calls.push(`LMSSetValue ${String(element)} ${String(value)}`);
    const attempt = `${String(element)} = ${String(value)}`;
    if (this.#phase !== 'open') return this.#refuse(301, attempt);
    if (typeof element !== 'string' || typeof value !== 'string') return this.#refuse(201, attempt);
    const rule = rules[general(element)];
    if (!rule) return this.#refuse(401, attempt);
    if (rule.access === 'read') return this.#refuse(403, attempt);
    if (!rule.fits(value)) return this.#refuse(405, attempt);
    const [, index, name] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (name !== undefined && !this.#takesInteraction(Number(index), name)) {
      return this.#refuse(201, `out of order: ${attempt}`);
    }
    this.#values.set(element, value);
    return this.#accept();
  }

  LMSCommit(argument: unknown): string {
    this.calls.push('LMSCommit');
    if (argument !== '') return this.#refuse(201, 'LMSCommit needs ""');
    if (this.#phase !== 'open') return this.#refuse(301, 'commit');
    for (const [element, value] of this.#values) this.committed.set(element, value);
    return this.#accept();
  }

  LMSFinish(argument: unknown): string {
    this.calls.push('LMSFinish');
    if (argument !== '') return this.#refuse(201, 'LMSFinish needs ""');
    if (this.#phase !== 'open') return this.#refuse(301, 'finish');
    for (const [element, value] of this.#values) this.committed.set(element, value);
    this.#phase = 'finished';
    return this.#accept();
  }

  LMSGetLastError(): string {
    return String(this.#error);
  }

  LMSGetErrorString(code: unknown): string {
    return errors[Number(code)] ?? '';
  }

  LMSGetDiagnostic(code: unknown): string {
    return errors[Number(code)] ?? '';
  }

  get interactionCount(): number {
    return [...this.#values.keys()].filter((key) => /^cmi\.interactions\.\d+\.id$/.test(key))
      .length;
  }

  /** An interaction begins with its id; a response needs the type. */
  #takesInteraction(index: number, name: string): boolean {
    if (name === 'id') return index <= this.interactionCount;
    const has = (part: string) => this.#values.has(`cmi.interactions.${index}.${part}`);
    return has('id') && (!/response/.test(name) || has('type'));
  }

  #accept(): string {
    this.#error = 0;
    return 'true';
  }

  #refuse(code: number, what: string, answer = 'false'): string {
    this.#error = code;
    this.mistakes.push(`${code} ${errors[code]}: ${what}`);
    return answer;
  }
}

function general(element: string): string {
  return element.replace(/\.\d+(?=\.|$)/g, '.n');
}
