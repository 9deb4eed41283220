import type { Adapter, AnswerReport, Host, Opened, PageReport } from './adapter.js';
import { launchParameters, webAddress } from './launch-parameters.js';
import { Lrs } from './lrs.js';
import { withActivity } from './statements.js';
import type { Context, Verb } from './statements.js';
import { XapiRecorder } from './xapi-recorder.js';

const categories = 'https://w3id.org/xapi/cmi5/context/categories';
const masteryExtension = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** What the platform says of a launch, in the document LMS.LaunchData. */
interface LaunchData {
  readonly contextTemplate?: Context;
  readonly launchMode?: string;
  readonly masteryScore?: number;
  readonly returnURL?: string;
}

/** cmi5: all that it needs is in the page's address and in what the platform says of the launch. */
export function cmi5(): Adapter {
  return new Cmi5();
}

class Cmi5 implements Adapter {
  readonly name = 'cmi5';
  #recorder: XapiRecorder | undefined;
  #isViewed = false;
  #returnAddress: string | undefined;

  async open(host: Host): Promise<Opened> {
    const launch = launchParameters(window.location.search);
    const { endpoint, actor, activity, registration } = launch;
    if (!endpoint || !launch.fetch || !actor || !activity || !registration) {
      host.warn('The page’s address lacks parameters of a cmi5 launch.');
      return { problem: 'absent' };
    }
    const token = await fetchToken(launch.fetch);
    const lrs = new Lrs(endpoint, `Basic ${token}`, (message) => host.warn(message));
    const agent = JSON.stringify(actor);
    const data = (await lrs.read('activities/state', {
      ...{ activityId: activity, agent, registration },
      stateId: 'LMS.LaunchData',
    })) as LaunchData | undefined;
    if (!data) throw new Error('The platform has no LMS.LaunchData for this launch.');
    // Every unit has to ask for it; what is in it does not concern this one.
    await lrs
      .read('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' })
      .catch(() => undefined);
    const masteryScore = Number.isFinite(data.masteryScore) ? data.masteryScore : undefined;
    this.#isViewed = data.launchMode === 'Browse' || data.launchMode === 'Review';
    this.#returnAddress = webAddress(data.returnURL);
    const recorder = new XapiRecorder({
      ...{ lrs, actor, activity, registration, masteryScore },
      context: (verb) => contextOf(verb, registration, data),
    });
    const saved = await recorder.load();
    if (!(await recorder.tell('initialized'))) return { saved, problem: 'refused' };
    this.#recorder = recorder;
    return this.#isViewed ? { saved, problem: 'review' } : { saved };
  }

  answer(answer: AnswerReport): boolean {
    this.#recorder?.answer(answer);
    return true;
  }

  async save(report: PageReport): Promise<boolean> {
    return (await this.#recorder?.save(report)) ?? false;
  }

  async close(report: PageReport, isLeaving: boolean): Promise<string | undefined> {
    const recorder = this.#recorder;
    this.#recorder = undefined;
    await recorder?.finish(this.#isViewed ? undefined : report, isLeaving, 'terminated');
    return this.#returnAddress;
  }
}

/** The token can be fetched once only: opening the page again needs another launch. */
async function fetchToken(address: string): Promise<string> {
  const response = await fetch(address, { method: 'POST', keepalive: true });
  const body = (await response.json()) as Record<string, unknown>;
  const token = body['auth-token'];
  if (typeof token === 'string' && token !== '') return token;
  const code = String(body['error-code'] ?? response.status);
  throw new Error(`The platform gave no token. ${code}: ${String(body['error-text'] ?? '')}`);
}

/** The platform's context, with what cmi5 asks of a verb; answers are no verb of cmi5's. */
function contextOf(verb: Verb, registration: string, data: LaunchData): Context {
  const context: Context = { ...data.contextTemplate, registration };
  if (verb === 'answered') return context;
  const defined = withActivity(context, 'category', `${categories}/cmi5`);
  if (verb === 'initialized' || verb === 'terminated') return defined;
  const judged = withActivity(defined, 'category', `${categories}/moveon`);
  if (verb === 'completed' || data.masteryScore === undefined) return judged;
  const extensions = { ...(judged.extensions as object), [masteryExtension]: data.masteryScore };
  return { ...judged, extensions };
}
