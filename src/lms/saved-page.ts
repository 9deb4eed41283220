import type { SavedExercise, SavedPage } from './adapter.js';
import { asciiText } from './formats.js';

/** The saved page as text, and whether less than all of it fitted. */
export interface PackedPage {
  readonly text: string;
  readonly isShortened: boolean;
}

type State = Readonly<Record<string, unknown>>;

/** What is given up, step by step, where there is little room; the learner's numbers are never. */
const shortenings: readonly ((state: State) => State)[] = [
  (state) => state,
  (state) => withDigits(state, 12),
  (state) => withDigits(pick(state, ['version', 'value', 'attempt', 'completed', 'judged']), 10),
  (state) => withDigits(pick(state, ['version', 'value']), 6),
  (state) => withDigits(pick(state, ['version', 'value']), 4),
];

/** Writes a page as ASCII JSON of at most `limit` characters, if it can be made that short. */
export function packPage(page: SavedPage, limit = Infinity): PackedPage {
  let text = '';
  for (const [step, shorten] of shortenings.entries()) {
    const exercises = Object.entries(page).map(
      ([key, { state, ...rest }]) =>
        [key, state ? { state: shorten(state), ...rest } : rest] as const,
    );
    text = asciiText(JSON.stringify({ relu: 1, exercises: Object.fromEntries(exercises) }));
    if (text.length <= limit) return { text, isShortened: step > 1 };
  }
  return { text: '', isShortened: true };
}

/** Reads what `packPage` wrote, as text or as an object; nothing of anything else. */
export function unpackPage(saved: unknown): SavedPage {
  const { relu, exercises } = asRecord(typeof saved === 'string' ? parsed(saved) : saved);
  if (relu !== 1) return {};
  const entries = Object.entries(asRecord(exercises)).map(
    ([key, exercise]) => [key, savedExercise(asRecord(exercise))] as const,
  );
  return Object.fromEntries(entries);
}

function savedExercise({ state, score, completed }: State): SavedExercise {
  return {
    ...(typeof state === 'object' && state !== null && { state: state as State }),
    ...(typeof score === 'number' && { score: score >= 0 && score <= 1 ? score : 0 }),
    completed: completed === true,
  };
}

function pick(state: State, names: readonly string[]): State {
  return Object.fromEntries(Object.entries(state).filter(([name]) => names.includes(name)));
}

function withDigits(state: State, digits: number): State {
  return JSON.parse(JSON.stringify(state), (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(digits)) : value,
  ) as State;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): State {
  return typeof value === 'object' && value !== null ? (value as State) : {};
}
