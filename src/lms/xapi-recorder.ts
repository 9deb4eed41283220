import type { AnswerReport, PageReport, SavedPage } from './adapter.js';
import { durationText } from './formats.js';
import { isTaken } from './lrs.js';
import type { Lrs } from './lrs.js';
import { unpackPage } from './saved-page.js';
import { StatementQueue } from './statement-queue.js';
import { answeredStatement, randomUuid, scaled, statement } from './statements.js';
import type { Context, Subject, Verb } from './statements.js';

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
  readonly #statements: StatementQueue;
  /** Of what is said only once of a registration, the verbs that the store has taken. */
  readonly #said = new Set<string>();
  /** The ids of those that it may have taken or not: under the same they can be said again. */
  readonly #ids = new Map<string, string>();
  /** Those of this session. */
  readonly #asked = new Set<string>();
  #hasAnswered = false;
  #report: PageReport | undefined;
  #lastState = '';
  /** The time of the last statement. */
  #latest = 0;
  /** Requests follow each other, that their order is that of what happened. */
  #chain: Promise<boolean> = Promise.resolve(true);

  constructor(settings: RecorderSettings) {
    this.#settings = settings;
    this.#statements = new StatementQueue(settings.lrs, ({ id }) => this.#taken(id));
  }

  /** The work that is kept; rejects if that cannot be known. */
  async load(): Promise<SavedPage> {
    const saved = await this.#settings.lrs.read('activities/state', this.#stateQuery);
    const { said, ids } = (saved ?? {}) as { said?: unknown; ids?: unknown };
    if (Array.isArray(said)) for (const verb of said) this.#said.add(String(verb));
    for (const [verb, id] of Object.entries(ids ?? {})) this.#ids.set(verb, String(id));
    return unpackPage(saved);
  }

  /** Says something of the whole activity; resolves with whether it was taken. */
  tell(verb: Verb): Promise<boolean> {
    this.#say(verb);
    return this.#send();
  }

  answer(answer: AnswerReport): void {
    this.#hasAnswered = true;
    const time = this.#after(answer.time);
    const context = this.#settings.context('answered');
    this.#statements.push(answeredStatement(this.#settings, answer, time, context));
  }

  save(report: PageReport): Promise<boolean> {
    this.#judge(report);
    return this.#send();
  }

  /**
   * All that is left and a last verb, at once if the page is being left; without a report nothing of the
   * work is said or kept.
   */
  async finish(report: PageReport | undefined, isLeaving: boolean, last?: Verb): Promise<void> {
    if (report) {
      this.#judge(report);
      this.#judgeFinally(report);
    }
    if (last) this.#say(last, { duration: this.#duration });
    const isLeft = isLeaving || (await Promise.race([this.#send().then(() => false), pageLeft()]));
    if (isLeft) this.#sendLast();
  }

  get #duration(): string {
    return durationText(Date.now() - this.#start);
  }

  #judge(report: PageReport): void {
    this.#report = report;
    const { masteryScore } = this.#settings;
    if (report.completed) {
      this.#sayOnce('completed', { completion: true, duration: this.#duration });
    }
    const isPassed =
      masteryScore === undefined ? report.completed : (report.score ?? 0) >= masteryScore;
    if (isPassed && report.score !== undefined) this.#sayOnce('passed', this.#scored(report, true));
  }

  #judgeFinally(report: PageReport): void {
    const isPassed = this.#said.has('passed') || this.#ids.has('passed');
    if (this.#settings.masteryScore === undefined || !this.#hasAnswered || isPassed) return;
    this.#say('failed', this.#scored(report, false));
  }

  #scored({ score = 0 }: PageReport, success: boolean): Readonly<Record<string, unknown>> {
    return { score: { scaled: scaled(score) }, success, duration: this.#duration };
  }

  #sayOnce(verb: Verb, result: Readonly<Record<string, unknown>>): void {
    if (this.#said.has(verb) || this.#asked.has(verb)) return;
    this.#asked.add(verb);
    const id = this.#ids.get(verb) ?? randomUuid();
    this.#ids.set(verb, id);
    this.#say(verb, result, id);
  }

  #say(verb: Verb, result?: Readonly<Record<string, unknown>>, id?: string): void {
    const time = this.#after(new Date());
    const context = this.#settings.context(verb);
    this.#statements.push(statement(this.#settings, verb, time, context, result, id));
  }

  #taken(id: string): void {
    for (const [verb, each] of this.#ids) {
      if (each !== id) continue;
      this.#ids.delete(verb);
      this.#said.add(verb);
    }
  }

  /** Statements are sorted by their times: an answer from before the beginning may not come first. */
  #after(time: Date): Date {
    this.#latest = Math.max(this.#latest, time.getTime());
    return new Date(this.#latest);
  }

  /** Sends what there is once it is its turn; resolves with whether all was taken. */
  #send(): Promise<boolean> {
    this.#chain = this.#chain.then(async () => {
      const isTold = await this.#statements.send();
      return (await this.#putState()) && isTold;
    });
    return this.#chain;
  }

  /** At once, for the page ends: also what is being sent, which the store knows by its ids. */
  #sendLast(): void {
    this.#settings.lrs.leave();
    this.#statements.sendLast();
    void this.#putState();
    this.#report = undefined;
  }

  /** The newest work, unless the store has it. */
  async #putState(): Promise<boolean> {
    const { exercises } = this.#report ?? { exercises: {} };
    if (Object.keys(exercises).length === 0) return true;
    const [said, ids] = [[...this.#said], Object.fromEntries(this.#ids)];
    const document = { relu: 1, exercises, said, ids };
    const text = JSON.stringify(document);
    if (text === this.#lastState) return true;
    const { lrs } = this.#settings;
    const status = await lrs.send('PUT', 'activities/state', this.#stateQuery, document);
    if (isTaken(status)) this.#lastState = text;
    return isTaken(status);
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

/** Resolves with true when the page is left. */
function pageLeft(): Promise<boolean> {
  return new Promise((resolve) =>
    window.addEventListener('pagehide', () => resolve(true), { once: true }),
  );
}
