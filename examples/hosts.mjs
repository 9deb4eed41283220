/**
 * A host: where its example lies, how its production build is made, and what the build must show.
 * @typedef {object} Host
 * @property {string} name the folder of the example; its build goes to `site` in there
 * @property {boolean} fallback whether its HTML has the text that stands inside the tags
 * @property {{ command: string, args: string[], files: string }} [program]
 *   a program of a Debian package instead of npm packages, and where the site keeps static files
 * @property {string} [debianPackage] what has the program
 */

/** @type {Host[]} The hosts, in the order in which they are tried. */
export const hosts = [
  { name: 'react', fallback: false },
  { name: 'react-server', fallback: true },
  { name: 'vue', fallback: false },
  { name: 'svelte', fallback: false },
  { name: 'eleventy', fallback: true },
  { name: 'astro', fallback: true },
  { name: 'vitepress', fallback: true },
  {
    name: 'mkdocs',
    fallback: true,
    program: { command: 'mkdocs', args: ['build', '--quiet'], files: 'docs/relu' },
    debianPackage: 'mkdocs',
  },
  {
    name: 'hugo',
    fallback: true,
    program: { command: 'hugo', args: ['--quiet'], files: 'static/relu' },
    debianPackage: 'hugo',
  },
  {
    name: 'sphinx',
    fallback: true,
    program: { command: 'sphinx-build', args: ['-q', '.', 'site'], files: 'static/relu' },
    debianPackage: 'python3-sphinx',
  },
];
