import type { Adapter, Host, Opened } from './adapter.js';
import { asciiText } from './formats.js';
import { answerChannel } from './js-channel.js';
import { webAddress } from './launch-parameters.js';
import { packPage, unpackPage } from './saved-page.js';

/** How Open edX finds the page's functions. */
export interface JsInputOptions {
  /** The name of the global object: `ReluExercise` for `gradefn="ReluExercise.getGrade"`. */
  readonly namespace: string;
  /** The origins of the platform, if it calls from another origin (`sop="false"`). */
  readonly hostOrigins?: readonly string[];
}

/** What Open edX's jsinput calls, at once and with text only. */
export interface JsInputFunctions {
  /** `{"score": 0.5, "completed": false, "values": {...}}` */
  getGrade(): string;
  getState(): string;
  setState(state: unknown): void;
}

/**
 * Open edX's jsinput, which calls functions of a global object when the learner submits or saves; asking
 * for this adapter is asking for that object.
 */
export function jsInput(options: JsInputOptions): Adapter {
  return new JsInput(options);
}

class JsInput implements Adapter {
  readonly name = 'jsInput';
  readonly #options: Partial<JsInputOptions>;

  constructor(options: JsInputOptions | undefined) {
    this.#options = options ?? {};
  }

  open(host: Host): Opened {
    const { namespace, hostOrigins = [] } = this.#options;
    if (namespace === undefined || !/^[A-Za-z_$][\w$]*$/.test(namespace) || namespace in window) {
      host.warn(
        `namespace: ${String(namespace)} can’t be used. Allowed: a name that the page does not have yet.`,
      );
      return { problem: 'refused' };
    }
    const functions = functionsOf(host);
    Object.defineProperty(window, namespace, { value: functions, configurable: true });
    const origins = hostOrigins.filter((origin) => webAddress(origin) === `${origin}/`);
    if (origins.length < hostOrigins.length) {
      host.warn(
        `hostOrigins: ${hostOrigins.join(' ')} can’t be used. Allowed: origins such as https://school.example.`,
      );
    }
    if (window.parent === window) return { problem: 'absent' };
    if (origins.length > 0) {
      answerChannel(origins, {
        getGrade: functions.getGrade,
        getState: functions.getState,
        setState: functions.setState,
      });
    }
    return {};
  }

  /** The platform fetches what it wants. */
  save(): boolean {
    return true;
  }
}

function functionsOf(host: Host): JsInputFunctions {
  return {
    getGrade() {
      const { score = 0, completed, exercises } = host.report();
      const values = Object.fromEntries(
        Object.entries(exercises).map(([key, { state }]) => [key, state?.value]),
      );
      return asciiText(JSON.stringify({ score, completed, values }));
    },
    getState() {
      return packPage(host.report().exercises).text;
    },
    setState(state) {
      host.restore(unpackPage(state));
    },
  };
}
