/** Frames in frames, and windows that opened windows: more than this is a page that never ends. */
const mostWindows = 500;

/**
 * The nearest object of that name with a method of that name: in the window itself, up the chain of its
 * parents, then in the openers of these and up the chains of theirs.
 */
export function findApi(start: Window, name: string, method: string): object | undefined {
  const waiting: Window[] = [start];
  const seen = new Set<Window>();
  for (let next; (next = waiting.shift()) && seen.size < mostWindows;) {
    const openers: Window[] = [];
    for (let place: Window | undefined = next; place && !seen.has(place);) {
      seen.add(place);
      const api = read(place, name);
      if (typeof read(api, method) === 'function') return api as object;
      const opener = read(place, 'opener');
      if (isWindow(opener)) openers.push(opener);
      const parent = read(place, 'parent');
      place = isWindow(parent) && seen.size < mostWindows ? parent : undefined;
    }
    waiting.push(...openers);
  }
  return undefined;
}

/** A property, if it can be read: other origins throw, and may have no such property. */
function read(object: unknown, name: string): unknown {
  try {
    return (object as Record<string, unknown> | null | undefined)?.[name];
  } catch {
    return undefined;
  }
}

function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null;
}
