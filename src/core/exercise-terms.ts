/** What the slider exercise says. Numbers come as texts, unless they decide a plural. */
export interface ExerciseTerms {}
