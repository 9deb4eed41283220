import { figureTags } from '../core/figure-tags.js';
import type { Translation } from './translation.js';

interface TranslatedClass extends CustomElementConstructor {
  registerTranslation?: (translation: Translation) => void;
}

/**
 * Hands a translation to the elements of the page, whichever copy of the package they come from and
 * whether they are defined before or after. Does nothing where there are no elements, as on a server.
 */
export function registerOnPage(translation: Translation): void {
  if (typeof customElements === 'undefined') return;
  for (const tagName of figureTags) {
    void customElements.whenDefined(tagName).then((elementClass: TranslatedClass) => {
      elementClass.registerTranslation?.(translation);
    });
  }
}
