/**
 * What an attribute does, what it allows and what it is by default, as Markdown.
 * @param {object} attribute of a completed manifest
 */
export function settingText({ description, allowed, default: initial, kind }) {
  const rules = [];
  if (allowed) rules.push(`Allowed: ${allowed}.`);
  if (initial && kind !== 'flag') rules.push(`Default: \`${initial}\`.`);
  return rules.length > 0 ? `${description}\n\n${rules.join(' ')}` : description;
}

/**
 * The parts of an element, each once.
 * @param {object} element
 */
export function partsOf({ cssParts = [] }) {
  return firstOfEach(cssParts);
}

/**
 * The custom properties of all elements, each once, with what it is in each of them.
 * @param {object[]} elements
 */
export function propertiesOf(elements) {
  return describedTogether(elements, ({ cssProperties = [] }) => cssProperties);
}

/**
 * What has a name in several elements, once, with what it is in each of them.
 * @param {object[]} elements
 * @param {(element: object) => { name: string, description: string }[]} entriesOf
 */
export function describedTogether(elements, entriesOf) {
  const tagsByText = new Map();
  for (const element of elements) {
    for (const { name, description } of entriesOf(element)) {
      const texts = tagsByText.get(name) ?? new Map();
      texts.set(description, [...(texts.get(description) ?? []), element.tagName]);
      tagsByText.set(name, texts);
    }
  }
  return Array.from(tagsByText, ([name, texts]) => ({
    name,
    description: Array.from(texts, ([text, tags]) =>
      texts.size === 1 ? text : `${tags.map((tag) => `\`<${tag}>\``).join(', ')}: ${text}`,
    ).join('\n\n'),
  }));
}

function firstOfEach(entries) {
  return [...new Map(entries.toReversed().map((entry) => [entry.name, entry])).values()].reverse();
}
