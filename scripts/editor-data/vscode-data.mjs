import { elementsOf } from './complete-manifest.mjs';
import { describedTogether, partsOf, propertiesOf, settingText } from './descriptions.mjs';

/**
 * The manifest as VS Code reads it for HTML (`html.customData`).
 * @param {object} manifest
 */
export function vscodeHtmlData(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map((element) => ({
      name: element.tagName,
      description: markdown(elementText(element)),
      attributes: (element.attributes ?? []).map((attribute) => ({
        name: attribute.name,
        description: markdown(settingText(attribute)),
        // "v" is VS Code's word for attributes without a value.
        ...(attribute.kind === 'flag' && { valueSet: 'v' }),
        ...(attribute.values && { values: attribute.values.map((name) => ({ name })) }),
      })),
    })),
  };
}

/**
 * Custom properties, parts and states as VS Code reads them for CSS (`css.customData`).
 * @param {object} manifest
 */
export function vscodeCssData(manifest) {
  const elements = elementsOf(manifest);
  return {
    version: 1.1,
    properties: propertiesOf(elements).map(({ name, description }) => ({
      name,
      description: markdown(description),
    })),
    pseudoClasses: selectors(elements, 'state', ({ cssStates = [] }) => cssStates),
    pseudoElements: selectors(elements, 'part', partsOf),
  };
}

function selectors(elements, kind, entriesOf) {
  const colons = kind === 'part' ? '::' : ':';
  return describedTogether(elements, entriesOf).map(({ name, description }) => ({
    name: `${colons}${kind}(${name})`,
    description: markdown(description),
  }));
}

/** The hover text of a tag: what it is, and the events and slots that no other list offers. */
function elementText({ description, events = [], slots = [] }) {
  const list = (title, entries, nameOf) =>
    entries.length === 0
      ? []
      : [
          `**${title}**\n\n${entries.map((each) => `- ${nameOf(each)}: ${each.description}`).join('\n')}`,
        ];
  return [
    description,
    ...list('Events', events, ({ name, type }) => `\`${name}\` (${type.text})`),
    ...list('Slots', slots, ({ name }) => (name === '' ? 'inside' : `\`slot="${name}"\``)),
  ].join('\n\n');
}

function markdown(value) {
  return { kind: 'markdown', value };
}
