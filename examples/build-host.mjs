import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../scripts/paths.mjs';
import { runCommand } from '../scripts/run.mjs';

const examplesFolder = fileURLToPath(new URL('.', import.meta.url));
const quietHosts = { ASTRO_TELEMETRY_DISABLED: '1' };

/** What a site without npm keeps of the package. */
const selfHostedFiles = [
  'dist/cdn/relu-elements.js',
  'dist/cdn/relu-elements.classic.js',
  'dist/relu.css',
];

/**
 * Copies an example out of the repository, where it finds nothing but what it installs, and builds it.
 * @param {import('./hosts.mjs').Host} host
 * @param {string} folder
 * @param {string} tarball the package as npm would publish it
 * @returns {Promise<string>} the folder of the built site
 */
export async function buildHost({ name, program }, folder, tarball) {
  cpSync(join(examplesFolder, name), folder, { recursive: true });
  if (program) {
    const files = join(folder, program.files);
    mkdirSync(files, { recursive: true });
    for (const file of selfHostedFiles) {
      copyFileSync(join(projectFolder, file), join(files, basename(file)));
    }
    await runCommand(program.command, program.args, { cwd: folder });
  } else {
    const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball];
    await runCommand('npm', install, { cwd: folder });
    await runCommand('npm', ['run', 'build'], { cwd: folder, env: quietHosts });
  }
  return join(folder, 'site');
}

/**
 * Whether the program of a host is there; root installs one that is missing.
 * @param {import('./hosts.mjs').Host} host
 */
export function hasProgram({ program, debianPackage }) {
  if (!program || starts(program.command)) return true;
  if (process.getuid?.() !== 0) return false;
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', debianPackage], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return starts(program.command);
}

/** Hugo knows no `--version`; any other answer than "not found" will do. */
function starts(command) {
  return spawnSync(command, ['--help'], { stdio: 'ignore' }).error === undefined;
}
