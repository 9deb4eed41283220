import type { TrainingTerms } from '../../core/training-terms.js';

/** What the trainer says, in Simplified Chinese. */
export const trainingTerms: Partial<TrainingTerms> = {};
