import type { Adapter, AnswerReport, PageReport } from './adapter.js';
import { decimalText, durationText, timestampText } from './formats.js';
import type { ScormApi } from './scorm-api.js';
import { findScorm, ScormSession } from './scorm-session.js';
import type { ScormOptions, ScormStandard } from './scorm-session.js';

/** SCORM 2004: the object `API_1484_11` in a window around the page. */
export function scorm2004(options: ScormOptions = {}): Adapter {
  return new ScormSession(new Scorm2004(), options);
}

/** The SCORM 2004 object that a page finds around itself. */
export function findScorm2004(start: Window): object | undefined {
  return findScorm(new Scorm2004(), start);
}

class Scorm2004 implements ScormStandard {
  readonly name = 'SCORM 2004';
  readonly object = 'API_1484_11';
  readonly calls = {
    initialize: 'Initialize',
    getValue: 'GetValue',
    setValue: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    getLastError: 'GetLastError',
    getErrorString: 'GetErrorString',
    getDiagnostic: 'GetDiagnostic',
  };
  readonly elements = {
    mode: 'cmi.mode',
    score: 'cmi.score',
    sessionTime: 'cmi.session_time',
    exit: 'cmi.exit',
  };
  readonly done = 'normal';
  readonly timeText = durationText;
  /** What the second edition allows; the fourth allows 64,000. */
  readonly longestState = 4000;
  readonly longestResponse = 4000;
  #isCompleted = false;
  #isPassed = false;

  readonly answer = ({ time, correct }: AnswerReport) =>
    ({
      type: 'other',
      time: ['timestamp', timestampText(time)],
      response: 'learner_response',
      result: correct ? 'correct' : 'incorrect',
    }) as const;

  begin(api: ScormApi): boolean {
    this.#isCompleted = api.get('cmi.completion_status') === 'completed';
    this.#isPassed = api.get('cmi.success_status') === 'passed';
    return this.#isCompleted || api.set('cmi.completion_status', 'incomplete');
  }

  judge(api: ScormApi, { score, progress, completed }: PageReport): boolean[] {
    const results = [api.set('cmi.progress_measure', decimalText(progress, 7))];
    if (score !== undefined) results.push(api.set('cmi.score.scaled', decimalText(score, 7)));
    if (!completed) return results;
    this.#isCompleted ||= api.set('cmi.completion_status', 'completed');
    this.#isPassed ||= api.set('cmi.success_status', 'passed');
    return [...results, this.#isCompleted, this.#isPassed];
  }
}
