import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFileHandler, listen } from '../scripts/serve.mjs';

const fallbackTexts = ['This figure needs JavaScript.', 'This exercise needs JavaScript.'];

/**
 * Opens a built site and uses it as a reader does: the trainer trains to its last epoch, an answer
 * reaches the host's handler, nothing is written to the console or fetched from elsewhere.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} folder
 * @param {import('./hosts.mjs').Host} host
 */
export async function checkSite(browser, folder, { fallback }) {
  if (fallback) checkFallback(readFileSync(join(folder, 'index.html'), 'utf8'));
  const server = await listen(createFileHandler(folder), 0);
  try {
    const page = await browser.newPage();
    await page.bringToFront();
    const problems = collectProblems(page, server.origin);
    await page.goto(`${server.origin}/`, { waitUntil: 'networkidle0' });
    await checkTrainer(page);
    await checkAnswer(page);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    await page.close();
  } finally {
    // Also those of a page that is still open after a failure; else they keep this process alive.
    server.closeAllConnections();
    server.close();
  }
}

/** @param {string} markup */
function checkFallback(markup) {
  for (const text of fallbackTexts) {
    if (!markup.includes(text)) throw new Error(`The HTML lacks "${text}".`);
  }
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} origin
 */
function collectProblems(page, origin) {
  const problems = [];
  page.on('console', (message) => {
    // A browser asks for an icon where a page names none.
    if (message.location().url?.endsWith('/favicon.ico')) return;
    if (['error', 'warn'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', ({ message }) => problems.push(message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.protocol === 'data:' || url.origin === origin;
    if (!isLocal) problems.push(`A request left the site: ${url.href}`);
  });
  return problems;
}

/** @param {import('puppeteer-core').Page} page */
async function checkTrainer(page) {
  await waitUntil(page, 'relu-trainer is not defined', () => customElements.get('relu-trainer'));
  const outcome = await page.$eval('relu-trainer', async (trainer) => {
    trainer.play();
    const { reason, epoch } = await trainer.trained;
    trainer.seek(epoch);
    return { reason, epoch, shown: trainer.epoch };
  });
  const expected = { reason: 'complete', epoch: 60, shown: 60 };
  if (JSON.stringify(outcome) !== JSON.stringify(expected)) {
    throw new Error(`The trainer ended with ${JSON.stringify(outcome)}.`);
  }
  // Playback notices in its next frame that it is at the end.
  await waitUntil(
    page,
    'the trainer does not show that it is complete',
    () => document.querySelector('relu-trainer').status === 'complete',
  );
}

/** @param {import('puppeteer-core').Page} page */
async function checkAnswer(page) {
  const before = await page.$eval('#answer', (place) => place.textContent);
  if (before !== 'No answer yet') throw new Error(`Before an answer the page says "${before}".`);
  const slider = await page.waitForSelector(
    'relu-slider-exercise >>> .number-slider input[type="range"]:enabled',
  );
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await waitUntil(page, "the answer does not reach the host's handler", () => {
    const { score } = document.querySelector('relu-slider-exercise');
    return document.querySelector('#answer').textContent === `Score ${score}`;
  });
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} problem what is wrong if the condition does not come true
 * @param {() => unknown} condition
 */
async function waitUntil(page, problem, condition) {
  await page.waitForFunction(condition, { timeout: 10_000 }).catch((cause) => {
    throw new Error(`After 10 s ${problem}.`, { cause });
  });
}
