import type { Adapter, AnswerReport, Host, Opened, PageReport } from './adapter.js';
import { launchParameters, webAddress } from './launch-parameters.js';
import type { Actor } from './launch-parameters.js';
import { Lrs } from './lrs.js';
import { XapiRecorder } from './xapi-recorder.js';

/** Where statements go and whom they are about; what is unset comes from the page's address. */
export interface XapiOptions {
  /** The address of the learning record store. */
  readonly endpoint?: string;
  /** The value of the header `Authorization`. */
  readonly auth?: string;
  readonly actor?: Actor;
  /** The IRI of the activity. */
  readonly activity?: string;
  readonly registration?: string;
  /** 0 to 1: the score that passes; completing does if unset. */
  readonly masteryScore?: number;
}

/** xAPI: statements and the work as a document, at the learning record store that the launch names. */
export function xapi(options: XapiOptions = {}): Adapter {
  return new Xapi(options);
}

class Xapi implements Adapter {
  readonly name = 'xAPI';
  readonly reopens = true;
  readonly #options: XapiOptions;
  #recorder: XapiRecorder | undefined;

  constructor(options: XapiOptions) {
    this.#options = options;
  }

  async open(host: Host): Promise<Opened> {
    const launch = launchParameters(window.location.search);
    const { auth = launch.auth, actor = launch.actor, activity = launch.activity } = this.#options;
    const { registration = launch.registration, masteryScore } = this.#options;
    const endpoint = webAddress(this.#options.endpoint ?? launch.endpoint);
    if (!endpoint || !auth || !actor || !activity) {
      const missing = Object.entries({ endpoint, auth, actor, activity })
        .filter(([, value]) => !value)
        .map(([name]) => name);
      host.warn(`Neither the options nor the page’s address have a usable ${missing.join(', ')}.`);
      return { problem: 'absent' };
    }
    const lrs = new Lrs(endpoint, auth, (message) => host.warn(message));
    const context = registration === undefined ? {} : { registration };
    const recorder = new XapiRecorder({
      ...{ lrs, actor, activity, registration, masteryScore },
      context: () => context,
    });
    const saved = await recorder.load();
    this.#recorder = recorder;
    return { saved };
  }

  answer(answer: AnswerReport): boolean {
    this.#recorder?.answer(answer);
    return true;
  }

  async save(report: PageReport): Promise<boolean> {
    return (await this.#recorder?.save(report)) ?? false;
  }

  async close(report: PageReport, isLeaving: boolean): Promise<undefined> {
    const recorder = this.#recorder;
    this.#recorder = undefined;
    await recorder?.finish(report, isLeaving);
  }
}
