import { readFileSync } from 'node:fs';
import { helpText } from './help.mjs';
import { UsageError, readOptions } from './options.mjs';
import { writePackages } from './write-packages.mjs';

// Exit codes: 0 done, 1 a file could not be read or written, 2 a wrong command or option.
const [command, ...args] = process.argv.slice(2);
try {
  if (command === '--version') console.log(packageVersion());
  else if (command === undefined || ['help', '--help', '-h'].includes(command)) {
    console.log(helpText());
  } else if (command !== 'scorm') {
    throw new UsageError(`"${command}" is no command. Allowed: scorm, help, --version.`);
  } else if (args.includes('--help')) console.log(helpText());
  else {
    for (const line of writePackages(await readOptions(args))) console.log(line);
  }
} catch (error) {
  console.error(`relu-elements: ${error.message}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

function packageVersion() {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}
