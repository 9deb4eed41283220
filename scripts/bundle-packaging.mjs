import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { projectFolder } from './paths.mjs';

/**
 * The command line and `relu-elements/packaging`, each one file with fflate in it, made from build/. The command
 * imports the elements from the package that it belongs to.
 */
export async function bundlePackaging() {
  const start = '/*! with fflate (MIT): see cdn/licenses.txt */';
  await bundle('build/packaging/index.js', 'dist/packaging.js', start, 'browser');
  await bundle('cli/cli.mjs', 'dist/cli.js', `#!/usr/bin/env node\n${start}`, 'node');
  chmodSync(join(projectFolder, 'dist/cli.js'), 0o755);
}

async function bundle(input, file, banner, platform) {
  const bundled = await rollup({
    input: join(projectFolder, input),
    external: [/^node:/, /^relu-elements/],
    // fflate's browser build has no Node import, which would break pages.
    plugins: [nodeResolve({ browser: platform === 'browser' })],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  await bundled.write({ file: join(projectFolder, file), format: 'es', banner });
  await bundled.close();
}
