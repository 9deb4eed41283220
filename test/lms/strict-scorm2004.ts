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
const within = (low: number, high: number) => (value: string) =>
  real(value) && Number(value) >= low && Number(value) <= high;

// The types of the standard's Run-Time Environment: real(10,7), timeinterval(second,10,2) and so on.
const real = matches(/^-?\d{1,10}(\.\d{1,7})?$/);
const text = (length: number) => matches(new RegExp(`^[\\s\\S]{0,${length}}$`));
const identifier = matches(/^(?!urn:)[\w\-.~:/?#[\]@!$&'()*+,;=%]{1,4000}$/);
const interval = matches(
  /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
);
const time = matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?$/);

const rules: Readonly<Record<string, Rule>> = {
  'cmi.learner_id': { access: 'read', fits: never },
  'cmi.learner_name': { access: 'read', fits: never },
  'cmi.mode': { access: 'read', fits: never },
  'cmi.entry': { access: 'read', fits: never },
  'cmi.completion_status': {
    access: 'both',
    fits: oneOf('completed', 'incomplete', 'not attempted', 'unknown'),
  },
  'cmi.success_status': { access: 'both', fits: oneOf('passed', 'failed', 'unknown') },
  'cmi.score.scaled': { access: 'both', fits: within(0, 1) },
  'cmi.score.raw': { access: 'both', fits: within(0, 100) },
  'cmi.score.min': { access: 'both', fits: real },
  'cmi.score.max': { access: 'both', fits: real },
  'cmi.progress_measure': { access: 'both', fits: within(0, 1) },
  'cmi.exit': { access: 'write', fits: oneOf('time-out', 'suspend', 'logout', 'normal', '') },
  'cmi.session_time': { access: 'write', fits: interval },
  'cmi.suspend_data': { access: 'both', fits: text(4000) },
  'cmi.interactions._count': { access: 'read', fits: never },
  'cmi.interactions.n.id': { access: 'both', fits: identifier },
  'cmi.interactions.n.timestamp': { access: 'both', fits: time },
  'cmi.interactions.n.type': {
    access: 'both',
    fits: oneOf(
      ...['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance'],
      ...['sequencing', 'likert', 'numeric', 'other'],
    ),
  },
  'cmi.interactions.n.correct_responses.n.pattern': { access: 'both', fits: text(4000) },
  'cmi.interactions.n.learner_response': { access: 'both', fits: text(4000) },
  'cmi.interactions.n.result': {
    access: 'both',
    fits: (value) =>
      oneOf('correct', 'incorrect', 'unanticipated', 'neutral')(value) || real(value),
  },
};

const errors: Readonly<Record<number, string>> = {
  0: 'No Error',
  103: 'Already Initialized',
  104: 'Content Instance Terminated',
  112: 'Termination Before Initialization',
  113: 'Termination After Termination',
  122: 'Retrieve Data Before Initialization',
  123: 'Retrieve Data After Termination',
  132: 'Store Data Before Initialization',
  133: 'Store Data After Termination',
  142: 'Commit Before Initialization',
  143: 'Commit After Termination',
  201: 'General Argument Error',
  351: 'General Set Failure',
  401: 'Undefined Data Model Element',
  403: 'Data Model Element Value Not Initialized',
  404: 'Data Model Element Is Read Only',
  405: 'Data Model Element Is Write Only',
  406: 'Data Model Element Type Mismatch',
  408: 'Data Model Dependency Not Established',
};

/** A platform that takes nothing that SCORM 2004 does not allow, and remembers every mistake. */
export class StrictScorm2004 {
  /** What content did wrong, in words. */
  readonly mistakes: string[] = [];
  readonly calls: string[] = [];
  /** What has been committed. */
  readonly committed = new Map<string, string>();
  readonly #values: Map<string, string>;
  #phase: 'before' | 'open' | 'finished' = 'before';
  #error = 0;

  constructor(values: Readonly<Record<string, string>> = {}) {
    this.#values = new Map([
      ['cmi.learner_id', 'learner-7'],
      ['cmi.learner_name', 'Learner, Lea'],
      ['cmi.mode', 'normal'],
      ['cmi.completion_status', 'unknown'],
      ['cmi.success_status', 'unknown'],
      ['cmi.entry', 'ab-initio'],
      ...Object.entries(values),
    ]);
  }

  /** The same learner comes again: after a session that was not suspended, to a new attempt. */
  reopened(): StrictScorm2004 {
    if (this.committed.get('cmi.exit') !== 'suspend') return new StrictScorm2004();
    const kept = [...this.committed].filter(
      ([element]) => !/^cmi\.(exit|session_time|entry|mode)$/.test(element),
    );
    return new StrictScorm2004({ ...Object.fromEntries(kept), 'cmi.entry': 'resume' });
  }

  value(element: string): string | undefined {
    return this.committed.get(element);
  }

  Initialize(argument: unknown): string {
    this.calls.push('Initialize');
    if (argument !== '') return this.#refuse(201, 'Initialize needs ""');
    if (this.#phase === 'open') return this.#refuse(103, 'Initialize');
    if (this.#phase === 'finished') return this.#refuse(104, 'Initialize');
    this.#phase = 'open';
    return this.#accept();
  }

  GetValue(element: unknown): string {
    this.calls.push(`GetValue ${String(element)}`);
    const what = `read ${String(element)}`;
    if (this.#phase !== 'open') return this.#refuse(this.#phase === 'before' ? 122 : 123, what, '');
    const rule = typeof element === 'string' ? rules[general(element)] : undefined;
    if (!rule) return this.#refuse(401, what, '');
    if (rule.access === 'write') return this.#refuse(405, what, '');
    if (element === 'cmi.interactions._count') return String(this.interactionCount);
    const value = this.#values.get(String(element));
    // Asking for what is not there yet is no mistake; the error says only that it is not.
    this.#error = value === undefined ? 403 : 0;
    return value ?? '';
  }

  SetValue(element: unknown, value: unknown): string {
    this.calls.push(`SetValue ${String(element)} ${String(value)}`);
    const attempt = `${String(element)} = ${String(value)}`;
    if (this.#phase !== 'open') return this.#refuse(this.#phase === 'before' ? 132 : 133, attempt);
    if (typeof element !== 'string' || typeof value !== 'string') return this.#refuse(201, attempt);
    const rule = rules[general(element)];
    if (!rule) return this.#refuse(401, attempt);
    if (rule.access === 'read') return this.#refuse(404, attempt);
    if (!rule.fits(value)) return this.#refuse(406, attempt);
    const [, index, name] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (name !== undefined) {
      const error = this.#interactionError(Number(index), name);
      if (error !== 0) return this.#refuse(error, attempt);
    }
    this.#values.set(element, value);
    return this.#accept();
  }

  Commit(argument: unknown): string {
    this.calls.push('Commit');
    if (argument !== '') return this.#refuse(201, 'Commit needs ""');
    if (this.#phase !== 'open') return this.#refuse(this.#phase === 'before' ? 142 : 143, 'Commit');
    for (const [element, value] of this.#values) this.committed.set(element, value);
    return this.#accept();
  }

  Terminate(argument: unknown): string {
    this.calls.push('Terminate');
    if (argument !== '') return this.#refuse(201, 'Terminate needs ""');
    if (this.#phase !== 'open') {
      return this.#refuse(this.#phase === 'before' ? 112 : 113, 'Terminate');
    }
    for (const [element, value] of this.#values) this.committed.set(element, value);
    this.#phase = 'finished';
    return this.#accept();
  }

  GetLastError(): string {
    return String(this.#error);
  }

  GetErrorString(code: unknown): string {
    return errors[Number(code)] ?? '';
  }

  GetDiagnostic(): string {
    return '';
  }

  get interactionCount(): number {
    return [...this.#values.keys()].filter((key) => /^cmi\.interactions\.\d+\.id$/.test(key))
      .length;
  }

  /** An interaction begins with its id, without a gap; responses need the type. */
  #interactionError(index: number, name: string): number {
    if (index > this.interactionCount) return 351;
    if (name === 'id') return 0;
    const has = (part: string) => this.#values.has(`cmi.interactions.${index}.${part}`);
    return has('id') && (!/response/.test(name) || has('type')) ? 0 : 408;
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
