import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './paths.mjs';
import { runCommand, runTool } from './run.mjs';
import { runNpm } from './setup.mjs';

const description = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
const entries = Object.entries(description.exports);
const moduleEntries = entries.filter(([, target]) => target.default).map(([entry]) => entry);
const fileEntries = entries.filter(([, target]) => !target.default).map(([entry]) => entry);

/** What package.json promises is there, and says so in the way that bundlers expect. */
export async function checkExports() {
  await runTool('publint', ['--strict']);
  const elements = readdirSync(join(projectFolder, 'dist/elements')).filter((file) =>
    /^relu-.*\.js$/.test(file),
  );
  for (const element of elements) {
    const path = `./dist/elements/${element}`;
    const entry = `./${element.replace('.js', '')}`;
    assertThat(description.exports[entry]?.default === path, `exports has no "${entry}": ${path}`);
    assertThat(description.sideEffects.includes(path), `sideEffects has no "${path}"`);
  }
}

/** TypeScript finds the declarations of every module, however it resolves packages. */
export function checkTypes() {
  return runTool('attw', [
    '--pack',
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    ...fileEntries.map((entry) => entry.slice(2)),
  ]);
}

/** Every module can be imported where there is no DOM, as servers do that render pages. */
export async function checkImports() {
  for (const entry of moduleEntries) {
    const name = join(description.name, entry).replaceAll('\\', '/');
    await runCommand(process.execPath, ['--input-type=module', '-e', `await import('${name}')`]);
  }
}

/** The packed files are all that is exported, and nothing that is not published. */
export async function checkContent() {
  const output = await runNpm(['pack', '--dry-run', '--json']);
  const [{ files }] = JSON.parse(output);
  const paths = files.map(({ path }) => path);
  const expected = entries
    .flatMap(([, target]) => (typeof target === 'string' ? target : Object.values(target)))
    .map((path) => path.slice(2))
    .concat('README.md', 'LICENSE', 'dist/cdn/integrity.json', 'dist/cdn/licenses.txt');
  for (const path of expected) assertThat(paths.includes(path), `the package lacks ${path}`);
  for (const path of paths) {
    const published = /^(dist\/.*\.(js|d\.ts|css|json|txt)|[A-Z]+\.md|LICENSE|package\.json)$/;
    assertThat(published.test(path), `the package has ${path}`);
  }
}

/**
 * @param {unknown} condition
 * @param {string} message
 */
function assertThat(condition, message) {
  if (!condition) throw new Error(message);
}
