import { LocalizeController, registerTranslation } from '@shoelace-style/localize';
import type { ReactiveControllerHost } from 'lit';

import { createLanguage } from '../core/language.js';
import type { Language, TermLookup } from '../core/language.js';
import { englishSymbols } from '../core/number-format.js';
import type { NumberSymbols } from '../core/number-format.js';
import type { Terms } from '../core/terms.js';
import type { Translation } from '../locales/translation.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What elements have registered: each brings the texts that it needs. */
const english: Partial<Terms> = {};

/** Registers English texts, which every language falls back to. */
export function registerEnglish(...parts: readonly Partial<Terms>[]): void {
  Object.assign(english, ...parts);
}

/** Registers translations for all elements of this copy of the package. */
export function registerTranslations(...translations: readonly Translation[]): void {
  registerTranslation(...translations);
}

/**
 * The language of a figure: that of the nearest ancestor with a `lang`, shadow hosts included, as soon as
 * its translation is registered, and English until then. Asks for an update when that changes.
 */
export class LanguageController {
  readonly #host: Host;
  readonly #localize: NearestLanguage;
  #language: Language | undefined;
  #translation = '';

  constructor(host: Host) {
    this.#host = host;
    this.#localize = new NearestLanguage(host);
    host.addController(this);
  }

  /** The same object as long as it says the same. */
  get language(): Language {
    const translation = this.#localize.translationCode;
    const code = translation === undefined ? 'en' : this.#localize.lang();
    const found = `${translation ?? ''} ${code}`;
    if (!this.#language || found !== this.#translation) {
      this.#translation = found;
      const isTranslated = translation !== undefined;
      this.#language = createLanguage({
        code,
        direction: isTranslated ? this.#localize.direction : undefined,
        term: isTranslated ? this.#localize.termOrEnglish : englishTerm,
        symbols: isTranslated ? symbolsOf(code, this.#localize) : englishSymbols,
      });
    }
    return this.#language;
  }

  hostConnected(): void {
    languageObserver.watch(this.#host);
  }

  hostDisconnected(): void {
    languageObserver.leave(this.#host);
  }
}

/** The library's controller looks at the host and the document only. */
class NearestLanguage extends LocalizeController<Terms & Translation> {
  override lang(): string {
    const language = nearestLanguage(this.host);
    const known = translatedAs.get(language);
    if (known !== undefined) return known;
    const found = translationFor(language);
    translatedAs.set(language, found);
    return found;
  }

  /** The code of the translation in use; undefined if there is none for the language. */
  get translationCode(): string | undefined {
    return this.exists('$code', {}) ? this.term('$code') : undefined;
  }

  get direction(): 'ltr' | 'rtl' {
    return this.term('$dir') as 'ltr' | 'rtl';
  }

  readonly termOrEnglish: TermLookup = (key, ...values) => {
    return this.exists(key, {})
      ? this.term(key, ...(values as never))
      : englishTerm(key, ...(values as never));
  };
}

const englishTerm: TermLookup = (key, ...values) => {
  const text = english[key] as string | ((...values: unknown[]) => string) | undefined;
  return typeof text === 'function' ? text(...values) : (text ?? key);
};

/** Whose translation is looked for, by `lang`: asked for with every text, and slow to find out. */
const translatedAs = new Map<string, string>();

function translationFor(language: string): string {
  try {
    const { language: name, script } = new Intl.Locale(language).maximize();
    return name === 'zh' && script === 'Hans' ? 'zh-CN' : language;
  } catch {
    return 'en';
  }
}

/** English where no ancestor says what language it is in. */
function nearestLanguage(host: HTMLElement): string {
  for (let node: Node | undefined = host; node; node = parentOf(node)) {
    const language = (node as Partial<Element>).getAttribute?.('lang');
    if (language) return language;
    if (language === '') return 'en';
  }
  return 'en';
}

function parentOf(node: Node): Node | undefined {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host;
}

/** How Intl writes numbers in a language, but with a true minus sign and, unless asked for, Latin digits. */
function symbolsOf(code: string, { direction, termOrEnglish }: NearestLanguage): NumberSymbols {
  const locale = new Intl.Locale(code);
  const numbering = locale.numberingSystem ?? 'latn';
  const format = new Intl.NumberFormat(code, { numberingSystem: numbering });
  const parts = format.formatToParts(1234567.8);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  const digits = new Intl.NumberFormat(code, { numberingSystem: numbering, useGrouping: false });
  return {
    decimal: part('decimal'),
    group: part('group'),
    groupedFrom: format.format(1234).length > 4 ? 4 : 5,
    // Its mark keeps the sign on the left of its number within text from right to left.
    minus: direction === 'rtl' ? '\u200e\u2212' : '\u2212',
    digits: Array.from('0123456789', (digit) => digits.format(Number(digit))),
    notANumber: termOrEnglish('notANumber'),
  };
}

/** One observer for all figures: whichever ancestor changes its language, all figures look again. */
const languageObserver = {
  hosts: new Set<Host>(),
  observer: undefined as MutationObserver | undefined,

  watch(host: Host): void {
    this.hosts.add(host);
    this.observer ??= new MutationObserver(() => {
      for (const each of this.hosts) each.requestUpdate();
    });
    const options = { subtree: true, attributeFilter: ['lang'] };
    for (let root = host.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode()) {
      this.observer.observe(root, options);
    }
  },

  leave(host: Host): void {
    this.hosts.delete(host);
    if (this.hosts.size > 0) return;
    this.observer?.disconnect();
    this.observer = undefined;
  },
};
