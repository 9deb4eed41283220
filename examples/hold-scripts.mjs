import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Serves a site like a slow network: scripts that know the elements wait until they are released, so
 * that what a page shows without them is painted.
 * @param {import('node:http').RequestListener} handler
 * @param {string} folder the built site
 * @returns {{ handler: import('node:http').RequestListener, release: () => void }}
 */
export function holdScripts(handler, folder) {
  /** @type {() => void} */
  let release = () => {};
  const released = new Promise((resolve) => {
    release = () => resolve(undefined);
  });
  return {
    release,
    async handler(request, response) {
      if (await knowsElements(folder, request.url ?? '/')) await released;
      handler(request, response);
    },
  };
}

/**
 * @param {string} folder
 * @param {string} url
 */
async function knowsElements(folder, url) {
  const [pathname] = url.split('?');
  if (!/\.m?js$/.test(pathname)) return false;
  const script = await readFile(join(folder, decodeURIComponent(pathname)), 'utf8').catch(() => '');
  return script.includes('relu-trainer');
}
