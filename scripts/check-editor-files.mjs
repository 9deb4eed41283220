import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { observedByTag } from './observed-attributes.mjs';
import { projectFolder } from './paths.mjs';
import { runTool } from './run.mjs';

const distFolder = join(projectFolder, 'dist');

/** Every file for editors has the shape that its editor reads, and every attribute. */
export async function checkEditorFiles() {
  const byTag = await observedByTag();
  const files = {
    'web-types.json': webTypesAttributes(readJson('web-types.json')),
    'vscode.html-custom-data.json': vscodeAttributes(readJson('vscode.html-custom-data.json')),
    'react.d.ts': declaredNames('react.d.ts'),
    'svelte.d.ts': declaredNames('svelte.d.ts'),
    'vue.d.ts': declaredNames('vue.d.ts'),
  };
  const missing = [];
  for (const [file, attributesOf] of Object.entries(files)) {
    for (const [tagName, observed] of byTag) {
      const names = attributesOf(tagName);
      const inFile = file === 'vue.d.ts' ? toCamelCase : (name) => name;
      for (const name of observed.keys()) {
        if (!names.includes(inFile(name))) missing.push(`${file}: <${tagName}> lacks ${name}.`);
      }
    }
  }
  assertNone([...missing, ...cssProblems(readJson('vscode.css-custom-data.json'))]);
}

/** Right uses of the elements in React, Svelte and Vue pass their types, wrong ones do not. */
export function checkUses() {
  return runTool('tsc', ['--project', 'test/types']);
}

function webTypesAttributes({ name, version, contributions }) {
  const { elements } = contributions.html;
  assertThat(isText(name) && isText(version), 'web-types.json has no name or version');
  for (const element of elements) {
    const { attributes, slots, js, css } = element;
    const entries = [
      element,
      ...attributes,
      ...slots,
      ...js.properties,
      ...js.events,
      ...css.parts,
    ];
    for (const entry of entries) assertThat(isEntry(entry), `web-types: ${JSON.stringify(entry)}`);
    for (const { value } of attributes) {
      assertThat(
        ['plain', 'no-value'].includes(value.kind) && isText(value.type),
        'web-types value',
      );
    }
  }
  return (tagName) => namesOf(elements.find((element) => element.name === tagName)?.attributes);
}

function vscodeAttributes({ version, tags }) {
  assertThat(version === 1.1, 'vscode.html-custom-data.json is of another version than 1.1');
  for (const tag of tags) {
    for (const entry of [tag, ...tag.attributes]) {
      assertThat(isMarkdownEntry(entry), `VS Code HTML: ${JSON.stringify(entry)}`);
      const words = entry.values ?? [];
      assertThat(
        words.every(({ name }) => isText(name)),
        `VS Code HTML: values of ${entry.name}`,
      );
    }
  }
  return (tagName) => namesOf(tags.find(({ name }) => name === tagName)?.attributes);
}

function cssProblems({ version, properties, pseudoClasses, pseudoElements }) {
  const kinds = [
    [properties, /^--relu-[a-z0-9-]+$/],
    [pseudoClasses, /^:state\([a-z-]+\)$/],
    [pseudoElements, /^::part\([a-z0-9-]+\)$/],
  ];
  const entries = kinds.flatMap(([list, pattern]) => list.map((entry) => [entry, pattern]));
  const names = entries.map(([{ name }]) => name);
  return [
    ...(version === 1.1 ? [] : ['vscode.css-custom-data.json is of another version than 1.1']),
    ...entries
      .filter(([entry, pattern]) => !isMarkdownEntry(entry) || !pattern.test(entry.name))
      .map(([{ name }]) => `VS Code CSS: ${name}`),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `VS Code CSS has ${name} twice`),
  ];
}

/** The names in the interface of an element's attributes. */
function declaredNames(file) {
  const text = readFileSync(join(distFolder, file), 'utf8');
  return (tagName) => {
    const className = toCamelCase(`-${tagName}`);
    const [, body = ''] = text.split(`export interface ${className}Props {`);
    const [own] = body.split('\n}');
    return [...own.matchAll(/^ {2}'?([\w-]+)'?\?:/gm)].map(([, name]) => name);
  };
}

function namesOf(entries = []) {
  return entries.map(({ name }) => name);
}

function isEntry({ name, description }) {
  return typeof name === 'string' && isText(description);
}

function isMarkdownEntry({ name, description }) {
  return isText(name) && description?.kind === 'markdown' && isText(description.value);
}

function isText(value) {
  return typeof value === 'string' && value.trim() !== '';
}

function toCamelCase(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

function readJson(file) {
  return JSON.parse(readFileSync(join(distFolder, file), 'utf8'));
}

/**
 * @param {unknown} condition
 * @param {string} message
 */
function assertThat(condition, message) {
  if (!condition) throw new Error(message);
}

/** @param {string[]} problems */
function assertNone(problems) {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
