import type { Adapter, Problem } from './adapter.js';
import { findAdapter } from './find-adapter.js';
import { isOfOtherCopy } from './other-copies.js';
import { sessionOf } from './session.js';

export interface ConnectOptions {
  /** How to record; found by itself if unset. All exercises that are given the same one share a session. */
  readonly adapter?: Adapter;
}

/** Exercises that are being recorded. */
export interface Connection {
  /** Resolves once saved work is restored, or known to be missing. */
  readonly ready: Promise<void>;
  /** Why nothing is recorded; undefined while everything is, or before `ready`. */
  readonly problem: Problem | undefined;
  /** Lets go of the exercises, after a last save: what is done with them is not recorded any more. */
  disconnect(): void;
  /** Ends the session now, for an exit button; a cmi5 launch then goes back to where it came from. */
  close(): Promise<void>;
}

/** Records what learners do when no platform is found: nothing. */
const nowhere: Adapter = {
  name: 'no platform',
  open: () => ({ problem: 'absent' }),
  save: () => false,
};

/** The session that exercises without an adapter of their own share. */
let found: Adapter | undefined;

/**
 * Restores one or several exercises of a page, then records answers, score and state. Where nothing is
 * recorded, a sentence after the exercise says so. What another copy of this script records is left to it.
 */
export function connect(
  elements: Element | Iterable<Element>,
  options: ConnectOptions = {},
): Connection {
  const all = Symbol.iterator in elements ? [...elements] : [elements];
  const list = all.filter((element) => !isOfOtherCopy(element));
  const session = sessionOf(options.adapter ?? automaticAdapter());
  const exercises = list.map((element) => session.add(element));
  return {
    ready: Promise.all([session.opened, ...exercises.map(({ ready }) => ready)]).then(() => {}),
    get problem() {
      return session.problem;
    },
    disconnect() {
      for (const exercise of exercises) session.remove(exercise);
    },
    async close() {
      const next = await session.close();
      if (next !== undefined) window.location.assign(next);
    },
  };
}

function automaticAdapter(): Adapter {
  found ??= findAdapter();
  return found ?? nowhere;
}
