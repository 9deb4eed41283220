import { strToU8, zipSync } from 'fflate';
import { cmi5Structure } from './cmi5.js';
import { pageSheet, pageText } from './page.js';
import { isGraded } from './request.js';
import type { PackageRequest } from './request.js';
import { scorm12Manifest } from './scorm12.js';
import { scorm2004Manifest } from './scorm2004.js';

/** Made for the package. */
const ownFiles: readonly string[] = ['imsmanifest.xml', 'cmi5.xml', 'index.html', 'page.css'];

/**
 * The files of a package by name: what the standard asks for first, then the page, then the rest by name;
 * RangeError if one of those given has a name of the package's own.
 */
export function packageFiles(request: PackageRequest): Record<string, Uint8Array> {
  const given = Object.keys(request.files)
    .filter((name) => name !== 'lms.classic.js' || isGraded(request))
    .sort();
  const taken = given.find((name) => ownFiles.includes(name));
  if (taken) throw new RangeError(`The package makes ${taken} itself.`);
  const content: Record<string, Uint8Array> = {
    'index.html': strToU8(pageText(request)),
    'page.css': strToU8(pageSheet),
    ...Object.fromEntries(given.map((name) => [name, request.files[name]])),
  };
  const names = Object.keys(content);
  if (request.format === 'cmi5') return { 'cmi5.xml': strToU8(cmi5Structure(request)), ...content };
  const manifest = request.format === 'scorm12' ? scorm12Manifest : scorm2004Manifest;
  return { 'imsmanifest.xml': strToU8(manifest(request, names)), ...content };
}

/** A package as the bytes of a zip, the same ones for the same request. */
export function createPackage(request: PackageRequest): Uint8Array {
  // Zips hold local time: a date of local numbers is the same bytes everywhere.
  return zipSync(packageFiles(request), { level: 9, mtime: new Date(1980, 0, 1) });
}
