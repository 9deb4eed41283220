import { readFileSync } from 'node:fs';
import { outwardAttributes } from '../build/packaging/index.js';

/**
 * The attributes by element that every figure can have in a package, from the manifest of the elements.
 * @returns {Record<string, Record<string, { isFlag: boolean }>>}
 */
export function elementAttributes() {
  return Object.fromEntries(
    readFigures().map(({ tagName, attributes }) => [
      tagName,
      Object.fromEntries(
        attributes
          .filter(({ name }) => !outwardAttributes.includes(name))
          .map(({ name, type }) => [name, { isFlag: type?.text === 'boolean' }]),
      ),
    ]),
  );
}

/**
 * The first sentence about every figure by element.
 * @returns {Record<string, string>}
 */
export function elementSummaries() {
  return Object.fromEntries(
    readFigures().map(({ tagName, description }) => [
      tagName,
      description
        .replace(/\s+/g, ' ')
        .split(/(?<=[.:]) /)[0]
        .replace(/[.:]$/, ''),
    ]),
  );
}

function readFigures() {
  const url = new URL('custom-elements.json', import.meta.url);
  const { modules } = JSON.parse(readFileSync(url, 'utf8'));
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined && tagName !== 'relu-unit');
}
