/** What a page answers to the calls of the page around it. */
export type ChannelMethods = Readonly<Record<string, (parameters: unknown) => unknown>>;

/** Open edX calls it so. */
const scope = 'JSInput';

/**
 * Answers calls that the parent page makes with jschannel, as Open edX does where `sop="false"`: JSON texts
 * with an id and a method. Only the parent is answered, and only if it is of one of the origins.
 */
export function answerChannel(origins: readonly string[], methods: ChannelMethods): void {
  const { parent } = window;
  const post = (origin: string, message: object): void =>
    parent.postMessage(JSON.stringify(message), origin);
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== parent || !origins.includes(origin)) return;
    const { id, method, params } = readCall(data);
    if (method === `${scope}::__ready` && params === 'ping') {
      post(origin, { method, params: 'pong' });
    }
    const [callScope, name] = typeof method === 'string' ? method.split('::') : [];
    if (id === undefined || callScope !== scope || !Object.hasOwn(methods, name)) return;
    post(origin, { id, result: methods[name](params) ?? null });
  });
  // Whichever page comes second is the one that is heard. A parent of another origin gets nothing.
  for (const origin of origins) post(origin, { method: `${scope}::__ready`, params: 'ping' });
}

function readCall(data: unknown): Record<string, unknown> {
  try {
    const call = JSON.parse(String(data)) as unknown;
    return typeof call === 'object' && call !== null ? (call as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
