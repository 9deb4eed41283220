/** What is kept of one exercise. */
export interface SavedExercise {
  /** The element's `state` without the settings, which are the author's; missing if nothing is known of it. */
  readonly state?: Readonly<Record<string, unknown>>;
  /** 0 to 1: the best answer so far; missing before the first. */
  readonly score?: number;
  /** Whether it has been solved once. */
  readonly completed: boolean;
}

/** What is kept of a page: its exercises by their keys (id, else name, else tag and place). */
export type SavedPage = Readonly<Record<string, SavedExercise>>;

/** How far the learner is on a page. */
export interface PageReport {
  readonly exercises: SavedPage;
  /** 0 to 1: the mean of the connected exercises; undefined before the first answer. */
  readonly score: number | undefined;
  /** Of the connected exercises, the share that is completed; 1 if all are. */
  readonly progress: number;
  readonly completed: boolean;
}

/** One answer of the learner's. */
export interface AnswerReport {
  /** The exercise's key. */
  readonly key: string;
  /** The exercise's value as text. */
  readonly value: string;
  /** A value that is right, if the exercise tells. */
  readonly answer: string | undefined;
  readonly score: number;
  readonly correct: boolean;
  readonly maxError: number;
  /** The largest error that counts as correct; 0 if the exercise does not tell. */
  readonly tolerance: number;
  readonly attempt: number;
  readonly time: Date;
}

/** Why nothing is recorded: no platform, it reports an error, it is open for viewing, its session is over. */
export type Problem = 'absent' | 'refused' | 'review' | 'ended';

/** What an adapter found when it opened its session. */
export interface Opened {
  readonly saved?: SavedPage;
  /** Nothing will be recorded. */
  readonly problem?: Problem;
}

/** Whether something was recorded. */
export type Outcome = boolean | Promise<boolean>;

/** What an adapter may ask of the page. */
export interface Host {
  /** Restores exercises that the learner has not moved. */
  restore(saved: SavedPage): void;
  /** How far the learner is now. */
  report(): PageReport;
  /** Tells the page's author something in the console, once. */
  warn(message: string): void;
}

/** A way to record what learners do. Nothing is called before `open`, nor after `close`. */
export interface Adapter {
  readonly name: string;
  /** Whether it can be opened again after `close`, when the reader comes back to the page. */
  readonly reopens?: boolean;
  /** Begins a session; nothing is saved before what it returns has been restored. */
  open(host: Host): Opened | Promise<Opened>;
  /**
   * Takes an answer; `save` follows. If it is refused the learner is told so until an answer is taken, also
   * while work is saved: where a platform need not list answers, one that it does not list is not refused.
   */
  answer?(answer: AnswerReport): Outcome;
  /** Keeps the work and the score now. */
  save(report: PageReport): Outcome;
  /**
   * Ends the session, after a last save; resolves with where to go then, if anywhere. While the page is
   * being left, only what happens before the first `await` is sure to happen.
   */
  close?(report: PageReport, isLeaving: boolean): string | undefined | Promise<string | undefined>;
}
