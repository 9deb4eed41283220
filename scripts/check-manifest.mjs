import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { observedByTag } from './observed-attributes.mjs';
import { projectFolder } from './paths.mjs';

const manifestFile = join(projectFolder, 'dist/custom-elements.json');

/** The manifest says all that there is to say, and the build would notice if it did not. */
export async function checkManifest() {
  const { manifestProblems } = await import('./editor-data/check-manifest.mjs');
  const classes = await observedByTag();
  const read = () => JSON.parse(readFileSync(manifestFile, 'utf8'));
  const problems = manifestProblems(read(), classes);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  for (const [what, spoil] of Object.entries(omissions)) {
    const manifest = read();
    const trainer = elementsOf(manifest).find(({ tagName }) => tagName === 'relu-trainer');
    spoil(trainer);
    const count = manifestProblems(manifest, classes).length;
    if (count !== 1)
      throw new Error(`Without ${what} the manifest has ${count} problems, not one.`);
  }
}

/** What the build is to notice, by what is taken away. */
const omissions = {
  'the tag': (element) => delete element.tagName,
  'an attribute': ({ attributes }) => attributes.splice(find(attributes, 'epochs'), 1),
  'a name that is observed': ({ attributes }) => {
    attributes.push({ name: 'epoch-count', description: 'x', type: { text: 'number' } });
  },
  'a default': ({ attributes }) => delete attributes[find(attributes, 'epochs')].default,
  'what is allowed': ({ attributes }) => delete attributes[find(attributes, 'epochs')].allowed,
  'a word that is allowed': ({ attributes }) =>
    attributes[find(attributes, 'optimizer')].values.push('newton'),
  'the type of an attribute': ({ attributes }) =>
    delete attributes[find(attributes, 'epochs')].type,
  'the type of an event': ({ events }) => delete events[find(events, 'relu-finish')].type,
  'what a method returns': ({ members }) => delete members[find(members, 'play')].return,
  'the description of an attribute': ({ attributes }) => {
    attributes[find(attributes, 'epochs')].description = ' ';
  },
  'the description of a property': ({ members }) =>
    delete members[find(members, 'status')].description,
  'the description of a method': ({ members }) => delete members[find(members, 'play')].description,
  'the description of an event': ({ events }) =>
    delete events[find(events, 'relu-finish')].description,
  'the description of a slot': ({ slots }) => delete slots[find(slots, 'caption')].description,
  'the description of a part': ({ cssParts }) =>
    delete cssParts[find(cssParts, 'status')].description,
};

function elementsOf({ modules }) {
  return modules.flatMap(({ declarations }) => declarations);
}

function find(entries, name) {
  return entries.findIndex((entry) => entry.name === name);
}
