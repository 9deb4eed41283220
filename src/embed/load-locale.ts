/** Loads the texts of a language, if the page has a script of them; whether it has. English needs none. */
export async function loadLocale(language: string, page: Document): Promise<boolean> {
  const locale = new Intl.Locale(language);
  if (locale.language === 'en') return true;
  const { script } = locale.maximize();
  // The file of a language is named without a region (de), or with the one that its script has (zh-cn).
  const isSimplified = locale.language === 'zh' && script === 'Hans';
  const file = `/${isSimplified ? 'zh-cn' : locale.language}.js`;
  const scripts = page.querySelector('template')?.content.querySelectorAll('script') ?? [];
  const found = Array.from(scripts).find(({ src }) => src.endsWith(file));
  return found !== undefined && loadScript(page.importNode(found), page);
}

/**
 * A copy of a script that the page has written down, so that Trusted Types have nothing to pass; a classic
 * one, which unlike a module may be at an opaque origin, as in a sandbox, or on a disk.
 */
function loadScript(script: HTMLScriptElement, page: Document): Promise<boolean> {
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    page.head.append(script);
  });
}
