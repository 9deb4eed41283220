import { diagramTerms } from './de/diagram.js';
import { exerciseDiagnosisTerms } from './de/exercise-diagnosis.js';
import { exerciseTerms } from './de/exercise.js';
import { figureTerms } from './de/figure.js';
import { formulaTerms } from './de/formula.js';
import { kinksTerms } from './de/kinks.js';
import { plotTerms } from './de/plot.js';
import { trainingTerms } from './de/training.js';
import { walkthroughTerms } from './de/walkthrough.js';
import { registerOnPage } from './register-on-page.js';
import type { Translation } from './translation.js';

/** The figures' texts in German. */
export const german: Translation = {
  $code: 'de',
  $name: 'Deutsch',
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

registerOnPage(german);
