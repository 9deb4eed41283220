import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exportedDeclarations } from './declarations.mjs';
import { fillSnippets } from './integrity.mjs';
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
  const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
  for (const tag of elementTags()) {
    const path = `./dist/elements/${tag}.js`;
    const entry = `./${tag}`;
    assertThat(description.exports[entry]?.default === path, `exports has no "${entry}": ${path}`);
    assertThat(description.sideEffects.includes(path), `sideEffects has no "${path}"`);
    const row = `| \`${description.name}/${tag}\``;
    assertThat(readme.includes(row), `README.md has no row ${row}`);
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
  const files = readdirSync(join(projectFolder, 'dist/cdn'), { recursive: true }).map(
    (file) => `./cdn/${file.replaceAll('\\', '/')}`,
  );
  const scripts = [...fileEntries, ...files].filter((entry) => entry.endsWith('.js'));
  for (const entry of [...moduleEntries, ...scripts]) {
    const name = join(description.name, entry).replaceAll('\\', '/');
    await runCommand(process.execPath, ['--input-type=module', '-e', `await import('${name}')`]);
  }
}

/**
 * The README's tags name this version and have the hashes of the built files.
 * @param {string} readme as it was before the build, which fills it
 */
export async function checkReadme(readme) {
  assertThat(
    fillSnippets(readme) === readme,
    'README.md has other versions or hashes than the build: commit it as `npm run build` left it',
  );
}

/** The packed files are all that is exported, and nothing that is not published. */
export async function checkContent() {
  const output = await runNpm(['pack', '--dry-run', '--json']);
  const [{ files }] = JSON.parse(output);
  const paths = files.map(({ path }) => path);
  const expected = entries
    .flatMap(([, target]) => (typeof target === 'string' ? target : Object.values(target)))
    .filter((path) => !path.includes('*'))
    .map((path) => path.slice(2))
    .concat('README.md', 'LICENSE', 'dist/embed.html', 'dist/sizes.md')
    .concat(['integrity.json', 'licenses.txt', 'embed.js'].map((file) => `dist/cdn/${file}`))
    .concat(elementTags().map((tag) => `dist/cdn/elements/${tag}.js`));
  for (const path of expected) assertThat(paths.includes(path), `the package lacks ${path}`);
  for (const path of paths) {
    const published =
      /^(dist\/.*\.(js|d\.ts|css|html|json|md|txt)|[A-Z]+\.md|LICENSE|package\.json)$/;
    assertThat(published.test(path), `the package has ${path}`);
  }
  const declared = exportedDeclarations(join(projectFolder, 'dist'));
  for (const path of paths.filter((each) => each.endsWith('.d.ts'))) {
    assertThat(declared.has(path.replace('dist/', '')), `no module has the types of ${path}`);
  }
}

/** The tags whose modules have been built. */
function elementTags() {
  return readdirSync(join(projectFolder, 'dist/elements'))
    .filter((file) => /^relu-.*\.js$/.test(file))
    .map((file) => file.replace('.js', ''));
}

/**
 * @param {unknown} condition
 * @param {string} message
 */
function assertThat(condition, message) {
  if (!condition) throw new Error(message);
}
