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
    registration: uuid(text('registration')),
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

function uuid(text: string | undefined): string | undefined {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text ?? '') ? text : undefined;
}

/** Earlier launches wrap each value of an actor in a list, and have other names in an account. */
function actorOf(text: string | undefined): Actor | undefined {
  const actor = parsed(text);
  if (!isRecord(actor)) return undefined;
  const values = Object.entries(actor).map(([name, value]) => {
    const isWrapped = Array.isArray(value) && name !== 'member';
    const single: unknown = isWrapped ? value[0] : value;
    return [name, name === 'account' && isRecord(single) ? accountOf(single) : single] as const;
  });
  return Object.fromEntries(values);
}

function accountOf({ accountServiceHomePage, accountName, ...rest }: Actor): Actor {
  return {
    ...(accountServiceHomePage !== undefined && { homePage: accountServiceHomePage }),
    ...(accountName !== undefined && { name: accountName }),
    ...rest,
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Actor {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
