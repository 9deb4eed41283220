import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.mjs';
import { projectFolder } from './paths.mjs';
import { createFileHandler, listen } from './serve.mjs';

const disk = pathToFileURL(projectFolder).href;
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; worker-src blob:";

/**
 * Opens the built files where the test runner cannot: from a disk, and in a frame without an origin.
 * A trainer there trains to its last epoch, in a worker, and nothing is written to the console.
 */
export async function checkPages() {
  const server = await listen(
    createFileHandler(projectFolder, { 'Content-Security-Policy': policy }),
    0,
  );
  const { path, args = [], env = {}, headless = true } = findBrowsers().chromium;
  const browser = await puppeteer.launch({
    executablePath: path,
    headless,
    env: { ...process.env, ...env },
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...args],
  });
  try {
    await visit(browser, new URL('test/pages/disk.html', disk), checkTrainer);
    const query = '?element=relu-trainer&epochs=20&lang=de';
    await visit(browser, new URL(`dist/embed.html${query}`, disk), checkTrainer);
    await visit(browser, new URL('test/pages/sandbox.html', server.origin), checkSandbox);
  } finally {
    await browser.close();
    server.close();
  }
}

/** @param {import('puppeteer-core').Browser} browser @param {URL} url */
async function visit(browser, url, check) {
  const page = await browser.newPage();
  const messages = [];
  // A browser asks for an icon where a page names none.
  page.on('console', (message) => {
    if (!message.location().url?.endsWith('/favicon.ico')) messages.push(message.text());
  });
  page.on('pageerror', ({ message }) => messages.push(message));
  await page.goto(url.href);
  await check(page);
  await page.close();
  if (messages.length > 0) throw new Error(`${url.pathname}: ${messages.join('; ')}`);
}

/** @param {import('puppeteer-core').Page} page */
async function checkTrainer(page) {
  await page.waitForSelector('relu-trainer');
  await train(page, page.mainFrame());
  const mounted = await page.$$eval('[data-relu]', (places) =>
    places.every(({ firstElementChild }) => firstElementChild?.shadowRoot),
  );
  assertThat(mounted, 'a div with data-relu stays empty');
}

/** @param {import('puppeteer-core').Page} page */
async function checkSandbox(page) {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  await frame.waitForSelector('relu-trainer');
  await train(page, frame);
  const [origin, needed] = await frame.evaluate(() => [
    self.origin,
    Math.ceil(document.body.getBoundingClientRect().height),
  ]);
  assertThat(origin === 'null', `the frame in the sandbox has the origin ${origin}`);
  await page.waitForFunction(
    (height) => document.querySelector('iframe').style.height === `${height}px`,
    { timeout: 10_000 },
    needed,
  );
}

/** @param {import('puppeteer-core').Page} page @param {import('puppeteer-core').Frame} frame */
async function train(page, frame) {
  await frame.waitForFunction(() => document.querySelector('relu-trainer').seek);
  const epoch = await frame.evaluate(async () => {
    const trainer = document.querySelector('relu-trainer');
    await trainer.seek(20);
    return trainer.epoch;
  });
  assertThat(epoch === 20, `${page.url()} trains to epoch ${epoch}`);
  assertThat(page.workers().length === 1, `${page.url()} has ${page.workers().length} workers`);
}

function assertThat(condition, message) {
  if (!condition) throw new Error(message);
}
