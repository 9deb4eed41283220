import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './paths.mjs';

/**
 * The declarations that package.json exports and all that they import, relative to a folder that has
 * them where `dist` is to have them.
 * @param {string} folder
 * @returns {Set<string>}
 */
export function exportedDeclarations(folder) {
  const { exports } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const found = new Set();
  for (const { types } of Object.values(exports)) {
    if (types) collect(folder, types.replace('./dist/', ''), found);
  }
  return found;
}

function collect(folder, file, found) {
  if (found.has(file) || !existsSync(join(folder, file))) return;
  found.add(file);
  const text = readFileSync(join(folder, file), 'utf8');
  for (const [, source] of text.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g)) {
    collect(folder, join(file, '..', `${source}.d.ts`), found);
  }
}
