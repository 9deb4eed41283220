import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFileHandler, listen } from '../scripts/serve.mjs';
import { holdScripts } from './hold-scripts.mjs';
import { watchPage } from './watch-page.mjs';

const fallbackTexts = ['This figure needs JavaScript.', 'This exercise needs JavaScript.'];

/**
 * Opens a built site and uses it as a reader does: the page stands still when the elements come, the
 * trainer trains to its last epoch, an answer reaches the host's handler, the host's state reaches the
 * trainer, nothing is written to the console or fetched from elsewhere.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} folder
 * @param {import('./hosts.mjs').Host} host
 */
export async function checkSite(browser, folder, { fallback, bindings }) {
  if (fallback) checkFallback(readFileSync(join(folder, 'index.html'), 'utf8'));
  const { handler, release } = holdScripts(createFileHandler(folder), folder);
  const server = await listen(handler, 0);
  try {
    const page = await browser.newPage();
    await page.bringToFront();
    const problems = watchPage(page, server.origin);
    const loaded = page.goto(`${server.origin}/`, { waitUntil: 'networkidle0' });
    // Whatever fails first is told; this must not end the process on its own.
    loaded.catch(() => {});
    // A page that scripts write has nothing to show before them.
    const before = fallback ? await findPaintedPlace(page) : undefined;
    release();
    await loaded;
    await checkTrainer(page);
    if (before !== undefined) {
      checkStandstill(before, await findPlace(page));
      await checkReplaced(page);
    }
    await checkAnswer(page);
    if (bindings) await checkBindings(page);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    await page.close();
  } finally {
    release();
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
 * Where the text below the figures stands, once the page is painted without the elements.
 * @param {import('puppeteer-core').Page} page
 */
async function findPaintedPlace(page) {
  await waitUntil(
    page,
    'nothing is painted without the elements',
    () =>
      performance.getEntriesByName('first-contentful-paint').length > 0 &&
      document.querySelector('relu-slider-exercise:not(:defined) ~ #answer') !== null,
  );
  return findPlace(page);
}

/** @param {import('puppeteer-core').Page} page */
function findPlace(page) {
  return page.$eval('#answer', (place) => place.getBoundingClientRect().top + window.scrollY);
}

/**
 * @param {number} before
 * @param {number} after
 */
function checkStandstill(before, after) {
  if (Math.abs(after - before) > 1) {
    throw new Error(`The text below the figures moved from ${before} to ${after} px.`);
  }
}

/**
 * The figures stand in place of the text inside their tags, which Markdown may have moved out of them.
 * @param {import('puppeteer-core').Page} page
 */
async function checkReplaced(page) {
  const text = await page.$eval('body', (body) => body.innerText);
  for (const fallback of fallbackTexts) {
    if (text.includes(fallback)) throw new Error(`The page still shows "${fallback}".`);
  }
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
 * The host's fields change attributes: one with a hyphen, and one whose name is a property as well,
 * which hosts set instead.
 * @param {import('puppeteer-core').Page} page
 */
async function checkBindings(page) {
  await page.focus('#units');
  await page.keyboard.press('ArrowDown');
  await waitUntil(
    page,
    'the trainer does not have the number of hidden units of the page',
    () => document.querySelector('relu-trainer').network.sizes[1] === 6,
  );
  await page.focus('#epochs');
  await page.keyboard.press('ArrowUp');
  const { reason, epoch } = await page.$eval('relu-trainer', (trainer) => {
    trainer.play();
    return trainer.trained;
  });
  if (epoch !== 61) throw new Error(`The trainer ended after ${epoch} epochs: ${reason}.`);
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
