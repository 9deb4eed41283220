/**
 * A value as a teacher reads it, in ASCII: "weight: 1 2; bias: -1 -4". Numbers are rounded, and in the
 * end the text is cut, until `limit` characters hold it.
 */
export function responseText(value: string, limit: number): string {
  for (const digits of [12, 6, 4, 3]) {
    const text = readable(value, digits);
    if (text.length <= limit) return text;
  }
  return readable(value, 3).slice(0, limit);
}

function readable(value: string, digits: number): string {
  const lists = numberLists(value);
  const text = lists
    ? Object.entries(lists)
        .map(
          ([name, numbers]) => `${name}: ${numbers.map((each) => rounded(each, digits)).join(' ')}`,
        )
        .join('; ')
    : value;
  return text.replace(/[^ -~]/g, '?');
}

function numberLists(value: string): Record<string, number[]> | undefined {
  try {
    const parsed = JSON.parse(value) as unknown;
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    const isNumbers = (list: unknown): boolean =>
      Array.isArray(list) && list.every((each) => typeof each === 'number');
    return Object.values(parsed).every(isNumbers)
      ? (parsed as Record<string, number[]>)
      : undefined;
  } catch {
    return undefined;
  }
}

function rounded(number: number, digits: number): string {
  return String(Number(number.toPrecision(digits)));
}
