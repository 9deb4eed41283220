import type { ExerciseTerms } from '../../core/exercise-terms.js';

/** What the slider exercise says, in French. */
export const exerciseTerms: Partial<ExerciseTerms> = {};
