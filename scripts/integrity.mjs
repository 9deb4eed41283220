import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './paths.mjs';

const cdnFolder = join(projectFolder, 'dist/cdn');
const readmeFile = join(projectFolder, 'README.md');
/** Relative to the folder of the CDN's scripts, as all names in integrity.json. */
const styleSheet = '../relu.css';

/** The CDN's scripts that load no other file, relative to their folder. */
export function selfContainedFiles() {
  return ['', 'locales/'].flatMap((folder) =>
    existsSync(join(cdnFolder, folder))
      ? readdirSync(join(cdnFolder, folder))
          .filter((file) => file.endsWith('.js'))
          .map((file) => folder + file)
      : [],
  );
}

/** Writes the hashes for `integrity` attributes, as JSON and into the README's tags. */
export function writeIntegrity() {
  const hashes = Object.fromEntries(
    [...selfContainedFiles(), styleSheet].map((name) => [name, hashOf(join(cdnFolder, name))]),
  );
  const text = JSON.stringify(hashes, null, 2);
  writeFileSync(join(cdnFolder, 'integrity.json'), `${text}\n`);
  const readme = readFileSync(readmeFile, 'utf8');
  const filled = fillSnippets(readme);
  if (filled !== readme) writeFileSync(readmeFile, filled);
}

/**
 * Pins every address of this package to its version, and gives every script and link tag that has an
 * `integrity` the hash of the built file.
 * @param {string} text
 */
export function fillSnippets(text) {
  const { name, version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const address = new RegExp(`/${name}@[^/\\s]+/(dist/[^"'\\s)]+)`);
  return text
    .replace(new RegExp(address, 'g'), `/${name}@${version}/$1`)
    .replace(/<(?:script|link)\b[^>]*>/g, (tag) => {
      const [, path] = address.exec(tag) ?? [];
      if (!path) return tag;
      return tag.replace(
        /(\bintegrity=")[^"]*/,
        (_, start) => start + hashOf(join(projectFolder, path)),
      );
    });
}

/** @param {string} file */
function hashOf(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
