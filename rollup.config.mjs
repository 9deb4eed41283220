import { readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const { exports, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Made by other steps of the build: types for frameworks, and the packaging with its dependency. */
const madeElsewhere = ['./react', './svelte', './vue', './packaging'];

/** The modules that package.json exports, as tsc wrote them. */
const entries = Object.entries(exports)
  .filter(([name]) => !madeElsewhere.includes(name))
  .map(([, target]) => target.default)
  .filter((path) => path !== undefined)
  .map((path) => path.replace('./dist/', 'build/'));

const banner = `/*! relu-elements ${version} (MIT), with Lit (BSD-3-Clause), uPlot and gifenc (MIT): see licenses.txt */`;

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: entries,
    external: [/^lit(\/|$)/, 'uplot', 'gifenc', '@shoelace-style/localize'],
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
  ...[
    { input: 'build/lms/index.js', file: 'dist/cdn/lms.js', format: 'es' },
    { input: 'build/lms/classic.js', file: 'dist/cdn/lms.classic.js', format: 'iife' },
  ].map(({ input, ...output }) => ({
    input,
    output: {
      ...output,
      banner: `/*! relu-elements ${version} (MIT) */`,
      plugins: [terser({ format: { comments: /^!/ } })],
    },
    onwarn,
  })),
];

/** @type {import('rollup').WarningHandlerWithDefault} */
function onwarn(warning) {
  // Decorator helpers read a global `this`; the classic script keeps its exports to itself.
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  if (warning.code === 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT') return;
  throw new Error(warning.message);
}
