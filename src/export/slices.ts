import { schedule } from '../worker/schedule.js';

/** Milliseconds after which the page gets its turn. */
const sliceLength = 8;

/**
 * Carries out steps until a few milliseconds have passed, then goes on in a later task, and so on.
 * Resolves to what the steps return; rejects with the signal's reason soon after it is aborted.
 */
export async function inSlices<Result>(
  steps: Iterator<unknown, Result>,
  signal: AbortSignal,
): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + sliceLength;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise<void>((resolve) => schedule(resolve, 0));
  }
}
