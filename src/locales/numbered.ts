import type { Numbered } from '../core/exercise-diagnosis-terms.js';

/** The words that join numbers: "2 to 5", "1, 2 and 3". */
export interface JoiningWords {
  readonly to: string;
  readonly comma: string;
  readonly and: string;
}

/** "1", "1 and 2", "2 to 5". */
export function numbersText({ numbers, form }: Numbered, words: JoiningWords): string {
  const last = numbers[numbers.length - 1];
  if (form === 'range') return `${numbers[0]}${words.to}${last}`;
  if (numbers.length < 2) return String(last);
  return `${numbers.slice(0, -1).join(words.comma)}${words.and}${last}`;
}
