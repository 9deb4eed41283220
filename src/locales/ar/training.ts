import type { TrainingTerms } from '../../core/training-terms.js';

/** What the trainer says, in Arabic. */
export const trainingTerms: Partial<TrainingTerms> = {};
