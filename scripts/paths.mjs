import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** What a machine keeps between runs; not part of the repository. */
export const cacheFolder = fileURLToPath(new URL('../.cache', import.meta.url));
