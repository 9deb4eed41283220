// Makes packages of the figure that the builder shows, in the browser, with the functions of the command line.
import { createPackage, outwardAttributes, packageFormats } from '../dist/packaging.js';

const $ = (id) => document.getElementById(id);
/** Names in the package, and where the build has them. */
const sources = {
  'relu-elements.classic.js': '../dist/cdn/relu-elements.classic.js',
  'lms.classic.js': '../dist/cdn/lms.classic.js',
  'licenses.txt': '../dist/cdn/licenses.txt',
  'relu.css': '../dist/relu.css',
};

$('package').addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    $('packaged').textContent = await download(readFigure());
  } catch (error) {
    $('packaged').textContent = `The package could not be made: ${error.message}`;
  }
});

/** What the form asks for, from the tag that it has made. */
function readFigure() {
  const unitsProblem = $('units-problem').textContent;
  if (unitsProblem) throw new Error(unitsProblem);
  // The figure itself may have been changed by its reader; the tag is what was asked for.
  const tag = $('snippets').querySelector('code').textContent;
  const parsed = new DOMParser().parseFromString(tag, 'text/html').body.firstElementChild;
  // A figure of the page knows what it refuses, as it does for the command line.
  const figure = document.importNode(parsed, true);
  const problems = figure.problems.map(({ message }) => message);
  const { lang, ...attributes } = attributesOf(figure);
  for (const name of outwardAttributes.filter((each) => each in attributes)) {
    problems.push(`${name} names what a package does not have.`);
  }
  if (problems.length > 0) throw new Error(problems.join(' '));
  const units = Array.from(
    figure.querySelectorAll('relu-unit'),
    ({ weight, bias, outputWeight, fixed }) => ({ weight, bias, outputWeight, fixed }),
  );
  return {
    ...{ element: figure.localName, attributes, units },
    language: lang ?? 'en',
    title: $('title').value.trim() || $('title').placeholder,
    caption: figure.querySelector('[slot="caption"]')?.textContent ?? '',
  };
}

function attributesOf({ attributes }) {
  return Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value]));
}

async function download(figure) {
  const locale = `locales/${figure.language.toLowerCase()}.js`;
  const needed = {
    ...sources,
    ...(figure.language !== 'en' && { [locale]: `../dist/cdn/${locale}` }),
  };
  const entries = await Promise.all(
    Object.entries(needed).map(async ([name, url]) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${name} is missing in dist.`);
      return [name, new Uint8Array(await response.arrayBuffer())];
    }),
  );
  const request = { ...figure, files: Object.fromEntries(entries) };
  const formats = $('format').value === 'all' ? packageFormats : [$('format').value];
  const made = formats.map((format) => {
    const zip = createPackage({ ...request, format });
    const name = `${figure.element}-${format}.zip`;
    save(name, zip);
    return `${name} (${Math.round(zip.length / 1000)} kB)`;
  });
  return `Made ${made.join(', ')}.`;
}

function save(name, bytes) {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
