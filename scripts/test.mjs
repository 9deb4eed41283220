import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserNames } from './browsers.mjs';
import { checkEditorFiles, checkUses } from './check-editor-files.mjs';
import { checkLanguages } from './check-languages.mjs';
import { checkManifest } from './check-manifest.mjs';
import {
  checkContent,
  checkExports,
  checkImports,
  checkReadme,
  checkTypes,
} from './check-package.mjs';
import { ensureBrowsers } from './install-browsers.mjs';
import { cacheFolder, projectFolder } from './paths.mjs';
import { runScript, runTool } from './run.mjs';
import { ensurePackages } from './setup.mjs';

const everyBrowserRequired = Boolean(process.env.CI);
const total = { passed: 0, failed: 0, skipped: 0 };

await ensurePackages();
/** @type {import('./browsers.mjs').Browsers} */
const browsers = await ensureBrowsers();
// Imported only now: they need the packages.
const { generate } = await import('./generate.mjs');
const { checkCommand } = await import('./check-command.mjs');
const { checkPackages } = await import('./check-packages.mjs');
const { checkPages } = await import('./check-pages.mjs');

/** The build fills it. */
const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');
// What others need comes first.
await check('generated modules', generate);
await Promise.all([
  check('build', () => runScript('build.mjs')),
  check('type check', () => runTool('tsc', ['--project', 'test'])),
  check('core purity', () => runTool('tsc', ['--project', 'src/core'])),
  check('eslint', () => runTool('eslint', ['.'])),
  check('lit-analyzer', () =>
    // Off is what it knows too little for: container queries, <math>, step="any", .style="...".
    runTool('lit-analyzer', [
      ...['src/elements', '--strict', '--maxWarnings', '0'],
      ...['--rules.no-invalid-css', 'off'],
      ...['--rules.no-unknown-tag-name', 'off'],
      ...['--rules.no-incompatible-type-binding', 'off'],
    ]),
  ),
  check('prettier', () => runTool('prettier', ['--check', '--log-level', 'warn', '.'])),
]);
// Side by side: each of them waits often enough for the others to use that time.
await Promise.all(browserNames.map(runBrowserTests));
await check('pages on disk, in a sandbox', checkPages);
await check('README', () => checkReadme(readme));
await check('languages', checkLanguages);
await check('package exports', checkExports);
await check('package types', checkTypes);
await check('package imports in Node', checkImports);
await check('package content', checkContent);
await check('manifest', checkManifest);
await check('editor files', checkEditorFiles);
await check('framework types', checkUses);
await check('rendering on a server', () => runScript('check-server.mjs'));
await check('command', checkCommand);
await check('LMS packages', checkPackages);

const { passed, failed, skipped } = total;
const counts = `${passed} passed, ${failed} failed`;
console.log(`\n${skipped > 0 ? `${counts}, ${skipped} skipped` : counts}`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {() => Promise<unknown>} run
 */
async function check(name, run) {
  const start = performance.now();
  try {
    await run();
    total.passed++;
    report(name, 'passed', start);
  } catch (error) {
    total.failed++;
    report(name, 'FAILED', start);
    console.log(error.message);
  }
}

/** @param {string} name */
async function runBrowserTests(name) {
  const start = performance.now();
  if (!browsers[name]) {
    const required = everyBrowserRequired || name === 'chromium';
    total[required ? 'failed' : 'skipped']++;
    report(name, required ? 'FAILED: it is not installed' : 'skipped: it is not installed', start);
    return;
  }
  const file = join(cacheFolder, `test-results-${name}.json`);
  rmSync(file, { force: true });
  const env = { BROWSERS: name, TEST_RESULTS: file };
  const crash = await runTool('web-test-runner', [], { env }).then(
    () => undefined,
    (error) => error.message,
  );
  const counts = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0, failures: [] };
  // The runner may also fail where no test does, or come to no test at all.
  if (counts.failed === 0 && (crash || counts.passed === 0)) {
    counts.failed = 1;
    counts.failures.push(crash ?? 'No test ran.');
  }
  for (const key of Object.keys(total)) total[key] += counts[key];
  report(name, `${counts.passed} passed, ${counts.failed} failed`, start);
  for (const failure of counts.failures) console.log(`\n${failure}`);
}

/**
 * @param {string} name
 * @param {string} outcome
 * @param {number} start
 */
function report(name, outcome, start) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name.padEnd(26)}${outcome} (${seconds} s)`);
}
