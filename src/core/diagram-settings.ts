import type { NodeMark } from './diagram.js';
import type { Language, Phrase } from './language.js';
import { numberListSetting } from './settings.js';
import type { NumberLimits, SettingParser } from './settings.js';

/** The nodes of a layer as an author gives them: how many, or what each is called. */
export type LayerNames = number | readonly string[];

const mostLabels = 64;
const countLimits: NumberLimits = { min: 1, max: 1024, whole: true };
const mostHiddenLayers = 4;
const parseCounts = numberListSetting(countLimits, mostHiddenLayers);
const markKinds = ['input', 'hidden', 'output', 'bias'] as const;

/** Labels separated by commas, or a number of nodes. */
export const layerSetting: SettingParser<LayerNames> = (request, fallback) => {
  const allowed: Phrase = ({ term, exact }) =>
    term('allowedNodes', mostLabels, exact(countLimits.max));
  const parts = partsOf(request);
  if (parts.length === 1 && isNumber(parts[0])) {
    const { value, allowed: refused } = parseCounts(parts[0], []);
    return { value: value[0] ?? fallback, ...(refused !== undefined && { allowed }) };
  }
  return parseLabels(parts, fallback, allowed);
};

/** Labels of one hidden layer, or a number of units for each of up to four layers. */
export const hiddenLayersSetting: SettingParser<readonly number[] | readonly string[]> = (
  request,
  fallback,
) => {
  const allowed: Phrase = ({ term, exact }) =>
    term('allowedHiddenLayers', mostLabels, mostHiddenLayers, exact(countLimits.max));
  const parts = partsOf(request);
  if (parts.every((part) => part.split(/\s+/).every(isNumber))) {
    const { value, allowed: refused } = parseCounts(parts.join(' '), fallback as number[]);
    return { value, ...(refused !== undefined && { allowed }) };
  }
  return parseLabels(parts, fallback, allowed);
};

/** How many nodes some names are. */
export function countOf(names: LayerNames): number {
  return typeof names === 'number' ? names : names.length;
}

/**
 * Nodes to point out, such as "hidden 1, input 0": `unknown` are the parts that name no node of the
 * network. Hidden units are numbered through the layers, bias units by their layer.
 */
export function parseMarks(
  text: string,
  sizes: readonly number[],
  biasNodes: boolean,
): { readonly marks: readonly NodeMark[]; readonly unknown: readonly string[] } {
  const counts = markCounts(sizes, biasNodes);
  const marks: NodeMark[] = [];
  const unknown: string[] = [];
  for (const part of partsOf(text).filter((each) => each !== '')) {
    const [, word, digits] = /^([a-z]+)\s+(\d{1,4})$/.exec(part.toLowerCase()) ?? [];
    const kind = markKinds.find((each) => each === word);
    if (kind && Number(digits) < counts[kind]) marks.push({ kind, number: Number(digits) });
    else unknown.push(part);
  }
  return { marks, unknown };
}

/** The marks that a network allows, for a message. */
export function allowedMarks(
  { term }: Language,
  sizes: readonly number[],
  biasNodes: boolean,
): string {
  const counts = markCounts(sizes, biasNodes);
  const ranges = markKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => ({ word: kind, last: counts[kind] - 1 }));
  return term('allowedMarks', ranges);
}

function markCounts(
  sizes: readonly number[],
  biasNodes: boolean,
): Readonly<Record<NodeMark['kind'], number>> {
  return {
    input: sizes[0],
    hidden: sizes.slice(1, -1).reduce((sum, size) => sum + size, 0),
    output: sizes[sizes.length - 1],
    bias: biasNodes ? sizes.length - 1 : 0,
  };
}

function parseLabels<Value>(
  parts: readonly string[],
  fallback: Value,
  allowed: Phrase,
): { value: Value | readonly string[]; allowed?: Phrase } {
  const labels = parts.filter((part) => part !== '').slice(0, mostLabels);
  if (labels.length === 0) return { value: fallback, allowed };
  return labels.length === parts.length ? { value: labels } : { value: labels, allowed };
}

/** The parts between commas, without space around; numbers of a list are parts of their own. */
function partsOf(request: unknown): string[] {
  const parts: readonly unknown[] =
    typeof request === 'string' ? request.split(',') : Array.isArray(request) ? request : [request];
  return parts.map((part) =>
    typeof part === 'string' || typeof part === 'number' ? String(part).trim() : '',
  );
}

function isNumber(text: string): boolean {
  return text !== '' && Number.isFinite(Number(text.replace('−', '-')));
}
