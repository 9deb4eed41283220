import { createLanguage, phraseText } from '../src/core/language.js';
import type { Language, TermLookup } from '../src/core/language.js';
import { englishSymbols } from '../src/core/number-format.js';
import type { NumberSymbols } from '../src/core/number-format.js';
import type { SettingParser } from '../src/core/settings.js';
import type { Terms } from '../src/core/terms.js';
import { english as englishTerms } from '../src/locales/en.js';

/** A language for tests of texts: English terms, or others where they are given. */
export function testLanguage(
  terms: Partial<Terms> = {},
  symbols: NumberSymbols = englishSymbols,
  code = 'en',
): Language {
  const all = { ...englishTerms, ...terms } as Record<string, unknown>;
  const term: TermLookup = (key, ...values) => {
    const text = all[key];
    return typeof text === 'function' ? String(text(...values)) : String(text);
  };
  return createLanguage({ code, direction: 'ltr', term, symbols });
}

/** English as tests of texts hand it over. */
export const english: Language = testLanguage();

/** A parser whose results say in English what is allowed. */
export function inEnglish<Value>(parse: SettingParser<Value>) {
  return (request: unknown, fallback: Value): { value: Value; allowed?: string } => {
    const { value, allowed } = parse(request, fallback);
    return allowed === undefined ? { value } : { value, allowed: phraseText(english, allowed) };
  };
}
