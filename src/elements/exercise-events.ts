import type { Diagnosis } from '../core/exercise/exercise.js';

const everywhere = { bubbles: true, composed: true };

/** How the reader's numbers were judged. */
export interface Answer {
  /** 0 to 1: of the segments not matched at the start, the share that is matched. */
  readonly score: number;
  readonly correct: boolean;
  /** The largest difference between prediction and target, exact. */
  readonly maxError: number;
  /** 1 for the first judgement since the start or the last reset. */
  readonly attempt: number;
  readonly diagnosis: Diagnosis;
}

/** Fired when the reader's numbers have been judged: on every change, or on every press of Check. */
export class ReluAnswerEvent extends Event implements Answer {
  /** 0 to 1: of the segments not matched at the start, the share that is matched. */
  readonly score: number;
  /** Whether every segment matches. */
  readonly correct: boolean;
  /** The largest difference between prediction and target, exact. */
  readonly maxError: number;
  /** 1 for the first judgement since the start or the last reset. */
  readonly attempt: number;
  /** What is to be put right next, with its sentence. */
  readonly diagnosis: Diagnosis;

  constructor({ score, correct, maxError, attempt, diagnosis }: Answer) {
    super('relu-answer', everywhere);
    this.score = score;
    this.correct = correct;
    this.maxError = maxError;
    this.attempt = attempt;
    this.diagnosis = diagnosis;
  }
}

/** Fired the first time that an exercise is solved, until it is reset. */
export class ReluCompleteEvent extends Event {
  /** Judgements that it took. */
  readonly attempt: number;

  constructor(attempt: number) {
    super('relu-complete', everywhere);
    this.attempt = attempt;
  }
}

/** Fired when a hint is shown. */
export class ReluHintEvent extends Event {
  /** 1 to 3, each more explicit than the one before. */
  readonly level: number;
  /** What the hint says. */
  readonly text: string;

  constructor(level: number, text: string) {
    super('relu-hint', everywhere);
    this.level = level;
    this.text = text;
  }
}

declare global {
  interface HTMLElementEventMap {
    'relu-answer': ReluAnswerEvent;
    'relu-complete': ReluCompleteEvent;
    'relu-hint': ReluHintEvent;
  }
}
