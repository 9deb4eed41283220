import type { ExerciseTerms } from '../../core/exercise-terms.js';

/** What the slider exercise says, in Spanish. */
export const exerciseTerms: Partial<ExerciseTerms> = {};
