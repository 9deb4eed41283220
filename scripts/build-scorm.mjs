import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './paths.mjs';
import { runCommand, runScript } from './run.mjs';

// Writes the packages of the lesson's exercise, from a build that is made if there is none.
try {
  if (!existsSync(join(projectFolder, 'dist/cli.js'))) await runScript('build.mjs');
  const options = ['--heading', 'Match the line with ReLU units', '--force'];
  const out = 'dist/packages/relu-exercise.zip';
  const args = ['dist/cli.js', 'scorm', '--out', out, ...options];
  console.log((await runCommand(process.execPath, args)).trim());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
