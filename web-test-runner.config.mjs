import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { browserNames, findBrowsers } from './scripts/browsers.mjs';
import { bundlePackage } from './scripts/bundle-package.mjs';
import { bundleTests } from './scripts/bundle-tests.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { projectFolder } from './scripts/paths.mjs';
import { createFileHandler, freePort, listen } from './scripts/serve.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

// uPlot formats numbers for navigator.language at import, which throws where LANG is C.
Object.assign(process.env, { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' });

const launchers = {
  chromium: ({ path, args = [], env = {}, headless = true }) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        executablePath: path,
        headless,
        env: { ...process.env, ...env },
        args: [
          ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-dev-shm-usage',
          '--force-color-profile=srgb',
          '--no-first-run',
          ...args,
        ],
      },
    }),
  firefox: ({ path }) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: path,
        extraPrefsFirefox: {
          'browser.safebrowsing.malware.enabled': false,
          'browser.safebrowsing.phishing.enabled': false,
          'network.captive-portal-service.enabled': false,
          'network.connectivity-service.enabled': false,
        },
      },
    }),
  webkit: webkitLauncher,
};

const files = 'test/**/*.test.ts';
/** Where `npm test` wants the results of a browser; it has generated what is generated. */
const resultsFile = process.env.TEST_RESULTS;

if (!resultsFile) {
  const { generate } = await import('./scripts/generate.mjs');
  // A worker that cannot be bundled fails the tests that need it, but not all the others.
  await generate().catch((error) => console.error(error.message));
}

const browsers = findBrowsers();
const wanted =
  process.env.BROWSERS?.split(',') ?? browserNames.filter((name) => browsers[name] !== undefined);

/** The same files at another origin, which lets every page read them: a CDN. */
const otherOrigin = await listen(
  createFileHandler(projectFolder, { 'Access-Control-Allow-Origin': '*' }),
  0,
);
otherOrigin.unref();

export default {
  files,
  // Runners that start together would all take the first free one.
  port: await freePort(),
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers: wanted.map((name) => {
    if (!browsers[name]) throw new Error(`There is no ${name} on this machine.`);
    return launchers[name](browsers[name]);
  }),
  concurrentBrowsers: 1,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000, forbidOnly: Boolean(resultsFile) } },
  reporters: [resultsFile ? countReporter(resultsFile) : defaultReporter()],
  plugins: [
    ...(resultsFile ? [bundleTests(files)] : []),
    bundlePackage('mathjs'),
    bundlePackage('omggif', '{ GifReader }'),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  middleware: [servePages],
  testRunnerHtml: (runner) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tests</title>
  </head>
  <body>
    <script>window.__crossOrigin = '${otherOrigin.origin}';</script>
    <script type="module" src="${runner}"></script>
  </body>
</html>`,
};

/**
 * Serves pages and built files as they are, untouched by the transforms for tests. The query
 * `csp` becomes the page's Content-Security-Policy.
 */
function servePages(context, next) {
  if (!/^\/(?:demo|dist|test\/pages)\//.test(context.path)) return next();
  const policy = context.query.csp;
  const headers = policy ? { 'Content-Security-Policy': String(policy) } : {};
  context.respond = false;
  return createFileHandler(projectFolder, headers)(context.req, context.res);
}
