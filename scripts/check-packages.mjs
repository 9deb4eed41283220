import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';
import { projectFolder } from './paths.mjs';
import { runCommand } from './run.mjs';
import { createFileHandler, listen } from './serve.mjs';

/** A platform of SCORM 1.2 that keeps what it is told, around the page of a package. */
const platformPage = `<!doctype html>
<title>Platform</title>
<script>
  const told = {};
  const yes = () => 'true';
  window.told = told;
  window.API = {
    LMSInitialize: yes,
    LMSFinish: yes,
    LMSCommit: yes,
    LMSGetValue: (name) => told[name] ?? '',
    LMSSetValue: (name, value) => ((told[name] = value), 'true'),
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
</script>
<iframe src="package/index.html" width="1000" height="900"></iframe>`;

/** The command writes a package that a platform opens, a learner solves, and no network is asked for. */
export async function checkPackages() {
  const folder = mkdtempSync(join(tmpdir(), 'relu-package-'));
  try {
    const out = join(folder, 'exercise.zip');
    const command = [join(projectFolder, 'dist/cli.js'), 'scorm', '--out', out];
    await runCommand(process.execPath, command, { cwd: folder });
    const files = unzipSync(new Uint8Array(readFileSync(out)));
    for (const [name, bytes] of Object.entries(files)) {
      const path = join(folder, 'package', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    writeFileSync(join(folder, 'index.html'), platformPage);
    const server = await listen(createFileHandler(folder), 0);
    try {
      await solveAt(server.origin, 'lms.classic.js' in files);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} origin
 * @param {boolean} isReported
 */
async function solveAt(origin, isReported) {
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
    if (isReported) {
      await page.waitForFunction(() => window.told['cmi.core.lesson_status'] === 'passed', {
        timeout: 10_000,
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
