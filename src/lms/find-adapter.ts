import type { Adapter } from './adapter.js';
import { cmi5 } from './cmi5.js';
import { launchParameters } from './launch-parameters.js';
import { findScorm12, scorm12 } from './scorm12.js';
import { findScorm2004, scorm2004 } from './scorm2004.js';
import { xapi } from './xapi.js';

/**
 * The adapter for the platform that has opened this page: cmi5 or xAPI if the page's address has their
 * launch parameters, else SCORM 2004, else SCORM 1.2; undefined if there is none of these.
 */
export function findAdapter(): Adapter | undefined {
  const { endpoint, actor, activity, auth, fetch } = launchParameters(window.location.search);
  if (endpoint && actor && activity && fetch) return cmi5();
  if (endpoint && actor && activity && auth) return xapi();
  const scorm2004Object = findScorm2004(window);
  if (scorm2004Object) return scorm2004({ api: scorm2004Object });
  const scorm12Object = findScorm12(window);
  return scorm12Object && scorm12({ api: scorm12Object });
}
