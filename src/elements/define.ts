import { version } from '../generated/version.js';

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
      const registered = customElements.get(tagName) as { version?: string } | undefined;
      if (registered === undefined) {
        customElements.define(tagName, elementClass);
      } else if (registered.version !== version) {
        console.warn(
          `<${tagName}> is already registered by version ${registered.version ?? 'unknown'} ` +
            `of relu-elements; version ${version} leaves it in place.`,
        );
      }
    });
  };
}
