/** The part of Trusted Types that is used here; TypeScript's DOM library does not have it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/**
 * Loads the texts of a language from `folder`; whether there are any. The name of the file is the
 * language with its region (zh-cn) or without (de).
 */
export async function loadLocale(language: string, folder: URL, page: Document): Promise<boolean> {
  const locale = new Intl.Locale(language);
  if (locale.language === 'en') return true;
  const { region } = locale.maximize();
  const names = [language, locale.language, `${locale.language}-${region ?? ''}`];
  for (const name of new Set(names.map((each) => each.toLowerCase()))) {
    if (await loadScript(new URL(`${name}.js`, folder).href, page)) return true;
  }
  return false;
}

/** A classic script: unlike a module it may be at an opaque origin, as in a sandbox, or on a disk. */
function loadScript(url: string, page: Document): Promise<boolean> {
  const script = page.createElement('script');
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    try {
      script.src = trusted(url);
    } catch {
      // The page insists on Trusted Types and does not allow the policy.
      resolve(false);
      return;
    }
    page.head.append(script);
  });
}

let trust: ((url: string) => unknown) | undefined;

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  const policy = { createScriptURL: (text: string): string => text };
  // The elements have a policy of their own, and a second one of its name may not be allowed.
  trust ??= trustedTypes.createPolicy('relu-elements-embed', policy).createScriptURL;
  // Typed as text, because that is all that TypeScript's scripts take.
  return trust(url) as string;
}
