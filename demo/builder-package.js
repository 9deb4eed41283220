// Makes a package of the figure that the builder shows, in the browser, with the functions of the command line.
import { createPackage, exerciseProblems, isGraded } from '../dist/packaging.js';

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
  // The figure itself may have been changed by its reader; the tag is what was asked for.
  const tag = $('snippets').querySelector('code').textContent;
  const figure = new DOMParser().parseFromString(tag, 'text/html').body.firstElementChild;
  const units = Array.from(figure.querySelectorAll('relu-unit'), (unit) => {
    const [weight, bias, outputWeight] = ['weight', 'bias', 'output-weight'].map((name) =>
      Number(unit.getAttribute(name)),
    );
    return { weight, bias, outputWeight, fixed: unit.hasAttribute('fixed') };
  });
  const attributes = Object.fromEntries(Array.from(figure.attributes, (a) => [a.name, a.value]));
  return { element: figure.localName, attributes, units };
}

async function download(figure) {
  const wrong = figure.units.some((unit) => Object.values(unit).some(Number.isNaN));
  if (wrong) throw new Error('a unit is three numbers.');
  const problems = isGraded(figure) ? exerciseProblems(figure) : [];
  if (problems.length > 0) throw new Error(problems.join(' '));
  const entries = await Promise.all(
    Object.entries(sources).map(async ([name, url]) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${name} is missing in dist.`);
      return [name, new Uint8Array(await response.arrayBuffer())];
    }),
  );
  const format = $('format').value;
  const zip = createPackage({
    ...figure,
    format,
    language: 'en',
    title: figure.attributes.heading || figure.element,
    caption: '',
    files: Object.fromEntries(entries),
  });
  const url = URL.createObjectURL(new Blob([zip], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${figure.element}-${format}.zip`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return `Made ${link.download}, ${Math.round(zip.length / 1000)} kB.`;
}
