import type { TrainingTerms } from '../../core/training-terms.js';

/** What the trainer says, in English. */
export const trainingTerms: TrainingTerms = {};
