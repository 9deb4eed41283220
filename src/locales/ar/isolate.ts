/** Keeps a formula or an attribute from left to right within Arabic text. */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`;
}
