import { createLanguage } from '../core/language.js';
import type { Language } from '../core/language.js';
import { englishSymbols } from '../core/number-format.js';
import type { Terms } from '../core/terms.js';
import { diagramTerms } from './en/diagram.js';
import { exerciseDiagnosisTerms } from './en/exercise-diagnosis.js';
import { exerciseTerms } from './en/exercise.js';
import { figureTerms } from './en/figure.js';
import { formulaTerms } from './en/formula.js';
import { kinksTerms } from './en/kinks.js';
import { plotTerms } from './en/plot.js';
import { trainingTerms } from './en/training.js';
import { walkthroughTerms } from './en/walkthrough.js';

/** All texts in English, of which every other language is a translation. */
export const english: Terms = {
  ...figureTerms,
  ...exerciseTerms,
  ...exerciseDiagnosisTerms,
  ...trainingTerms,
  ...plotTerms,
  ...formulaTerms,
  ...kinksTerms,
  ...diagramTerms,
  ...walkthroughTerms,
};

/** English, for functions of `relu-elements/core` that make texts or messages. */
export const englishLanguage: Language = createLanguage({
  code: 'en',
  direction: 'ltr',
  term: (key, ...values) => {
    const text = english[key] as string | ((...values: readonly unknown[]) => string);
    return typeof text === 'string' ? text : text(...values);
  },
  symbols: englishSymbols,
});
