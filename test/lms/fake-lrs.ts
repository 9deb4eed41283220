/** A statement as the store has it. */
export interface StoredStatement {
  readonly id: string;
  readonly actor: object;
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: {
    readonly id: string;
    readonly definition?: {
      readonly interactionType?: string;
      readonly correctResponsesPattern?: readonly string[];
    };
  };
  readonly result?: Readonly<Record<string, unknown>> & {
    readonly score?: { readonly scaled: number };
    readonly response?: string;
  };
  readonly context?: Readonly<Record<string, unknown>> & {
    readonly registration?: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
    readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
  readonly timestamp: string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
// RFC 3987: one fragment at most.
const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`#]+(#[^\s<>"{}|\\^`#]*)?$/i;
const utcTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/;
const duration = /^PT\d+H\d+M\d+(\.\d\d)?S$/;
/** Bytes: what browsers take with `keepalive`, of all that is being sent. */
const mostKeptAlive = 65_536;
const properties = ['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp'];

/** A learning record store in the place of the page's `fetch`, which remembers every mistake. */
export class FakeLrs {
  readonly endpoint = 'https://lrs.example/xapi/';
  readonly tokenAddress = 'https://lms.example/token?launch=1';
  readonly authorization = 'Basic bGVhOnRva2Vu';
  readonly registration = '760e3480-ba55-4991-94b0-01820dbd23a2';
  readonly activity: string = 'https://lms.example/activities/relu-1';
  readonly actor = {
    objectType: 'Agent',
    account: { homePage: 'https://lms.example', name: '1625378' },
  };
  readonly mistakes: string[] = [];
  readonly statements: StoredStatement[] = [];
  /** Statements by their ids, those of sessions before too. */
  readonly #known: Map<string, string>;
  /** Documents of the State API by their names. */
  readonly documents: Map<string, unknown>;
  /** What was asked for, in order: method and resource. */
  readonly requests: string[] = [];
  /** What the requests that come from now on wait for on their way; given up meanwhile they never come. */
  held: Promise<unknown> = Promise.resolve();
  /** Whether requests that are given up have come already. */
  isTooLate = false;
  /** What the store answers to statements and to reading the work. */
  statementsStatus = 200;
  readStatus: number | undefined;
  /** Of the statements it refuses for themselves: no batch with one is taken. */
  refuses: (statement: StoredStatement) => boolean = () => false;
  readonly #fetch = window.fetch;
  #tokens = 0;
  #keptAlive = 0;

  /** The same store, in the next session if there was one before. */
  constructor(before?: FakeLrs) {
    this.documents = before ? before.documents : new Map();
    this.#known = before ? before.#known : new Map();
  }

  install(): void {
    window.fetch = (input, init = {}) => {
      const givenUp = new Promise<Response>((_, reject) => {
        const giveUp = () => reject(new DOMException('Given up', 'AbortError'));
        init.signal?.addEventListener('abort', giveUp);
      });
      return Promise.race([this.#answer(new Request(input, init), init), givenUp]);
    };
  }

  uninstall(): void {
    window.fetch = this.#fetch;
  }

  /** The verbs of all statements, in the order in which they came. */
  get verbs(): string[] {
    return this.statements.map(({ verb }) => verb.id.split('/').at(-1)!);
  }

  async #answer(request: Request, init: RequestInit): Promise<Response> {
    const url = new URL(request.url);
    if (request.url === this.tokenAddress) return this.#giveToken(request);
    if (!request.url.startsWith(this.endpoint)) {
      this.mistakes.push(`a request elsewhere: ${request.url}`);
      return new Response('', { status: 500 });
    }
    const resource = url.pathname.replace('/xapi/', '');
    this.requests.push(`${request.method} ${resource}`);
    this.#check(request.headers.get('Authorization') === this.authorization, 'authorization');
    this.#check(/^1\.0\./.test(request.headers.get('X-Experience-API-Version') ?? ''), 'version');
    const text = typeof init.body === 'string' ? init.body : '';
    if (request.method !== 'GET') {
      this.#check(request.headers.get('Content-Type') === 'application/json', 'content type');
    }
    await this.#arrival(init, text);
    if (resource === 'statements') return this.#takeStatements(JSON.parse(text));
    if (resource === 'activities/state') return this.#state(request.method, url, text);
    if (resource === 'agents/profile') {
      this.#check(url.searchParams.get('profileId') === 'cmi5LearnerPreferences', 'profile');
      return new Response('', { status: 404 });
    }
    this.mistakes.push(`no such resource: ${resource}`);
    return new Response('', { status: 404 });
  }

  /** Resolves once a request has come to the store, as browsers and networks let it. */
  async #arrival({ keepalive, signal }: RequestInit, text: string): Promise<void> {
    const { length } = new TextEncoder().encode(text);
    if (keepalive && this.#keptAlive + length > mostKeptAlive) throw new TypeError('Too much.');
    if (keepalive) this.#keptAlive += length;
    await this.held;
    if (keepalive) this.#keptAlive -= length;
    if (signal?.aborted && !this.isTooLate) throw new DOMException('Given up', 'AbortError');
  }

  #giveToken(request: Request): Response {
    this.requests.push(`${request.method} token`);
    this.#check(request.method === 'POST', 'the token is posted for');
    this.#check(!request.headers.has('Authorization'), 'the token needs no authorization');
    this.#tokens += 1;
    this.#check(this.#tokens === 1, 'one token');
    return Response.json({ 'auth-token': this.authorization.replace('Basic ', '') });
  }

  #takeStatements(body: unknown): Response {
    if (this.statementsStatus !== 200) {
      return new Response('The store is full.', { status: this.statementsStatus });
    }
    const list = (Array.isArray(body) ? body : [body]) as StoredStatement[];
    if (list.some(this.refuses)) return new Response('Not this one.', { status: 400 });
    const isOther = (statement: StoredStatement) =>
      (this.#known.get(statement.id) ?? JSON.stringify(statement)) !== JSON.stringify(statement);
    if (list.some(isOther)) return new Response('Another has this id.', { status: 409 });
    for (const statement of list) {
      // What is sent again is there already.
      if (this.#known.has(statement.id)) continue;
      this.#checkStatement(statement);
      this.#check(!this.verbs.includes('terminated'), 'nothing after terminated');
      this.#known.set(statement.id, JSON.stringify(statement));
      this.statements.push(statement);
    }
    return Response.json(list.map(({ id }) => id));
  }

  #state(method: string, url: URL, text: string): Response {
    const query = url.searchParams;
    this.#check(query.get('activityId') === this.activity, 'activity of the state');
    this.#check(query.get('agent') === JSON.stringify(this.actor), 'agent of the state');
    this.#check(query.get('registration') === this.registration, 'registration of the state');
    const name = query.get('stateId') ?? '';
    if (method === 'GET') {
      if (this.readStatus !== undefined && name !== 'LMS.LaunchData') {
        return new Response('', { status: this.readStatus });
      }
      const document = this.documents.get(name);
      return document === undefined ? new Response('', { status: 404 }) : Response.json(document);
    }
    this.#check(method === 'PUT', `method ${method} of the state`);
    this.#check(name !== 'LMS.LaunchData', 'the launch data stay as they are');
    this.documents.set(name, JSON.parse(text));
    return new Response(null, { status: 204 });
  }

  #checkStatement(statement: StoredStatement): void {
    const { id, actor, verb, object, result, context, timestamp } = statement;
    const unknown = Object.keys(statement).filter((name) => !properties.includes(name));
    this.#check(unknown.length === 0, `no ${unknown.join()} in a statement`);
    this.#check(uuid.test(id), `id ${id}`);
    this.#check(JSON.stringify(actor) === JSON.stringify(this.actor), 'actor');
    this.#check(iri.test(verb.id), `verb ${verb.id}`);
    this.#check(Object.keys(verb.display).length > 0, 'display');
    this.#check(iri.test(object.id), `object ${object.id}`);
    this.#check(utcTime.test(timestamp), `timestamp ${timestamp}`);
    this.#check(context?.registration === this.registration, 'registration');
    const scaled = result?.score?.scaled;
    this.#check(scaled === undefined || (scaled >= 0 && scaled <= 1), `scaled ${scaled}`);
    if (result?.duration !== undefined) {
      this.#check(duration.test(String(result.duration)), `duration ${String(result.duration)}`);
    }
    for (const name of Object.keys((result?.extensions ?? {}) as object)) {
      this.#check(iri.test(name), `extension ${name}`);
    }
    if (object.definition?.interactionType === 'numeric') {
      const [pattern] = object.definition.correctResponsesPattern ?? [];
      this.#check(/^(-?\d+(\.\d+)?)?\[:\](-?\d+(\.\d+)?)?$/.test(pattern), `pattern ${pattern}`);
      this.#check(/^-?\d+(\.\d+)?$/.test(result?.response ?? ''), `response ${result?.response}`);
    }
  }

  #check(isSo: boolean, what: string): void {
    if (!isSo) this.mistakes.push(what);
  }
}
