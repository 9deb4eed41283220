import { version } from '../generated/version.js';

/** Tags that a copy of another version has registered before, by that version. */
const leftInPlace = new Map<string, string[]>();

/**
 * Registers a class under a tag name, once per page: the first copy wins, so that a second script tag
 * neither throws nor keeps the other elements from registering.
 */
export function define(tagName: string) {
  return <Class extends CustomElementConstructor>(
    elementClass: Class,
    context: ClassDecoratorContext<Class>,
  ): void => {
    context.addInitializer(() => {
      // A server that imports a file of the CDN has no tags.
      if (typeof customElements === 'undefined') return;
      const registered = customElements.get(tagName) as { version?: string } | undefined;
      if (registered === undefined) {
        customElements.define(tagName, elementClass);
      } else if (registered.version !== version) {
        leaveInPlace(tagName, registered.version ?? 'unknown');
      }
    });
  };
}

/** Says so in one warning for all tags of the script. */
function leaveInPlace(tagName: string, registeredVersion: string): void {
  if (leftInPlace.size === 0) queueMicrotask(warn);
  const tagNames = leftInPlace.get(registeredVersion) ?? [];
  leftInPlace.set(registeredVersion, [...tagNames, `<${tagName}>`]);
}

function warn(): void {
  for (const [registeredVersion, tagNames] of leftInPlace) {
    console.warn(
      `${tagNames.join(', ')}: already registered by version ${registeredVersion} of relu-elements; ` +
        `version ${version} leaves them in place.`,
    );
  }
  leftInPlace.clear();
}
