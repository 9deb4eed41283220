import { readFileSync, readdirSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { bundleTypeScript } from './scripts/bundle-typescript.mjs';
import { litAnywhere } from './scripts/lit-anywhere.mjs';
import { slimGifenc } from './scripts/slim-gifenc.mjs';
import { slimUplot } from './scripts/slim-uplot.mjs';

const { exports, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Made by other steps of the build: types for frameworks, and the packaging with its dependency. */
const madeElsewhere = ['./react', './svelte', './vue', './packaging'];

/** The modules that package.json exports, as tsc wrote them. */
const entries = Object.entries(exports)
  .filter(([name]) => !madeElsewhere.includes(name))
  .map(([, target]) => target.default)
  .filter((path) => path !== undefined)
  .map((path) => path.replace('./dist/', 'build/'));

/** The element modules, by the names of their tags. */
const elements = Object.fromEntries(
  readdirSync('src/elements')
    .filter((file) => /^relu-.*\.ts$/.test(file))
    .map((file) => [file.replace('.ts', ''), `src/elements/${file}`]),
);

/** English is in the elements. */
const languages = readdirSync('src/locales', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map((entry) => entry.name);

/**
 * The CDN's files that need no other file: what each is made of, and in which formats it is written.
 * An `iife` that exports nothing runs as a module and as a classic script.
 */
const selfContained = [
  {
    input: 'src/cdn.ts',
    files: { 'relu-elements.js': 'es', 'relu-elements.classic.js': 'iife' },
  },
  { input: 'src/embed/embed.ts', files: { 'embed.js': 'iife' } },
  { input: 'src/embed/embed-page.ts', files: { 'embed-page.js': 'iife' } },
  { input: 'src/lms/index.ts', files: { 'lms.js': 'es' } },
  { input: 'src/lms/classic.ts', files: { 'lms.classic.js': 'iife' } },
  ...languages.map((language) => ({
    input: `src/locales/${language}.ts`,
    files: { [`locales/${language}.js`]: 'iife' },
  })),
];

const banner = `/*! relu-elements ${version} (MIT), with Lit (BSD-3-Clause), uPlot, gifenc and @shoelace-style/localize (MIT): see licenses.txt */`;

const minify = () =>
  terser({ module: true, ecma: 2022, compress: { passes: 2 }, format: { comments: /^!/ } });

const bundled = [
  bundleTypeScript(),
  litAnywhere(),
  slimUplot(),
  slimGifenc(),
  nodeResolve({ exportConditions: ['production', 'default'] }),
];

/** @type {import('rollup').RollupOptions[]} */
export default [
  {
    input: entries,
    external: [/^lit(\/|$)/, 'uplot', 'gifenc', '@shoelace-style/localize'],
    output: { dir: 'dist', preserveModules: true, preserveModulesRoot: 'build' },
    onwarn,
  },
  ...selfContained.map(({ input, files }) => ({
    input,
    plugins: bundled,
    output: Object.entries(files).map(([name, format]) => ({
      file: `dist/cdn/${name}`,
      format,
      banner,
      // One file is to be all there is, what other modules load on demand included.
      inlineDynamicImports: true,
      plugins: [minify()],
    })),
    onwarn,
  })),
  {
    input: elements,
    plugins: bundled,
    output: {
      dir: 'dist/cdn/elements',
      format: 'es',
      banner,
      chunkFileNames: 'chunks/[name].js',
      manualChunks: chunkOf,
      plugins: [minify()],
    },
    onwarn,
  },
];

/** Packages have chunks of their own; the rest is shared as the elements need it. */
function chunkOf(id) {
  if (/\/node_modules\/(@lit|lit|lit-html|lit-element)\//.test(id)) return 'lit';
  if (id.includes('/node_modules/uplot/')) return 'uplot';
  return undefined;
}

/** @type {import('rollup').WarningHandlerWithDefault} */
function onwarn(warning) {
  // Decorator helpers read a global `this`; the classic script keeps its exports to itself.
  if (warning.code === 'THIS_IS_UNDEFINED') return;
  if (warning.code === 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT') return;
  throw new Error(warning.message);
}
