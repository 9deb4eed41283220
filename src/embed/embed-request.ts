import { parseUnit } from '../core/hidden-unit.js';
import { quoteRequest } from '../core/settings.js';
import { figureTags } from '../core/figure-tags.js';

/** What the address of the embed page asks for. */
export interface EmbedRequest {
  /** Undefined if the address names none of the figures. */
  readonly tag: string | undefined;
  readonly attributes: ReadonlyMap<string, string>;
  /** The attributes of every unit. */
  readonly units: readonly ReadonlyMap<string, string>[];
  readonly caption: string | undefined;
  /** A language tag in its usual form. */
  readonly language: string | undefined;
  /** Sentences about what could not be used. */
  readonly problems: readonly string[];
}

/** Takes units, or points at another element of the page, of which there is none. */
const outputBias = 'output-bias';
const pointer = 'for';

/** Reads an address; `attributesOf` says what a tag allows. Whatever else it asks for becomes a problem. */
export function readRequest(
  query: URLSearchParams,
  attributesOf: (tag: string) => readonly string[],
): EmbedRequest {
  const named = query.get('element') ?? '';
  const tag = figureTags.find((candidate) => candidate === named);
  const attributes = new Map<string, string>();
  const units: ReadonlyMap<string, string>[] = [];
  const problems: string[] = [];
  const request = { tag, attributes, units, problems, caption: undefined, language: undefined };
  if (tag === undefined) {
    const allowed = `one of ${figureTags.join(', ')}`;
    return { ...request, problems: [refusal('element', named, allowed)] };
  }
  const declared = attributesOf(tag).filter((name) => name !== pointer);
  const takesUnits = declared.includes(outputBias);
  const language = readLanguage(query.get('lang'), problems);
  const ignored: string[] = [];
  for (const [name, value] of query) {
    if (name === 'unit' && takesUnits) {
      const unit = readUnit(value);
      if (unit) units.push(unit);
      else problems.push(refusal(name, value, 'WEIGHT,BIAS[,OUTPUTWEIGHT[,fixed]] with numbers'));
    } else if (declared.includes(name) && name !== 'lang') {
      attributes.set(name, value);
    } else if (!['element', 'lang', 'caption'].includes(name)) {
      ignored.push(`${quoteRequest(name)}="${quoteRequest(value)}"`);
    }
  }
  if (ignored.length > 0) {
    const own = ['lang', 'caption', ...(takesUnits ? ['unit'] : [])];
    const allowed = [...new Set([...declared, ...own])].sort().join(', ');
    problems.push(`Ignored: ${ignored.join(', ')}. Allowed for ${tag}: ${allowed}.`);
  }
  return { ...request, language, caption: query.get('caption') ?? undefined };
}

function readLanguage(text: string | null, problems: string[]): string | undefined {
  if (text === null || text === '') return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    problems.push(refusal('lang', text, 'a language tag such as de or zh-CN'));
    return undefined;
  }
}

/** The attributes of a unit that is written as WEIGHT,BIAS[,OUTPUTWEIGHT[,fixed]]. */
function readUnit(text: string): ReadonlyMap<string, string> | undefined {
  const unit = parseUnit(text);
  if (!unit) return undefined;
  const { weight, bias, outputWeight, fixed } = unit;
  const numbers = Object.entries({ weight, bias, 'output-weight': outputWeight });
  return new Map([
    ...numbers.map(([name, number]) => [name, String(number)] as const),
    ...(fixed ? ([['fixed', '']] as const) : []),
  ]);
}

function refusal(name: string, value: string, allowed: string): string {
  return `${name}="${quoteRequest(value)}" can’t be used. Allowed: ${allowed}.`;
}
