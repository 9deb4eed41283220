import { cmi5 } from './cmi5.js';
import { connect } from './connect.js';
import type { Connection } from './connect.js';
import { scorm12 } from './scorm12.js';
import { scorm2004 } from './scorm2004.js';
import { xapi } from './xapi.js';
import type { Adapter } from './adapter.js';

/** The elements that grade what their learner does. */
const gradedElements = 'relu-slider-exercise';

/** What `data-adapter` of the script may be; found by itself if it is none of these. */
const adapters: Readonly<Record<string, () => Adapter>> = { scorm12, scorm2004, xapi, cmi5 };

/** Connects every graded exercise of the page, those that come later too, until it is taken off it. */
export function connectPage(adapterName: string | undefined): void {
  const isKnown = adapterName !== undefined && Object.hasOwn(adapters, adapterName);
  if (adapterName !== undefined && !isKnown) {
    const allowed = Object.keys(adapters).join(', ');
    console.warn(`data-adapter="${adapterName}" can’t be used. Allowed: one of ${allowed}.`);
  }
  const adapter = isKnown ? adapters[adapterName]() : undefined;
  const connections = new Map<Element, Connection>();
  // Observers are told after all that a script does: one that is only moved is back by then.
  const follow = (): void => {
    for (const [element, connection] of connections) {
      if (element.isConnected) continue;
      connections.delete(element);
      connection.disconnect();
    }
    for (const element of document.querySelectorAll(gradedElements)) {
      if (!connections.has(element)) connections.set(element, connect(element, { adapter }));
    }
  };
  const begin = (): void => {
    follow();
    new MutationObserver(follow).observe(document, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}
