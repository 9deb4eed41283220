import { elementsOf } from './complete-manifest.mjs';

/** Attributes of every HTML element that a figure has something to say about. */
const globalAttributes = ['lang', 'dir'];
/** What these are written as, the description says. */
const describedKinds = ['flag', 'text'];

/**
 * What a completed manifest lacks, a sentence each.
 * @param {object} manifest
 * @param {Awaited<ReturnType<typeof import('./read-classes.mjs').readClasses>>} classes
 * @returns {string[]}
 */
export function manifestProblems(manifest, classes) {
  const elements = elementsOf(manifest);
  const undocumented = [...classes.keys()].filter(
    (tagName) => !elements.some((element) => element.tagName === tagName),
  );
  return [
    ...undocumented.map((tagName) => `<${tagName}> is missing.`),
    ...elements.flatMap((element) => [
      ...descriptionProblems(element),
      ...attributeProblems(element, classes.get(element.tagName)),
      ...typeProblems(element),
    ]),
  ];
}

function descriptionProblems(element) {
  const described = {
    attribute: element.attributes,
    member: element.members,
    event: element.events,
    slot: element.slots,
    part: element.cssParts,
    'custom property': element.cssProperties,
    state: element.cssStates,
  };
  const own = element.description ? [] : [`<${element.tagName}> has no description.`];
  return Object.entries(described).reduce(
    (problems, [kind, entries = []]) => [
      ...problems,
      ...entries
        .filter(({ description }) => !description?.trim())
        .map(({ name }) => `<${element.tagName}>: the ${kind} "${name}" has no description.`),
    ],
    own,
  );
}

function attributeProblems({ tagName, attributes = [] }, observed = new Map()) {
  const names = attributes.map(({ name }) => name);
  const missing = [...observed.keys()].filter((name) => !names.includes(name));
  const strange = names.filter((name) => !observed.has(name) && !globalAttributes.includes(name));
  const settings = attributes.filter(({ name }) => observed.has(name));
  return [
    ...missing.map((name) => `<${tagName}> observes "${name}", which is not in the manifest.`),
    ...strange.map((name) => `<${tagName}> does not observe "${name}" of the manifest.`),
    ...settings
      .filter(({ default: initial, optional }) => initial === undefined && !optional)
      .map(({ name }) => `<${tagName}>: the attribute "${name}" has no default.`),
    ...settings
      .filter(({ kind, allowed }) => !describedKinds.includes(kind) && !allowed)
      .map(({ name }) => `<${tagName}>: what "${name}" allows is not known.`),
    ...settings
      .filter(({ values = [], allowed = '' }) => values.some((word) => !allowed.includes(word)))
      .map(({ name }) => `<${tagName}>: "${name}" allows other words than its type.`),
  ];
}

function typeProblems({ tagName, attributes = [], members = [], events = [] }) {
  const typed = [
    ...attributes.map((each) => ['attribute', each]),
    ...members.filter(({ kind }) => kind === 'field').map((each) => ['property', each]),
    ...events.map((each) => ['event', each]),
  ];
  const returns = members.filter(({ kind, return: result }) => kind === 'method' && !result);
  return [
    ...typed
      .filter(([, { type }]) => !type?.text)
      .map(([kind, { name }]) => `<${tagName}>: the ${kind} "${name}" has no type.`),
    ...returns.map(({ name }) => `<${tagName}>: what "${name}" returns has no type.`),
  ];
}
