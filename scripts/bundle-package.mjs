import { build } from 'esbuild';

/**
 * Serves an npm package as one module: of a thousand modules, because loading those takes seconds per
 * page, or of a CommonJS file, whose exports have to be named.
 * @param {string} name
 * @param {string} [exported] such as `{ a, b }`
 * @returns {import('@web/dev-server-core').Plugin}
 */
export function bundlePackage(name, exported = '*') {
  const path = `/__bundled__/${name}.js`;
  /** @type {Promise<string> | undefined} */
  let bundle;
  return {
    name: `bundle-${name}`,
    resolveImport: ({ source }) => (source === name ? path : undefined),
    serve(context) {
      if (context.path !== path) return undefined;
      bundle ??= bundleOf(name, exported);
      return bundle.then((body) => ({ body, type: 'js' }));
    },
  };
}

/** @param {string} name @param {string} exported */
async function bundleOf(name, exported) {
  const { outputFiles } = await build({
    stdin: { contents: `export ${exported} from '${name}';`, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
}
