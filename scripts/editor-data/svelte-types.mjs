import { attributeTypeNames } from './attribute-types.mjs';
import { elementsOf } from './complete-manifest.mjs';
import { eventProps, interfaceBody, settingProps } from './element-props.mjs';

/**
 * Declarations for Svelte 5: the elements in its templates.
 * @param {object} manifest
 */
export function svelteTypes(manifest) {
  const elements = elementsOf(manifest);
  return `import type { HTMLAttributes } from 'svelte/elements';
import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';

${attributeTypeNames}
type Handler<Target, Type> = (event: Type & { readonly currentTarget: Target }) => void;
/** Own attributes, properties and events, and what Svelte gives to every element. */
type Props<Target extends EventTarget, Own> = Own & Omit<HTMLAttributes<Target>, keyof Own>;

${elements.map(propsInterface).join('\n\n')}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(({ tagName, name }) => `    '${tagName}': Props<${name}, ${name}Props>;`).join('\n')}
  }
}
`;
}

function propsInterface(element) {
  const handlers = eventProps(element).map(({ name, type, description }) => ({
    name: `on${name}`,
    type: `Handler<${element.name}, ${type}>`,
    description,
  }));
  return `/** What \`<${element.tagName}>\` takes besides what every element does. */
export interface ${element.name}Props {
${interfaceBody([...settingProps(element, { absentFlag: 'undefined' }), ...handlers])}
}`;
}
