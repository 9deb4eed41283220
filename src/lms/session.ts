import type { Adapter, AnswerReport, Host, Opened, Outcome, Problem } from './adapter.js';
import { PageExercises } from './page-exercises.js';
import type { TrackedExercise } from './tracked-exercise.js';

/** A pause this long in a learner's moves is used to save. */
const restMilliseconds = 600;

const sessions = new WeakMap<Adapter, Session>();

/** The session of an adapter: all exercises that are connected with it share one. */
export function sessionOf(adapter: Adapter): Session {
  const session = sessions.get(adapter) ?? new Session(adapter);
  sessions.set(adapter, session);
  return session;
}

/** The exercises of a page that are recorded through one adapter, from the first until the page is left. */
export class Session {
  readonly #adapter: Adapter;
  readonly #exercises = new PageExercises({
    onInput: () => this.#saveSoon(),
    onAnswer: (answer) => this.#answer(answer),
    onComplete: () => this.#saveNow(),
  });
  /** Left with its page, which may come back; closed for good. */
  #phase: 'new' | 'opening' | 'open' | 'left' | 'closed' = 'new';
  #opened: Promise<void> = Promise.resolve();
  #problem: Problem | undefined;
  /** Whether the adapter takes anything: its session could be opened. */
  #isRecording = false;
  /** Given before the session was open. */
  #waitingAnswers: AnswerReport[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDirty = false;
  #lastSave: Outcome = true;
  /** What was not taken when it was last tried. */
  readonly #refused = new Set<'answer' | 'save'>();
  readonly #warnings = new Set<string>();

  constructor(adapter: Adapter) {
    this.#adapter = adapter;
  }

  /** Resolves once saved work is restored, or known to be missing. */
  get opened(): Promise<void> {
    return this.#opened;
  }

  /** Why nothing is recorded; undefined while everything is, or the session is being opened. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  add(element: Element): TrackedExercise {
    const exercise = this.#exercises.add(element);
    if (this.#phase === 'new') this.#open(element.ownerDocument);
    this.#exercises.showProblem(this.#problem);
    return exercise;
  }

  /** Lets go of an exercise after a last save; its work stays known. */
  remove(exercise: TrackedExercise): void {
    if (this.#isDirty) this.#saveNow();
    this.#exercises.remove(exercise);
  }

  /** Ends the session for good; resolves with where to go then. */
  async close(): Promise<string | undefined> {
    await this.#opened;
    const next = await this.#end('closed');
    this.#tellEnd();
    return next;
  }

  #open(page: Document): void {
    this.#phase = 'opening';
    page.addEventListener('visibilitychange', () => {
      if (page.visibilityState === 'hidden') this.#pause();
    });
    page.defaultView?.addEventListener('pagehide', () => {
      if (this.#adapter.close) void this.#end('left');
      else this.#pause();
    });
    page.defaultView?.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#comeBack();
    });
    this.#begin();
  }

  #begin(): void {
    this.#phase = 'opening';
    let opened: Opened | Promise<Opened>;
    try {
      opened = this.#adapter.open(this.#host);
    } catch (error) {
      this.#warn(String(error));
      opened = { problem: 'refused' };
    }
    if (!('then' in opened)) {
      this.#haveOpened(opened);
      return;
    }
    this.#opened = opened.then(
      (result) => this.#haveOpened(result),
      (error: unknown) => {
        this.#warn(String(error));
        this.#haveOpened({ problem: 'refused' });
      },
    );
  }

  #haveOpened({ saved = {}, problem }: Opened): void {
    // The page may have been left in the meantime.
    if (this.#phase !== 'opening') return;
    this.#phase = 'open';
    this.#isRecording = problem === undefined;
    this.#refused.clear();
    this.#exercises.restore(saved);
    this.#setProblem(problem);
    const answers = this.#waitingAnswers;
    this.#waitingAnswers = [];
    for (const answer of answers) this.#send(answer);
    if (this.#isDirty) this.#saveNow();
  }

  readonly #host: Host = {
    restore: (saved) => this.#exercises.restore(saved),
    report: () => this.#exercises.report,
    warn: (message) => this.#warn(message),
  };

  #saveSoon(): void {
    this.#isDirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#saveNow(), restMilliseconds);
  }

  /** Unchanged work is not saved again, lest it overwrite newer work; but sessions of platforms count time. */
  #pause(): void {
    if (this.#isDirty || this.#adapter.close) this.#saveNow();
  }

  #answer(answer: AnswerReport): void {
    this.#isDirty = true;
    if (this.#phase === 'opening') this.#waitingAnswers.push(answer);
    else this.#send(answer);
    this.#saveNow();
  }

  #send(answer: AnswerReport): void {
    if (this.#phase !== 'open' || !this.#isRecording) return;
    this.#try('answer', () => this.#adapter.answer?.(answer) ?? true);
  }

  #saveNow(): void {
    clearTimeout(this.#timer);
    if (this.#phase !== 'open') return;
    this.#isDirty = false;
    if (!this.#isRecording) return;
    this.#try('save', () => (this.#lastSave = this.#adapter.save(this.#exercises.report)));
  }

  /** The learner is told when recording fails, until answers and work are taken again. */
  #try(what: 'answer' | 'save', action: () => Outcome): void {
    const judge = (recorded: boolean): void => {
      if (this.#phase !== 'open') return;
      if (recorded) this.#refused.delete(what);
      else this.#refused.add(what);
      this.#isDirty ||= this.#refused.has('save');
      this.#setProblem(this.#refused.size > 0 ? 'refused' : undefined);
    };
    const failed = (error: unknown): void => {
      this.#warn(String(error));
      judge(false);
    };
    try {
      const outcome = action();
      if (typeof outcome === 'boolean') judge(outcome);
      else outcome.then(judge, failed);
    } catch (error) {
      failed(error);
    }
  }

  async #end(phase: 'left' | 'closed'): Promise<string | undefined> {
    clearTimeout(this.#timer);
    const isOpen = this.#phase === 'open';
    if (this.#phase !== 'closed') this.#phase = phase;
    if (!isOpen) return undefined;
    const { report } = this.#exercises;
    const isUnsaved = this.#isRecording && this.#isDirty;
    this.#isDirty = false;
    try {
      if (this.#adapter.close) return await this.#adapter.close(report, phase === 'left');
      await (isUnsaved ? this.#adapter.save(report) : this.#lastSave);
    } catch (error) {
      this.#warn(String(error));
    }
    return undefined;
  }

  /** The page was kept as it was and is shown again. */
  #comeBack(): void {
    if (this.#phase !== 'left') return;
    if (this.#adapter.reopens) this.#begin();
    else this.#tellEnd();
  }

  #tellEnd(): void {
    if (this.#problem !== 'absent') this.#setProblem('ended');
  }

  #setProblem(problem: Problem | undefined): void {
    this.#problem = problem;
    this.#exercises.showProblem(problem);
  }

  #warn(message: string): void {
    if (this.#warnings.has(message)) return;
    this.#warnings.add(message);
    console.warn(`relu-elements, ${this.#adapter.name}: ${message}`);
  }
}
