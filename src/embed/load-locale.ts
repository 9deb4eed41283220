/** The parts of Trusted Types that are used here; TypeScript's DOM library does not have them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

interface Policy {
  createScriptURL(url: string): unknown;
}

/** The files of languages: without a region (de) or with the one that their script has (zh-cn). */
const localeNames: readonly string[] = ['ar', 'de', 'es', 'fr', 'zh-cn'];

/** Loads the texts of a language from `folder`; whether there are any. English needs none. */
export async function loadLocale(language: string, folder: URL, page: Document): Promise<boolean> {
  const locale = new Intl.Locale(language);
  if (locale.language === 'en') return true;
  const { script } = locale.maximize();
  const isSimplified = locale.language === 'zh' && script === 'Hans';
  const name = isSimplified ? 'zh-cn' : locale.language;
  if (!localeNames.includes(name)) return false;
  return loadScript(new URL(`${name}.js`, folder).href, page);
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

let trust: Policy | undefined;

function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  const policy = { createScriptURL: (text: string): string => text };
  // The elements have a policy of their own, and a second one of its name may not be allowed.
  trust ??= trustedTypes.createPolicy('relu-elements-embed', policy);
  // Typed as text, because that is all that TypeScript's scripts take.
  return trust.createScriptURL(url) as string;
}
