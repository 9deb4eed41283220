import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';
import { projectFolder } from './paths.mjs';
import { runCommand } from './run.mjs';
import { createFileHandler, listen } from './serve.mjs';

/** The platforms that packages are opened in, where they look for them, and what they are to know in the end. */
const platforms = {
  scorm12: {
    api: 'API',
    make: 'Scorm12API',
    get: 'lmsGetValue',
    expected: { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' },
  },
  scorm2004: {
    api: 'API_1484_11',
    make: 'Scorm2004API',
    get: 'lmsGetValue',
    expected: {
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.scaled': '1',
    },
  },
};

/** The command writes packages that a platform opens, a learner solves, and that ask for no network. */
export async function checkPackages() {
  const folder = mkdtempSync(join(tmpdir(), 'relu-package-'));
  try {
    const command = [
      join(projectFolder, 'dist/cli.js'),
      'scorm',
      '--format',
      'all',
      '--lang',
      'de',
    ];
    await runCommand(process.execPath, [...command, '--out', join(folder, 'exercise.zip')], {
      cwd: folder,
    });
    const zips = readdirSync(folder).filter((file) => file.endsWith('.zip'));
    if (zips.length !== 3)
      throw new Error(`Three packages were asked for, not ${zips.join(', ')}.`);
    for (const [format, platform] of Object.entries(platforms)) {
      const zip = zips.find((file) => file.includes(format));
      if (!zip) throw new Error(`There is no package for ${format}: ${zips.join(', ')}.`);
      const place = join(folder, format);
      unpack(join(folder, zip), join(place, 'package'));
      copyFileSync(
        join(projectFolder, 'node_modules/scorm-again/dist/scorm-again.min.js'),
        join(place, 'platform.js'),
      );
      writeFileSync(join(place, 'index.html'), platformPage(platform));
      await solveIn(place, platform);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function platformPage({ api, make }) {
  return `<!doctype html>
<title>Platform</title>
<script src="platform.js"></script>
<script>
  window.${api} = new ${make}({ autocommit: false, logLevel: 5 });
</script>
<iframe src="package/index.html" width="1000" height="900"></iframe>`;
}

function unpack(zip, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(zip))))) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

async function solveIn(folder, platform) {
  const server = await listen(createFileHandler(folder), 0);
  try {
    await solveAt(server.origin, platform);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/**
 * @param {string} origin
 * @param {{ api: string, get: string, expected: Record<string, string> }} platform
 */
async function solveAt(origin, { api, get, expected }) {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('There is no Chromium.');
  const browser = await puppeteer.launch({
    executablePath: chromium.path,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(chromium.args ?? [])],
    env: { ...process.env, ...chromium.env },
  });
  try {
    const page = await browser.newPage();
    const elsewhere = [];
    page.on('request', (request) => {
      const url = request.url();
      const isLocal = url.startsWith(`${origin}/`) || /^(data|blob):/.test(url);
      if (!isLocal) elsewhere.push(url);
    });
    await page.goto(`${origin}/index.html`);
    const frame = await page.waitForFrame((each) => each.url().endsWith('/package/index.html'));
    await frame.waitForFunction(() =>
      document.querySelector('relu-slider-exercise')?.shadowRoot?.querySelector('input'),
    );
    const isSolved = await frame.evaluate(solveWithEvents);
    if (!isSolved) throw new Error('The exercise of the package was not solved.');
    const language = await frame.$eval('relu-slider-exercise', ({ shadowRoot }) =>
      shadowRoot.querySelector('figure').getAttribute('lang'),
    );
    if (language !== 'de') throw new Error(`The package speaks ${language}, not German.`);
    for (const [name, value] of Object.entries(expected)) {
      await page
        .waitForFunction(
          (...at) => String(window[at[0]][at[1]](at[2])) === at[3],
          { timeout: 10_000 },
          api,
          get,
          name,
          value,
        )
        .catch(() => {
          throw new Error(`The platform was not told that ${name} is ${value}.`);
        });
    }
    if (elsewhere.length > 0) throw new Error(`The package asked for ${elsewhere.join(', ')}.`);
  } finally {
    await browser.close();
  }
}

/** Moves the sliders to the answer, unit by unit, as a learner would; runs in the page. */
async function solveWithEvents() {
  const exercise = document.querySelector('relu-slider-exercise');
  const { weight, bias } = JSON.parse(exercise.answer);
  const numbers = weight.flatMap((each, unit) => [each, bias[unit]]);
  const inputsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      // The one with any step reads values off the figure.
      ...(each.matches('input[type="range"]:not([step="any"])') ? [each] : []),
      ...(each.shadowRoot ? inputsIn(each.shadowRoot) : []),
    ]);
  for (const [index, number] of numbers.entries()) {
    const input = inputsIn(exercise.shadowRoot)[index];
    input.value = String(number);
    for (const type of ['input', 'change']) {
      input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    await exercise.updateComplete;
  }
  return exercise.solved;
}
