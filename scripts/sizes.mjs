import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { selfContainedFiles } from './integrity.mjs';
import { projectFolder } from './paths.mjs';

const distFolder = join(projectFolder, 'dist');
/** Chunks of other packages, which a page may have anyway. */
const packageChunks = ['lit.js', 'uplot.js'];

/**
 * Measures what a page loads: bytes as they are, and as Brotli at its highest level, file by file.
 * Writes dist/sizes.json and the same as a table, dist/sizes.md.
 * @returns {Promise<Size[]>}
 * @typedef {{ name: string, minified: number, brotli: number, ownMinified?: number, ownBrotli?: number }} Size
 * the `own` numbers leave out lit and uplot
 */
export async function writeSizes() {
  const sizes = [...fileSizes(), await coreSize(), ...elementSizes()];
  writeFileSync(join(distFolder, 'sizes.json'), `${JSON.stringify(sizes, null, 2)}\n`);
  writeFileSync(join(distFolder, 'sizes.md'), markdown(sizes));
  return sizes;
}

/** @param {Size[]} sizes */
export function printSizes(sizes) {
  for (const size of sizes) {
    const cells = [size.minified, size.brotli, size.ownMinified, size.ownBrotli].map(kilobytes);
    console.log(size.name.padEnd(36) + cells.map((cell) => cell.padStart(8)).join(''));
  }
}

function fileSizes() {
  return selfContainedFiles().map((name) => ({
    name: `cdn/${name}`,
    ...measure([join(distFolder, 'cdn', name)]),
  }));
}

/** The mathematics alone, as a bundler takes it from the npm module. */
async function coreSize() {
  const bundle = await rollup({ input: join(distFolder, 'core/index.js') });
  const { output } = await bundle.generate({ format: 'es', plugins: [terser({ module: true })] });
  await bundle.close();
  return { name: 'core', ...measureTexts([output[0].code]) };
}

function elementSizes() {
  const folder = join(distFolder, 'cdn/elements');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => {
      const graph = [...moduleGraph(join(folder, file))];
      const own = graph.filter(
        (path) => !packageChunks.includes(relative(join(folder, 'chunks'), path)),
      );
      const { minified: ownMinified, brotli: ownBrotli } = measure(own);
      return { name: `cdn/elements/${file}`, ...measure(graph), ownMinified, ownBrotli };
    });
}

/** A module and all that it imports at once; not what it may load later. */
function moduleGraph(file, found = new Set()) {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, source] of code.matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g)) {
    moduleGraph(join(dirname(file), source), found);
  }
  return found;
}

function measure(files) {
  return measureTexts(files.map((file) => readFileSync(file)));
}

function measureTexts(texts) {
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  return {
    minified: sum(texts.map((text) => Buffer.byteLength(text))),
    brotli: sum(texts.map((text) => brotliCompressSync(text).length)),
  };
}

function markdown(sizes) {
  const rows = sizes.map(({ name, minified, brotli, ownMinified, ownBrotli }) =>
    [`\`${name}\``, ...[minified, brotli, ownMinified, ownBrotli].map(kilobytes)].join(' | '),
  );
  return `# Sizes in kB

The files of \`elements\` are counted with all chunks that they import; own: without lit and uPlot.

| File | minified | brotli | own, minified | own, brotli |
| --- | ---: | ---: | ---: | ---: |
${rows.map((row) => `| ${row} |`).join('\n')}
`;
}

/** @param {number | undefined} bytes */
function kilobytes(bytes) {
  return bytes === undefined ? '' : (bytes / 1000).toFixed(1);
}
