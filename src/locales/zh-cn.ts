import { diagramTerms } from './zh-cn/diagram.js';
import { exerciseDiagnosisTerms } from './zh-cn/exercise-diagnosis.js';
import { exerciseTerms } from './zh-cn/exercise.js';
import { figureTerms } from './zh-cn/figure.js';
import { formulaTerms } from './zh-cn/formula.js';
import { kinksTerms } from './zh-cn/kinks.js';
import { plotTerms } from './zh-cn/plot.js';
import { trainingTerms } from './zh-cn/training.js';
import { walkthroughTerms } from './zh-cn/walkthrough.js';
import { registerOnPage } from './register-on-page.js';
import type { Translation } from './translation.js';

/** The figures' texts in Simplified Chinese. */
export const chinese: Translation = {
  $code: 'zh-CN',
  $name: '简体中文',
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

registerOnPage(chinese);
