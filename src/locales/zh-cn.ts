import { diagramTerms } from './zh-cn/diagram.js';
import { exerciseTerms } from './zh-cn/exercise.js';
import { figureTerms } from './zh-cn/figure.js';
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
  ...trainingTerms,
  ...plotTerms,
  ...kinksTerms,
  ...diagramTerms,
  ...walkthroughTerms,
};

registerOnPage(chinese);
