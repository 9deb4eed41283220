import { isTaken } from './lrs.js';
import type { Lrs } from './lrs.js';
import type { Statement } from './statements.js';

/** Bytes of one request. */
const longestBatch = 30_000;

/** A store refuses statements for themselves with these, cmi5's rules with 403. */
const refusals = [400, 403, 409, 413];

/** Statements on their way to the store, the oldest first; each waits until the store has taken it. */
export class StatementQueue {
  readonly #lrs: Lrs;
  readonly #onTaken: (statement: Statement) => void;
  #waiting: Statement[] = [];

  constructor(lrs: Lrs, onTaken: (statement: Statement) => void) {
    this.#lrs = lrs;
    this.#onTaken = onTaken;
  }

  push(statement: Statement): void {
    this.#waiting.push(statement);
  }

  /**
   * Sends all that waits, in batches; resolves with whether all of it was taken. What failed is sent again
   * the next time: its ids tell it from new statements. A store takes a batch as a whole or not at all, so
   * a statement that it refuses for itself is found by halving, and left out.
   */
  async send(): Promise<boolean> {
    let isAllTaken = true;
    let most = Infinity;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, Math.min(most, countThatFits(this.#waiting)));
      const status = await this.#post(batch);
      const isRefused = refusals.includes(status);
      if (isRefused && batch.length > 1) {
        most = Math.ceil(batch.length / 2);
        continue;
      }
      if (!isRefused && !isTaken(status)) return false;
      most = batch.length * 2;
      this.#waiting = this.#waiting.filter((statement) => !batch.includes(statement));
      // A conflict is with the statement itself: the answer to it was lost.
      if (isTaken(status) || status === 409) batch.forEach(this.#onTaken);
      else {
        isAllTaken = false;
        this.#lrs.warn(`The store refused a statement, which is left out: ${batch[0].verb.id}`);
      }
    }
    return isAllTaken;
  }

  /** Sends the newest, as much as a page may send that is being left: there is no other time for it. */
  sendLast(): void {
    const newest = [...this.#waiting].reverse();
    const batch = newest.slice(0, countThatFits(newest)).reverse();
    this.#waiting = [];
    if (batch.length > 0) void this.#post(batch);
  }

  #post(batch: readonly Statement[]): Promise<number> {
    return this.#lrs.send('POST', 'statements', {}, batch);
  }
}

/** How many of the first statements one request may hold; at least one. */
function countThatFits(statements: readonly Statement[]): number {
  let size = 0;
  const end = statements.findIndex((statement) => {
    size += new Blob([JSON.stringify(statement)]).size + 1;
    return size > longestBatch;
  });
  return end === -1 ? statements.length : Math.max(1, end);
}
