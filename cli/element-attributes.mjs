import { readFileSync } from 'node:fs';

/**
 * What the manifest of the package says of the attributes of every figure: element, then attribute.
 * @returns {Record<string, Record<string, { isFlag: boolean, words: string[] | undefined }>>}
 */
export function elementAttributes() {
  const url = new URL('custom-elements.json', import.meta.url);
  const { modules } = JSON.parse(readFileSync(url, 'utf8'));
  const figures = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined && tagName !== 'relu-unit');
  return Object.fromEntries(
    figures.map(({ tagName, attributes = [] }) => [
      tagName,
      Object.fromEntries(attributes.map(({ name, type }) => [name, kindOf(type?.text ?? '')])),
    ]),
  );
}

/** @param {string} type */
function kindOf(type) {
  const isChoice = /^('[^']+'(\s*\|\s*)?)+$/.test(type);
  const words = isChoice ? type.match(/'[^']+'/g).map((word) => word.slice(1, -1)) : undefined;
  return { isFlag: type === 'boolean', words };
}
