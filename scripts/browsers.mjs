import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { cacheFolder } from './paths.mjs';

/** @typedef {{ path: string, args?: string[], env?: Record<string, string>, headless?: 'shell' }} Chromium */
/** @typedef {{ path: string }} Firefox */
/** @typedef {{ driverPath: string, path: string, displayPath: string }} WebKit */
/** @typedef {{ chromium?: Chromium, firefox?: Firefox, webkit?: WebKit }} Browsers */

export const browserNames = ['chromium', 'firefox', 'webkit'];

const rememberedFile = join(cacheFolder, 'browsers.json');

const chromiumCommands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
  `${process.env['PROGRAMFILES(X86)']}\\Google\\Chrome\\Application\\chrome.exe`,
];
const firefoxCommands = ['firefox', 'firefox-esr'];
const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  `${process.env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
];

/**
 * The browsers of this machine, found in a moment: nothing is started or installed.
 * @returns {Browsers}
 */
export function findBrowsers() {
  return { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() };
}

/**
 * Whether the program at a path starts on this machine (a download may lack system libraries).
 * @param {string} path
 */
export function starts(path) {
  return spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/**
 * Keeps a Chromium that no search would find again, such as one unpacked from a package.
 * @param {Chromium} chromium
 */
export function rememberChromium(chromium) {
  mkdirSync(dirname(rememberedFile), { recursive: true });
  writeFileSync(rememberedFile, JSON.stringify({ chromium }, null, 2));
}

/** @returns {Chromium | undefined} */
function findChromium() {
  if (process.env.CHROME_PATH) return { path: process.env.CHROME_PATH };
  const remembered = rememberedChromium();
  if (remembered) return remembered;
  const path =
    downloadedChromiums().find(starts) ?? installed(chromiumCommands, chromiumPlaces).find(starts);
  if (!path) return undefined;
  rememberChromium({ path });
  return { path };
}

/** @returns {Firefox | undefined} */
function findFirefox() {
  const [path] = process.env.FIREFOX_PATH
    ? [process.env.FIREFOX_PATH]
    : installed(firefoxCommands, firefoxPlaces);
  return path ? { path } : undefined;
}

/** @returns {WebKit | undefined} */
function findWebKit() {
  const [driverPath] = installed(['WebKitWebDriver'], []);
  const [displayPath] = installed(['Xvfb'], []);
  const [path] = miniBrowsers();
  return driverPath && displayPath && path ? { driverPath, displayPath, path } : undefined;
}

function rememberedChromium() {
  if (!existsSync(rememberedFile)) return undefined;
  const { chromium } = JSON.parse(readFileSync(rememberedFile, 'utf8'));
  return existsSync(chromium.path) ? chromium : undefined;
}

/** Browsers that Playwright and Puppeteer have downloaded, the newest first. */
function downloadedChromiums() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(homedir(), 'AppData/Local/ms-playwright'),
    join(homedir(), '.cache/puppeteer/chrome'),
  ];
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ];
  return caches
    .filter((cache) => cache !== undefined && existsSync(cache))
    .flatMap((cache) => newestFirst(readdirSync(cache)).map((version) => join(cache, version)))
    .flatMap((folder) => programs.map((program) => join(folder, program)))
    .filter((path) => existsSync(path));
}

/** WebKitGTK keeps its small browser among the libraries, under a version of its own. */
function miniBrowsers() {
  return ['/usr/lib', '/usr/lib64', '/usr/libexec', ...debianLibraries()]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      newestFirst(readdirSync(folder).filter((name) => name.startsWith('webkit2gtk-'))).map(
        (name) => join(folder, name, 'MiniBrowser'),
      ),
    )
    .filter((path) => existsSync(path));
}

function debianLibraries() {
  if (!existsSync('/usr/lib')) return [];
  return readdirSync('/usr/lib')
    .filter((name) => name.includes('-linux-gnu'))
    .map((name) => join('/usr/lib', name));
}

/**
 * @param {string[]} commands
 * @param {string[]} places
 */
function installed(commands, places) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .concat(places)
    .filter((path) => existsSync(path));
}

/** @param {string[]} names */
function newestFirst(names) {
  return names.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}
