import type { Adapter, AnswerReport, PageReport } from './adapter.js';
import { clockText, timespanText } from './formats.js';
import type { ScormApi } from './scorm-api.js';
import { findScorm, ScormSession } from './scorm-session.js';
import type { ScormOptions, ScormStandard } from './scorm-session.js';

/** From the least to the most: a status never goes back. */
const statuses = ['not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'];

/**
 * SCORM 1.2: the object `API` in a window around the page. A platform with a mastery score for the content
 * judges a session by itself when it ends: half way its status is then `failed`, until the score is reached.
 */
export function scorm12(options: ScormOptions = {}): Adapter {
  return new ScormSession(new Scorm12(), options);
}

/** The SCORM 1.2 object that a page finds around itself. */
export function findScorm12(start: Window): object | undefined {
  return findScorm(new Scorm12(), start);
}

class Scorm12 implements ScormStandard {
  readonly name = 'SCORM 1.2';
  readonly object = 'API';
  readonly calls = {
    initialize: 'LMSInitialize',
    getValue: 'LMSGetValue',
    setValue: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    getLastError: 'LMSGetLastError',
    getErrorString: 'LMSGetErrorString',
    getDiagnostic: 'LMSGetDiagnostic',
  };
  readonly elements = {
    mode: 'cmi.core.lesson_mode',
    score: 'cmi.core.score',
    sessionTime: 'cmi.core.session_time',
    exit: 'cmi.core.exit',
  };
  readonly done = '';
  readonly timeText = timespanText;
  /** The standard allows 4,096; some platforms count what they escape. */
  readonly longestState = 3500;
  /** The standard's texts end there. */
  readonly longestResponse = 255;
  #status = '';

  readonly answer = ({ time, correct }: AnswerReport) =>
    ({
      type: 'fill-in',
      time: ['time', clockText(time)],
      response: 'student_response',
      result: correct ? 'correct' : 'wrong',
    }) as const;

  begin(api: ScormApi): boolean {
    this.#status = api.get('cmi.core.lesson_status');
    return this.#raiseStatus(api, 'incomplete');
  }

  judge(api: ScormApi, { completed }: PageReport): boolean[] {
    return completed ? [this.#raiseStatus(api, 'passed')] : [];
  }

  #raiseStatus(api: ScormApi, status: string): boolean {
    if (statuses.indexOf(status) <= statuses.indexOf(this.#status)) return true;
    const isSet = api.set('cmi.core.lesson_status', status);
    if (isSet) this.#status = status;
    return isSet;
  }
}
