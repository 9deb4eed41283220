/** Times the slider exercise in a browser: an event until it is drawn, and the first paint. */
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../scripts/browsers.mjs';
import { generate } from '../scripts/generate.mjs';
import { formatTable, median } from './tables.mjs';

/** Milliseconds; the share of raw uPlot. */
const eventBar = 4;
const shareBar = 2;
const firstPaintBar = 110;

/** A table of milliseconds, and what was to be reached; undefined without a Chromium. */
export async function measureInteraction() {
  const { chromium } = findBrowsers();
  if (!chromium) return undefined;
  await generate();
  const script = await bundle();
  const browser = await puppeteer.launch({
    executablePath: chromium.path,
    headless: chromium.headless ?? true,
    env: { ...process.env, LANG: 'en_US.UTF-8', ...chromium.env },
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(chromium.args ?? [])],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 820, height: 1000 });
    await page.setContent('<!doctype html><title>Bench</title><body></body>');
    await page.addScriptTag({ content: script, type: 'module' });
    const ours = await page.evaluate(() => globalThis.timeElement());
    const raw = await page.evaluate(() => globalThis.timeRawUplot());
    const firstPaints = [];
    for (let run = 0; run < 5; run++) firstPaints.push(await firstPaint(browser, script));
    return report(ours, raw, median(firstPaints));
  } finally {
    await browser.close();
  }
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: ['bench/interaction-page.js'],
    ...{ bundle: true, write: false, format: 'esm', target: 'es2022', minify: true },
    conditions: ['production'],
    // What package.json says of side effects is about dist, not about src.
    ignoreAnnotations: true,
  });
  return outputFiles[0].text;
}

/** Milliseconds of script from a page without the package to a painted exercise. */
async function firstPaint(browser, script) {
  const page = await browser.newPage();
  await page.setViewport({ width: 820, height: 1000 });
  await page.setContent(
    '<!doctype html><title>Bench</title><relu-slider-exercise></relu-slider-exercise>',
  );
  const { ScriptDuration: before } = await page.metrics();
  await page.addScriptTag({ content: script, type: 'module' });
  await page.waitForFunction(() =>
    document.querySelector('relu-slider-exercise').shadowRoot?.querySelector('canvas'),
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const { ScriptDuration: after } = await page.metrics();
  await page.close();
  return 1000 * (after - before);
}

function report(ours, raw, paint) {
  const share = median(ours) / median(raw);
  const row = (name, times) => [
    name,
    ...[median(times), percentile95(times), Math.max(...times)].map((time) => time.toFixed(1)),
  ];
  const times = formatTable('A slider’s event until it is drawn, in milliseconds', [
    ['', 'median', 'p95', 'longest'],
    row('relu-slider-exercise', ours),
    row('by hand in raw uPlot', raw),
  ]);
  const verdict = (value, bar) => [String(bar), value <= bar ? 'reached' : 'MISSED'];
  const bars = formatTable('Bars', [
    ['', 'measured', 'at most', ''],
    [
      'script of an event, p95, ms',
      percentile95(ours).toFixed(1),
      ...verdict(percentile95(ours), eventBar),
    ],
    ['median against raw uPlot', `${share.toFixed(1)}x`, ...verdict(share, shareBar)],
    ['script until the first paint, ms', paint.toFixed(0), ...verdict(paint, firstPaintBar)],
  ]);
  return `${times}\n\n${bars}`;
}

function percentile95(times) {
  return times.toSorted((first, second) => first - second)[Math.floor(0.95 * times.length)];
}
