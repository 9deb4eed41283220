import type { ExerciseTerms } from '../../core/exercise-terms.js';

/** What the slider exercise says, in Simplified Chinese. */
export const exerciseTerms: Partial<ExerciseTerms> = {};
