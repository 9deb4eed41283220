import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/**
 * Counts the tests and writes `{ passed, failed, skipped, failures }` as JSON; failures are texts.
 * @param {string} file
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      /** @type {string[]} */
      const failures = [];
      for (const session of sessions) {
        const tests = testsOf(session.testResults, []);
        const failed = tests.filter((test) => !test.passed && !test.skipped);
        const skipped = tests.filter((test) => test.skipped);
        // A file that cannot be loaded or never ends fails without a failed test.
        const errors =
          session.passed || failed.length > 0 || session.errors.length > 0
            ? session.errors
            : [{ message: 'No test failed, but the file did.' }];
        count.passed += tests.length - failed.length - skipped.length;
        count.failed += failed.length + errors.length;
        count.skipped += skipped.length;
        const place = `${session.browser.name} ${relative('.', session.testFile)}`;
        failures.push(
          ...failed.map(({ title, error }) => describeFailure(`${place} › ${title}`, error)),
          ...errors.map((error) => describeFailure(place, error) + circumstances(session)),
        );
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ ...count, failures }));
    },
  };
}

/**
 * What may explain why a file has failed as a whole.
 * @param {import('@web/test-runner-core').TestSession} session
 */
function circumstances({ request404s, logs }) {
  const lines = [...request404s.map((path) => `not found: ${path}`), ...logs.map(String)];
  return lines.map((line) => `\n    ${line}`).join('');
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite
 * @param {string[]} path
 * @returns {(import('@web/test-runner-core').TestResult & { title: string })[]}
 */
function testsOf(suite, path) {
  if (!suite) return [];
  const here = suite.name ? [...path, suite.name] : path;
  const own = suite.tests.map((test) => ({ ...test, title: [...here, test.name].join(' › ') }));
  return [...own, ...suite.suites.flatMap((inner) => testsOf(inner, here))];
}

/**
 * @param {string} place
 * @param {import('@web/test-runner-core').TestResultError | undefined} error
 */
function describeFailure(place, error) {
  const lines = [`Failed: ${place}`, `  ${error?.message ?? 'without a message'}`];
  if (error?.expected !== undefined && error.actual !== undefined) {
    lines.push(`  expected: ${error.expected}`, `  actual:   ${error.actual}`);
  }
  const stack = error?.stack?.split('\n').slice(0, 5) ?? [];
  return [...lines, ...stack.map((line) => `    ${line.trim()}`)].join('\n');
}
