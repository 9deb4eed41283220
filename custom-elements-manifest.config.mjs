export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [ownDecorators(), publicParts()],
};

/** Understands the decorators `@define('tag-name')` and `@setting(parser, attribute?)`. */
function ownDecorators() {
  return {
    name: 'own-decorators',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
      const tagName = argumentOf(ts, node, 'define', 0);
      if (tagName) {
        Object.assign(declaration, { tagName, customElement: true });
        moduleDoc.exports.push({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name: declaration.name, module: moduleDoc.path },
        });
      }
      for (const member of node.members.filter((each) => decoratorOf(ts, each, 'setting'))) {
        const field = declaration.members.find(({ name }) => name === member.name.text);
        const attribute = argumentOf(ts, member, 'setting', 1) ?? toKebabCase(field.name);
        Object.assign(field, { attribute });
        const { name: fieldName, type, default: initial, description } = field;
        (declaration.attributes ??= []).push({
          name: attribute,
          type,
          default: initial,
          description,
          fieldName,
        });
      }
    },
  };
}

/** Leaves out what only subclasses see, and names the modules that are published. */
function publicParts() {
  return {
    name: 'public-parts',
    packageLinkPhase({ customElementsManifest: manifest }) {
      for (const declaration of manifest.modules.flatMap((module) => module.declarations)) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => !name.startsWith('#') && !privacy,
        );
        for (const attribute of declaration.attributes ?? []) {
          const field = declaration.members.find(({ name }) => name === attribute.fieldName);
          attribute.default = asAttribute(field?.default);
        }
        // The analyzer guesses more events from calls of dispatchEvent; ours are documented.
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
      const text = JSON.stringify(manifest.modules);
      manifest.modules = JSON.parse(text.replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"'));
    },
  };
}

/** A property's initial value, such as `['a', 'b']`, as an attribute's text; none for false. */
function asAttribute(initial) {
  if (initial === 'false' || initial === 'undefined') return undefined;
  return initial?.replace(/[[\]',]/g, '');
}

function argumentOf(ts, node, decoratorName, index) {
  return decoratorOf(ts, node, decoratorName)?.expression.arguments[index]?.text;
}

function decoratorOf(ts, node, name) {
  return ts
    .getDecorators(node)
    ?.find(({ expression }) => expression.expression?.getText() === name);
}

function toKebabCase(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
