import { readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const { exports, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The modules that package.json exports, as tsc wrote them. */
const entries = Object.values(exports)
  .map((target) => target.default)
  // The packaging is bundled with its dependency (scripts/bundle-packaging.mjs).
  .filter((path) => path !== undefined && path !== './dist/packaging.js')
  .map((path) => path.replace('./dist/', 'build/'));

const banner = `/*! relu-elements ${version} (MIT), with Lit (BSD-3-Clause), uPlot and gifenc (MIT): see licenses.txt */`;

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: entries,
    external: [/^lit(\/|$)/, 'uplot', 'gifenc'],
    output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'build' },
    onwarn,
  },
  {
    input: 'build/index.js',
    plugins: [nodeResolve({ exportConditions: ['production', 'default'] })],
    output: [
      { file: 'dist/cdn/relu-elements.js', format: 'es' },
      { file: 'dist/cdn/relu-elements.classic.js', format: 'iife' },
    ].map((output) => ({
      ...output,
      banner,
      // One file is to be all there is, what other modules load on demand included.
      inlineDynamicImports: true,
      plugins: [terser({ format: { comments: /^!/ } })],
    })),
    onwarn,
  },
];

/** @type {import('rollup').WarningHandlerWithDefault} */
function onwarn(warning) {
  // Decorator helpers read a global `this`; the classic script keeps its exports to itself.
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  if (warning.code === 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT') return;
  throw new Error(warning.message);
}
