/**
 * Collects what a page must not do: write warnings or errors, load from elsewhere.
 * @param {import('puppeteer-core').Page} page
 * @param {string} origin
 * @returns {string[]} grows while the page is used
 */
export function watchPage(page, origin) {
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => {
    // A browser asks for an icon where a page names none.
    if (message.location().url?.endsWith('/favicon.ico')) return;
    // Lit's advice to its own users, in development builds only.
    if (message.text().includes('https://lit.dev/msg/')) return;
    if (['error', 'warn'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error?.message ?? String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.protocol === 'data:' || url.origin === origin;
    if (!isLocal) problems.push(`A request left the site: ${url.href}`);
  });
  return problems;
}
