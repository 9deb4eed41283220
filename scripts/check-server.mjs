import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { projectFolder } from './paths.mjs';

// A server that renders pages with Lit can render every element, with any of its attributes: nothing
// throws, and what stands inside the tag is in the page for readers without the script.

await import('relu-elements');
const manifest = JSON.parse(readFileSync(join(projectFolder, 'dist/custom-elements.json'), 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

for (const { tagName, attributes } of elements) {
  await renderOnServer(tagName, '');
  for (const { name, default: initial = '' } of attributes) {
    await renderOnServer(tagName, `${name}="${initial}"`);
    await renderOnServer(tagName, `${name}="?"`);
  }
}

/**
 * @param {string} tagName
 * @param {string} attribute
 */
async function renderOnServer(tagName, attribute) {
  const tag = unsafeStatic(tagName);
  const start = unsafeStatic(`${tagName} ${attribute}`.trim());
  const units = html`<relu-unit weight="2" bias="-1"></relu-unit>`;
  let page;
  try {
    page = await collectResult(render(html`<${start}><p>Still a picture.</p>${units}</${tag}>`));
  } catch (error) {
    throw new Error(`<${tagName} ${attribute}> cannot be rendered on a server`, { cause: error });
  }
  if (tagName !== 'relu-unit' && !page.includes('<figure')) {
    throw new Error(`<${tagName} ${attribute}> is not rendered on a server`);
  }
  const lightTree = page.replace(/<template shadowroot.*?<\/template>/gs, '');
  if (!lightTree.includes('<p>Still a picture.</p>') || !lightTree.includes('<relu-unit')) {
    throw new Error(`<${tagName} ${attribute}> loses what stands inside it: ${page}`);
  }
}
