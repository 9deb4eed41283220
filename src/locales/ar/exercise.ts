import type { ExerciseTerms } from '../../core/exercise-terms.js';

/** What the slider exercise says, in Arabic. */
export const exerciseTerms: Partial<ExerciseTerms> = {};
