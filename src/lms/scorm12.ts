import type { Adapter, AnswerReport, Host, Opened, PageReport } from './adapter.js';
import { findApi } from './find-api.js';
import { clockText, decimalText, identifierText, timespanText } from './formats.js';
import { responseText } from './response-text.js';
import { packPage, unpackPage } from './saved-page.js';
import { ScormApi } from './scorm-api.js';

/** Where a SCORM object is, if it is not to be searched for. */
export interface ScormOptions {
  /** The platform's object; searched for in the windows around the page if unset. */
  readonly api?: object;
}

const names = {
  initialize: 'LMSInitialize',
  getValue: 'LMSGetValue',
  setValue: 'LMSSetValue',
  commit: 'LMSCommit',
  finish: 'LMSFinish',
  getLastError: 'LMSGetLastError',
  getErrorString: 'LMSGetErrorString',
  getDiagnostic: 'LMSGetDiagnostic',
};

/** The standard allows 4,096; some platforms count what they escape. */
const longestState = 3500;

/** The standard's texts end there. */
const longestResponse = 255;

/** A platform need not keep more; later answers take the place of the last. */
const mostInteractions = 250;

/** From the least to the most: a status never goes back. */
const statuses = ['not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'];

/** SCORM 1.2: the object `API` in a window around the page. */
export function scorm12(options: ScormOptions = {}): Adapter {
  return new Scorm12(options);
}

/** The SCORM 1.2 object that a page finds around itself. */
export function findScorm12(start: Window): object | undefined {
  return findApi(start, 'API', names.initialize);
}

class Scorm12 implements Adapter {
  readonly name = 'SCORM 1.2';
  readonly #options: ScormOptions;
  #host: Host | undefined;
  #api: ScormApi | undefined;
  #start = 0;
  #status = '';
  #interactions = 0;
  /** Without it answers are not listed; the score and the work still are kept. */
  #listsAnswers = true;

  constructor(options: ScormOptions) {
    this.#options = options;
  }

  open(host: Host): Opened {
    const found = this.#options.api ?? findScorm12(window);
    if (!found) return { problem: 'absent' };
    const api = new ScormApi(found, names, (message) => host.warn(message));
    if (!api.initialize()) return { problem: 'refused' };
    this.#host = host;
    this.#api = api;
    this.#start = Date.now();
    const saved = unpackPage(api.get('cmi.suspend_data'));
    const mode = api.get('cmi.core.lesson_mode');
    if (mode === 'review' || mode === 'browse') return { saved, problem: 'review' };
    this.#status = api.get('cmi.core.lesson_status');
    this.#interactions = Number(api.get('cmi.interactions._count')) || 0;
    // Without a status of ours the platform would call the exercise completed.
    return this.#raiseStatus('incomplete') ? { saved } : { saved, problem: 'refused' };
  }

  answer(answer: AnswerReport): boolean {
    const api = this.#api;
    if (!api || !this.#listsAnswers) return true;
    const index = Math.min(this.#interactions, mostInteractions - 1);
    const place = `cmi.interactions.${index}`;
    const set = (name: string, value: string): boolean => api.set(`${place}.${name}`, value);
    // Platforms need not list answers at all.
    this.#listsAnswers = set('id', identifierText(answer.key)) && set('type', 'fill-in');
    if (!this.#listsAnswers) return true;
    this.#interactions += 1;
    set('time', clockText(answer.time));
    if (answer.answer)
      set('correct_responses.0.pattern', responseText(answer.answer, longestResponse));
    set('student_response', responseText(answer.value, longestResponse));
    set('result', answer.correct ? 'correct' : 'wrong');
    return true;
  }

  save(report: PageReport): boolean {
    const api = this.#api;
    if (!api) return false;
    // Not short of the circuit: what one element is refused for does not concern the others.
    const isSaved = this.#set(report);
    return api.commit() && isSaved;
  }

  close(report: PageReport): undefined {
    const api = this.#api;
    if (!api) return;
    if (this.#status !== '') this.save(report);
    this.#api = undefined;
    api.finish();
  }

  #set(report: PageReport): boolean {
    const api = this.#api!;
    const results = [api.set('cmi.core.session_time', timespanText(Date.now() - this.#start))];
    if (Object.keys(report.exercises).length === 0) {
      return [...results, api.set('cmi.core.exit', '')].every(Boolean);
    }
    if (report.score !== undefined) {
      // Bounds need not be supported: 0 and 100 are what platforms take the score for.
      api.set('cmi.core.score.min', '0');
      api.set('cmi.core.score.max', '100');
      results.push(api.set('cmi.core.score.raw', decimalText(report.score * 100, 2)));
    }
    if (report.completed) results.push(this.#raiseStatus('passed'));
    results.push(this.#keep(report), api.set('cmi.core.exit', 'suspend'));
    return results.every(Boolean);
  }

  #keep({ exercises }: PageReport): boolean {
    const { text, isShortened } = packPage(exercises, longestState);
    if (text === '') {
      this.#host?.warn(`The work of this page does not fit into ${longestState} characters.`);
      return false;
    }
    if (isShortened) {
      this.#host?.warn(
        `To fit into ${longestState} characters only the learner's numbers are kept, rounded, ` +
          'without attempts, hints and places of kinks.',
      );
    }
    return this.#api!.set('cmi.suspend_data', text);
  }

  #raiseStatus(status: string): boolean {
    if (statuses.indexOf(status) <= statuses.indexOf(this.#status)) return true;
    const isSet = this.#api!.set('cmi.core.lesson_status', status);
    if (isSet) this.#status = status;
    return isSet;
  }
}
