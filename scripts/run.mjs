import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './paths.mjs';

/**
 * Runs a command of a development dependency, such as `tsc`, in the project folder.
 * @param {string} name
 * @param {string[]} args
 * @param {{ env?: Record<string, string> }} [options]
 * @returns {Promise<string>} its output; rejected with all that it printed if it fails
 */
export function runTool(name, args, options) {
  return runCommand(join(projectFolder, 'node_modules/.bin', name), args, options);
}

/**
 * Runs another file of this folder.
 * @param {string} file
 */
export function runScript(file) {
  return runCommand(process.execPath, [join(projectFolder, 'scripts', file)]);
}

/**
 * Runs any command, in the project folder unless told otherwise.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {Promise<string>}
 */
export function runCommand(command, args, { cwd = projectFolder, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Windows finds the commands of packages only through its shell.
      shell: process.platform === 'win32',
    });
    let output = '';
    let printed = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      printed += chunk;
    });
    child.stderr.on('data', (chunk) => {
      printed += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(printed.trim() || `${command} ended with ${code}`));
    });
  });
}
