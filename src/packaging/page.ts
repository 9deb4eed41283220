import { attributesText, escapeMarkup } from './markup.js';
import { isGraded } from './request.js';
import type { PackageRequest, PackageUnit } from './request.js';

/** Languages that are written from right to left. */
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** The style sheet of the page: a column that is comfortable to read, on the colours of the reader's system. */
export const pageSheet = `:root {
  color-scheme: light dark;
}

body {
  box-sizing: border-box;
  max-inline-size: 60rem;
  margin: 0 auto;
  padding: 1rem;
  font-family: system-ui, sans-serif;
  line-height: 1.5;
}
`;

/** The classic scripts of the page in their order, as tags. */
function scriptTags({ files, language, element, format }: PackageRequest): string[] {
  const scripts: Record<string, string>[] = [
    { src: `locales/${language.toLowerCase()}.js` },
    { src: 'relu-elements.classic.js' },
  ];
  // A platform may offer other standards too, with other records.
  if (isGraded({ element })) scripts.push({ src: 'lms.classic.js', 'data-adapter': format });
  return scripts
    .filter(({ src }) => src in files)
    .map((attributes) => `<script${attributesText(attributes)} defer></script>`);
}

/** index.html: the figure in a page without inline scripts and styles, which strict policies would block. */
export function pageText(request: PackageRequest): string {
  const { element, attributes, units, language, title, caption, files } = request;
  const direction = rightToLeft.has(language.toLowerCase().split('-')[0]) ? 'rtl' : 'ltr';
  const sheets = ['relu.css', 'page.css'].filter((name) => name === 'page.css' || name in files);
  const content = [
    ...units.map((unit) => `<relu-unit${unitAttributes(unit)}></relu-unit>`),
    ...(caption === '' ? [] : [`<p slot="caption">${escapeMarkup(caption)}</p>`]),
  ].map((line) => `\n        ${line}`);
  return `<!doctype html>
<html${attributesText({ lang: language, dir: direction })}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeMarkup(title)}</title>
    ${sheets.map((name) => `<link rel="stylesheet" href="${name}" />`).join('\n    ')}
    ${scriptTags(request).join('\n    ')}
  </head>
  <body>
    <main>
      <${element}${attributesText(attributes)}>${content.join('')}${content.length > 0 ? '\n      ' : ''}</${element}>
    </main>
  </body>
</html>
`;
}

function unitAttributes({ weight, bias, outputWeight, fixed }: PackageUnit): string {
  const numbers = attributesText({ weight, bias, 'output-weight': outputWeight });
  return fixed ? `${numbers} fixed` : numbers;
}
