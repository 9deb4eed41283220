import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { projectFolder } from './paths.mjs';

/**
 * Serves every test file as a few modules instead of a hundred, whose loading takes longer than most
 * tests do.
 * @param {string} files
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function bundleTests(files) {
  /** @type {Promise<Map<string, string>> | undefined} */
  let bundles;
  return {
    name: 'bundle-tests',
    async transformImport({ source }) {
      const bundled = source.replace(/\.test\.ts\?/, '.test.js?');
      // Of files that cannot be bundled each is loaded, and fails, by itself.
      bundles ??= bundle(files).catch(() => new Map());
      return (await bundles).has(bundled.split('?')[0]) ? bundled : source;
    },
    async serve({ path }) {
      const body = (await bundles)?.get(path);
      return body && { body, type: 'js' };
    },
  };
}

/** A run of all tests is to find the same every time; a file that is run by itself may look further. */
const fixedSeed = {
  name: 'fixed-seed',
  setup({ onResolve }) {
    const path = join(projectFolder, 'test/fixed-seed.ts');
    onResolve({ filter: /^fast-check$/ }, ({ importer }) =>
      importer === path ? undefined : { path },
    );
  },
};

/** @param {string} files */
async function bundle(files) {
  const { outputFiles } = await build({
    entryPoints: [files],
    plugins: [fixedSeed],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    // As without bundling: not what a package has for bundlers of scripts.
    mainFields: ['module', 'main'],
    // package.json says which files of dist/ have side effects, but here it is src/.
    ignoreAnnotations: true,
    sourcemap: 'inline',
    sourcesContent: false,
    write: false,
    outdir: projectFolder,
    outbase: projectFolder,
    chunkNames: 'test/chunk-[hash]',
  });
  return new Map(
    outputFiles.map(({ path, text }) => [
      `/${relative(projectFolder, path).replaceAll('\\', '/')}`,
      text,
    ]),
  );
}
