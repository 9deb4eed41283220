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

/**
 * Writes a zip for each format, or none at all if one is there already.
 * @returns {string[]} their paths
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
  return paths;
}

/** The files of the package that there are: English has no locale's script. */
function readFiles(language) {
  const locale = `locales/${language.toLowerCase()}.js`;
  const found = Object.entries({ ...sources, [locale]: `cdn/${locale}` })
    .map(([name, source]) => [name, new URL(source, import.meta.url)])
    .filter(([, url]) => existsSync(url));
  return Object.fromEntries(found.map(([name, url]) => [name, new Uint8Array(readFileSync(url))]));
}
