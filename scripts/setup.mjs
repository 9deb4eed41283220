import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './paths.mjs';
import { runCommand } from './run.mjs';

const lockFile = join(projectFolder, 'package-lock.json');
/** npm's record of what it has installed. */
const installedFile = join(projectFolder, 'node_modules/.package-lock.json');

/** Installs the packages of the lock file, unless what is installed is newer than it. */
export async function ensurePackages() {
  if (existsSync(installedFile) && statSync(installedFile).mtimeMs >= statSync(lockFile).mtimeMs) {
    return;
  }
  console.log('Installing packages (npm ci) ...');
  await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
}

/**
 * Runs npm; the one that started this script, if one did.
 * @param {string[]} args
 */
export function runNpm(args) {
  const npmScript = process.env.npm_execpath;
  return npmScript?.endsWith('.js')
    ? runCommand(process.execPath, [npmScript, ...args])
    : runCommand('npm', args);
}
