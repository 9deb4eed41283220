import { build } from 'esbuild';

/**
 * Serves an npm package as one module, because loading it as a thousand takes seconds per page.
 * @param {string} name
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function bundlePackage(name) {
  const path = `/__bundled__/${name}.js`;
  /** @type {Promise<string> | undefined} */
  let bundle;
  return {
    name: `bundle-${name}`,
    resolveImport: ({ source }) => (source === name ? path : undefined),
    serve(context) {
      if (context.path !== path) return undefined;
      bundle ??= bundleOf(name);
      return bundle.then((body) => ({ body, type: 'js' }));
    },
  };
}

/** @param {string} name */
async function bundleOf(name) {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${name}';`, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
}
