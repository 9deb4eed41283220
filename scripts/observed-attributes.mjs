import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './paths.mjs';

const distFolder = join(projectFolder, 'dist');

/**
 * What the built classes say of the attributes that they observe, by tag. The tags are those of the
 * modules that the package exports.
 */
export async function observedByTag() {
  const { readClasses } = await import('./editor-data/read-classes.mjs');
  const declarations = readFileSync(join(distFolder, 'index.d.ts'), 'utf8');
  const modules = [...declarations.matchAll(/from '\.\/elements\/(relu-[a-z-]+)\.js'/g)];
  return readClasses(distFolder, [...new Set(modules.map(([, tagName]) => tagName))]);
}
