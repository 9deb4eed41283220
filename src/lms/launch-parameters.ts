/** Who is learning, as xAPI says it. */
export type Actor = Readonly<Record<string, unknown>>;

/** What a platform wrote into the page's address when it opened the page. */
export interface LaunchParameters {
  readonly endpoint?: string;
  readonly actor?: Actor;
  readonly activity?: string;
  readonly registration?: string;
  /** The value of the header `Authorization`: of xAPI launches. */
  readonly auth?: string;
  /** Where the token for it is to be fetched: of cmi5 launches. */
  readonly fetch?: string;
}

/** Reads the parameters of xAPI and cmi5 launches from a page's query; what cannot be used is left out. */
export function launchParameters(search: string): LaunchParameters {
  const query = new URLSearchParams(search);
  const text = (name: string): string | undefined => query.get(name) ?? undefined;
  return {
    endpoint: webAddress(text('endpoint')),
    actor: actorOf(text('actor')),
    activity: text('activityId') ?? text('activity_id'),
    registration: text('registration'),
    auth: text('auth'),
    fetch: webAddress(text('fetch')),
  };
}

/** An address that requests may go to. */
export function webAddress(address: string | undefined): string | undefined {
  try {
    const { protocol, href } = new URL(address ?? '');
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Earlier launches wrap every value of an actor in a list. */
function actorOf(text: string | undefined): Actor | undefined {
  try {
    const actor = JSON.parse(text ?? '', (_, value: unknown) =>
      Array.isArray(value) ? (value[0] as unknown) : value,
    ) as unknown;
    return typeof actor === 'object' && actor !== null ? (actor as Actor) : undefined;
  } catch {
    return undefined;
  }
}
