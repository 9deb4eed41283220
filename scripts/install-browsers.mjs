import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowsers, rememberChromium } from './browsers.mjs';
import { cacheFolder } from './paths.mjs';
import { runCommand } from './run.mjs';
import { runNpm } from './setup.mjs';

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/**
 * Finds the browsers and tries to install those that are missing: all of them as root on Debian,
 * elsewhere only Chromium.
 * @returns {Promise<import('./browsers.mjs').Browsers>}
 */
export async function ensureBrowsers() {
  if (!findBrowsers().chromium) {
    await attempt('Chromium with Playwright', () =>
      runCommand('npx', ['--yes', 'playwright@1.60.0', 'install', 'chromium']),
    );
  }
  const missing = Object.keys(debianPackages).filter((name) => !findBrowsers()[name]);
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    await attempt(`${missing.join(', ')} with apt-get`, () =>
      installDebianPackages(missing.flatMap((name) => debianPackages[name])),
    );
  }
  if (!findBrowsers().chromium && process.platform === 'linux' && process.arch === 'x64') {
    await attempt('Chromium from npm', installChromiumFromNpm);
  }
  return findBrowsers();
}

/**
 * @param {string} what
 * @param {() => Promise<unknown>} install
 */
async function attempt(what, install) {
  console.log(`Installing ${what} ...`);
  await install().catch((error) => {
    const lastLine = error.message.trim().split('\n').at(-1);
    console.log(`  could not: ${lastLine}`);
  });
}

/** @param {string[]} packages */
async function installDebianPackages(packages) {
  const aptGet = (...args) =>
    runCommand('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-y', '-q', ...args], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  const install = () => aptGet('install', '--no-install-recommends', ...packages);
  await install().catch(async () => {
    await aptGet('update');
    await install();
  });
}

/** A Chromium that carries its system libraries along and needs no rights to install. */
async function installChromiumFromNpm() {
  const folder = join(cacheFolder, 'chromium');
  const temporaryFolder = join(folder, 'unpacked');
  mkdirSync(temporaryFolder, { recursive: true });
  await runNpm([
    'install',
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '@sparticuz/chromium@143.0.4',
  ]);
  // The package unpacks its libraries only where it believes to run on AWS, and into TMPDIR.
  Object.assign(process.env, {
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x',
    TMPDIR: temporaryFolder,
  });
  const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const path = await chromium.executablePath();
  const { LD_LIBRARY_PATH = '' } = process.env;
  rememberChromium({ path, args: chromium.args, env: { LD_LIBRARY_PATH }, headless: 'shell' });
}
