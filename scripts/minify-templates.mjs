import ts from 'typescript';

const minifiers = { css: minifyCss, html: minifyMarkup, svg: minifyMarkup };

/**
 * Shortens the text of css, html and svg templates in a TypeScript module. What is shown and matched
 * stays: white space becomes one space where it may count, and goes where CSS ignores it.
 * @param {string} code
 * @param {string} fileName
 */
export function minifyTemplates(code, fileName) {
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true);
  /** @type {[from: number, to: number, minify: (text: string) => string][]} */
  const places = [];
  visit(source);
  return places
    .sort(([first], [second]) => second - first)
    .reduce(
      (text, [from, to, minify]) =>
        text.slice(0, from) + minify(text.slice(from, to)) + text.slice(to),
      code,
    );

  function visit(node) {
    if (ts.isTaggedTemplateExpression(node)) {
      const minify = minifiers[node.tag.getText()];
      if (minify) places.push(...literals(node.template).map((place) => [...place, minify]));
    }
    ts.forEachChild(node, visit);
  }
}

/** Where the literal parts of a template are, without the marks around them. */
function literals(template) {
  const parts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
  return parts.map((part) => {
    const isLast =
      part.kind !== ts.SyntaxKind.TemplateHead && part.kind !== ts.SyntaxKind.TemplateMiddle;
    return [part.getStart() + 1, part.getEnd() - (isLast ? 1 : 2)];
  });
}

/**
 * A part of a style sheet. Spaces before a colon (`:host :focus`) and around + - > ~ stay; at the ends
 * of a part one space stays, as it may stand beside a value.
 */
function minifyCss(text) {
  return text
    .replace(
      /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?:\s|\/\*[\s\S]*?\*\/)+/g,
      (_, quoted) => quoted ?? ' ',
    )
    .split(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/ ?([{};]) ?/g, '$1')
            .replace(/([,:]) /g, '$1')
            .replaceAll(';}', '}'),
    )
    .join('');
}

/** A part of markup: indented lines become one space, which shows what they showed. */
function minifyMarkup(text) {
  return text.replace(/\s*\n\s*/g, ' ');
}
