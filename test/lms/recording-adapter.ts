import type { Adapter, AnswerReport, Opened, PageReport } from '../../src/lms/index.js';

/** An adapter as pages write their own: without a session of its own, it only hears what it is told. */
export class RecordingAdapter implements Adapter {
  readonly name = 'recording';
  readonly answers: AnswerReport[] = [];
  readonly saves: PageReport[] = [];
  takesAnswers = true;
  takesSaves = true;
  readonly #opened: Opened;

  constructor(opened: Opened = {}) {
    this.#opened = opened;
  }

  open(): Opened {
    return this.#opened;
  }

  answer(answer: AnswerReport): boolean {
    this.answers.push(answer);
    return this.takesAnswers;
  }

  save(report: PageReport): boolean {
    this.saves.push(report);
    return this.takesSaves;
  }
}
