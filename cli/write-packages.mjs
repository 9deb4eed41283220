import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createPackage } from '../build/packaging/index.js';

/** Names in the package, and where the npm package has them. */
const sources = {
  'relu-elements.classic.js': 'cdn/relu-elements.classic.js',
  'lms.classic.js': 'cdn/lms.classic.js',
  'licenses.txt': 'cdn/licenses.txt',
  'relu.css': 'relu.css',
};

/** What each format is called, and where it is taken. */
const uses = {
  scorm12: 'SCORM 1.2, for Moodle, Canvas, Blackboard and Open edX',
  scorm2004: 'SCORM 2004, 4th edition, for Canvas and Blackboard',
  cmi5: 'cmi5, for platforms with a learning record store',
};

/**
 * Writes a zip for each format, or none at all if one is there already.
 * @returns {string[]} a line for each: its path, and what it is for
 */
export function writePackages({ out, formats, force, request }) {
  const files = readFiles(request.language);
  const base = out.replace(/\.zip$/i, '');
  const paths = formats.map((format) => (formats.length > 1 ? `${base}-${format}.zip` : out));
  const existing = force ? undefined : paths.find((path) => existsSync(path));
  if (existing) throw new Error(`${existing} is there already; --force overwrites it.`);
  paths.forEach((path, index) => {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeFileSync(path, createPackage({ ...request, format: formats[index], files }));
  });
  const width = Math.max(...paths.map(({ length }) => length));
  return paths.map((path, index) => `${path.padEnd(width)}  ${uses[formats[index]]}`);
}

/** The files of the package that there are: English has no locale's script. */
function readFiles(language) {
  const locale = `locales/${language.toLowerCase()}.js`;
  const found = Object.entries({ ...sources, [locale]: `cdn/${locale}` })
    .map(([name, source]) => [name, new URL(source, import.meta.url)])
    .filter(([, url]) => existsSync(url));
  return Object.fromEntries(found.map(([name, url]) => [name, new Uint8Array(readFileSync(url))]));
}
