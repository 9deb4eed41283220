import ts from 'typescript';

/** The module that rewritten classes import. */
export const decoratorsModule = 'relu-decorators';

/**
 * What the standard says of accessors and classes with one decorator each, once for all classes: the
 * compiler's own rendering repeats some 300 bytes for every accessor.
 */
export const decoratorsCode = `
export function decorateAccessors(elementClass, decorators) {
  const metadata = Object.create(Object.getPrototypeOf(elementClass)[Symbol.metadata] ?? null);
  Object.defineProperty(elementClass, Symbol.metadata, {
    value: metadata, configurable: true, enumerable: true, writable: true,
  });
  const stored = new WeakMap();
  const initializers = {};
  for (const name in decorators) {
    const plain = {
      get() { return stored.get(this)[name]; },
      set(value) { stored.get(this)[name] = value; },
    };
    const { get = plain.get, set = plain.set, init = (value) => value } = decorators[name](plain, {
      kind: 'accessor', name, static: false, private: false, metadata,
    });
    Object.defineProperty(elementClass.prototype, name, { get, set, configurable: true });
    initializers[name] = init;
  }
  return (element, initial) => {
    const values = stored.get(element) ?? {};
    stored.set(element, values);
    for (const name in initial) values[name] = initializers[name].call(element, initial[name]);
  };
}

export function decorateClass(elementClass, decorate) {
  decorate(elementClass, {
    kind: 'class',
    name: elementClass.name,
    addInitializer: (initialize) => initialize.call(elementClass),
  });
}
`;

/**
 * Rewrites decorated classes of a TypeScript module to calls of the functions above. What they do not
 * cover (other decorated members, several decorators) is refused.
 * @param {string} code
 * @param {string} fileName for messages
 */
export function compactDecorators(code, fileName) {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true);
  /** @type {[from: number, to: number, text: string][]} */
  const edits = [];
  for (const node of source.statements.filter(ts.isClassDeclaration)) {
    const accessors = node.members.filter((member) => ts.getDecorators(member) !== undefined);
    for (const member of accessors) assertIsPlain(member, fileName);
    if (accessors.length > 0) edits.push(...accessorEdits(node, accessors));
    for (const decorator of ts.getDecorators(node) ?? []) {
      const call = `\ndecorateClass(${node.name.text}, ${decorator.expression.getText()});\n`;
      edits.push(
        [decorator.getStart(), decorator.getEnd(), ''],
        [node.getEnd(), node.getEnd(), call],
      );
    }
  }
  if (edits.length === 0) return code;
  const rewritten = edits
    .sort(([first], [second]) => second - first)
    .reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), code);
  return `import { decorateAccessors, decorateClass } from '${decoratorsModule}';\n${rewritten}`;
}

/** Decorators run before static fields; initial values are given in the order of all fields. */
function accessorEdits(node, accessors) {
  const decorators = accessors.map(
    (member) => `${member.name.text}: ${ts.getDecorators(member)[0].expression.getText()}`,
  );
  const start = node.members[0].getFullStart();
  const edits = [
    [start, start, `\nstatic #accessors = decorateAccessors(this, { ${decorators.join(', ')} });`],
  ];
  for (const [index, group] of neighbours(
    node.members.filter(ts.isPropertyDeclaration),
    accessors,
  )) {
    const initial = group.map(
      (member) => `${member.name.text}: ${member.initializer?.getText() ?? 'undefined'}`,
    );
    const field = `#initial${index} = ${node.name.text}.#accessors(this, { ${initial.join(', ')} });`;
    group.forEach((member, place) =>
      edits.push([member.getStart(), member.getEnd(), place === 0 ? field : '']),
    );
  }
  return edits;
}

/** Groups of accessors that have no other field between them. */
function neighbours(fields, accessors) {
  const groups = [[]];
  for (const field of fields) {
    if (accessors.includes(field)) groups.at(-1).push(field);
    else groups.push([]);
  }
  return groups.filter((group) => group.length > 0).entries();
}

function assertIsPlain(member, fileName) {
  const is = (kind) => member.modifiers.some((modifier) => modifier.kind === kind);
  const isPlain =
    ts.isPropertyDeclaration(member) &&
    ts.isIdentifier(member.name) &&
    ts.getDecorators(member).length === 1 &&
    is(ts.SyntaxKind.AccessorKeyword) &&
    !is(ts.SyntaxKind.StaticKeyword);
  if (!isPlain)
    throw new Error(
      `${fileName}: the CDN's build knows no such decorated member: ${member.getText()}`,
    );
}
