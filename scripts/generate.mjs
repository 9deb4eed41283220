import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { bundleTypeScript } from './bundle-typescript.mjs';
import { projectFolder } from './paths.mjs';

const workerEntry = join(projectFolder, 'src/worker/training-worker.ts');
const generatedFolder = join(projectFolder, 'src/generated');

/**
 * Writes src/generated: what the sources need as modules, but is made of other files.
 * @returns {Promise<string>} the training worker as a classic script
 */
export async function generate() {
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  writeModule('version', 'The version of this package.', version);
  const css = readFileSync(join(projectFolder, 'node_modules/uplot/dist/uPlot.min.css'), 'utf8');
  writeModule('uplot-styles', "uPlot's style sheet.", css, 'uplotStyles');
  // Removed first, so that a worker that does not build is missing instead of out of date.
  const source = await bundleWorker().catch((error) => {
    rmSync(moduleFile('training-worker-source'), { force: true });
    throw new Error(`The training worker cannot be bundled: ${error.message}`, { cause: error });
  });
  writeModule(
    'training-worker-source',
    'src/worker/training-worker.ts as one classic script.',
    source,
    'trainingWorkerSource',
  );
  return source;
}

async function bundleWorker() {
  if (!existsSync(workerEntry)) throw new Error(`there is no ${workerEntry}`);
  const bundle = await rollup({ input: workerEntry, plugins: [bundleTypeScript()] });
  const { output } = await bundle.generate({ format: 'iife', plugins: [terser()] });
  await bundle.close();
  return output[0].code;
}

/**
 * @param {string} name of the file
 * @param {string} description
 * @param {string} value
 * @param {string} [exportName]
 */
function writeModule(name, description, value, exportName = name) {
  const text = `/** ${description} */\nexport const ${exportName}: string = ${JSON.stringify(value)};\n`;
  const file = moduleFile(name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(generatedFolder, { recursive: true });
  writeFileSync(file, text);
}

/** @param {string} name */
function moduleFile(name) {
  return join(generatedFolder, `${name}.ts`);
}
