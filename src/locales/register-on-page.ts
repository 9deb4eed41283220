import type { Translation } from './translation.js';

/** The tags whose classes take translations. */
const tagNames: readonly string[] = [
  'relu-kinks',
  'relu-network-diagram',
  'relu-plot',
  'relu-slider-exercise',
  'relu-subgradient',
  'relu-trainer',
  'relu-walkthrough',
];

interface TranslatedClass extends CustomElementConstructor {
  registerTranslation?: (translation: Translation) => void;
}

/**
 * Hands a translation to the elements of the page, whichever copy of the package they come from and
 * whether they are defined before or after. Does nothing where there are no elements, as on a server.
 */
export function registerOnPage(translation: Translation): void {
  if (typeof customElements === 'undefined') return;
  for (const tagName of tagNames) {
    void customElements.whenDefined(tagName).then((elementClass: TranslatedClass) => {
      elementClass.registerTranslation?.(translation);
    });
  }
}
