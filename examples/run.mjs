import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../scripts/browsers.mjs';
import { projectFolder } from '../scripts/paths.mjs';
import { runCommand, runScript } from '../scripts/run.mjs';
import { buildHost, hasProgram } from './build-host.mjs';
import { checkSite } from './check-site.mjs';
import { hosts } from './hosts.mjs';

/** Names on the command line choose some of the hosts. */
const chosen = process.argv.slice(2);
const total = { passed: 0, failed: 0, skipped: 0 };
const workFolder = mkdtempSync(join(tmpdir(), 'relu-elements-hosts-'));
let browser;
try {
  if (!existsSync(join(projectFolder, 'dist/cdn/relu-elements.js'))) await runScript('build.mjs');
  const tarball = await pack();
  browser = await launch();
  for (const host of hosts) {
    if (chosen.length === 0 || chosen.includes(host.name)) await tryHost(host, tarball);
  }
} catch (error) {
  total.failed++;
  console.log(error.message);
} finally {
  await browser?.close();
  rmSync(workFolder, { recursive: true, force: true });
}
const { passed, failed, skipped } = total;
const counts = `${passed} passed, ${failed} failed`;
console.log(`\n${skipped > 0 ? `${counts}, ${skipped} skipped` : counts}`);
process.exitCode = failed > 0 ? 1 : 0;

/**
 * @param {import('./hosts.mjs').Host} host
 * @param {string} tarball
 */
async function tryHost(host, tarball) {
  const start = performance.now();
  if (!hasProgram(host)) {
    total[process.env.CI ? 'failed' : 'skipped']++;
    const outcome = process.env.CI ? 'FAILED' : 'skipped';
    return report(host, `${outcome}: ${host.program.command} is not installed`, start);
  }
  const folder = join(workFolder, host.name);
  try {
    await checkSite(browser, await buildHost(host, folder, tarball), host);
    total.passed++;
    report(host, 'passed', start);
  } catch (error) {
    total.failed++;
    report(host, 'FAILED', start);
    console.log(error.message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The package as npm would publish it. */
async function pack() {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', workFolder];
  const [{ filename }] = JSON.parse(await runCommand('npm', args));
  return join(workFolder, filename);
}

function launch() {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('Chromium is not installed; `npm test` installs it.');
  const { path, args = [], env = {}, headless = true } = chromium;
  return puppeteer.launch({
    executablePath: path,
    headless,
    env: { ...process.env, ...env },
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
}

/**
 * @param {import('./hosts.mjs').Host} host
 * @param {string} outcome
 * @param {number} start
 */
function report({ name }, outcome, start) {
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name.padEnd(26)}${outcome} (${seconds} s)`);
}
