export default {
  globs: ['src/elements/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [ownDecorators(), publicParts()],
};

/**
 * Understands the decorators `@define('tag-name')` and `@setting(parser, attribute?)`. What a setting is by
 * default, and what it allows, the build asks the classes.
 */
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
        const { name: fieldName, type, description } = field;
        (declaration.attributes ??= []).push({ name: attribute, type, description, fieldName });
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
      }
      const text = JSON.stringify(manifest.modules);
      manifest.modules = JSON.parse(text.replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"'));
    },
  };
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
