import { join } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {object} PropertyType
 * @property {string} text the whole type, without names that only the package's sources know
 * @property {'flag' | 'words' | 'word-list' | 'number' | 'number-list' | 'interval' | 'points' | 'labels' | 'text'} kind
 *   how it is written as an attribute
 * @property {string[]} words the words that are allowed
 * @property {boolean} optional whether undefined is a value too
 */

/**
 * Reads from the built declarations what the properties of exported classes and the events of elements are.
 * @param {string} distFolder
 * @returns {{
 *   tagNames: string[],
 *   property: (className: string, name: string) => PropertyType | undefined,
 *   event: (name: string) => string | undefined,
 * }}
 */
export function readTypes(distFolder) {
  const entry = join(distFolder, 'index.d.ts');
  const program = ts.createProgram([entry], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const { Alias, Interface } = ts.SymbolFlags;
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(file));
  const interfaces = checker.getSymbolsInScope(file, Interface);
  const events = interfaces.find(({ name }) => name === 'HTMLElementEventMap');
  const tags = interfaces.find(({ name }) => name === 'HTMLElementTagNameMap');
  const memberType = (symbol, name) => {
    const member = symbol && checker.getDeclaredTypeOfSymbol(symbol).getProperty(name);
    return member && checker.getTypeOfSymbol(member);
  };
  return {
    tagNames: checker
      .getDeclaredTypeOfSymbol(tags)
      .getProperties()
      .map(({ name }) => name)
      .filter((name) => name.startsWith('relu-')),
    property: (className, name) => {
      const symbol = exported.find((each) => each.name === className);
      const isAlias = symbol && symbol.flags & Alias;
      const type = memberType(isAlias ? checker.getAliasedSymbol(symbol) : symbol, name);
      return type && describe(checker, type);
    },
    event: (name) => {
      const type = memberType(events, name);
      return type && checker.typeToString(type);
    },
  };
}

function describe(checker, type) {
  const parts = type.isUnion() ? type.types : [type];
  const optional = parts.some(({ flags }) => flags & ts.TypeFlags.Undefined);
  const known = parts.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
  const lists = known.filter((part) => isList(checker, part));
  const items = lists.flatMap((list) => checker.getTypeArguments(list));
  const words = wordsOf([...known, ...items]);
  return {
    text: typeText(checker, type),
    kind: kindOf(checker, known, items, words),
    words,
    optional,
  };
}

function kindOf(checker, known, items, words) {
  const is = (flag, types = known) => types.some(({ flags }) => flags & flag);
  const { NumberLike, BooleanLike, String: Text } = ts.TypeFlags;
  if (is(BooleanLike)) return 'flag';
  if (is(Text, items)) return 'labels';
  if (items.some((item) => isList(checker, item))) return 'points';
  if (known.some((part) => checker.isTupleType(part))) return 'interval';
  if (is(NumberLike, items)) return 'number-list';
  if (items.length > 0) return 'word-list';
  if (is(NumberLike)) return 'number';
  return words.length > 0 ? 'words' : 'text';
}

function wordsOf(types) {
  const literals = types.flatMap((type) => (type.isUnion() ? type.types : [type]));
  return literals.filter((type) => type.isStringLiteral()).map(({ value }) => value);
}

function isList(checker, type) {
  return checker.isArrayType(type) || checker.isTupleType(type);
}

/** A type with every alias of words and lists written out; others keep their names. */
function typeText(checker, type) {
  if (type.isUnion() && !(type.flags & ts.TypeFlags.BooleanLike)) {
    const texts = type.types.map((part) => typeText(checker, part));
    // The checker takes a boolean apart.
    const joined = texts.join(' | ').replace('false | true', 'boolean');
    return moveLast(joined.split(' | '), 'undefined').join(' | ');
  }
  if (checker.isArrayType(type)) {
    const item = typeText(checker, checker.getTypeArguments(type)[0]);
    return `readonly ${item.includes(' ') ? `(${item})` : item}[]`;
  }
  if (type.isStringLiteral()) return `'${type.value}'`;
  const { NoTruncation, InTypeAlias } = ts.TypeFormatFlags;
  const isTuple = checker.isTupleType(type);
  return checker.typeToString(type, undefined, NoTruncation | (isTuple ? InTypeAlias : 0));
}

function moveLast(texts, last) {
  return texts.includes(last) ? [...texts.filter((text) => text !== last), last] : texts;
}
