import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/**
 * @typedef {object} ClassAttribute what a class itself says of one of its attributes
 * @property {string} [initial] the default as it would be written in HTML
 * @property {string} [allowed] a phrase such as "a whole number from 1 to 300"
 */

/**
 * Asks the built classes for their attributes. Lit's classes can be made where there is no DOM; what is
 * set to something impossible says what is allowed.
 * @param {string} distFolder
 * @param {string[]} tagNames
 * @returns {Promise<Map<string, Map<string, ClassAttribute>>>} by tag and attribute
 */
export async function readClasses(distFolder, tagNames) {
  await import(pathToFileURL(join(distFolder, 'index.js')).href);
  const classes = tagNames.map((tagName) => customElements.get(tagName));
  const spoken = languageOf(classes);
  return new Map(
    classes.map((elementClass, index) => [tagNames[index], attributesOf(elementClass, spoken)]),
  );
}

function attributesOf(elementClass, spoken) {
  const element = new elementClass();
  const byName = new Map();
  for (const [property, { attribute, state }] of elementClass.elementProperties) {
    if (state || attribute === false) continue;
    const name = attribute ?? property.toLowerCase();
    const current = element[property];
    const reset = requestOf(element, property, null);
    const allowed = requestOf(element, property, {})?.allowed;
    byName.set(name, {
      // The value in effect may depend on other settings; what a setting falls back to does not.
      initial: asAttribute(reset ? reset.value : current),
      allowed: typeof allowed === 'function' ? allowed(spoken) : allowed,
    });
  }
  const missing = elementClass.observedAttributes.filter((name) => !byName.has(name));
  if (missing.length > 0) throw new Error(`${elementClass.name} observes ${missing.join(', ')}`);
  return byName;
}

/** What a setting makes of a value, without telling the element; undefined of other properties. */
function requestOf(element, property, value) {
  let request;
  element.settingChanged = (_name, made) => {
    request = made;
  };
  element[property] = value;
  delete element.settingChanged;
  return request;
}

/** The language in which figures say what is allowed. */
function languageOf(classes) {
  return classes.map((elementClass) => new elementClass().language).find(Boolean);
}

/** A property's value as an attribute's text: lists with spaces, points with commas between. */
function asAttribute(value) {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return String(value);
  return value.map((part) => (Array.isArray(part) ? part.join(',') : part)).join(' ');
}
