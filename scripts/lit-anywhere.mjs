import { readFileSync } from 'node:fs';

const domShim = '@lit-labs/ssr-dom-shim';
/** The modules of Lit that differ where there may be no DOM. */
const guarded =
  /^(.*\/node_modules\/(?:lit-html|@lit\/reactive-element)\/)((?:lit-html|reactive-element|css-tag)\.js)$/;

/**
 * Lit's builds for servers, so that files with Lit in them can be imported where there is no DOM. In
 * browsers they do the same as the others. The DOM that they bring for rendering on servers is left out.
 * @returns {import('rollup').Plugin}
 */
export function litAnywhere() {
  return {
    name: 'lit-anywhere',
    resolveId: (id) => (id === domShim ? id : null),
    load(id) {
      if (id === domShim) {
        return 'export const HTMLElement = class {}; export const customElements = undefined;';
      }
      const [, folder, file] = guarded.exec(id) ?? [];
      return file === undefined ? null : readFileSync(`${folder}node/${file}`, 'utf8');
    },
  };
}
