import { diagramTerms } from './ar/diagram.js';
import { exerciseDiagnosisTerms } from './ar/exercise-diagnosis.js';
import { exerciseTerms } from './ar/exercise.js';
import { figureTerms } from './ar/figure.js';
import { formulaTerms } from './ar/formula.js';
import { kinksTerms } from './ar/kinks.js';
import { plotTerms } from './ar/plot.js';
import { trainingTerms } from './ar/training.js';
import { walkthroughTerms } from './ar/walkthrough.js';
import { registerOnPage } from './register-on-page.js';
import type { Translation } from './translation.js';

/** The figures' texts in Arabic. */
export const arabic: Translation = {
  $code: 'ar',
  $name: 'العربية',
  $dir: 'rtl',
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

registerOnPage(arabic);
