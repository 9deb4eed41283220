import { attributeTypeNames } from './attribute-types.mjs';
import { elementsOf } from './complete-manifest.mjs';
import { eventProps, interfaceBody, settingProps } from './element-props.mjs';

/**
 * Declarations for Vue 3: the elements in its templates.
 * @param {object} manifest
 */
export function vueTypes(manifest) {
  const elements = elementsOf(manifest);
  return `import type { HTMLAttributes, PublicProps } from 'vue';
import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';

${attributeTypeNames}
/** What a template may give to an element, and what the element fires. */
type ElementType<Element, Props, Events> = new () => Element & {
  $props: Props & Omit<HTMLAttributes, keyof Props> & PublicProps & { slot?: string };
  $emit: Emit<Events>;
};
type Emit<Events> = UnionToIntersection<
  { [Name in keyof Events]: (name: Name, event: Events[Name]) => void }[keyof Events]
>;
type UnionToIntersection<Union> = (
  Union extends unknown ? (union: Union) => void : never
) extends (intersection: infer Intersection) => void
  ? Intersection
  : never;

${elements.map(interfaces).join('\n\n')}

declare module 'vue' {
  interface GlobalComponents {
${elements
  .map(
    ({ tagName, name }) => `    '${tagName}': ElementType<${name}, ${name}Props, ${name}Events>;`,
  )
  .join('\n')}
  }
}
`;
}

function interfaces(element) {
  const { tagName, name } = element;
  return `/** What \`<${tagName}>\` takes besides what every element does. */
export interface ${name}Props {
${interfaceBody(settingProps(element, { absentFlag: 'undefined', nameOf: toCamelCase }))}
}

/** What \`<${tagName}>\` fires, by name. */
export interface ${name}Events {
${interfaceBody(eventProps(element)).replaceAll('?: ', ': ').replaceAll(' | undefined;', ';')}
}`;
}

/** Vue's tools look up `hidden-units` and `hiddenUnits` alike. */
function toCamelCase(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
