import type { ExerciseTerms } from '../../core/exercise-terms.js';

/** What the slider exercise says, in English. */
export const exerciseTerms: ExerciseTerms = {};
