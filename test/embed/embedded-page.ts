/** What an embed page has posted to this one. */
export interface PostedHeights {
  /** Of our own messages, in their order. */
  readonly own: number[];
  /** Of those for learning management systems. */
  readonly lti: number[];
}

/** An embed page in a frame. */
export interface EmbeddedPage {
  readonly frame: HTMLIFrameElement;
  readonly posted: PostedHeights;
  /** Directives that something in the page has violated, as far as the frame can be looked into. */
  readonly violations: string[];
}

/** Opens the built embed page and waits until it says how high it is. */
export async function embed(
  query: string | Record<string, string>,
  { sandbox, policy, marked }: { sandbox?: string; policy?: string; marked?: boolean } = {},
): Promise<EmbeddedPage> {
  const parameters = new URLSearchParams(query);
  if (policy) parameters.set('csp', policy);
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  if (marked) frame.dataset.reluEmbed = '';
  Object.assign(frame, {
    width: 720,
    height: 300,
    src: `/dist/embed.html?${parameters.toString()}`,
  });
  const posted: PostedHeights = { own: [], lti: [] };
  const violations: string[] = [];
  await new Promise<void>((resolve) => {
    addEventListener('message', function listener({ source, data }: MessageEvent<Message>) {
      if (!frame.isConnected) removeEventListener('message', listener);
      if (source !== frame.contentWindow) return;
      if (data.subject === 'lti.frameResize') posted.lti.push(data.height);
      else posted.own.push(data.height);
      if (posted.lti.length > 0) resolve();
    });
    document.body.append(frame);
    if (sandbox === undefined) noteViolations(frame, violations);
  });
  return { frame, posted, violations };
}

interface Message {
  readonly subject?: string;
  readonly height: number;
}

/** Listens as soon as the frame shows another page than its first, empty one. */
function noteViolations(frame: HTMLIFrameElement, violations: string[]): void {
  if (!frame.isConnected) return;
  if (frame.contentWindow?.location.pathname === '/dist/embed.html') {
    frame.contentWindow.addEventListener('securitypolicyviolation', (event) => {
      violations.push(event.effectiveDirective);
    });
  } else {
    setTimeout(() => noteViolations(frame, violations));
  }
}

/** Until the browser has laid out what there is, and what that asks for. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}

/** Takes all frames out of the page. */
export function removeFrames(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
