import type { Adapter, AnswerReport, Host, Opened, PageReport } from './adapter.js';
import { findApi } from './find-api.js';
import { decimalText, durationText, identifierText, timestampText } from './formats.js';
import { responseText } from './response-text.js';
import { packPage, unpackPage } from './saved-page.js';
import { ScormApi } from './scorm-api.js';
import type { ScormOptions } from './scorm12.js';

const names = {
  initialize: 'Initialize',
  getValue: 'GetValue',
  setValue: 'SetValue',
  commit: 'Commit',
  finish: 'Terminate',
  getLastError: 'GetLastError',
  getErrorString: 'GetErrorString',
  getDiagnostic: 'GetDiagnostic',
};

/** What the second edition allows; the fourth allows 64,000. */
const longestState = 4000;
const longestResponse = 4000;
const mostInteractions = 250;

/** SCORM 2004: the object `API_1484_11` in a window around the page. */
export function scorm2004(options: ScormOptions = {}): Adapter {
  return new Scorm2004(options);
}

/** The SCORM 2004 object that a page finds around itself. */
export function findScorm2004(start: Window): object | undefined {
  return findApi(start, 'API_1484_11', names.initialize);
}

class Scorm2004 implements Adapter {
  readonly name = 'SCORM 2004';
  readonly #options: ScormOptions;
  #host: Host | undefined;
  #api: ScormApi | undefined;
  #start = 0;
  #isCompleted = false;
  #isPassed = false;
  #isViewed = false;
  #interactions = 0;

  constructor(options: ScormOptions) {
    this.#options = options;
  }

  open(host: Host): Opened {
    const found = this.#options.api ?? findScorm2004(window);
    if (!found) return { problem: 'absent' };
    const api = new ScormApi(found, names, (message) => host.warn(message));
    if (!api.initialize()) return { problem: 'refused' };
    this.#host = host;
    this.#api = api;
    this.#start = Date.now();
    const saved = unpackPage(api.get('cmi.suspend_data'));
    const mode = api.get('cmi.mode');
    this.#isViewed = mode === 'review' || mode === 'browse';
    if (this.#isViewed) return { saved, problem: 'review' };
    this.#isCompleted = api.get('cmi.completion_status') === 'completed';
    this.#isPassed = api.get('cmi.success_status') === 'passed';
    this.#interactions = Number(api.get('cmi.interactions._count')) || 0;
    // Without a status of ours the platform would call the exercise completed.
    const isBegun = this.#isCompleted || api.set('cmi.completion_status', 'incomplete');
    return isBegun ? { saved } : { saved, problem: 'refused' };
  }

  answer(answer: AnswerReport): boolean {
    const api = this.#api;
    if (!api) return false;
    const index = Math.min(this.#interactions, mostInteractions - 1);
    const set = (name: string, value: string): boolean =>
      api.set(`cmi.interactions.${index}.${name}`, value);
    this.#interactions += 1;
    const results = [
      set('id', identifierText(answer.key)),
      set('type', 'other'),
      set('timestamp', timestampText(answer.time)),
      set('learner_response', responseText(answer.value, longestResponse)),
      set('result', answer.correct ? 'correct' : 'incorrect'),
    ];
    if (answer.answer) {
      const pattern = responseText(answer.answer, longestResponse);
      results.push(set('correct_responses.0.pattern', pattern));
    }
    return results.every(Boolean);
  }

  save(report: PageReport): boolean {
    const api = this.#api;
    if (!api) return false;
    const isSaved = this.#set(report);
    return api.commit() && isSaved;
  }

  close(report: PageReport): undefined {
    const api = this.#api;
    if (!api) return;
    if (!this.#isViewed) this.save(report);
    this.#api = undefined;
    api.finish();
  }

  #set(report: PageReport): boolean {
    const api = this.#api!;
    const results = [api.set('cmi.session_time', durationText(Date.now() - this.#start))];
    if (Object.keys(report.exercises).length === 0) {
      return [...results, api.set('cmi.exit', 'normal')].every(Boolean);
    }
    if (report.score !== undefined) {
      results.push(
        api.set('cmi.score.min', '0'),
        api.set('cmi.score.max', '100'),
        api.set('cmi.score.raw', decimalText(report.score * 100, 2)),
        api.set('cmi.score.scaled', decimalText(report.score, 7)),
      );
    }
    results.push(api.set('cmi.progress_measure', decimalText(report.progress, 7)));
    if (report.completed) results.push(...this.#complete());
    const { text, isShortened } = packPage(report.exercises, longestState);
    if (text === '' || isShortened) {
      const kept = text === '' ? 'nothing' : "only the learner's numbers, rounded,";
      this.#host?.warn(`To fit into ${longestState} characters ${kept} can be kept of the work.`);
    }
    // A session that is not suspended would be forgotten.
    results.push(text !== '' && api.set('cmi.suspend_data', text), api.set('cmi.exit', 'suspend'));
    return results.every(Boolean);
  }

  #complete(): boolean[] {
    const api = this.#api!;
    this.#isCompleted ||= api.set('cmi.completion_status', 'completed');
    this.#isPassed ||= api.set('cmi.success_status', 'passed');
    return [this.#isCompleted, this.#isPassed];
  }
}
