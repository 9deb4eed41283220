/** A part of a formula; the notation is that of `parseFormula`. */
export type Formula =
  | { readonly kind: 'number' | 'symbol' | 'operator'; readonly text: string }
  | { readonly kind: 'row'; readonly items: readonly Formula[] }
  | FencedFormula
  | { readonly kind: 'call'; readonly name: Formula; readonly argument: FencedFormula }
  | { readonly kind: 'fraction'; readonly above: Formula; readonly below: Formula }
  | { readonly kind: 'framed'; readonly body: Formula }
  | {
      readonly kind: 'scripts';
      readonly base: Formula;
      readonly below?: Formula;
      readonly above?: Formula;
    };

/** A part between parentheses or brackets. */
export interface FencedFormula {
  readonly kind: 'fenced';
  readonly open: '(' | '[';
  readonly body: Formula;
}

interface Reader {
  readonly tokens: readonly string[];
  position: number;
}

const tokenPattern =
  /\s+|\d+(?:,\d{3})*(?:\.\d+)?(?:×10)?[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]*|[A-Za-z]{2,}(?:-[a-z]+)*|[^\s]/gu;

const closings: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/**
 * Reads a formula as one would type it: `relu(w x + b)`, `a_1^[1]`, `E[g] = ∫_0^1 g d g = frac{1}{2}`.
 * Words of two and more letters are names and single letters are variables; `_` and `^` begin a sub- and
 * a superscript, and braces group without being seen; `frame{w_1}` draws a frame around. A name directly
 * before a parenthesis or bracket is applied to what is inside. Never throws: what it does not know is an
 * operator.
 */
export function parseFormula(text: string): Formula {
  const reader = { tokens: text.match(tokenPattern) ?? [], position: 0 };
  const items: Formula[] = [];
  while (reader.position < reader.tokens.length) {
    // A closing fence that nothing opened ends a row; it is shown as it stands.
    items.push(...itemsOf(readRow(reader)));
    const stray = reader.tokens[reader.position++];
    if (stray !== undefined) items.push({ kind: 'operator', text: stray });
  }
  return { kind: 'row', items };
}

function readRow(reader: Reader): Formula {
  const items: Formula[] = [];
  while (reader.position < reader.tokens.length) {
    const token = reader.tokens[reader.position];
    if ([...closings.values()].includes(token)) break;
    if (token.trim() === '') reader.position++;
    else items.push(readItem(reader));
  }
  return items.length === 1 ? items[0] : { kind: 'row', items };
}

/** An atom with its scripts and, if it is a name, what it is applied to. */
function readItem(reader: Reader): Formula {
  const item = readScripts(readAtom(reader), reader);
  const next = reader.tokens[reader.position];
  const base = item.kind === 'scripts' ? item.base : item;
  if (base.kind !== 'symbol' || (next !== '(' && next !== '[')) return item;
  const argument = readAtom(reader) as FencedFormula;
  return { kind: 'call', name: item, argument };
}

/** Scripts below and above belong to the same base; a second one of a kind belongs to the whole. */
function readScripts(base: Formula, reader: Reader): Formula {
  const scripts: { below?: Formula; above?: Formula } = {};
  for (;;) {
    const mark = reader.tokens[reader.position];
    if (mark !== '_' && mark !== '^' && mark !== '′') break;
    const place = mark === '_' ? 'below' : 'above';
    if (scripts[place]) return readScripts({ kind: 'scripts', base, ...scripts }, reader);
    if (mark !== '′') reader.position++;
    scripts[place] = readAtom(reader);
  }
  return scripts.below || scripts.above ? { kind: 'scripts', base, ...scripts } : base;
}

function readAtom(reader: Reader): Formula {
  const token = reader.tokens[reader.position++] ?? '';
  if (token === 'frac') {
    return { kind: 'fraction', above: readAtom(reader), below: readAtom(reader) };
  }
  if (token === 'frame') return { kind: 'framed', body: readAtom(reader) };
  if (closings.has(token)) {
    const body = readRow(reader);
    if (reader.tokens[reader.position] === closings.get(token)) reader.position++;
    return token === '{' ? body : { kind: 'fenced', open: token as '(' | '[', body };
  }
  if (/^\d/.test(token)) return { kind: 'number', text: token };
  if (/^\p{Letter}/u.test(token)) return { kind: 'symbol', text: token };
  return { kind: 'operator', text: token };
}

function itemsOf(formula: Formula): readonly Formula[] {
  return formula.kind === 'row' ? formula.items : [formula];
}
