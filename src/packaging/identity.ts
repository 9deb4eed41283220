import type { PackageRequest } from './request.js';

/**
 * 32 hexadecimal digits that stay as long as the figure does, so that a platform knows a package again
 * when it is made anew. It tells figures apart and protects nothing.
 */
export function identityOf(request: PackageRequest, part = ''): string {
  const { element, attributes, units, language, title, caption } = request;
  const sorted = Object.entries(attributes).sort(([first], [second]) => (first < second ? -1 : 1));
  const text = JSON.stringify([element, sorted, units, language, title, caption, part]);
  return [0x811c9dc5, 0x01234567, 0x89abcdef, 0x5bd1e995]
    .map((start) => hash(text, start).toString(16).padStart(8, '0'))
    .join('');
}

/** The identity of a part of the package as a UUID of version 8, the one for digests of one's own. */
export function uuidOf(request: PackageRequest, part: 'course' | 'unit'): string {
  const digits = identityOf(request, part);
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`];
  return [...parts, `a${digits.slice(17, 20)}`, digits.slice(20)].join('-');
}

/** FNV-1a over UTF-16, with its bits mixed at the end. */
function hash(text: string, start: number): number {
  let bits = start;
  for (let index = 0; index < text.length; index++) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  return (bits ^ (bits >>> 13)) >>> 0;
}
