import type { AnswerReport, PageReport, SavedPage } from './adapter.js';
import { durationText } from './formats.js';
import type { Lrs } from './lrs.js';
import { unpackPage } from './saved-page.js';
import { answeredStatement, scaled, statement } from './statements.js';
import type { Context, Statement, Subject, Verb } from './statements.js';

export interface RecorderSettings extends Subject {
  readonly lrs: Lrs;
  readonly registration: string | undefined;
  /** Of statements about the whole activity, and of those about answers. */
  readonly context: (verb: Verb) => Context;
  /** The score that passes; completing does if unset. */
  readonly masteryScore: number | undefined;
}

const stateName = 'relu-elements';

/** Statements in the order in which things happened, and the work as a document of the State API. */
export class XapiRecorder {
  readonly #settings: RecorderSettings;
  readonly #start = Date.now();
  #pending: Statement[] = [];
  /** What is said only once of a registration. */
  readonly #said = new Set<string>();
  #hasAnswered = false;
  #lastState = '';
  /** The time of the last statement. */
  #latest = 0;
  /** Requests follow each other, that their order is that of what happened. */
  #chain: Promise<boolean> = Promise.resolve(true);

  constructor(settings: RecorderSettings) {
    this.#settings = settings;
  }

  /** The work that is kept; rejects if that cannot be known. */
  async load(): Promise<SavedPage> {
    const saved = await this.#settings.lrs.read('activities/state', this.#stateQuery);
    const { said } = (saved ?? {}) as { said?: unknown };
    if (Array.isArray(said)) for (const verb of said) this.#said.add(String(verb));
    return unpackPage(saved);
  }

  /** Says something of the whole activity; resolves with whether it was taken. */
  tell(verb: Verb, result?: Readonly<Record<string, unknown>>): Promise<boolean> {
    this.#queue(verb, result);
    return this.#send();
  }

  answer(answer: AnswerReport): void {
    this.#hasAnswered = true;
    const time = this.#after(answer.time);
    const context = this.#settings.context('answered');
    this.#pending.push(answeredStatement(this.#settings, answer, time, context));
  }

  save(report: PageReport): Promise<boolean> {
    this.#judge(report);
    this.#chain = this.#chain.then(async () => {
      const isTold = await this.#post();
      return (await this.#putState(report)) && isTold;
    });
    return this.#chain;
  }

  /** All that is left and a last verb, at once: the page is being left. */
  async finish(report: PageReport, last?: Verb): Promise<boolean> {
    this.#judge(report);
    const { masteryScore } = this.#settings;
    const hasFailed = masteryScore !== undefined && this.#hasAnswered && !this.#said.has('passed');
    if (hasFailed) this.#queue('failed', this.#scored(report, false));
    if (last) this.#queue(last, { duration: this.duration });
    const results = await Promise.all([this.#putState(report), this.#post()]);
    return results.every(Boolean);
  }

  get duration(): string {
    return durationText(Date.now() - this.#start);
  }

  #judge(report: PageReport): void {
    const { masteryScore } = this.#settings;
    if (report.completed) {
      this.#sayOnce('completed', { completion: true, duration: this.duration });
    }
    const isPassed =
      masteryScore === undefined ? report.completed : (report.score ?? 0) >= masteryScore;
    if (isPassed && report.score !== undefined) this.#sayOnce('passed', this.#scored(report, true));
  }

  #scored({ score = 0 }: PageReport, success: boolean): Readonly<Record<string, unknown>> {
    return { score: { scaled: scaled(score) }, success, duration: this.duration };
  }

  #sayOnce(verb: Verb, result: Readonly<Record<string, unknown>>): void {
    if (this.#said.has(verb)) return;
    this.#said.add(verb);
    this.#queue(verb, result);
  }

  #queue(verb: Verb, result?: Readonly<Record<string, unknown>>): void {
    const time = this.#after(new Date());
    const context = this.#settings.context(verb);
    this.#pending.push(statement(this.#settings, verb, time, context, result));
  }

  /** Statements are sorted by their times: an answer from before the beginning may not come first. */
  #after(time: Date): Date {
    this.#latest = Math.max(this.#latest, time.getTime());
    return new Date(this.#latest);
  }

  #send(): Promise<boolean> {
    this.#chain = this.#chain.then(() => this.#post());
    return this.#chain;
  }

  async #post(): Promise<boolean> {
    const statements = this.#pending;
    if (statements.length === 0) return true;
    this.#pending = [];
    const isTaken = await this.#settings.lrs.send('POST', 'statements', {}, statements);
    // They are sent again with what follows: their ids tell them from new ones.
    if (!isTaken) this.#pending.unshift(...statements);
    return isTaken;
  }

  async #putState({ exercises }: PageReport): Promise<boolean> {
    const document = { relu: 1, exercises, said: [...this.#said] };
    const text = JSON.stringify(document);
    if (text === this.#lastState || Object.keys(exercises).length === 0) return true;
    const { lrs } = this.#settings;
    const isTaken = await lrs.send('PUT', 'activities/state', this.#stateQuery, document);
    if (isTaken) this.#lastState = text;
    return isTaken;
  }

  get #stateQuery(): Record<string, string> {
    const { activity, actor, registration } = this.#settings;
    return {
      activityId: activity,
      agent: JSON.stringify(actor),
      stateId: stateName,
      ...(registration !== undefined && { registration }),
    };
  }
}
