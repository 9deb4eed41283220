import type { TrainingTerms } from '../../core/training-terms.js';

/** What the trainer says, in French. */
export const trainingTerms: Partial<TrainingTerms> = {};
