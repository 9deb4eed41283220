import { diagramTerms } from './es/diagram.js';
import { exerciseDiagnosisTerms } from './es/exercise-diagnosis.js';
import { exerciseTerms } from './es/exercise.js';
import { figureTerms } from './es/figure.js';
import { formulaTerms } from './es/formula.js';
import { kinksTerms } from './es/kinks.js';
import { plotTerms } from './es/plot.js';
import { trainingTerms } from './es/training.js';
import { walkthroughTerms } from './es/walkthrough.js';
import { registerOnPage } from './register-on-page.js';
import type { Translation } from './translation.js';

/** The figures' texts in Spanish. */
export const spanish: Translation = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
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

registerOnPage(spanish);
