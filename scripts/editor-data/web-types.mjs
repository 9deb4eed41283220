import { elementsOf } from './complete-manifest.mjs';
import { partsOf, propertiesOf, settingText } from './descriptions.mjs';

/**
 * The manifest as JetBrains' editors read it.
 * @param {object} manifest
 * @param {{ name: string, version: string }} description of the package
 */
export function webTypes(manifest, { name, version }) {
  const elements = elementsOf(manifest);
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elements.map((element) => htmlElement(element, name)) },
      css: {
        properties: propertiesOf(elements).map(named),
      },
    },
  };
}

function htmlElement(element, module) {
  const { tagName, name, description, attributes = [], members, events = [], slots = [] } = element;
  return {
    name: tagName,
    description,
    source: { module, symbol: name },
    attributes: attributes.map(htmlAttribute),
    slots: slots.map(named),
    js: {
      properties: members.filter(isPublicField).map((field) => ({
        ...named(field),
        type: field.type.text,
        ...(field.readonly && { 'read-only': true }),
      })),
      events: events.map((event) => ({ ...named(event), type: event.type.text })),
    },
    css: { parts: partsOf(element).map(named) },
  };
}

function htmlAttribute(attribute) {
  const { name, default: initial, kind, type } = attribute;
  return {
    name,
    description: settingText(attribute),
    value: {
      kind: kind === 'flag' ? 'no-value' : 'plain',
      type: valueType(attribute, type.text),
      ...(initial !== undefined && kind !== 'flag' && { default: initial }),
    },
  };
}

/** Attributes are text: of what is not one word, editors can check numbers only. */
function valueType({ kind, values = [] }, type) {
  const words = values.map((word) => `'${word}'`);
  if (kind === 'flag') return 'boolean';
  if (kind === 'words') return words.join(' | ');
  if (kind === 'number') return ['number', ...words].join(' | ');
  // Completions without a limit: several words may follow each other.
  if (kind === 'word-list') return [...words, 'string'].join(' | ');
  return kind === undefined ? type : 'string';
}

function isPublicField({ kind, static: isStatic }) {
  return kind === 'field' && !isStatic;
}

function named({ name, description }) {
  return { name, description };
}
