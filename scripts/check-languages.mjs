import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './paths.mjs';

/** Where every language but English is named, and what names it there. */
const places = {
  'package.json': (code) => [`"./locales/${code}"`, `"./dist/locales/${code}.js"`],
  'README.md': (code) => [
    `\`relu-elements/locales/${code}\`|\`${code}\``,
    `import .*\\b${code}\\b`,
  ],
  'cli/help.mjs': (code) => [`--lang .*\\b${code}\\b`],
  'src/packaging/request.ts': (code) => [`'${code}'`],
  'src/embed/embed.html': (code) => [`"cdn/locales/${code}\\.js"`],
  'src/lms/notices.ts': (code) => [`^ *'?${code}'?: \\{`],
  'test/locales/missing-terms.test.ts': (code) => [`/locales/${code}\\.js`],
};

/** Every language that has a folder is named in every place that names languages. */
export function checkLanguages() {
  const languages = readdirSync(join(projectFolder, 'src/locales'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .map(({ name }) => name);
  const missing = Object.entries(places).flatMap(([file, patternsOf]) => {
    const text = readFileSync(join(projectFolder, file), 'utf8');
    return languages
      .filter((code) => patternsOf(code).some((each) => !new RegExp(each, 'im').test(text)))
      .map((code) => `${file} lacks the language ${code}`);
  });
  if (missing.length > 0) throw new Error(missing.join('\n'));
}
