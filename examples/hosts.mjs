/**
 * A host: where its example lies, how its production build is made, and what the build must show.
 * @typedef {object} Host
 * @property {string} name the folder of the example; its build goes to `site` in there
 * @property {boolean} fallback whether its HTML has the text that stands inside the tags
 * @property {boolean} [bindings] whether fields of its page set attributes of the trainer
 * @property {boolean} [development] whether a development build is checked as well, which warns of
 *   every attribute and text that hydration finds changed
 * @property {{ command: string, args: string[], files: string }} [program]
 *   a program of a Debian package instead of npm packages, and where the site keeps static files
 * @property {string} [debianPackage] what has the program
 */

/** @type {Host[]} The hosts, in the order in which they are tried. */
export const hosts = [
  { name: 'react', fallback: false, bindings: true },
  { name: 'react-server', fallback: true, bindings: true, development: true },
  { name: 'vue', fallback: false, bindings: true },
  { name: 'svelte', fallback: false, bindings: true },
  { name: 'eleventy', fallback: true },
  { name: 'astro', fallback: true },
  { name: 'next', fallback: true },
  { name: 'docusaurus', fallback: true },
  { name: 'vitepress', fallback: true, bindings: true },
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
