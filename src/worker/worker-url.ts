/** The part of Trusted Types that is used here; TypeScript's DOM library does not have it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

let trust: ((url: string) => unknown) | undefined;

/**
 * A URL as the Worker constructor takes it: passed by the Trusted Types policy `relu-elements`, which
 * is created with the first one. Throws TypeError for an address that is not a script of this site.
 */
export function workerUrl(url: string): string {
  trust ??= createTrust();
  // Typed as text, because that is all that TypeScript's Worker takes.
  return trust(url) as string;
}

function createTrust(): (url: string) => unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    const policy = trustedTypes?.createPolicy('relu-elements', { createScriptURL: checkUrl });
    if (policy) return (url) => policy.createScriptURL(url);
  } catch {
    // The page does not allow the policy. Where it insists on trusted types as well, the Worker
    // constructor throws for plain text, and the next way is taken.
  }
  return checkUrl;
}

/** Lets through what browsers hold to the page's own origin; a `data:` URL would run any text. */
function checkUrl(url: string): string {
  const { protocol } = new URL(url);
  if (!['blob:', 'http:', 'https:', 'file:'].includes(protocol)) {
    throw new TypeError(`A worker cannot start from a ${protocol} address.`);
  }
  return url;
}
