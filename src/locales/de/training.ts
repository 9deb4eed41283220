import type { TrainingTerms } from '../../core/training-terms.js';

/** What the trainer says, in German. */
export const trainingTerms: Partial<TrainingTerms> = {};
