import { attributeType } from './attribute-types.mjs';
import { settingText } from './descriptions.mjs';

/**
 * @typedef {object} Prop one line of an interface
 * @property {string} name
 * @property {string} type
 * @property {string} description
 */

/**
 * What can be given to an element: its attributes as HTML has them, its properties where these have
 * another name, and what is a property only. A name that is both takes either type.
 * @param {object} element of a completed manifest
 * @param {object} framework
 * @param {string} framework.absentFlag how it leaves out an attribute without a value: `false`, or only
 *   `undefined` where it would write "false", which is as good as any other text
 * @param {(attribute: string) => string} [framework.nameOf] what its types call an attribute
 * @returns {Prop[]}
 */
export function settingProps(element, { absentFlag, nameOf = (name) => name }) {
  const { name: className, attributes = [], members } = element;
  const ownAttributes = attributes.filter(({ fieldName }) => fieldName);
  const propertyType = (field) => `${className}['${field}']`;
  const fromAttributes = ownAttributes.flatMap((attribute) => {
    const { fieldName, kind } = attribute;
    const name = nameOf(attribute.name);
    const description = settingText(attribute);
    const text = attributeType(attribute, absentFlag);
    if (name !== fieldName) {
      return [
        { name, type: text, description },
        { name: fieldName, type: propertyType(fieldName), description },
      ];
    }
    // Under this name a framework may as well set the attribute, and a property takes the same text.
    const isAttributeOnly = kind === 'flag' && attribute.name !== fieldName;
    const type = isAttributeOnly ? text : `${text} | ${propertyType(fieldName)}`;
    return [{ name, type, description }];
  });
  const others = members.filter(
    ({ kind, name, readonly, static: isStatic }) =>
      kind === 'field' &&
      !readonly &&
      !isStatic &&
      !ownAttributes.some(({ fieldName }) => fieldName === name),
  );
  return [
    ...fromAttributes,
    ...others.map(({ name, description }) => ({ name, type: propertyType(name), description })),
  ];
}

/**
 * The events of an element with the types of their objects.
 * @param {object} element
 * @returns {Prop[]}
 */
export function eventProps({ events = [] }) {
  return events.map(({ name, description }) => ({
    name,
    // Those of fields are plain events, whatever else a browser's own fields fire.
    type: name.includes('-') ? `HTMLElementEventMap['${name}']` : 'Event',
    description,
  }));
}

/**
 * The lines of an interface.
 * @param {Prop[]} props
 */
export function interfaceBody(props) {
  return props
    .map(({ name, type, description }) => {
      const key = /^[a-z]\w*$/i.test(name) ? name : `'${name}'`;
      return `${comment(description)}\n  ${key}?: ${type} | undefined;`;
    })
    .join('\n');
}

function comment(text) {
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return `  /** ${lines[0]} */`;
  return ['  /**', ...lines.map((line) => `   * ${line}`.trimEnd()), '   */'].join('\n');
}
