import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeEditorData } from './editor-data/write-editor-data.mjs';
import { bundlePackaging } from './bundle-packaging.mjs';
import { exportedDeclarations } from './declarations.mjs';
import { generate } from './generate.mjs';
import { writeIntegrity } from './integrity.mjs';
import { projectFolder } from './paths.mjs';
import { runTool } from './run.mjs';
import { printSizes, writeSizes } from './sizes.mjs';

const cdnFolder = join(projectFolder, 'dist/cdn');
/** What is published as it is written. */
const copiedFiles = {
  'relu.css': 'relu.css',
  'embed/embed.html': 'embed.html',
  'embed/embed-page.css': 'cdn/embed-page.css',
};
const bundledPackages = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  'uplot',
  'gifenc',
  '@shoelace-style/localize',
  'fflate',
];

// Makes dist/ anew: npm modules, declarations, CDN files, embed page, style sheet, manifest and what
// editors read.
try {
  for (const folder of ['build', 'dist']) {
    rmSync(join(projectFolder, folder), { recursive: true, force: true });
  }
  const trainingWorkerSource = await generate();
  await runTool('tsc', ['--project', 'tsconfig.json']);
  await runTool('rollup', ['--config', 'rollup.config.mjs', '--silent']);
  await bundlePackaging();
  copyDeclarations();
  for (const [from, to] of Object.entries(copiedFiles)) {
    copyFileSync(join(projectFolder, 'src', from), join(projectFolder, 'dist', to));
  }
  writeFileSync(join(cdnFolder, 'training-worker.js'), trainingWorkerSource);
  writeLicenses();
  writeIntegrity();
  await runTool('custom-elements-manifest', ['analyze', '--quiet']);
  await writeEditorData(join(projectFolder, 'dist'), readPackage());
  printSizes(await writeSizes());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function readPackage() {
  return JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
}

function copyDeclarations() {
  const buildFolder = join(projectFolder, 'build');
  for (const file of exportedDeclarations(buildFolder)) {
    const target = join(projectFolder, 'dist', file);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(buildFolder, file), target);
  }
}

function writeLicenses() {
  const licenses = bundledPackages.map((name) => {
    const folder = join(projectFolder, 'node_modules', name);
    const license = readdirSync(folder).find((file) => /^license(\.md)?$/i.test(file));
    return `${name}\n\n${readFileSync(join(folder, license), 'utf8').trim()}\n`;
  });
  writeFileSync(join(cdnFolder, 'licenses.txt'), licenses.join(`\n${'-'.repeat(80)}\n\n`));
}
