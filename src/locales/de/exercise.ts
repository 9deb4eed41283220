import type { ExerciseTerms } from '../../core/exercise-terms.js';

/** What the slider exercise says, in German. */
export const exerciseTerms: Partial<ExerciseTerms> = {};
