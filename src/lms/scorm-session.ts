import type { Adapter, AnswerReport, Host, Opened, PageReport } from './adapter.js';
import { findApi } from './find-api.js';
import { decimalText, identifierText } from './formats.js';
import { responseText } from './response-text.js';
import { packPage, unpackPage } from './saved-page.js';
import { ScormApi } from './scorm-api.js';
import type { ScormNames } from './scorm-api.js';

/** Where a SCORM object is, if it is not to be searched for. */
export interface ScormOptions {
  /** The platform's object; searched for in the windows around the page if unset. */
  readonly api?: object;
}

/** What the two standards have different names for, and judge differently. */
export interface ScormStandard {
  readonly name: string;
  /** The name of the platform's object. */
  readonly object: string;
  readonly calls: ScormNames;
  /** Elements of the data model. */
  readonly elements: Readonly<Record<'mode' | 'score' | 'sessionTime' | 'exit', string>>;
  /** `exit` of a session that left nothing to go on with. */
  readonly done: string;
  readonly timeText: (milliseconds: number) => string;
  /** In characters. */
  readonly longestState: number;
  readonly longestResponse: number;
  /** Names and values of an answer's own elements. */
  readonly answer: (answer: AnswerReport) => {
    readonly type: string;
    readonly time: readonly [name: string, value: string];
    readonly response: string;
    readonly result: string;
  };
  /** Says that the exercise is begun, unless the platform knows of more. */
  begin(api: ScormApi): boolean;
  /** Says how far the learner is, besides the score in per cent; whether each was taken. */
  judge(api: ScormApi, report: PageReport): boolean[];
}

/** A platform need not keep more; later answers take the place of the last. */
const mostInteractions = 250;

/** The SCORM object of a standard that a page finds around itself. */
export function findScorm({ object, calls }: ScormStandard, start: Window): object | undefined {
  return findApi(start, object, calls.initialize);
}

/** A session with a platform's SCORM object. */
export class ScormSession implements Adapter {
  readonly name: string;
  readonly #standard: ScormStandard;
  readonly #options: ScormOptions;
  #host: Host | undefined;
  #api: ScormApi | undefined;
  #start = 0;
  #isRecording = false;
  #interactions = 0;
  /** Without it answers are not listed; the score and the work still are kept. */
  #listsAnswers = true;

  constructor(standard: ScormStandard, options: ScormOptions) {
    this.name = standard.name;
    this.#standard = standard;
    this.#options = options;
  }

  open(host: Host): Opened {
    const standard = this.#standard;
    const found = this.#options.api ?? findScorm(standard, window);
    if (!found) return { problem: 'absent' };
    const api = new ScormApi(found, standard.calls, (message) => host.warn(message));
    if (!api.initialize()) return { problem: 'refused' };
    this.#host = host;
    this.#api = api;
    this.#start = Date.now();
    const saved = unpackPage(api.get('cmi.suspend_data'));
    const mode = api.get(standard.elements.mode);
    if (mode === 'review' || mode === 'browse') return { saved, problem: 'review' };
    this.#interactions = Number(api.get('cmi.interactions._count')) || 0;
    // Without a status of ours the platform would call the exercise completed.
    this.#isRecording = standard.begin(api);
    return this.#isRecording ? { saved } : { saved, problem: 'refused' };
  }

  answer(answer: AnswerReport): boolean {
    const api = this.#api;
    if (!api || !this.#listsAnswers) return true;
    const { longestResponse } = this.#standard;
    const { type, time, response, result } = this.#standard.answer(answer);
    const index = Math.min(this.#interactions, mostInteractions - 1);
    const set = (name: string, value: string): boolean =>
      api.set(`cmi.interactions.${index}.${name}`, value);
    // Platforms need not list answers at all.
    this.#listsAnswers = set('id', identifierText(answer.key)) && set('type', type);
    if (!this.#listsAnswers) return true;
    this.#interactions += 1;
    set(...time);
    if (answer.answer) {
      set('correct_responses.0.pattern', responseText(answer.answer, longestResponse));
    }
    set(response, responseText(answer.value, longestResponse));
    set('result', result);
    return true;
  }

  save(report: PageReport): boolean {
    const api = this.#api;
    if (!api) return false;
    // Not short of the circuit: what one element is refused for does not concern the others.
    const isSaved = this.#set(api, report);
    return api.commit() && isSaved;
  }

  close(report: PageReport): undefined {
    const api = this.#api;
    if (!api) return;
    if (this.#isRecording) this.save(report);
    this.#api = undefined;
    api.finish();
  }

  #set(api: ScormApi, report: PageReport): boolean {
    const { elements, done, timeText } = this.#standard;
    const results = [api.set(elements.sessionTime, timeText(Date.now() - this.#start))];
    if (Object.keys(report.exercises).length === 0) {
      return [...results, api.set(elements.exit, done)].every(Boolean);
    }
    if (report.score !== undefined) {
      // Bounds need not be supported: 0 and 100 are what platforms take the score for.
      api.set(`${elements.score}.min`, '0');
      api.set(`${elements.score}.max`, '100');
      results.push(api.set(`${elements.score}.raw`, decimalText(report.score * 100, 2)));
    }
    results.push(...this.#standard.judge(api, report), this.#keep(api, report));
    // A session that is not suspended would be forgotten.
    return [...results, api.set(elements.exit, 'suspend')].every(Boolean);
  }

  #keep(api: ScormApi, { exercises }: PageReport): boolean {
    const { longestState } = this.#standard;
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
    return api.set('cmi.suspend_data', text);
  }
}
