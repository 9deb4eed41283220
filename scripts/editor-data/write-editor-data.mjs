import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestProblems } from './check-manifest.mjs';
import { completeManifest } from './complete-manifest.mjs';
import { readClasses } from './read-classes.mjs';
import { readTypes } from './read-types.mjs';
import { reactTypes } from './react-types.mjs';
import { svelteTypes } from './svelte-types.mjs';
import { vscodeCssData, vscodeHtmlData } from './vscode-data.mjs';
import { vueTypes } from './vue-types.mjs';
import { webTypes } from './web-types.mjs';

/** Frameworks with types of their own, each a file of declarations beside an empty module. */
const frameworkTypes = { react: reactTypes, svelte: svelteTypes, vue: vueTypes };

/**
 * Completes the manifest that the analyzer has written and makes of it what editors and frameworks read.
 * Throws if something public is not documented.
 * @param {string} distFolder
 * @param {{ name: string, version: string }} description of the package
 */
export async function writeEditorData(distFolder, description) {
  const manifestFile = join(distFolder, 'custom-elements.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const types = readTypes(distFolder);
  const classes = await readClasses(distFolder, types.tagNames);
  completeManifest(manifest, classes, types);
  writeJson(manifestFile, manifest);
  const problems = manifestProblems(manifest, classes);
  if (problems.length > 0) {
    throw new Error(`The manifest is not complete:\n  ${problems.join('\n  ')}`);
  }
  writeJson(join(distFolder, 'web-types.json'), webTypes(manifest, description));
  writeJson(join(distFolder, 'vscode.html-custom-data.json'), vscodeHtmlData(manifest));
  writeJson(join(distFolder, 'vscode.css-custom-data.json'), vscodeCssData(manifest));
  for (const [framework, typesOf] of Object.entries(frameworkTypes)) {
    writeFileSync(join(distFolder, `${framework}.d.ts`), typesOf(manifest));
    writeFileSync(join(distFolder, `${framework}.js`), 'export {};\n');
  }
}

function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value)}\n`);
}
