import { createLanguage, phraseText } from '../src/core/language.js';
import type { Language, TermLookup } from '../src/core/language.js';
import { englishSymbols } from '../src/core/number-format.js';
import type { NumberSymbols } from '../src/core/number-format.js';
import type { SettingParser } from '../src/core/settings.js';
import { english as englishTerms, englishLanguage } from '../src/locales/en.js';
import type { Translation } from '../src/locales/translation.js';

/** English as tests of texts hand it over. */
export const english: Language = englishLanguage;

/** The language of a translation, its missing terms in English. */
export function languageOf(
  { $code: code, $dir: direction, ...terms }: Translation,
  symbols: NumberSymbols = englishSymbols,
): Language {
  const all = { ...englishTerms, ...terms } as unknown as Record<string, unknown>;
  const term: TermLookup = (key, ...values) => {
    const text = all[key];
    return typeof text === 'function' ? String(text(...values)) : String(text);
  };
  return createLanguage({ code, direction, term, symbols });
}

/** A parser whose results say in English what is allowed. */
export function inEnglish<Value>(parse: SettingParser<Value>) {
  return (request: unknown, fallback: Value): { value: Value; allowed?: string } => {
    const { value, allowed } = parse(request, fallback);
    return allowed === undefined ? { value } : { value, allowed: phraseText(english, allowed) };
  };
}
