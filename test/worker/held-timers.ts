const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;

/** Milliseconds; shorter timers run as ever. */
const shortestHeld = 500;

interface HeldTimer {
  readonly callback: () => void;
  readonly delay: number;
  readonly repeats: boolean;
  due: number;
}

const held = new Map<number, HeldTimer>();
let time = 0;
let lastId = 0;

/** Keeps timers of half a second and more from running: time passes for them only by `elapse`. */
export function holdTimers(): void {
  Object.assign(globalThis, {
    setTimeout: holding(setTimeout, false),
    setInterval: holding(setInterval, true),
    clearTimeout: releasing(clearTimeout),
    clearInterval: releasing(clearInterval),
  });
}

/** Gives the page its own timers back; those still held never run. */
export function restoreTimers(): void {
  held.clear();
  Object.assign(globalThis, { setTimeout, clearTimeout, setInterval, clearInterval });
}

/** Runs the held timers that are due in the next so many milliseconds. */
export function elapse(milliseconds: number): void {
  const end = time + milliseconds;
  for (;;) {
    const [next] = [...held].toSorted(([, a], [, b]) => a.due - b.due);
    if (!next || next[1].due > end) break;
    const [id, timer] = next;
    time = timer.due;
    if (timer.repeats) timer.due += timer.delay;
    else held.delete(id);
    timer.callback();
  }
  time = end;
}

function holding(start: (callback: () => void, delay: number) => unknown, repeats: boolean) {
  return (callback: () => void, delay = 0) => {
    if (delay < shortestHeld) return start(callback, delay);
    // The browser's own ids are positive.
    lastId -= 1;
    held.set(lastId, { callback, delay, repeats, due: time + delay });
    return lastId;
  };
}

function releasing(end: (id: number | undefined) => void) {
  return (id: number | undefined) => {
    if (id === undefined || !held.delete(id)) end(id);
  };
}
