/** A page of the demo as a reader has it, in a frame of its own. */
export interface VisitedPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What was written to the console, and errors that nobody caught. */
  readonly messages: string[];
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

/** Opens a built page; `scroll` goes through it once, so that every chart is drawn, and back to its top. */
export async function visit(path: string, width: number, scroll = false): Promise<VisitedPage> {
  const url = new URL(path, location.origin);
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; inline-size: ${width}px; block-size: 600px; border: 0`;
  frame.srcdoc = watched(await (await fetch(url)).text(), url);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Watched & typeof globalThis;
  const { document: content, messages, shifts } = page;
  await Promise.all(elementNames(content).map((name) => page.customElements.whenDefined(name)));
  // The builder hides what it has until its form is made.
  const main = content.querySelector('main');
  while (main && page.getComputedStyle(main).visibility === 'hidden') await twoFrames(page);
  for (let y = 0; scroll && y < content.documentElement.scrollHeight; y += 560) {
    page.scrollTo(0, y);
    await twoFrames(page);
  }
  page.scrollTo(0, 0);
  await twoFrames(page);
  return { frame, window: page, document: content, messages, shifts };
}

/** The page's own text, with `watch` before its scripts and its relative addresses as they were. */
function watched(text: string, base: URL): string {
  return text
    .replace(
      '<head>',
      `<head><base href="${base.href}" /><script>(${watch.toString()})(window)</script>`,
    )
    .replace(
      /(<(?:link|script)\b[^>]*? (?:href|src)=")([^"]+)/g,
      (_, before: string, address: string) => before + new URL(address, base).href,
    );
}

/** The custom elements that stand in a page. */
export function elementNames(page: Document): string[] {
  const names = Array.from(page.querySelectorAll('*'), ({ localName }) => localName);
  return [...new Set(names.filter((name) => name.includes('-') && !name.startsWith('annotation')))];
}

function twoFrames({ requestAnimationFrame }: Window): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
