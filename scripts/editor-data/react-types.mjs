import { attributeTypeNames } from './attribute-types.mjs';
import { elementsOf } from './complete-manifest.mjs';
import { eventProps, interfaceBody, settingProps } from './element-props.mjs';

/**
 * Declarations for React 19: the elements in JSX.
 * @param {object} manifest
 */
export function reactTypes(manifest) {
  const elements = elementsOf(manifest);
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ${elements.map(({ name }) => name).join(', ')} } from './index.js';

${attributeTypeNames}
type Handler<Target, Type> = (event: Type & { readonly currentTarget: Target }) => void;
/** Own attributes, properties and events, and what React gives to every element. */
type Props<Target, Own> = Own &
  Omit<DetailedHTMLProps<HTMLAttributes<Target>, Target>, keyof Own> & {
    class?: string | undefined;
  };

${elements.map(propsInterface).join('\n\n')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tagName, name }) => `      '${tagName}': Props<${name}, ${name}Props>;`).join('\n')}
    }
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
${interfaceBody([...settingProps(element, { absentFlag: 'false' }), ...handlers])}
}`;
}
