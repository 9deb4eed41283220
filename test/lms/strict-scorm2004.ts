import { matches, oneOf, readOnly, StrictScorm } from './strict-scorm.js';
import type { Rule, StrictRules } from './strict-scorm.js';

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

const elements: Readonly<Record<string, Rule>> = {
  'cmi.learner_id': readOnly,
  'cmi.learner_name': readOnly,
  'cmi.mode': readOnly,
  'cmi.entry': readOnly,
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
  'cmi.interactions._count': readOnly,
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

const rules: StrictRules = {
  prefix: '',
  elements,
  errors,
  outOfTime: {
    Initialize: { before: 0, open: 103, finished: 104 },
    GetValue: { before: 122, open: 0, finished: 123 },
    SetValue: { before: 132, open: 0, finished: 133 },
    Commit: { before: 142, open: 0, finished: 143 },
    finish: { before: 112, open: 0, finished: 113 },
  },
  unknown: 401,
  readOnly: 404,
  writeOnly: 405,
  misfit: 406,
  gap: 351,
  tooEarly: 408,
  empty: 403,
};

/** A platform that takes nothing that SCORM 2004 does not allow, and remembers every mistake. */
export class StrictScorm2004 extends StrictScorm {
  constructor(values: Readonly<Record<string, string>> = {}) {
    super(rules, {
      'cmi.learner_id': 'learner-7',
      'cmi.learner_name': 'Learner, Lea',
      'cmi.mode': 'normal',
      'cmi.completion_status': 'unknown',
      'cmi.success_status': 'unknown',
      'cmi.entry': 'ab-initio',
      ...values,
    });
  }

  /** The same learner comes again: after a session that was not suspended, to a new attempt. */
  reopened(): StrictScorm2004 {
    if (this.committed.get('cmi.exit') !== 'suspend') return new StrictScorm2004();
    const kept = [...this.committed].filter(
      ([element]) => !/^cmi\.(exit|session_time|entry|mode)$/.test(element),
    );
    return new StrictScorm2004({ ...Object.fromEntries(kept), 'cmi.entry': 'resume' });
  }

  Initialize(argument: unknown): string {
    return this.initialize(argument);
  }

  GetValue(element: unknown): string {
    return this.getValue(element);
  }

  SetValue(element: unknown, value: unknown): string {
    return this.setValue(element, value);
  }

  Commit(argument: unknown): string {
    return this.commit(argument);
  }

  Terminate(argument: unknown): string {
    return this.finish('Terminate', argument);
  }

  GetLastError(): string {
    return this.lastError;
  }

  GetErrorString(code: unknown): string {
    return this.errorText(code);
  }

  GetDiagnostic(): string {
    return '';
  }
}
