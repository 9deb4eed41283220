/** A page of the demo as a reader has it, in a frame of its own. */
export interface VisitedPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What was written to the console, and errors that nobody caught. */
  readonly messages: readonly string[];
  /** Every move of something that was already there, with its score. */
  readonly shifts: readonly number[];
}

interface Watched extends Window {
  readonly console: Console;
  messages: string[];
  shifts: number[];
}

/** Run in the page before anything else. */
function watch(page: Watched): void {
  page.messages = [];
  page.shifts = [];
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    page.console[name] = (...values: unknown[]) =>
      page.messages.push(`${name}: ${values.join(' ')}`);
  }
  page.addEventListener('error', ({ message }) => page.messages.push(`error: ${message}`), true);
  page.addEventListener('unhandledrejection', ({ reason }) =>
    page.messages.push(`rejection: ${reason}`),
  );
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) page.shifts.push((entry as LayoutShift).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Opens a built page, scrolls through it once so that every chart is drawn, and back to its top. */
export async function visit(path: string, width: number): Promise<VisitedPage> {
  const url = new URL(path, location.origin);
  const text = await (await fetch(url)).text();
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; inline-size: ${width}px; block-size: 600px; border: 0`;
  // The page's own text and address; only in this way can something run in it before its scripts.
  frame.srcdoc = text.replace(
    '<head>',
    `<head><base href="${url.href}" /><script>(${watch.toString()})(window)</script>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Watched & typeof globalThis;
  const visited = { frame, window: page, document: page.document };
  await Promise.all(
    elementNames(page.document).map((name) => page.customElements.whenDefined(name)),
  );
  for (let y = 0; y < page.document.documentElement.scrollHeight; y += 500) {
    page.scrollTo(0, y);
    await twoFrames(page);
  }
  page.scrollTo(0, 0);
  await twoFrames(page);
  return { ...visited, messages: page.messages, shifts: page.shifts };
}

/** The custom elements that stand in a page. */
export function elementNames(page: Document): string[] {
  const names = Array.from(page.querySelectorAll('*'), ({ localName }) => localName);
  return [...new Set(names.filter((name) => name.includes('-') && !name.startsWith('annotation')))];
}

function twoFrames({ requestAnimationFrame }: Window): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
