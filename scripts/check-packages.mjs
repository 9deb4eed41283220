import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';
import { platforms } from './package-platforms.mjs';
import { projectFolder } from './paths.mjs';
import { runCommand } from './run.mjs';
import { createFileHandler, listen } from './serve.mjs';

const platformPage = `<!doctype html>
<title>Platform</title>
<script type="module" src="platform.js"></script>
<iframe width="1000" height="900"></iframe>`;

/**
 * The command writes packages that a platform opens, whose learner leaves half way, comes back and solves
 * the exercise, and that ask for no network.
 */
export async function checkPackages() {
  const folder = mkdtempSync(join(tmpdir(), 'relu-package-'));
  try {
    const out = join(folder, 'exercise.zip');
    const command = [join(projectFolder, 'dist/cli.js'), 'scorm', '--lang', 'de', '--out', out];
    await runCommand(process.execPath, command, { cwd: folder });
    const zips = readdirSync(folder).sort();
    const expected = Object.keys(platforms).map((format) => `exercise-${format}.zip`);
    if (zips.join() !== expected.sort().join()) {
      throw new Error(`The packages are ${zips.join(', ')}.`);
    }
    for (const [format, platform] of Object.entries(platforms)) {
      const place = join(folder, format);
      unpack(join(folder, `exercise-${format}.zip`), join(place, 'package'));
      await platform.writeScript(place);
      writeFileSync(join(place, 'index.html'), platformPage);
      await useIn(place, platform).catch((error) => {
        throw new Error(`${format}: ${error.message}`);
      });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpack(zip, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

async function useIn(folder, platform) {
  const server = await listen(createFileHandler(folder), 0);
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('There is no Chromium.');
  const browser = await puppeteer.launch({
    executablePath: chromium.path,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(chromium.args ?? [])],
    env: { ...process.env, ...chromium.env },
  });
  try {
    const page = await browser.newPage();
    // A record store that the platform plays answers instead of the network.
    await page.evaluateOnNewDocument(() => {
      if (window !== parent) window.fetch = (...request) => parent.fetch(...request);
    });
    const elsewhere = [];
    page.on('request', (request) => {
      const url = request.url();
      const isLocal = url.startsWith(`${server.origin}/`) || /^(data|blob|about):/.test(url);
      if (!isLocal) elsewhere.push(url);
    });
    await page.goto(`${server.origin}/index.html`);
    await practise(page, platform);
    if (elsewhere.length > 0) throw new Error(`The package asked for ${elsewhere.join(', ')}.`);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/**
 * Two sessions of a learner.
 * @param {import('puppeteer-core').Page} page
 * @param {import('./package-platforms.mjs').Platform} platform
 */
async function practise(page, { halfway, solved }) {
  const first = await openPackage(page, undefined);
  const language = await first.$eval('relu-slider-exercise', ({ shadowRoot }) =>
    shadowRoot.querySelector('figure').getAttribute('lang'),
  );
  if (language !== 'de') throw new Error(`The package speaks ${language}, not German.`);
  await first.evaluate(moveSliders, 2);
  const value = await valueIn(first);
  const saved = await page.evaluate('closePackage()');
  await expectTold(page, halfway);
  const second = await openPackage(page, saved);
  await second
    .waitForFunction(
      (work) => document.querySelector('relu-slider-exercise').value === work,
      {},
      value,
    )
    .catch(() => {
      throw new Error('The work of an exercise that was left half way has not come back.');
    });
  const isSolved = await second.evaluate(moveSliders, undefined);
  if (!isSolved) throw new Error('The exercise of the package was not solved.');
  await expectTold(page, solved);
  await page.evaluate('closePackage()');
  await expectTold(page, solved);
}

async function openPackage(page, saved) {
  await page.evaluate((work) => window.openPackage(work), saved);
  const frame = await page.waitForFrame((each) => each.url().includes('/package/index.html'));
  await frame.waitForFunction(() =>
    document.querySelector('relu-slider-exercise')?.shadowRoot?.querySelector('input'),
  );
  return frame;
}

function valueIn(frame) {
  return frame.$eval('relu-slider-exercise', (exercise) => exercise.value);
}

/** What the platform has been told comes to be what it should. */
async function expectTold(page, expected) {
  for (const [name, value] of Object.entries(expected)) {
    await page
      .waitForFunction((...at) => window.told(at[0]) === at[1], { timeout: 10_000 }, name, value)
      .catch(async () => {
        const told = await page.evaluate((each) => window.told(each), name);
        throw new Error(`The platform was told that ${name} is ${told}, not ${value}.`);
      });
  }
}

/** Moves the first sliders to the answer, as a learner would; runs in the page. */
async function moveSliders(count) {
  const exercise = document.querySelector('relu-slider-exercise');
  const { weight, bias } = JSON.parse(exercise.answer);
  const numbers = weight.flatMap((each, unit) => [each, bias[unit]]);
  const inputsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      // The one with any step reads values off the figure.
      ...(each.matches('input[type="range"]:not([step="any"])') ? [each] : []),
      ...(each.shadowRoot ? inputsIn(each.shadowRoot) : []),
    ]);
  for (const [index, number] of numbers.slice(0, count ?? numbers.length).entries()) {
    const input = inputsIn(exercise.shadowRoot)[index];
    input.value = String(number);
    for (const type of ['input', 'change']) {
      input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    await exercise.updateComplete;
  }
  return exercise.solved;
}
