/** What every element has, or what only the page's parser and Lit call. */
const internalMembers = ['settingChanged', 'effectiveValue', 'formAssociated'];

/**
 * Adds to a manifest what the sources do not say in words: defaults and allowed values as the built
 * classes have them, and types that need nothing else to be understood.
 * @param {object} manifest as the analyzer wrote it; changed in place
 * @param {Awaited<ReturnType<typeof import('./read-classes.mjs').readClasses>>} classes
 * @param {ReturnType<typeof import('./read-types.mjs').readTypes>} types
 */
export function completeManifest(manifest, classes, types) {
  for (const element of elementsOf(manifest)) {
    element.members = element.members.filter(({ name }) => !isInternal(name));
    for (const attribute of element.attributes ?? []) {
      const said = classes.get(element.tagName)?.get(attribute.name);
      const type = attribute.fieldName && types.property(element.name, attribute.fieldName);
      if (said && type) complete(attribute, said, type);
    }
    for (const field of element.members.filter(({ kind }) => kind === 'field')) {
      const { text } = types.property(element.name, field.name) ?? {};
      if (text) field.type = { text };
    }
    element.events = completeEvents(element.events, types);
  }
  manifest.modules = publicModules(manifest);
}

/**
 * The elements of a manifest.
 * @param {object} manifest
 */
export function elementsOf(manifest) {
  return manifest.modules.flatMap(({ declarations }) =>
    declarations.filter(({ tagName }) => tagName),
  );
}

function complete(attribute, { initial, allowed }, { text, kind, words, optional }) {
  const rank = (word) => allowed.search(new RegExp(`(?<![\\w-])${word}(?![\\w-])`));
  attribute.type = { text };
  attribute.kind = kind;
  attribute.optional = optional;
  attribute.default = initial;
  attribute.allowed = allowed;
  if (words.length > 0) attribute.values = [...words].sort((a, b) => rank(a) - rank(b));
}

/**
 * Events with the types of their objects. The analyzer adds what is dispatched, under the name of some
 * variable: it stays, with the name of its class, if no event of that class is documented.
 */
function completeEvents(events = [], types) {
  const typeOf = (name = '') => (isOfFields(name) ? 'Event' : types.event(name));
  const named = events
    .filter(({ name, description }) => description || typeOf(name))
    .map((event) => ({ ...event, type: { text: typeOf(event.name) } }));
  const dispatched = new Set(events.map(({ type }) => type?.text).filter(Boolean));
  const missing = [...dispatched].filter((text) => !named.some(({ type }) => type.text === text));
  return [...named, ...missing.map((text) => ({ name: text, type: { text } }))];
}

function isInternal(name) {
  return internalMembers.includes(name) || name.endsWith('Callback');
}

/** Events of fields of forms, which have no class of their own. */
function isOfFields(name) {
  return name === 'input' || name === 'change';
}

/** Elements, which list what they inherit, and events: what no author sees is left out. */
function publicModules({ modules }) {
  return modules
    .map((module) => {
      const declarations = module.declarations.filter(isPublicClass);
      const names = declarations.map(({ name }) => name);
      const exports = module.exports?.filter(({ declaration }) => names.includes(declaration.name));
      return { ...module, declarations, exports };
    })
    .filter(({ declarations }) => declarations.length > 0);
}

function isPublicClass({ tagName, superclass }) {
  return tagName || superclass?.name === 'Event';
}
