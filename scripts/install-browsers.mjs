import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
    const reason = error.message.split('\n').find((line) => /error/i.test(line));
    console.log(`  could not: ${reason?.trim() ?? error.message}`);
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
  const unpackedFolder = join(folder, 'unpacked');
  mkdirSync(unpackedFolder, { recursive: true });
  const name = '@sparticuz/chromium@143.0.4';
  await runNpm(['install', '--prefix', folder, '--no-audit', '--no-fund', name]);
  const unpack = `
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    console.log(JSON.stringify([path, process.env.LD_LIBRARY_PATH]));`;
  const output = await runCommand(process.execPath, ['--input-type=module', '-e', unpack], {
    cwd: folder,
    // It unpacks its libraries only where it believes to run on AWS, and into TMPDIR.
    env: { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: unpackedFolder },
  });
  const [path, libraries] = JSON.parse(output);
  rememberChromium({
    path,
    args: ['--no-sandbox', '--no-zygote', '--use-angle=swiftshader'],
    env: { LD_LIBRARY_PATH: libraries },
    headless: 'shell',
  });
}
