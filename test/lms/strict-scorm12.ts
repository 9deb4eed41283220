import { matches, oneOf, readOnly, StrictScorm } from './strict-scorm.js';
import type { Rule, StrictRules } from './strict-scorm.js';

// The types of the standard's Run-Time Environment, as strictly as any platform takes them.
const text = (length: number) => matches(new RegExp(`^[\\x20-\\x7e]{0,${length}}$`));
const identifier = matches(/^[A-Za-z0-9_-]{1,255}$/);
const timespan = matches(/^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/);
const clock = matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const score = (value: string) => /^\d{1,3}(\.\d{1,2})?$/.test(value) && Number(value) <= 100;

const elements: Readonly<Record<string, Rule>> = {
  'cmi.core.student_id': readOnly,
  'cmi.core.student_name': readOnly,
  'cmi.core.lesson_mode': readOnly,
  'cmi.core.entry': readOnly,
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
  'cmi.interactions._count': readOnly,
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

const notOpen = { before: 301, open: 0, finished: 301 };

const rules: StrictRules = {
  prefix: 'LMS',
  elements,
  errors,
  outOfTime: {
    Initialize: { before: 0, open: 101, finished: 101 },
    ...{ GetValue: notOpen, SetValue: notOpen, Commit: notOpen, finish: notOpen },
  },
  unknown: 401,
  readOnly: 403,
  writeOnly: 404,
  misfit: 405,
  gap: 201,
  tooEarly: 201,
  empty: 0,
};

/** A platform that takes nothing that SCORM 1.2 does not allow, and remembers every mistake. */
export class StrictScorm12 extends StrictScorm {
  constructor(values: Readonly<Record<string, string>> = {}) {
    super(rules, {
      'cmi.core.student_id': 'learner-7',
      'cmi.core.student_name': 'Learner, Lea',
      'cmi.core.lesson_mode': 'normal',
      'cmi.core.lesson_status': 'not attempted',
      'cmi.core.entry': 'ab-initio',
      ...values,
    });
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

  LMSInitialize(argument: unknown): string {
    return this.initialize(argument);
  }

  LMSGetValue(element: unknown): string {
    return this.getValue(element);
  }

  LMSSetValue(element: unknown, value: unknown): string {
    return this.setValue(element, value);
  }

  LMSCommit(argument: unknown): string {
    return this.commit(argument);
  }

  LMSFinish(argument: unknown): string {
    return this.finish('Finish', argument);
  }

  LMSGetLastError(): string {
    return this.lastError;
  }

  LMSGetErrorString(code: unknown): string {
    return this.errorText(code);
  }

  LMSGetDiagnostic(code: unknown): string {
    return this.errorText(code);
  }
}
