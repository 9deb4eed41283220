import { diagramTerms } from './fr/diagram.js';
import { exerciseDiagnosisTerms } from './fr/exercise-diagnosis.js';
import { exerciseTerms } from './fr/exercise.js';
import { figureTerms } from './fr/figure.js';
import { formulaTerms } from './fr/formula.js';
import { kinksTerms } from './fr/kinks.js';
import { plotTerms } from './fr/plot.js';
import { trainingTerms } from './fr/training.js';
import { walkthroughTerms } from './fr/walkthrough.js';
import { registerOnPage } from './register-on-page.js';
import type { Translation } from './translation.js';

/** The figures' texts in French. */
export const french: Translation = {
  $code: 'fr',
  $name: 'Français',
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

registerOnPage(french);
