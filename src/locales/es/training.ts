import type { TrainingTerms } from '../../core/training-terms.js';

/** What the trainer says, in Spanish. */
export const trainingTerms: Partial<TrainingTerms> = {};
